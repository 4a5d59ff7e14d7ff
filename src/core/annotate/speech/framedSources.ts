import {sequenceAt} from '../../text/formSequences.ts';
import {phraseFrom} from './nounPhrases.ts';
import {maySpeak} from './phraseHeads.ts';
import type {NamedSource} from './sourcePhrases.ts';
import {formOf, type SpeechScan, type TokenRange} from './speechScan.ts';

/** A source has at most so many tokens. */
const longestSource = 12;

/** `as` **`the union`** `has it`, `if` **`the army`** `is to be believed`: a source between two parts of a set phrase. */
export function framedSource(scan: SpeechScan, index: number): NamedSource | null {
	for (let at = 0; at < scan.speech.frames.length; at++) {
		const {openings, closings} = scan.speech.frames[at]!;
		const opening = sequenceAt(openings, scan.tokens, index);
		if (!opening) continue;
		const from = index + opening.length;
		for (let to = from + 1; to <= from + longestSource && to < scan.tokens.length; to++) {
			const closing = sequenceAt(closings, scan.tokens, to);
			const source = closing && sourceWithin(scan, {from, to});
			if (!source) continue;
			const end = to + closing.length;
			return {cue: {from: index, to: end}, source, pronoun: null, end, cited: null};
		}
	}
	return null;
}

/** The words between, without a comma at their end, where they are who may speak: `tells` may be a noun as well. */
function sourceWithin(scan: SpeechScan, {from, to}: TokenRange): TokenRange | null {
	const source = {from, to: formOf(scan, to - 1) === ',' ? to - 1 : to};
	const phrase = phraseFrom(scan, from);
	return phrase !== null && source.to > from && maySpeak(scan, source) ? source : null;
}
