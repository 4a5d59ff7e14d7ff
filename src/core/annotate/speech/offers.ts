import {complementEnd} from './complements.ts';
import {maySpeak} from './phraseHeads.ts';
import {add, type Reader, sourceOf} from './speechReader.ts';
import {formOf, type SpeechScan, verbReading} from './speechScan.ts';
import {changeSign, hasSigns} from './speechSigns.ts';
import {subjectBefore} from './subjects.ts';

/** `Oslo doubled its pledge to $8 million`: whose promise grows speaks for it. */
export function readOffers(reader: Reader): void {
	const {scan} = reader;
	for (let at = 1; at < scan.tokens.length - 2; at++) {
		if (
			!hasSigns(scan.tokens[at]!, scan.speech, changeSign) ||
			!scan.grammar.possessives.has(formOf(scan, at + 1)) ||
			!isOffer(scan, at + 2)
		)
			continue;
		const verb = verbReading(scan.tokens[at - 1], 'finite') && scan.headFirst ? at - 1 : at;
		const subject = subjectBefore(scan, verb);
		if (subject?.kind !== 'phrase' || !maySpeak(scan, subject.range)) continue;
		const content = {from: at + 1, to: complementEnd(scan, at + 1)};
		const cue = {from: verb, to: at + 1};
		add(reader, sourceOf(reader, subject.range), {
			rule: 'offer',
			cue,
			content,
			via: null,
			stance: 'plans',
			before: false,
			gift: true,
		});
	}
}

/** A promise or forecast, over adjectives before it. */
const isOffer = ({tokens, speech}: SpeechScan, from: number): boolean =>
	tokens
		.slice(from, from + 3)
		.some(({readings}) => readings.some(({pos, lemma}) => pos === 'noun' && speech.offers.has(lemma)));
