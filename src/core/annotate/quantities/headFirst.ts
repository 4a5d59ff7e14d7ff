import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {
	adjectiveClass,
	functionClass,
	givenClass,
	hasClass,
	nounClass,
	participleClass,
	pluralNounClass,
	properClass,
	singularNounClass,
	surnameClass,
} from '../../text/wordClass.ts';
import type {Amount} from './amounts.ts';
import {adjectiveOf, casualtyOf, type Head, isClosed, longestPhrase, nounOf, unknownLemma} from './nouns.ts';
import {glued} from './numeral.ts';

/** How far before a number the passive may stand that it shares. */
const ellipsisReach = 14;

/** The head of a phrase that begins with it: the first noun, behind the few adjectives that may stand before it. */
export function headFirst(tokens: readonly Token[], from: number, amount: Amount, language: Language): Head | null {
	const {counting} = language;
	if (from === amount.to && (endsWithScale(tokens, amount, language) || isPartOfLength(tokens, amount, language)))
		return null;
	for (let at = from; at < Math.min(tokens.length, from + longestPhrase); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || isClosed(token, language)) return null;
		if (isLeadingAdjective(tokens, at, counting.adjectivesBefore)) continue;
		if (hasClass(token, adjectiveClass) && counting.orderAdjectives.has(adjectiveOf(token))) return null;
		if (isSeverity(tokens, at, language)) return null;
		const casualty = casualtyOf(token, language);
		if (casualty) return {at, lemma: casualty};
		if (isModel(tokens, at)) return {at: at + 2, lemma: `${token.text}-${tokens[at + 2]!.text}`};
		if (isEllipsis(tokens, at, amount.from, language) || isTold(tokens, at, amount.from, language)) return null;
		const noun = nounOf(token);
		if (noun) return amount.max >= 2 && isSingular(token) ? null : {at, lemma: noun};
		if (token.readings.length === 0) return {at, lemma: unknownLemma(token)};
		if (hasClass(token, adjectiveClass) && at === from && isNoAdjectiveBefore(tokens[at + 1], language))
			return {at, lemma: adjectiveOf(token)};
		if (!hasClass(token, adjectiveClass) || !hasClass(tokens[at + 1], nounClass))
			return hasClass(token, givenClass | surnameClass | properClass) ? {at, lemma: token.text} : null;
	}
	return null;
}

/** An adjective stands for a noun where none follows, nor another adjective but that of a nation: `30` **`semi-rigides`** `italiens`. */
const isNoAdjectiveBefore = (next: Token | undefined, {gazetteer, code}: Language): boolean =>
	!hasClass(next, nounClass | adjectiveClass) ||
	(!next!.capital && next!.readings.some(({lemma}) => gazetteer.demonym(lemma, code) !== undefined));

/** `trois` **`N-212`** `de transport`: letters and a number, without a blank between, name what is counted. */
const isModel = (tokens: readonly Token[], at: number): boolean =>
	/^\p{Lu}{1,3}$/u.test(tokens[at]!.text) &&
	tokens[at + 1]?.text === '-' &&
	tokens[at + 2]?.kind === 'number' &&
	glued(tokens[at], tokens[at + 1]) &&
	glued(tokens[at + 1], tokens[at + 2]);

/** `8 blessés, dont 4` **`graves`**: it says how badly those are hurt whom another number counts. */
const isSeverity = (tokens: readonly Token[], at: number, {clauses}: Language): boolean =>
	(clauses.grave.has(tokens[at]!.form) || clauses.light.has(tokens[at]!.form)) && !hasClass(tokens[at + 1], nounClass);

/** `trois ans de prison, dont un` **`ferme`**: a part of a length, and no farm. */
function isPartOfLength(tokens: readonly Token[], {from, to}: Amount, {counting, units}: Language): boolean {
	if (counting.lengthAfter.startingAt(tokens, to) === null || counting.including.endingAt(tokens, from) === null)
		return false;
	for (let at = from - 1; at >= Math.max(0, from - ellipsisReach); at--)
		if (units.names.startingAt(tokens, at)?.meaning.measure === 'duration') return true;
	return false;
}

/** `les 40 milliards` **`prévus`**: a scale that is a noun joins what it counts with `de`. */
const endsWithScale = (tokens: readonly Token[], {number, kind}: Amount, {numbers}: Language): boolean =>
	(kind === 'digits' || kind === 'words') && (numbers.scales.get(tokens[number.to - 1]!.form) ?? 0) >= 1e6;

/** `1 200 personnes ont été tuées et 240 prises en otages`: a participle that only looks like a noun. */
function isEllipsis(tokens: readonly Token[], at: number, number: number, {counting, numbers}: Language): boolean {
	if (!hasClass(tokens[at], participleClass)) return false;
	if (counting.including.endingAt(tokens, number)) return true;
	if (isCompared(tokens, number, counting)) return true;
	const link = tokens[number - 1];
	if (link?.form !== numbers.joiner && link?.text !== ',') return false;
	for (let before = number - 2; before >= Math.max(0, number - ellipsisReach); before--) {
		if (/^[;.]$/u.test(tokens[before]!.text)) return false;
		if (counting.passive.has(tokens[before]!.form)) return true;
	}
	return false;
}

/** `les 640` **`cités par`** `le syndicat`, `sur les 640` **`prévus`**: somebody tells or foresees the number, and no housing estates. */
function isTold(tokens: readonly Token[], at: number, number: number, {counting, clauses}: Language): boolean {
	if (!counting.theArticles.has(tokens[number - 1]?.form ?? '') || !hasClass(tokens[at], participleClass)) return false;
	const isAgent = clauses.agentPrepositions.has(tokens[at + 1]?.form ?? '');
	return tokens[at]!.readings.some(
		({pos, lemma}) =>
			pos === 'verb' && (counting.foreseeingVerbs.has(lemma) || (isAgent && counting.tellingVerbs.has(lemma))),
	);
}

/** `13 milliards contre les 11,3 attendus`. */
export const isCompared = (
	tokens: readonly Token[],
	number: number,
	{comparing, theArticles}: Language['counting'],
): boolean =>
	comparing.has(tokens[number - 1]?.form ?? '') ||
	(theArticles.has(tokens[number - 1]?.form ?? '') && comparing.has(tokens[number - 2]?.form ?? ''));

/** Several of something are a plural: `deux ferme` counts no farm. */
const isSingular = (token: Token): boolean =>
	!token.capital && hasClass(token, singularNounClass) && !hasClass(token, pluralNounClass);

/** `autres`, `jeunes`, `deux dernières années`: an adjective here when a noun follows. */
function isLeadingAdjective(tokens: readonly Token[], at: number, before: ReadonlySet<string>): boolean {
	const token = tokens[at]!;
	const next = tokens[at + 1];
	if (next?.kind !== 'word' || hasClass(next, functionClass)) return false;
	if (!hasClass(next, nounClass) && next.readings.length > 0 && !hasClass(next, adjectiveClass)) return false;
	return token.readings.some(({lemma, pos}) => pos === 'adjective' && before.has(lemma));
}
