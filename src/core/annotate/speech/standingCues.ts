import type {SpeechVerb, StandingVerb} from '../../language/speech.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import type {Cue} from './cues.ts';
import {formOf, isBreak, isClosedWord, type SpeechScan} from './speechScan.ts';
import {isAdverb} from './subjectPhrases.ts';
import {cueOf, groupOf} from './verbGroups.ts';

/** The number stands within so many tokens behind the preposition: `by its own 12 days`. */
const numberReach = 4;

const countedVerb: SpeechVerb = {class: 'count', stance: 'asserts'};

/** `arrives at 4,600`, `s'en tient à 52 noms`: a body comes to a number or keeps to it, which is to say it. */
export function standingCue(scan: SpeechScan, index: number): Cue | null {
	for (const {pos, lemma} of scan.tokens[index]!.readings) {
		const ways = pos === 'verb' ? scan.speech.standing.get(lemma) : undefined;
		const group = ways ? groupOf(scan, index, lemma) : null;
		if (group?.form !== 'finite') continue;
		if (ways!.some(way => isBehind(scan, group.from, way) && keepsToNumber(scan, group.to, way)))
			return cueOf(group, group.to, countedVerb, lemma);
	}
	return null;
}

/** Whether the word that a verb needs before it stands there: `s'` **`en`** `tenir`. */
const isBehind = (scan: SpeechScan, verb: number, {behind}: StandingVerb): boolean =>
	behind === undefined || formOf(scan, verb - 1) === behind;

function keepsToNumber(scan: SpeechScan, from: number, {prepositions, bare}: StandingVerb): boolean {
	let preposition = from + (sequenceAt(scan.grammar.asides, scan.tokens, from)?.length ?? 0);
	while (preposition < scan.tokens.length && isAdverb(scan, preposition)) preposition++;
	preposition += sequenceAt(scan.grammar.asides, scan.tokens, preposition)?.length ?? 0;
	if (prepositions.size === 0) return scan.counted[from] === true && standsAlone(scan, from);
	if (!prepositions.has(formOf(scan, preposition))) return false;
	const number = firstNumber(scan, preposition + 1, preposition + numberReach);
	if (number === null || scan.timed[number]) return false;
	for (let at = preposition + 1; at < number; at++) if (isBreak(scan, at) && formOf(scan, at) !== ':') return false;
	return !bare || standsAlone(scan, number);
}

function firstNumber({counted}: SpeechScan, from: number, to: number): number | null {
	for (let at = from; at <= to; at++) if (counted[at]) return at;
	return null;
}

/** Whether a numeral in digits stands at a token with its scale and nothing that it counts. */
export function standsAlone(scan: SpeechScan, from: number): boolean {
	let digits = from;
	while (scan.counted[digits] && scan.tokens[digits]!.kind !== 'number') digits++;
	if (!scan.counted[digits]) return false;
	let end = digits + 1;
	while (scan.tokens[end]?.kind === 'number' || scan.speech.scales.has(formOf(scan, end))) end++;
	while (scan.counted[end] && (isClosedWord(scan, end) || isAdverb(scan, end))) end++;
	end += sequenceAt(scan.grammar.asides, scan.tokens, end)?.length ?? 0;
	return end >= scan.tokens.length || isBreak(scan, end) || /^[.!?]$/u.test(formOf(scan, end));
}
