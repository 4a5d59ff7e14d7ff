import type {Reading} from '../../language/lexicon.ts';
import type {Token} from '../../text/token.ts';
import {hasClass, pluralNounClass} from '../../text/wordClass.ts';
import type {BodyPhrase, Nation} from './bodyPhrase.ts';
import {nationalityAt} from './headFirstAdjectives.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** "services américains, sud-coréens et ukrainiens": one phrase for the bodies of several countries, the first read already. */
export function withNationsBehind(scan: ScannedSentence, phrase: BodyPhrase, first: string): BodyPhrase | undefined {
	const {tokens} = scan;
	const nations: Nation[] = [{country: first, start: phrase.end - 1, end: phrase.end}];
	let {end} = phrase;
	while (tokens[end]?.text === ',' || isCoordinator(scan, end)) {
		const country = nationalityAt(scan, end + 1);
		if (country === undefined) break;
		nations.push({country, start: end + 1, end: end + 2});
		end += 2;
	}
	return isCoordinator(scan, end - 2) && nations.length > 1 ? {...phrase, end, nations} : undefined;
}

/** "Russian and North Korean troops", "US, British and French officials": the same before a plural head, the last read already. */
export function withNationsBefore(scan: ScannedSentence, phrase: BodyPhrase, last: Nation): BodyPhrase {
	const {tokens} = scan;
	// Officials without more are nobody in particular: those of the nation next to them are enough.
	const isAnybody = phrase.head.needs === 'group' && phrase.complement.length === 0;
	if (isAnybody || !hasClass(tokens[phrase.headEnd - 1], pluralNounClass) || !isCoordinator(scan, last.start - 1))
		return phrase;
	const nations = [last];
	for (;;) {
		const before = nationalityEndingAt(scan, nations[0]!.start - 1);
		if (!before) break;
		nations.unshift(before);
		if (tokens[before.start - 1]?.text !== ',') break;
	}
	return nations.length > 1 ? {...phrase, start: nations[0]!.start, nations} : phrase;
}

const isCoordinator = ({tokens, language}: ScannedSentence, at: number): boolean =>
	language.names.coordinators.has(tokens[at]?.form ?? '');

/** The nationality that ends before a token, of two words or one; a country only as the letters that serve as its adjective. */
function nationalityEndingAt(scan: ScannedSentence, end: number): Nation | undefined {
	const {tokens, language, known} = scan;
	for (const start of [end - 2, end - 1]) {
		const words = tokens.slice(Math.max(start, 0), end);
		if (start < 0 || !words.every(({kind}) => kind === 'word') || !words[0]!.capital) continue;
		const country = language.gazetteer.demonym(words.map(({text}) => text).join(' '), language.code);
		if (country !== undefined) return {country, start, end};
	}
	const letters = known[end - 1];
	if (letters?.end !== end || letters.name.kind !== 'country' || letters.name.country === undefined) return undefined;
	const isAdjective = /^(?:\p{Lu}\.?)+$/u.test(tokens[end - 1]!.text);
	return isAdjective ? {country: letters.name.country, start: end - 1, end} : undefined;
}

/**
 * What the body of one of the nations is called: the words that all share with its own, "North Korean troops". Where each
 * has one body its noun is in the singular: "armée ukrainienne" for "armées russe et ukrainienne", "Greek parliament".
 */
export function nameOfNation({text, tokens}: ScannedSentence, phrase: BodyPhrase, nation: Nation): string {
	const nations = phrase.nations ?? [];
	const words = (start: number, end: number): string =>
		start < end ? text.slice(tokens[start]!.start, tokens[end - 1]!.end) : '';
	const first = nations[0]!.start;
	const last = nations.at(-1)!.end;
	const head = phrase.headEnd - 1;
	const noun = isOneEach(tokens, phrase) ? nounLemma(tokens[head]!) : words(head, head + 1);
	const parts =
		head < first
			? [
					words(phrase.start, head),
					noun,
					words(head + 1, first),
					words(nation.start, nation.end),
					words(last, phrase.end),
				]
			: [words(nation.start, nation.end), words(last, head), noun, words(head + 1, phrase.end)];
	return parts.filter(Boolean).join(' ').replace(/\s+/gu, ' ');
}

/** A noun before its nations is in the plural for their number where an adjective is not; one behind, where it is no people. */
function isOneEach(tokens: readonly Token[], {head, headEnd, nations = []}: BodyPhrase): boolean {
	if (head.needs === 'group') return false;
	if (headEnd > nations[0]!.start) return head.class !== 'army';
	return nations.some(({end}) => isOnlySingular(tokens[end - 1]!.readings));
}

const nounLemma = ({readings, text}: Token): string => readings.find(({pos}) => pos === 'noun')?.lemma ?? text;

const isOnlySingular = (readings: readonly Reading[]): boolean => {
	const adjectives = readings.filter(({pos}) => pos === 'adjective');
	return adjectives.some(({number}) => number === 'singular') && !adjectives.some(({number}) => number === 'plural');
};
