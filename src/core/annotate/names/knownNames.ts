import type {KnownName} from '../../language/gazetteer.ts';
import type {Language} from '../../language/language.ts';
import {mapPacked} from '../../text/mapPacked.ts';
import {foldName} from '../../text/nameKey.ts';
import type {Token} from '../../text/token.ts';
import {perWord, perWordFlag} from '../../text/word.ts';
import type {KnownMatch, Scan} from './scannedSentence.ts';
import {isCommonWord} from './wordClasses.ts';

/** For each token the longest name of the gazetteer that begins there. */
export function knownNames(scan: Pick<Scan, 'tokens' | 'language'>): (KnownMatch | undefined)[] {
	const {tokens, language} = scan;
	return mapPacked(tokens, (token, start) => {
		if (token.kind === 'sign' || (token.kind === 'number' && !tokens[start + 1]?.capital)) return undefined;
		if (token.kind === 'word' && !mayBeginName(token, language)) return undefined;
		const alone = nameOfWord(token, language);
		const best =
			alone.name !== null && spelledAsName(scan, start, start + 1, alone.name)
				? {end: start + 1, name: alone.name}
				: withArticle(scan, start, foldedOf(token));
		return alone.goesOn ? (longerName(scan, start) ?? best) : best;
	});
}

/** The name that a word is by itself, null for none, and whether names of several words begin with it. */
const nameOfWord = perWord((word, {gazetteer, names}: Language) => {
	const folded = foldedOf({word});
	const name = countryOf(names.ownCountries.get(folded)) ?? gazetteer.find(folded) ?? null;
	return {name, goesOn: gazetteer.isPrefix(folded)};
});

const countryOf = (code: string | undefined): KnownName | null =>
	code === undefined ? null : {key: `country:${code}`, kind: 'country', country: code};

/** The longest name of several words that begins at a token. */
function longerName(scan: Pick<Scan, 'tokens' | 'language'>, start: number): KnownMatch | undefined {
	const {tokens, language} = scan;
	let best: KnownMatch | undefined;
	let key = foldedOf(tokens[start]!);
	for (let end = start + 1; end < tokens.length && end < start + 12; end++) {
		if (tokens[end]!.text === ',') continue;
		if (tokens[end]!.kind === 'sign') break;
		const folded = foldedOf(tokens[end]!);
		key = key ? `${key} ${folded}` : folded;
		const name = language.gazetteer.find(key);
		if (name && spelledAsName(scan, start, end + 1, name)) best = {end: end + 1, name};
		if (!language.gazetteer.isPrefix(key)) break;
	}
	return best;
}

/** `Caire` in "au Caire": the article that begins the name is merged with the preposition before it. */
function withArticle(
	{tokens, language}: Pick<Scan, 'tokens' | 'language'>,
	start: number,
	word: string,
): KnownMatch | undefined {
	const article = language.names.mergedArticles.get(tokens[start - 1]?.form ?? '');
	const name =
		article !== undefined && tokens[start]!.capital ? language.gazetteer.find(`${article} ${word}`) : undefined;
	return name && (name.kind === 'place' || name.kind === 'country') ? {end: start + 1, name} : undefined;
}

const foldedOf = perWord(({text}) => foldName(text));

/** Most words without a capital begin no name. */
const mayBeginName = perWordFlag(
	(word, {gazetteer}: Language) => hasCapital(word) || gazetteer.beginsSmall(foldName(word.text)),
);

/** A capital in front, or behind the Arabic article: `al-Hamra`. */
const hasCapital = ({capital, text}: Pick<Token, 'capital' | 'text'>): boolean =>
	capital || (text.length > 3 && /^\p{Ll}{2}[-’']\p{Lu}/u.test(text));

/** `dans le Lot`, `Cahors (Lot)`: a region that is a common word too is one with its capital behind the article, or in brackets. */
export function isArticledRegion(
	{tokens, language}: Pick<Scan, 'tokens' | 'language'>,
	start: number,
	{region}: KnownName,
): boolean {
	const {articledRegions, definiteSingular} = language.names;
	const {form, text} = tokens[start]!;
	if (!/^\p{Lu}\p{Ll}/u.test(text) || articledRegions === null || region !== articledRegions.country) return false;
	if (articledRegions.except.has(form)) return false;
	const before = tokens[start - 1];
	if (before?.text === '(' && tokens[start + 1]?.text === ')') return true;
	return before !== undefined && definiteSingular.has(before.form) && !tokens[start + 1]?.capital;
}

/** **`Libération`** `des otages`, **`Total`** `des pertes`: with a capital only because the sentence begins with it, and with what it is of. */
const isHeadNoun = ({tokens, language}: Pick<Scan, 'tokens' | 'language'>, start: number, {kind}: KnownName): boolean =>
	kind === 'organization' &&
	(start === 0 || tokens[start - 1]!.kind === 'sign') &&
	language.grammar.genitives.has(tokens[start + 1]?.form ?? '') &&
	isCommonWord(language, tokens[start]!.form);

/** Known names count with a capital: acronyms in capitals, longer names with one somewhere, single words in front. */
function spelledAsName(
	{tokens, language}: Pick<Scan, 'tokens' | 'language'>,
	start: number,
	end: number,
	name: KnownName,
): boolean {
	if (name.lower) return true;
	if (end === start + 1) {
		const {text, form} = tokens[start]!;
		if (name.minor && isCommonWord(language, form)) return isArticledRegion({tokens, language}, start, name);
		if (isHeadNoun({tokens, language}, start, name)) return false;
		if (text.length === 1) return language.names.publishedOn.has(tokens[start - 1]?.form ?? '');
		return name.acronym ? text === text.toUpperCase() : hasCapital(tokens[start]!);
	}
	// "Le temps presse" names no newspaper.
	const from = language.names.definite.has(tokens[start]!.form) ? start + 1 : start;
	for (let at = from; at < end; at++)
		if (tokens[at]!.capital && (tokens[at]!.text.length > 1 || tokens[at + 1]?.start === tokens[at]!.end)) return true;
	return false;
}
