import type {Language} from '../../language/language.ts';
import {foldName} from '../../text/nameKey.ts';
import type {Token} from '../../text/token.ts';

/** Tokens at most from one country's number to that of the next. */
const reach = 12;

/** Countries at most in such a list. */
const longestList = 8;

/** `66 dead (Norway` **`41`**`, Sweden` **`25`**`)`, `Norway has 41, Sweden` **`25`**: the number of a country in a list, as of the one before; not `Norway` **`2`**`, Sweden` **`1`**. */
export function isOfNextCountry(tokens: readonly Token[], from: number, language: Language): boolean {
	let at = from;
	for (let steps = 0; steps < longestList; steps++) {
		const country = startOfCountry(tokens, at, language);
		if (country === null || !goesOn(tokens, country, language)) return false;
		const before = numberBefore(tokens, country);
		if (before === null) return false;
		// What is counted by a noun is no name's number: `In Norway` **`41 people`** `died, in Sweden 25`.
		if (tokens[before + 1]?.kind === 'word' || startOfCountry(tokens, before, language) === null) return true;
		at = before;
	}
	return false;
}

/** Where the name of a country begins that ends right before a token; null without one. */
function startOfCountry(tokens: readonly Token[], end: number, {gazetteer}: Language): number | null {
	for (const length of [1, 2]) {
		const name = tokens.slice(Math.max(0, end - length), end);
		const isName = name.length === length && name.every(({capital}) => capital);
		if (isName && gazetteer.find(foldName(name.map(({text}) => text).join(' ')))?.kind === 'country')
			return end - length;
	}
	return null;
}

/** Whether a list opens or goes on right before a name: behind a sign, `and`, or one of these and an article or a preposition. */
function goesOn(tokens: readonly Token[], name: number, {counting, grammar, numbers}: Language): boolean {
	const link = tokens[name - 1]?.form ?? '';
	const at = counting.theArticles.has(link) || grammar.prepositions.has(link) ? name - 2 : name - 1;
	const before = tokens[at];
	return before !== undefined && (/^[(,;:—–]$/u.test(before.text) || before.form === numbers.joiner);
}

function numberBefore(tokens: readonly Token[], from: number): number | null {
	for (let at = from - 1; at >= Math.max(0, from - reach); at--) if (tokens[at]!.kind === 'number') return at;
	return null;
}
