import {sequenceAt} from '../../text/formSequences.ts';
import {overlaps} from '../../text/span.ts';
import {beforeCue, contentStart} from './clauseParts.ts';
import {complementEnd} from './complementEnd.ts';
import {type Complement, skipInsertions} from './complements.ts';
import type {Cue} from './cues.ts';
import {phraseFrom} from './nounPhrases.ts';
import {headOf, isAdjective} from './phraseHeads.ts';
import {isRelay, sourcePhrase} from './sourcePhrases.ts';
import {candidateOf, isDocument, lastSpeaker, spanOf} from './speakerHistory.ts';
import {add, cueRange, pronounOf, type Reader, type Source, sourceOf} from './speechReader.ts';
import {formOf, hasNounReading, isBreak, type SpeechScan, type TokenRange} from './speechScan.ts';
import {subjectBefore} from './subjects.ts';

/** `a-t-il dit`, `a-t-on appris de source policière`. */
export function invertedPronoun(reader: Reader, cue: Cue): Source | null {
	if (cue.pronoun !== reader.scan.grammar.impersonal) return pronounOf(reader, cue.pronoun!, cue.to);
	return (sourceLearnedFrom(reader, cue.to) ?? bodyBehind(reader, cue.to))?.source ?? null;
}

/** `a-t-on indiqué au ministère`: where it was said stands for who said it. */
function bodyBehind(reader: Reader, from: number): {source: Source} | null {
	const {scan} = reader;
	const at = skipInsertions(scan, from);
	if (scan.speech.placesOfWriting.has(formOf(scan, at))) return writingBehind(reader, at + 1);
	if (!scan.speech.placesOfSpeech.has(formOf(scan, at))) return null;
	const phrase = sourcePhrase(scan, at + 1);
	const source = phrase && !isRelay(scan, phrase) ? sourceOf(reader, phrase) : null;
	return source && {source};
}

/** `peut-on lire dans` **`un communiqué de l'agence`**: the document says it. */
function writingBehind(reader: Reader, from: number): {source: Source} | null {
	const phrase = sourcePhrase(reader.scan, from);
	const source = phrase && isDocument(reader.scan, phrase) ? sourceOf(reader, phrase) : null;
	return source && {source};
}

/** `Chez Norvent, on parle de`: the body at the head of the sentence; no town, where anybody may have said it. */
export function bodyBeforeImpersonal(reader: Reader, cue: Cue): Source | null {
	const {scan} = reader;
	const at = beforeCue(scan, cue.from);
	const side = sequenceAt(scan.speech.sidesOfSpeech, scan.tokens, 0)?.length ?? 0;
	const opens = side > 0 || scan.speech.placesOfSpeech.has(formOf(scan, 0));
	if (formOf(scan, at) !== scan.grammar.impersonal || !opens) return null;
	const phrase = sourcePhrase(scan, side || 1) ?? sideInOneWord(scan);
	if (!phrase || phrase.to !== at - 1 || formOf(scan, phrase.to) !== ',') return null;
	const head = scan.tokens[headOf(scan, phrase)]!;
	const town = scan.mentions.some(({kind, ...span}) => /^(?:place|country)$/u.test(kind) && overlaps(span, head));
	return town ? null : sourceOf(reader, phrase);
}

/** **`Côté syndical`**`, on parle de`: the side that speaks is told by an adjective. */
const sideInOneWord = (scan: SpeechScan): TokenRange | null =>
	isSide(scan, 0) && isAdjective(scan.tokens[1]!) && formOf(scan, 2) === ',' ? {from: 0, to: 2} : null;

/** A word for a side that is a noun as well: no preposition stands with an adjective alone. */
const isSide = (scan: SpeechScan, at: number): boolean =>
	scan.speech.placesOfSpeech.has(formOf(scan, at)) && hasNounReading(scan.tokens[at]!);

/** Whom something was learned from, within a few words of the verb. */
function sourceLearnedFrom({scan, candidates}: Reader, from: number): {source: Source; at: number} | null {
	for (let at = from; at < Math.min(scan.tokens.length, from + 10) && !isBreak(scan, at); at++) {
		if (sequenceAt(scan.speech.sameFrom, scan.tokens, at)) {
			const before = lastSpeaker(candidates, scan.index);
			return before && {source: {span: before.span, inherited: true, relay: false, candidate: null}, at};
		}
		const words = sequenceAt(scan.speech.from, scan.tokens, at) ?? fromSpeaker(scan, at, from);
		// An anonymous source is named by the last of these words: `de` **`source`** `policière`.
		const anonymous = sequenceAt(scan.speech.anonymous, scan.tokens, at) !== undefined;
		const phrase = words && phraseFrom(scan, at + words.length - (anonymous ? 1 : 0));
		const candidate = phrase && candidateOf(scan, phrase, true);
		if (candidate) return {source: {span: candidate.span, inherited: false, relay: false, candidate}, at};
	}
	return null;
}

/** `a-t-on appris` **`d'`** `une source militaire`: the plain preposition, right behind the verb and before somebody who may speak. */
function fromSpeaker(scan: SpeechScan, at: number, verb: number): readonly string[] | undefined {
	const form = formOf(scan, at);
	const near = at === skipInsertions(scan, verb) && scan.headFirst && scan.grammar.nounPrepositions.has(form);
	return near && sourcePhrase(scan, at + 1) ? [form] : undefined;
}

/** `a appris l'AFP auprès du parquet`: the subject only passes it on. */
export function readLearned(reader: Reader, cue: Cue, complement: Complement): void {
	const {scan} = reader;
	const learned = sourceLearnedFrom(reader, cue.to);
	if (!learned) return;
	const clause = complement.kind === 'clause';
	const before = beforeCue(scan, cue.from);
	const relay = clause ? subjectBefore(scan, cue.from) : null;
	const behind = clause ? null : sourcePhrase(scan, skipInsertions(scan, cue.to));
	const phrase = relay?.kind === 'phrase' ? relay.range : behind;
	const via = phrase && cue.pronoun === null ? spanOf(scan, phrase) : null;
	const content = clause
		? {from: complement.start, to: complementEnd(scan, complement.start)}
		: {from: contentStart(scan, before), to: before};
	add(reader, learned.source, {rule: 'learned', cue: cueRange(cue), content, via, stance: cue.stance, before: !clause});
}
