import type {GrammarWords} from '../../language/grammar.ts';
import {perWordFlag} from '../../text/word.ts';
import {adverbClass, hasOnlyClass} from '../../text/wordClass.ts';
import {beginsPhrase, countedSpeakers, isReducedRelative} from './nounPhrases.ts';
import {
	formOf,
	hasNounReading,
	isAuxiliary,
	isBreak,
	isDash,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
} from './speechScan.ts';

/** An adverb, by list or by the lexicon. */
export const isAdverb = (scan: SpeechScan, index: number): boolean => {
	const token = scan.tokens[index];
	return token?.kind === 'word' && isAdverbForm(token, scan.grammar);
};

const isAdverbForm = perWordFlag((word, {coordinators, adverbs}: GrammarWords) => {
	if (coordinators.has(word.form)) return false;
	if (adverbs.has(word.form)) return true;
	return word.readings.length > 0 && !word.capital && hasOnlyClass(word, adverbClass);
});

/** Where the part of the sentence between two breaks begins. */
export function partStart(scan: SpeechScan, end: number): number {
	let at = end;
	while (at > 0 && (scan.bracketed[at - 1] || !(isBreak(scan, at - 1) || isDash(scan, at - 1)))) at--;
	return at;
}

/** The relative pronoun that a verb belongs to, when nothing but words of the verb stands between. */
export function relativeBefore(scan: SpeechScan, verb: number, from: number): number | null {
	for (let at = verb - 1; at >= Math.max(from, verb - 6); at--) {
		if (scan.grammar.relatives.has(formOf(scan, at))) return at;
		if (isFiniteVerb(scan, at) && !isAuxiliary(scan, at)) return null;
	}
	return null;
}

/** Conjunctions, adverbs and times that a clause begins with. */
export function skipOpening(scan: SpeechScan, from: number, end: number): number {
	const {grammar} = scan;
	let at = from;
	while (at < end) {
		const {kind, form} = scan.tokens[at]!;
		const opening =
			kind === 'sign' ||
			scan.timed[at] ||
			scan.bracketed[at] ||
			isConjunction(scan.tokens[at]!, grammar) ||
			isAdverb(scan, at);
		const timed = scan.timed[at + 1] && grammar.prepositions.has(form);
		const dated = scan.timed[at + 1] && scan.timed[at + 2] === true && grammar.determiners.has(form);
		if (!opening && !timed && !dated) break;
		at++;
	}
	return at;
}

const isConjunction = perWordFlag(
	({form}, {coordinators, subordinators}: GrammarWords) => coordinators.has(form) || subordinators.has(form),
);

/** The noun phrase that ends right before the verb; one that begins with a preposition is passed over. */
export function lastPhrase(scan: SpeechScan, from: number, end: number): TokenRange | null {
	let start = from;
	for (let tries = 0; tries < 6 && start < end; tries++) {
		if (!beginsPhrase(scan, start)) {
			if (countedSpeakers(scan, start)?.to === end) return {from: start, to: end};
			const next = nextStart(scan, start + 1, end);
			if (next === null) return null;
			start = next;
			continue;
		}
		const phrase = phraseUpTo(scan, start, end);
		if (!phrase) return null;
		return phrase;
	}
	return null;
}

/** After a preposition the next phrase that begins without one. */
function nextStart(scan: SpeechScan, from: number, end: number): number | null {
	for (let at = from + 1; at < end; at++) {
		const before = formOf(scan, at - 1);
		const joined =
			scan.grammar.prepositions.has(before) ||
			scan.grammar.coordinators.has(before) ||
			scan.grammar.determiners.has(before);
		if (joined || scan.bracketed[at]) continue;
		const nominal = hasNounReading(scan.tokens[at - 1]) || scan.timed[at - 1] || isName(scan, at - 1);
		if (nominal && scan.grammar.determiners.has(formOf(scan, at))) return at;
		if (scan.timed[at - 1] && beginsPhrase(scan, at)) return at;
		if (isNameBehindNoun(scan, at)) return at;
	}
	return null;
}

/** `In a statement` **`Jane Roe`**: the name behind what a sentence begins with; null where the part begins otherwise or has none. */
export function nameBehindOccasion(scan: SpeechScan, from: number, to: number): number | null {
	if (from > 0 || !scan.grammar.prepositions.has(formOf(scan, skipOpening(scan, from, to)))) return null;
	for (let at = from + 2; at < to; at++) if (isNameBehindNoun(scan, at)) return at;
	return null;
}

/** A person or body named right behind a common noun that does not tell what it is. */
function isNameBehindNoun(scan: SpeechScan, at: number): boolean {
	const noun = scan.tokens[at - 1]!;
	const token = scan.tokens[at]!;
	if (noun.capital || !hasNounReading(noun) || scan.headFirst) return false;
	return (
		scan.speech.documents.has(noun.form) &&
		scan.mentions.some(({kind, start}) => start === token.start && (kind === 'person' || kind === 'organization'))
	);
}

/** The phrase from `start`, cut where a relative clause or a participle says more of it. */
export function phraseUpTo(scan: SpeechScan, start: number, end: number): TokenRange | null {
	let to = end;
	for (let at = start + 1; at < end; at++) {
		if (scan.bracketed[at]) continue;
		if (scan.timed[at] || opensDependent(scan.tokens[at]!, scan.grammar) || isReducedRelative(scan, at)) {
			to = at;
			break;
		}
	}
	while (
		to > start + 1 &&
		(scan.grammar.prepositions.has(formOf(scan, to - 1)) ||
			isAdverb(scan, to - 1) ||
			isTrailing(scan, to - 1) ||
			(isBreak(scan, to - 1) && !scan.bracketed[to - 1]))
	)
		to--;
	return to > start && to - start <= 30 ? {from: start, to} : null;
}

const opensDependent = perWordFlag(
	({form}, {relatives, subordinators}: GrammarWords) => relatives.has(form) || subordinators.has(form),
);

/** Adverbs that WordNet has as nouns too: `together`, `there`. */
const isTrailing = (scan: SpeechScan, at: number): boolean => scan.tokens[at]!.readings[0]?.pos === 'adverb';
