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
	const token = scan.tokens[index]!;
	if (token.kind !== 'word' || scan.grammar.coordinators.has(token.form)) return false;
	if (scan.grammar.adverbs.has(token.form)) return true;
	return token.readings.length > 0 && !token.capital && hasOnlyClass(token, adverbClass);
};

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
		const form = formOf(scan, at);
		const opening =
			grammar.coordinators.has(form) || grammar.subordinators.has(form) || scan.timed[at] || isAdverb(scan, at);
		const timed = grammar.prepositions.has(form) && scan.timed[at + 1];
		const dated = grammar.determiners.has(form) && scan.timed[at + 1] && scan.timed[at + 2] === true;
		const furniture = scan.tokens[at]!.kind === 'sign' || scan.bracketed[at];
		if (!opening && !timed && !dated && !furniture) break;
		at++;
	}
	return at;
}

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
		if (
			scan.grammar.relatives.has(formOf(scan, at)) ||
			scan.grammar.subordinators.has(formOf(scan, at)) ||
			isReducedRelative(scan, at) ||
			scan.timed[at]
		) {
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

/** Adverbs that WordNet has as nouns too: `together`, `there`. */
const isTrailing = (scan: SpeechScan, at: number): boolean => scan.tokens[at]!.readings[0]?.pos === 'adverb';
