import {overlaps} from '../../text/span.ts';
import type {Attribution} from '../annotation.ts';
import {contentSpan, speechOf} from './contentSpans.ts';
import type {Cue} from './cues.ts';
import {spanOf} from './speakerHistory.ts';
import type {SpeechScan, TokenRange} from './speechScan.ts';

/** Who speaks, and the verb that tells it. */
export type Spoken = {readonly source: TokenRange; readonly cue: Cue};

/** A sentence that has a speaker has it from one of so many attributions before. */
const nearest = 12;

/** What the sentence before says, as said by the speaker of this one, which only tells who spoke; null where it has a speaker already. */
export function saidBefore(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	found: readonly Attribution[],
	rule: Attribution['rule'],
	{source, cue}: Spoken,
): Attribution | null {
	const before = scans[scan.index - 1]!;
	const whole = {from: 0, to: before.tokens.length};
	const content = contentSpan(scans, before, whole);
	if (!content || found.slice(-nearest).some(({content: other}) => overlaps(other, content))) return null;
	return {
		rule,
		source: spanOf(scan, source),
		cue: spanOf(scan, cue),
		content,
		via: null,
		speech: speechOf(before, whole),
		stance: cue.stance,
		inherited: false,
		sentence: scan.index,
	};
}
