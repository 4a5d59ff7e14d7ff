import type {SpeechVerb} from '../../language/speech.ts';
import {overlaps} from '../../text/span.ts';
import type {Cue} from './cues.ts';
import {readInverted} from './invertedSpeech.ts';
import {maySpeak} from './phraseHeads.ts';
import {isQuotationMark} from './quotations.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {spanOf} from './speakerHistory.ts';
import {type Reader, sourceOf} from './speechReader.ts';
import {formOf, type SpeechScan, type TokenRange, verbReading} from './speechScan.ts';
import {isAdverb} from './subjectPhrases.ts';
import {cueOf, passiveGroup} from './verbGroups.ts';

/** A quotation of fewer tokens, marks included, may be a name or a title. */
const shortestQuotation = 6;

const toneOfVoice: SpeechVerb = {class: 'quote', stance: 'asserts'};

/** `« On discutait »,` **`balaie Jean Roux`**, `“I counted them,”` **`grins Per Lind`**: right behind a quotation and its comma any verb tells how it was said. */
export function readQuotedVerbs(reader: Reader): void {
	const {scan, drafts} = reader;
	for (let at = shortestQuotation; at < scan.tokens.length - 1; at++) {
		const verb = verbBehindQuotation(scan, at);
		if (verb === null || drafts.some(({cue, content}) => cue.to > at && content.from < at && cue.from <= verb + 1))
			continue;
		const source = speakerBehind(scan, verb);
		const lemma = verbReading(scan.tokens[verb], 'finite')?.lemma;
		if (!source || lemma === undefined) continue;
		const cue: Cue = {...cueOf(passiveGroup(verb), verb + 1, toneOfVoice, lemma), form: 'finite'};
		readInverted(reader, cue, sourceOf(reader, source), {kind: 'none', start: verb + 1}, source.to);
	}
}

/** The verb behind a quotation that ends at a token; null where no comma parts them, or it ends a short one. */
function verbBehindQuotation(scan: SpeechScan, close: number): number | null {
	const {tokens, quoted, headFirst, grammar} = scan;
	if (!isQuotationMark(formOf(scan, close)) || !quoted[close] || quoted[close + 1]) return null;
	for (let at = close - shortestQuotation + 1; at < close; at++) if (!quoted[at]) return null;
	const parted = headFirst ? formOf(scan, close + 1) === ',' : /^[,!?]$/u.test(formOf(scan, close - 1));
	if (!parted) return null;
	let verb = headFirst ? close + 2 : close + 1;
	if (grammar.reflexives.has(formOf(scan, verb))) verb++;
	return !tokens[verb]?.capital && verbReading(tokens[verb], 'finite') ? verb : null;
}

/** A person, or somebody who may speak, right behind the verb. */
function speakerBehind(scan: SpeechScan, verb: number): TokenRange | null {
	let from = verb + 1;
	while (from < scan.tokens.length && isAdverb(scan, from)) from++;
	const source = from < scan.tokens.length ? sourcePhrase(scan, from) : null;
	return source && (isPerson(scan, source) || maySpeak(scan, source)) && !scan.counted[source.from] ? source : null;
}

const isPerson = (scan: SpeechScan, source: TokenRange): boolean =>
	scan.mentions.some(({kind, ...span}) => kind === 'person' && overlaps(span, spanOf(scan, source)));
