import {conceptOfToken, isWithin} from '../../language/concepts/concepts.ts';
import {crowdCounterOf} from '../../language/crowdCounters.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import {partAfter} from './clauseParts.ts';
import {isCrowdCounter} from './phraseHeads.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {add, type Draft, type Reader, sourceOf} from './speechReader.ts';
import {formOf, isBreak, isFiniteVerb, type SpeechScan, type TokenRange} from './speechScan.ts';

/** How far the agent may stand behind its number: `et 1 200` **`d'entre eux par la préfecture`**. */
const agentReach = 6;

/** `3 000 ont été comptés par le syndicat` **`et 1 200 par la préfecture`**: the verb is left out the second time. */
export function readAgentGaps(reader: Reader): void {
	const {scan, drafts} = reader;
	for (const draft of drafts.filter(({rule}) => rule === 'agent')) {
		const joined = scan.tokens.findIndex(({start}) => start >= draft.source.end);
		if (joined < 0 || !(formOf(scan, joined) === ',' || scan.grammar.and.has(formOf(scan, joined)))) continue;
		const by = agentOfNumber(scan, joined + 1);
		const source = by === null ? null : sourcePhrase(scan, by + 1);
		if (by === null || !source) continue;
		draft.content = {from: draft.content.from, to: Math.min(draft.content.to, joined)};
		add(reader, sourceOf(reader, source), {
			rule: 'gap',
			cue: {from: by, to: by + 1},
			content: {from: joined + 1, to: by},
			via: null,
			stance: draft.stance,
			before: true,
		});
	}
}

/** The `par` or `by` behind a number, with no verb and no break between; null where none stands there. */
function agentOfNumber(scan: SpeechScan, from: number): number | null {
	for (let at = from; at < from + agentReach; at++) {
		if (formOf(scan, at) === scan.grammar.agentPreposition)
			return scan.counted.slice(from, at).includes(true) ? at : null;
		if (isBreak(scan, at) || isFiniteVerb(scan, at)) return null;
	}
	return null;
}

/** A number that stands before `pour` and a source. */
type CountFor = {readonly at: number; readonly number: number; readonly source: TokenRange};

/**
 * `3 000 manifestants selon le syndicat,` **`1 200 pour la préfecture`**, `contre 1 200 pour la préfecture`: the other count of a crowd;
 * or both of them so: `3 000 pour le syndicat, 1 200 pour la préfecture`.
 */
export function readCountsFor(reader: Reader): void {
	const {scan, drafts} = reader;
	if (!scan.headFirst) return;
	const found = countsFor(scan);
	const known = drafts.length;
	for (const {at, number, source} of found) {
		const rivals = isAgainst(scan, number) || found.length > 1;
		if (!rivals && !drafts.slice(0, known).some(draft => givesOtherCount(scan, draft, number))) continue;
		add(reader, sourceOf(reader, source), {
			rule: 'preposition',
			cue: {from: at, to: at + 1},
			content: {from: 0, to: scan.tokens.length},
			via: null,
			stance: 'asserts',
			before: true,
		});
	}
}

/** All such numbers of a sentence, of those who count crowds. */
function countsFor(scan: SpeechScan): CountFor[] {
	const found: CountFor[] = [];
	for (let at = 1; at < scan.tokens.length - 1; at++) {
		if (!scan.speech.opinions.has(formOf(scan, at))) continue;
		const number = scan.counted[at - 1] ? at - 1 : at - 2;
		const source = scan.counted[number] ? sourcePhrase(scan, at + 1) : null;
		if (source && isCrowdCounter(scan, source) && countsPeople(scan, number)) found.push({at, number, source});
	}
	return found;
}

/** A number alone, or of people; no sum that somebody gets: `300 euros pour la préfecture`. */
function countsPeople({counted, tokens, sentence}: SpeechScan, number: number): boolean {
	let last = number;
	while (counted[last + 1]) last++;
	const concept = conceptOfToken(tokens[last]!, sentence.language, 'noun');
	return tokens[last]!.kind === 'number' || (concept !== undefined && isWithin(concept.id, 'person'));
}

/** `contre` **`1 200`**: the word right before the number. */
function isAgainst(scan: SpeechScan, number: number): boolean {
	let at = number;
	while (scan.counted[at]) at--;
	return scan.grammar.against.has(formOf(scan, at));
}

/** A source before the number counts a crowd too. */
const givesOtherCount = (scan: SpeechScan, {source, cue}: Draft, number: number): boolean =>
	cue.from < number &&
	scan.tokens.some(({start, end, form}) => start >= source.start && end <= source.end && crowdCounterOf(form) !== null);

/** Tokens at most of such a part, with its source word left out. */
const longestBare = 5;

/** `5 000 ont défilé,` **`2 000`** `selon la police`: a number without a noun, which stands in place of the number before it. */
export function isBareRival(scan: SpeechScan, from: number, source: number): boolean {
	if (from === 0 || source - from > longestBare || !scan.counted[source - 1]) return false;
	if (!scan.counted.slice(0, from - 1).includes(true) || scan.grammar.accompanying.has(formOf(scan, from)))
		return false;
	const hedge = sequenceAt(scan.grammar.asides, scan.tokens, from);
	for (let at = from + (hedge?.length ?? 0); at < source; at++)
		if (isFiniteVerb(scan, at) || scan.grammar.prepositions.has(formOf(scan, at))) return false;
	return true;
}

/** `la police a compté 300 voitures` **`et la mairie 20`**: a number alone, with which the part ends. */
export const isBareCount = (scan: SpeechScan, number: number): boolean =>
	scan.counted.slice(number, partAfter(scan, number)).every(Boolean);
