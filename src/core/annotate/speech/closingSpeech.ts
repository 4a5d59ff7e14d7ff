import type {Attribution} from '../annotation.ts';
import {complementAfter} from './complements.ts';
import {cueAt} from './cues.ts';
import {maySpeak} from './phraseHeads.ts';
import {isQuotationMark} from './quotations.ts';
import {type Spoken, saidBefore} from './saidBefore.ts';
import type {SpeechScan} from './speechScan.ts';
import {subjectBefore} from './subjects.ts';

/** The verb stands within so many tokens of such a sentence. */
const verbReach = 16;

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
	return spoken && saidBefore(scans, scan, found, 'closing', spoken);
}

/** A speaker and a verb of speech that governs nothing. */
function speakerAlone(scan: SpeechScan): Spoken | null {
	for (let at = 1; at < Math.min(scan.tokens.length, verbReach); at++) {
		const cue = cueAt(scan, at);
		if (cue?.form !== 'finite' || !/^(?:say|tell)$/u.test(cue.verb.class)) continue;
		const subject = subjectBefore(scan, cue.from);
		if (subject?.kind !== 'phrase' || !maySpeak(scan, subject.range)) return null;
		return complementAfter(scan, cue).kind === 'none' ? {source: subject.range, cue} : null;
	}
	return null;
}
