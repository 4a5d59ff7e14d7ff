import {sequenceAt} from '../../text/formSequences.ts';
import type {Draft} from './speechReader.ts';
import {formOf, isFiniteVerb, type SpeechScan, type TokenRange} from './speechScan.ts';
import {isAdverb} from './subjectPhrases.ts';

/** Rules of speakers who stand behind what they say, or in it. */
const closing: ReadonlySet<string> = new Set(['inverted', 'after', 'inserted', 'preposition']);

/**
 * `Forty cellars were flooded, the fire service said;` **`12 have been pumped dry`**: behind a semicolon a number or pronoun that takes up
 * those before it is said by the same, where the part has no speaker of its own.
 */
export function goOnBehindSemicolons(scan: SpeechScan, drafts: readonly Draft[]): void {
	let from = scan.tokens.findIndex((_, at) => isSemicolon(scan, at));
	while (from >= 0) {
		const to = semicolonAfter(scan, from + 1);
		const last = drafts.findLast(({cue}) => cue.from < from);
		const part = {from: from + 1, to};
		if (last && goesOn(scan, last, part) && !drafts.some(draft => touches(draft, part)))
			last.content = {from: last.content.from, to};
		from = to < scan.tokens.length ? to : -1;
	}
}

const isSemicolon = (scan: SpeechScan, at: number): boolean => formOf(scan, at) === ';' && !scan.bracketed[at];

function semicolonAfter(scan: SpeechScan, from: number): number {
	let at = from;
	while (at < scan.tokens.length && !isSemicolon(scan, at)) at++;
	return at;
}

/** Somebody speaks in the part, or of it. */
const touches = ({cue, content}: Draft, {from, to}: TokenRange): boolean =>
	(cue.from < to && cue.to > from) || (content.from < to && content.to > from);

function goesOn(scan: SpeechScan, {rule, before, stance}: Draft, {from, to}: TokenRange): boolean {
	if (!closing.has(rule) || !(before || rule === 'preposition') || (stance !== 'asserts' && stance !== 'confirms'))
		return false;
	let at = from + (sequenceAt(scan.grammar.asides, scan.tokens, from)?.length ?? 0);
	while (at < to && isAdverb(scan, at) && !scan.counted[at]) at++;
	if (scan.grammar.pronouns.has(formOf(scan, at))) return scan.counted.slice(at, to).includes(true);
	if (!scan.counted[at]) return false;
	while (scan.counted[at]) at++;
	while (at < to && isAdverb(scan, at)) at++;
	return at < to && isFiniteVerb(scan, at);
}
