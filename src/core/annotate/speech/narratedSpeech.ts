import {complementEnd} from './complementEnd.ts';
import {isQuotationMark} from './quotations.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {lastSpeaker} from './speakerHistory.ts';
import {add, type Reader, type Source, sourceOf} from './speechReader.ts';
import {formOf, type SpeechScan, verbReading} from './speechScan.ts';

/** `Et d'ajouter que 12 sont morts`, `Et le maire de conclure : « … »`: in French an infinitive at the head of a sentence tells what somebody said next. */
export function readNarrated(reader: Reader): void {
	const {scan} = reader;
	if (!scan.headFirst || !scan.grammar.and.has(formOf(scan, 0))) return;
	const named = sourcePhrase(scan, 1);
	const link = infinitiveOfSpeech(scan, named?.to ?? 1) ? (named?.to ?? 1) : infinitiveOfSpeech(scan, 1) ? 1 : null;
	if (link === null) return;
	const from = statementStart(scan, link + 2);
	if (from === null) return;
	add(reader, named && link > 1 ? sourceOf(reader, named) : speakerBefore(reader), {
		rule: 'narrated',
		cue: {from: link, to: link + 2},
		content: {from, to: complementEnd(scan, from)},
		via: null,
		stance: 'asserts',
		before: false,
	});
}

/** `d'` and the infinitive of a verb of speech. */
function infinitiveOfSpeech(scan: SpeechScan, at: number): boolean {
	if (!scan.grammar.infinitiveLinks.has(formOf(scan, at))) return false;
	const verb = verbReading(scan.tokens[at + 1], 'infinitive');
	return verb !== undefined && scan.speech.verbs.has(verb.lemma);
}

/** Behind `que`, a colon or the mark of a quotation; null where none of them stands there. */
function statementStart(scan: SpeechScan, at: number): number | null {
	if (scan.grammar.that.has(formOf(scan, at)) || formOf(scan, at) === ':') return at + 1;
	return isQuotationMark(formOf(scan, at)) ? at : null;
}

/** Whoever spoke, or acted, last. */
function speakerBefore({scan, candidates}: Reader): Source | null {
	const last = lastSpeaker(candidates, scan.index) ?? candidates.findLast(({sentence}) => sentence === scan.index - 1);
	return last
		? {span: last.span, inherited: true, relay: false, candidate: {...last, sentence: scan.index, spoke: true}}
		: null;
}
