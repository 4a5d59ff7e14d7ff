import {sequenceAt} from '../../text/formSequences.ts';
import type {Attribution} from '../annotation.ts';
import {cueAt} from './cues.ts';
import {phraseFrom} from './nounPhrases.ts';
import {maySpeak} from './phraseHeads.ts';
import {type Spoken, saidBefore} from './saidBefore.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import type {SpeechScan, TokenRange} from './speechScan.ts';

/** Tokens at most from what points back to the verb of speech, and from that to a speaker behind it. */
const verbReach = 12;
const speakerReach = 6;

/** `Il y a 12 morts.` **`C'est ce qu'a indiqué la préfecture.`** A sentence that only tells who says what stands before it. */
export function pointingSpeech(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	found: readonly Attribution[],
): Attribution | null {
	const before = scans[scan.index - 1];
	const pointing = sequenceAt(scan.speech.pointsBack, scan.tokens, 0);
	if (!pointing || before?.sentence.block !== scan.sentence.block) return null;
	const spoken = speakerBehind(scan, pointing.length);
	return spoken && saidBefore(scans, scan, found, 'pointing', spoken);
}

/** A verb of speech with its speaker, before it or behind. */
function speakerBehind(scan: SpeechScan, from: number): Spoken | null {
	for (let at = from; at < Math.min(scan.tokens.length, verbReach); at++) {
		const cue = cueAt(scan, at);
		if (cue?.form !== 'finite') continue;
		const phrase = phraseFrom(scan, from);
		// What a verb may be called too is no part of the subject before it: `what the lists say`.
		const subject = phrase !== null && phrase.to >= cue.from ? {from: phrase.from, to: cue.from} : null;
		if (subject !== null && subject.from < subject.to) return maySpeak(scan, subject) ? {source: subject, cue} : null;
		const source = speakerAfter(scan, cue.to);
		return source === null ? null : {source, cue};
	}
	return null;
}

/** `à l'AFP` **`une source médicale`**: the first who may speak, over those who are told and when. */
function speakerAfter(scan: SpeechScan, from: number): TokenRange | null {
	const {prepositions} = scan.grammar;
	let at = from;
	while (at < from + speakerReach) {
		const told = prepositions.has(scan.tokens[at]?.form ?? '') ? sourcePhrase(scan, at + 1) : null;
		const source = told === null ? sourcePhrase(scan, at) : null;
		if (source !== null) return source;
		at = told?.to ?? at + 1;
	}
	return null;
}
