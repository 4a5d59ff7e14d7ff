import type {Complement} from './complements.ts';
import type {Cue} from './cues.ts';
import {formOf, isBreak, type SpeechScan, type TokenRange} from './speechScan.ts';

/** The number that is demanded stands within so many tokens before the words that tell who demands it. */
const nearNumber = 7;

/** Whether a verb demands something, and what follows is that: `asked for 400 buses`. */
export function demandsHere(scan: SpeechScan, cue: Cue, {kind, start}: Complement): boolean {
	const preposition = scan.speech.demands.get(cue.lemma);
	if (preposition === undefined || preposition === '' || kind !== 'object') return false;
	return formOf(scan, cue.to) === preposition && scan.counted.slice(start, start + nearNumber).includes(true);
}

/** Where the number begins that the subject demands, in `the 300 buses that the union had sought`; null where there is none. */
export function demandedBefore(scan: SpeechScan, cue: Cue, subject: TokenRange): number | null {
	if (!scan.speech.demands.has(cue.lemma)) return null;
	const relative = subject.from - 1;
	const {relatives, that} = scan.grammar;
	const form = formOf(scan, relative);
	return relatives.has(form) || that.has(form) ? numberBefore(scan, relative) : null;
}

/** Where the number begins that somebody demands, in `the 200 trams sought by the union`; null where there is none. */
export const demandedByAgent = (scan: SpeechScan, cue: Cue): number | null =>
	scan.speech.demands.has(cue.lemma) ? numberBefore(scan, cue.from) : null;

/** The first token of the number in the noun phrase that ends before a token. */
function numberBefore(scan: SpeechScan, end: number): number | null {
	for (let at = end - 1; at >= Math.max(0, end - nearNumber); at--) {
		if (isBreak(scan, at)) return null;
		if (!scan.counted[at]) continue;
		while (at > 0 && scan.counted[at - 1]) at--;
		return at;
	}
	return null;
}
