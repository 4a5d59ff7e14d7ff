import {isNounAmong} from '../../text/wordAmong.ts';
import {complementEnd} from './complementEnd.ts';
import {headOf, maySpeak} from './phraseHeads.ts';
import {add, type Reader, sourceOf} from './speechReader.ts';
import {
	formOf,
	isAuxiliary,
	isBreak,
	isFiniteVerb,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';
import {changeSign, hasSigns, tollSign} from './speechSigns.ts';
import {subjectBefore} from './subjects.ts';
import {isNoun} from './verbOrNoun.ts';

/** `Oslo doubled its pledge to $8 million`: whose promise grows speaks for it. */
export function readOffers(reader: Reader): void {
	const {scan} = reader;
	for (let at = 1; at < scan.tokens.length - 2; at++) {
		const whose = hasSigns(scan.tokens[at]!, scan.speech, changeSign) ? overTime(scan, at + 1) : null;
		if (whose === null || !scan.grammar.possessives.has(formOf(scan, whose)) || !isOffer(scan, whose + 1)) {
			readRevision(reader, at);
			continue;
		}
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

/** `a porté` **`le 15 juin`** `son offre`. */
function overTime({grammar, timed, tokens}: SpeechScan, from: number): number {
	let at = from;
	while (timed[at] || (timed[at + 1] && grammar.determiners.has(tokens[at]?.form ?? ''))) at++;
	return at;
}

/** `Police raised the toll to 50`, `a porté à 50 le nombre de disparus`: who changes a count of victims has counted them. */
function readRevision(reader: Reader, at: number): void {
	const {scan} = reader;
	if (!hasSigns(scan.tokens[at]!, scan.speech, changeSign) || !revisesCount(scan, at + 1)) return;
	const auxiliary = scan.headFirst && isAuxiliary(scan, at - 1);
	const verb = auxiliary ? at - 1 : at;
	if (verbReading(scan.tokens[verb], 'finite') === undefined || isNoun(scan, at)) return;
	const subject = subjectBefore(scan, verb);
	if (subject?.kind !== 'phrase' || !maySpeak(scan, subject.range) || isToll(scan, subject.range)) return;
	const content = {from: at + 1, to: complementEnd(scan, at + 1)};
	if (reader.drafts.some(draft => draft.cue.from <= at && draft.content.to > content.from)) return;
	add(reader, sourceOf(reader, subject.range), {
		rule: 'revision',
		cue: {from: verb, to: at + 1},
		content,
		via: null,
		stance: 'asserts',
		before: false,
	});
}

const isToll = (scan: SpeechScan, range: TokenRange): boolean =>
	hasSigns(scan.tokens[headOf(scan, range)]!, scan.speech, tollSign);

/** How far the count and its number may stand behind the verb, in tokens. */
const revisionReach = 16;

/** `the death toll to 50`, `the number of people reported missing to 50`: a toll, or a number of victims, with what it is now. */
function revisesCount(scan: SpeechScan, from: number): boolean {
	const to = revisionEnd(scan, from);
	const tokens = scan.tokens.slice(from, to);
	const numbered = tokens.some(({readings}) => readings.some(({lemma}) => scan.speech.givenCounts.has(lemma)));
	const victims = tokens.some(({readings}) => readings.some(({lemma}) => scan.speech.reportedWords.has(lemma)));
	const toll = tokens.some(token => hasSigns(token, scan.speech, tollSign));
	const pointing = formOf(scan, overTime(scan, from));
	const {demonstratives, definites, possessives} = scan.grammar;
	const pointed = [demonstratives, definites, possessives].some(words => words.has(pointing));
	return (toll || (numbered && (victims || pointed))) && tokens.some((_, at) => isNewCount(scan, from + at));
}

/** The part of the sentence that the verb governs, as far as a count is looked for. */
function revisionEnd(scan: SpeechScan, from: number): number {
	const last = Math.min(scan.tokens.length, from + revisionReach);
	for (let at = from; at < last; at++) if (isBreak(scan, at) || isFiniteVerb(scan, at)) return at;
	return last;
}

/** `to at least 50`, `à 50`: a number with its preposition. */
const isNewCount = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.addresseePrepositions.has(formOf(scan, at)) && scan.counted.slice(at + 1, at + 4).includes(true);

/** A promise or forecast, over adjectives before it. */
const isOffer = ({tokens, speech}: SpeechScan, from: number): boolean =>
	tokens.slice(from, from + 3).some(token => isNounAmong(token, speech.offers));
