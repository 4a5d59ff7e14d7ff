import {conceptOfToken} from '../../language/concepts/concepts.ts';
import type {Complement} from './complements.ts';
import type {Cue} from './cues.ts';
import {headOf, isCounter} from './phraseHeads.ts';
import type {SpeechScan, TokenRange} from './speechScan.ts';

/**
 * `has logged 900 hours`, `settled for 6 million`, `had asked for 10 million`: verbs of speech by which much is only done or had, unless
 * their subject counts by trade.
 */
export function mayAct(scan: SpeechScan, cue: Cue, subject: TokenRange, complement: Complement): boolean {
	if (complement.kind !== 'object') return false;
	if (takesIn(scan, cue, subject, complement)) return true;
	const {perfectOnly, standing, demands} = scan.speech;
	const {lemma, verb} = cue;
	const had =
		perfectOnly.has(lemma) ||
		(verb.class === 'count' && standing.get(lemma)?.some(({bare, behind}) => bare && behind === undefined) === true) ||
		(demands.get(lemma) ?? '') !== '' ||
		verb.class === 'foresee';
	return had && !isCounter(scan, subject);
}

/** `The clinic` **`admitted 19 sailors`**: a hospital takes in whom it is said to admit. */
function takesIn(scan: SpeechScan, {lemma}: Cue, subject: TokenRange, {start}: Complement): boolean {
	if (!scan.speech.takingIn.has(lemma) || !scan.counted[start]) return false;
	const head = scan.tokens[headOf(scan, subject)]!;
	return conceptOfToken(head, scan.sentence.language, 'noun')?.id === 'hospital';
}
