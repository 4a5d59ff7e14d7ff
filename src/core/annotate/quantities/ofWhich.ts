import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {
	adjectiveClass,
	functionClass,
	hasClass,
	participleClass,
	pluralNounClass,
	verbClass,
} from '../../text/wordClass.ts';
import {countedBy, countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';

/** Tokens at most from the pronoun to its number: `of which, so the guild says,` **`37`**. */
const clauseReach = 14;

/** Words at most from the noun of the whole to the pronoun: `claims` **`against the bank`**`, of which`. */
const wholeReach = 4;

/**
 * `Claims,` **`of which the bank disclosed`** `17`, `des plaintes,` **`dont la banque a révélé`** `17`: the plural before the pronoun of a whole,
 * where no number tells how many they are; of `those` people.
 */
export function byOfWhich(draft: Draft, before: Draft | undefined, language: Language): Reference | null {
	const {tokens, from, to, counted, amount, sentence} = draft;
	if (!Number.isInteger(amount.max) || counted.at !== null || counted.ofThem) return null;
	if (before?.sentence === sentence && before.unit !== null) return null;
	if (!hasClass(tokens[from - 1], verbClass) && !hasClass(tokens[to], verbClass)) return null;
	const pronoun = pronounBefore(tokens, from, language);
	return pronoun === null ? null : wholeBefore(tokens, pronoun, language);
}

/** Where the pronoun of a whole begins whose clause a number stands in; null without one, or right before the number, which is a part then. */
function pronounBefore(tokens: readonly Token[], from: number, {counting}: Language): number | null {
	let commas = 0;
	for (let to = from - 1; to >= Math.max(1, from - clauseReach); to--) {
		if (tokens[to]!.text === ',') commas++;
		if (/^[;:.()]$/u.test(tokens[to - 1]!.text)) return null;
		const found = counting.ofWhich.endingAt(tokens, to);
		// A comma ends the clause of the pronoun, but for two around what is put into it.
		if (found !== null) return commas === 0 || (commas === 2 && tokens[to]!.text === ',') ? found.from : null;
	}
	return null;
}

function wholeBefore(tokens: readonly Token[], pronoun: number, language: Language): Reference | null {
	const last = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
	for (let at = last; at >= Math.max(0, last - wholeReach) && tokens[at]!.kind === 'word'; at--) {
		const token = tokens[at]!;
		if (language.counting.thoseOfWhom.has(token.form)) return countOf(language.counting.people, null, rule);
		const isPlural = hasClass(token, pluralNounClass) && !hasClass(token, functionClass);
		if (isPlural && !isSaidOfNoun(tokens, at)) return countedBy(token, rule, language);
	}
	return null;
}

/** `those` **`held`**: what may be a participle or an adjective behind another word. */
const isSaidOfNoun = (tokens: readonly Token[], at: number): boolean =>
	hasClass(tokens[at], adjectiveClass | participleClass) && hasClass(tokens[at - 1], pluralNounClass);

const rule = 'of which';
