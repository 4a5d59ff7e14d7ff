import {overlaps} from '../../text/span.ts';
import type {Attribution} from '../annotation.ts';
import {complementAfter} from './complements.ts';
import {contentSpan, speechOf} from './contentSpans.ts';
import {type Cue, cueAt} from './cues.ts';
import {maySpeak} from './phraseHeads.ts';
import {isQuotationMark} from './quotations.ts';
import {spanOf} from './speakerHistory.ts';
import type {SpeechScan, TokenRange} from './speechScan.ts';
import {subjectBefore} from './subjects.ts';

/** The verb stands within so many tokens of such a sentence. */
const verbReach = 16;

/** A quotation that has a speaker has it from one of so many attributions before. */
const nearest = 12;

/** `“It fell.”` **`Chief Jane Roe told reporters.`** A sentence that only tells who spoke, behind a quotation that nobody has yet. */
export function closingSpeech(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	found: readonly Attribution[],
): Attribution | null {
	const before = scans[scan.index - 1];
	if (before?.sentence.block !== scan.sentence.block || scan.headFirst || scan.quoted.includes(true)) return null;
	if (!isQuotationMark(before.tokens.at(-1)?.text ?? '') || scan.counted.includes(true)) return null;
	const spoken = speakerAlone(scan);
	const whole = {from: 0, to: before.tokens.length};
	const content = spoken && contentSpan(scans, before, whole);
	if (!content || found.slice(-nearest).some(({content: other}) => overlaps(other, content))) return null;
	return {
		rule: 'closing',
		source: spanOf(scan, spoken.source),
		cue: spanOf(scan, spoken.cue),
		content,
		via: null,
		speech: speechOf(before, whole),
		stance: spoken.cue.stance,
		inherited: false,
		sentence: scan.index,
	};
}

/** A speaker and a verb of speech that governs nothing. */
function speakerAlone(scan: SpeechScan): {source: TokenRange; cue: Cue} | null {
	for (let at = 1; at < Math.min(scan.tokens.length, verbReach); at++) {
		const cue = cueAt(scan, at);
		if (cue?.form !== 'finite' || !/^(?:say|tell)$/u.test(cue.verb.class)) continue;
		const subject = subjectBefore(scan, cue.from);
		if (subject?.kind !== 'phrase' || !maySpeak(scan, subject.range)) return null;
		return complementAfter(scan, cue).kind === 'none' ? {source: subject.range, cue} : null;
	}
	return null;
}
