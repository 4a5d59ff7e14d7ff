import {sequenceBefore} from '../../text/formSequences.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {beforeCue} from './clauseParts.ts';
import {complementEnd} from './complementEnd.ts';
import type {Complement} from './complements.ts';
import type {Cue} from './cues.ts';
import {governs} from './government.ts';
import {phraseFrom} from './nounPhrases.ts';
import {maySpeak} from './phraseHeads.ts';
import {spanOf} from './speakerHistory.ts';
import {add, cueRange, pronounOf, type Reader, type Source, sourceOf} from './speechReader.ts';
import {
	formOf,
	isAuxiliary,
	isBreak,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';
import {partStart} from './subjectPhrases.ts';
import {isFormerVerb, subjectBefore} from './subjects.ts';

/** `..., affirmant que`: the speaker is the one who acts in the main clause, or spoke before in it. */
export function readGerund(reader: Reader, cue: Cue, complement: Complement): void {
	const {scan, drafts, candidates} = reader;
	const content = {from: complement.start, to: gerundEnd(scan, cue, complement.start)};
	if (formOf(scan, cue.from - 1) === scan.grammar.quotedAs) {
		readQuoted(reader, cue, complement.kind === 'none' ? null : content);
		return;
	}
	if (sequenceBefore(scan.speech.unsaid, scan.tokens, cue.from)) return;
	if (complement.kind === 'none' || !governs(cue, complement, true) || joinsGerund(reader, cue)) return;
	if (readFronted(reader, cue, complement)) return;
	const own = ownSubject(scan, cue);
	if (own) {
		add(reader, sourceOf(reader, own), {...gerundParts(cue), content});
		return;
	}
	const before = drafts.filter(draft => draft.cue.to <= cue.from);
	const outer = before.findLast(draft => !draft.relay && !draft.gift) ?? before.at(-1);
	const spoken = outer && {span: outer.source, inherited: outer.inherited, relay: false, candidate: null};
	const loose = formOf(scan, beforeCue(scan, cue.from)) === ',';
	const goesOn = loose && outer?.relay !== true;
	const source = goesOn ? (spoken ?? subjectOfGerund(reader, cue)) : (subjectOfGerund(reader, cue) ?? spoken);
	const start = scan.tokens[cue.from]!.start;
	const actor = candidates.find(({sentence, span}) => sentence === scan.index && span.end <= start);
	const meant = source ?? (actor && {span: actor.span, inherited: false, relay: false, candidate: null});
	if (meant) add(reader, meant, {...gerundParts(cue), content});
}

/** Words at most between the comma behind a gerund and the verb of its speaker. */
const longestSpeaker = 12;

/** **`Rappelant que`** `la dette croît, `**`Jean Morel`** `promet`: at the head of a sentence the speaker is the subject behind. */
function readFronted(reader: Reader, cue: Cue, complement: Complement): boolean {
	const {scan} = reader;
	const isTold = complement.kind === 'infinitive' || scan.grammar.that.has(formOf(scan, complement.start - 1));
	if (cue.from > 0 || !isTold) return false;
	const comma = scan.tokens.findIndex(({text}, at) => at > complement.start && text === ',' && !scan.quoted[at]);
	const subject = comma < 0 ? null : phraseFrom(scan, comma + 1);
	if (subject === null || subject.to - comma > longestSpeaker || !maySpeak(scan, subject)) return false;
	if (!isFiniteVerb(scan, subject.to) && !isFormerVerb(scan, subject.to)) return false;
	add(reader, sourceOf(reader, subject), {...gerundParts(cue), content: {from: complement.start, to: comma}});
	return true;
}

const gerundParts = (cue: Cue) =>
	({rule: 'gerund', cue: cueRange(cue), via: null, stance: cue.stance, before: false}) as const;

/** `thought to be examining a sale, and` **`offering`** `3 millions`: it goes on another gerund, in which nobody speaks. */
const joinsGerund = ({scan, drafts}: Reader, cue: Cue): boolean =>
	!scan.headFirst &&
	scan.grammar.and.has(formOf(scan, beforeCue(scan, cue.from))) &&
	drafts.at(-1)?.rule !== 'gerund' &&
	scan.tokens.slice(0, cue.from).some(token => verbReading(token, 'gerund') !== undefined);

/** How long the subject of a gerund may be, in tokens. */
const longestOwnSubject = 8;

/** `with` **`the union`** `claiming 90 percent`: a speaker that stands between the preposition and the gerund; null elsewhere. */
function ownSubject(scan: SpeechScan, cue: Cue): TokenRange | null {
	const to = beforeCue(scan, cue.from) + 1;
	if (scan.headFirst) return subjectBehindComma(scan, to);
	for (let at = to - 2; at >= Math.max(0, to - longestOwnSubject); at--) {
		if (isBreak(scan, at)) return null;
		if (!scan.grammar.accompanying.has(formOf(scan, at))) continue;
		const phrase = phraseFrom(scan, at + 1);
		return phrase && phrase.to >= to && maySpeak(scan, {from: at + 1, to}) ? {from: at + 1, to} : null;
	}
	return null;
}

/** `, l'ambassade à Oslo` **`parlant`** `de 12 morts`: a speaker begins behind the comma, and no verb stands before the gerund. */
function subjectBehindComma(scan: SpeechScan, to: number): TokenRange | null {
	const from = partStart(scan, to);
	if (from === 0 || formOf(scan, from - 1) !== ',' || !scan.grammar.determiners.has(formOf(scan, from))) return null;
	for (let at = from; at < to; at++)
		if (isFiniteVerb(scan, at) || scan.grammar.relatives.has(formOf(scan, at))) return null;
	const phrase = phraseFrom(scan, from);
	return phrase && maySpeak(scan, phrase) ? phrase : null;
}

/** Where the content of a gerund ends: `si X nuance, avançant A, B` leaves B to the main clause. */
function gerundEnd(scan: SpeechScan, cue: Cue, start: number): number {
	const end = complementEnd(scan, start);
	const firstComma = scan.tokens.findIndex(({text}) => text === ',');
	if (!scan.grammar.subordinators.has(formOf(scan, 0)) || firstComma < cue.from - 2) return end;
	for (let at = start; at < end; at++) if (formOf(scan, at) === ',' && !scan.quoted[at]) return at;
	return end;
}

/** `cited the ministry as saying X`, `X, he was quoted as saying by Reuters`; without a content behind it, it stands before. */
function readQuoted(reader: Reader, cue: Cue, behind: TokenRange | null): void {
	const {scan} = reader;
	const verb = citingVerbBefore(scan, cue.from - 2);
	if (verb === null) return;
	const passive = isAuxiliary(scan, verb - 1) && phraseFrom(scan, verb + 1) === null;
	const subject = subjectBefore(scan, isAuxiliary(scan, verb - 1) ? verb - 1 : verb);
	const acting = subject?.kind === 'phrase' ? subject.range : null;
	const relayed = passive ? (agentAt(scan, verb + 1) ?? agentAt(scan, cue.to)) : acting;
	const source = passive ? acting : phraseFrom(scan, verb + 1);
	const content = behind ?? (subject && {from: 0, to: subject.start});
	if (!source || !content) return;
	const via = relayed && spanOf(scan, relayed);
	const parts = {
		rule: 'quoted',
		cue: {from: verb, to: cue.to},
		via,
		stance: 'asserts',
		before: behind === null,
	} as const;
	add(reader, sourceOf(reader, source), {...parts, content});
}

function citingVerbBefore({speech, tokens}: SpeechScan, from: number): number | null {
	for (let at = from; at > 0; at--) {
		if (isVerbAmong(tokens[at], speech.citingVerbs)) return at;
	}
	return null;
}

/** `by Reuters`: who does it. */
const agentAt = (scan: SpeechScan, at: number): TokenRange | null =>
	formOf(scan, at) === scan.grammar.agentPreposition ? phraseFrom(scan, at + 1) : null;

/** `a cité Delorme disant que`: a name right before the gerund; else the subject of the nearest verb before it. */
function subjectOfGerund(reader: Reader, cue: Cue): Source | null {
	const {scan} = reader;
	const before = beforeCue(scan, cue.from);
	if (isName(scan, before) && scan.headFirst) return sourceOf(reader, nameEndingAt(scan, before));
	for (let at = before; at > 0; at--) {
		if (scan.quoted[at] || !(isFiniteVerb(scan, at) || isFormerVerb(scan, at))) continue;
		const subject = subjectBefore(scan, at);
		if (subject?.kind === 'phrase' && maySpeak(scan, subject.range)) return sourceOf(reader, subject.range);
		if (subject?.kind === 'pronoun') return pronounOf(reader, formOf(scan, subject.at), subject.at);
	}
	return null;
}

function nameEndingAt(scan: SpeechScan, last: number): TokenRange {
	let from = last;
	while (from > 0 && isName(scan, from - 1)) from--;
	return {from, to: last + 1};
}
