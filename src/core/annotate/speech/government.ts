import type {Complement} from './complements.ts';
import type {Cue} from './cues.ts';
import {demandsHere} from './demandSpeech.ts';
import {isBreak, type SpeechScan} from './speechScan.ts';

/** Whether the verb takes what follows it, with what stands in it. */
export function governsHere(scan: SpeechScan, cue: Cue, complement: Complement): boolean {
	const numbered = scan.counted.includes(true, complement.start);
	if (governs(cue, complement, numbered) || demandsHere(scan, cue, complement)) return true;
	if (cue.verb.class !== 'quote' || complement.kind !== 'object') return false;
	for (let at = complement.start; at < scan.tokens.length; at++) {
		if (scan.quoted[at]) return true;
		if (isBreak(scan, at)) return false;
	}
	return false;
}

/** Whether the verb takes what follows it for its content. */
export function governs(cue: Cue, {kind}: Complement, hasNumber: boolean): boolean {
	if (kind === 'none') return false;
	switch (cue.verb.class) {
		case 'say':
		case 'act':
		case 'give':
			return true;
		case 'tell':
			return kind !== 'object';
		case 'count':
			return hasNumber;
		case 'think':
			return kind !== 'object';
		case 'foresee':
			return kind !== 'object' || hasNumber;
		case 'show':
			return kind === 'clause';
		case 'quote':
			return kind === 'quote' || kind === 'clause';
	}
}
