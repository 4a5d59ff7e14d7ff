import {sequenceAt} from '../../text/formSequences.ts';
import type {Span} from '../../text/span.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import type {Attribution} from '../annotation.ts';
import {authorOf} from './authors.ts';
import type {Cue} from './cues.ts';
import {definiteSpeaker, officeHolder} from './definiteSpeakers.ts';
import {phraseFrom} from './nounPhrases.ts';
import {maySpeak} from './phraseHeads.ts';
import {isRelay} from './sourcePhrases.ts';
import {antecedentFor, type Candidate, candidateOf, lastSpeaker, type Pronoun, spanOf} from './speakerHistory.ts';
import {formOf, type SpeechScan, type TokenRange} from './speechScan.ts';

/** An attribution while its sentence is being read, with the tokens it was found at. */
export type Draft = {
	rule: string;
	source: Span;
	/** Who holds the office that the source is. */
	readonly holder?: Span;
	readonly cue: TokenRange;
	/** Tokens of the sentence that are attributed. */
	content: TokenRange;
	via: Span | null;
	readonly stance: Attribution['stance'];
	readonly inherited: boolean;
	/** The source passes on what others say. */
	readonly relay: boolean;
	/** A promise told by another speaker is that speaker's word. */
	readonly gift: boolean;
	/** What the verb tells may be something that its subject does or has, when another speaker tells it. */
	readonly act: boolean;
	/** The content stands before the cue. */
	readonly before: boolean;
};

/** Someone who speaks: the words that name them, and what later pronouns may go back to. */
export type Source = {
	readonly span: Span;
	/** Who holds the office that it is. */
	readonly holder?: Span;
	readonly inherited: boolean;
	readonly relay: boolean;
	readonly candidate: Candidate | null;
};

/** A sentence being read: what was found in it so far. */
export type Reader = {
	readonly scan: SpeechScan;
	readonly candidates: Candidate[];
	readonly known: number;
	readonly drafts: Draft[];
	/** Who is cited, or cites, before the verb of speech: `L'AFP, citant le parquet, ...`. */
	pending: {readonly cited?: Source; readonly via?: Span} | null;
};

/** The tokens of a verb of speech. */
export const cueRange = ({from, to}: Cue): TokenRange => ({from, to});

/** The speaker that a noun phrase names, before its verb at token `verb`; `la même source` is the speaker before. */
export function sourceOf({scan, candidates}: Reader, range: TokenRange, verb?: number): Source | null {
	const same = sequenceAt(scan.speech.sameSource, scan.tokens, range.from);
	const named = same ? namedBehind(scan, range) : null;
	if (same && !named) {
		const latter = scan.speech.latter.get(same.join(' '));
		if (latter !== undefined) return pronounOf({scan, candidates}, latter, range.from);
		const before = lastSpeaker(candidates, scan.index);
		return before && {span: before.span, inherited: true, relay: false, candidate: {...before, sentence: scan.index}};
	}
	const taken = named ? null : definiteSpeaker(scan, range, candidates);
	if (taken)
		return {
			span: spanOf(scan, range),
			holder: taken.span,
			inherited: false,
			relay: false,
			candidate: {...taken, sentence: scan.index, spoke: true},
		};
	const candidate = candidateOf(scan, named ?? authorOf(scan, range, verb) ?? range, true);
	const holder = officeHolder(scan, range, candidate, candidates);
	return {
		span: candidate.span,
		...(holder && {holder: holder.span}),
		inherited: false,
		relay: isRelay(scan, range),
		candidate,
	};
}

/** `ce dernier, le Service national, ...`: the name that says who is meant. */
function namedBehind(scan: SpeechScan, {from, to}: TokenRange): TokenRange | null {
	for (let at = from + 1; at < Math.max(to, from + 4); at++) {
		const phrase = formOf(scan, at) === ',' ? phraseFrom(scan, at + 1) : null;
		if (phrase) return maySpeak(scan, phrase) && formOf(scan, phrase.to) === ',' ? phrase : null;
	}
	return null;
}

/** Sentences at most back to whom a possessive means. */
const ownerReach = 1;

/** Whom a possessive means: `its own count`, `selon ses calculs`; of those who may be meant the last. */
export function ownerOf(reader: Pick<Reader, 'scan' | 'candidates'>, form: string, at: number): Source | null {
	const owners = reader.scan.grammar.owners.get(form) ?? [];
	const near = reader.candidates.filter(({sentence}) => sentence >= reader.scan.index - ownerReach);
	const meant = owners.flatMap(pronoun => pronounOf({scan: reader.scan, candidates: near}, pronoun, at) ?? []);
	return meant.toSorted((a, b) => b.span.start - a.span.start)[0] ?? null;
}

/** The speaker that a pronoun stands for; null when nobody fits. */
export function pronounOf(
	{scan, candidates}: Pick<Reader, 'scan' | 'candidates'>,
	form: string,
	at: number,
): Source | null {
	const pronoun = scan.grammar.pronouns.get(form) ?? scan.grammar.pronouns.get(scan.grammar.obliques.get(form) ?? '');
	const position = scan.tokens[at]?.start ?? scan.sentence.end;
	if (!pronoun) return null;
	const others = candidates.filter(({span}) => !isParted(scan, span, at));
	const near =
		antecedentFor(withoutTold(scan, others, at), pronoun, scan.index, position) ??
		antecedentFor(others, pronoun, scan.index, position);
	const meant =
		(near && (goesOnAt(scan, at) || isOwned(scan, near)) ? speakerBefore(others, near, pronoun, position) : null) ??
		near;
	return meant
		? {
				span: meant.span,
				...(meant.holder && {holder: meant.holder}),
				inherited: true,
				relay: false,
				candidate: {...meant, sentence: scan.index, spoke: true},
			}
		: null;
}

/** Tokens at most between a comma and the pronoun of an inserted speaker: `, a-t-il précisé`. */
const insertedReach = 6;

/** **`The first demand`**`, it says, was lower`: whom the inserted speaker parts from the verb he tells of, and is not himself. */
function isParted({tokens}: SpeechScan, {end}: Span, pronoun: number): boolean {
	for (let at = pronoun - 1; at > Math.max(0, pronoun - insertedReach); at--)
		if (tokens[at]!.text === ',') return tokens[at - 1]!.end === end;
	return false;
}

/** **`His party`** `will vote for it`: what belongs to somebody who was told of before. */
const isOwned = ({grammar}: SpeechScan, {text}: Candidate): boolean =>
	grammar.possessives.has(text.slice(0, text.indexOf(' ')).toLowerCase());

/** `The boat had sunk. The search goes on`**`, he added`**: who goes on speaking has spoken before; the boat has not. Null where the nearest has, or is a person. */
function speakerBefore(
	candidates: readonly Candidate[],
	{spoke, person, sentence}: Candidate,
	pronoun: Pronoun,
	position: number,
): Candidate | null {
	if (spoke || person === true) return null;
	const spoken = candidates.filter(candidate => candidate.spoke);
	return antecedentFor(spoken, pronoun, sentence, position);
}

/** Whether the verb beside a pronoun goes on with what was said before: `a-t-il ajouté`. */
const goesOnAt = (scan: SpeechScan, pronoun: number): boolean =>
	scan.tokens.slice(Math.max(0, pronoun - 2), pronoun + 3).some(token => isVerbAmong(token, scan.speech.goingOn));

/**
 * `Each family will get aid, it said`, `L'état sera reconnu, a-t-elle ajouté`: behind a statement, who is told of in it without a
 * name or article of its own, or where the verb goes on with what was said before, hardly tells it.
 */
function withoutTold(scan: SpeechScan, candidates: readonly Candidate[], pronoun: number): readonly Candidate[] {
	const goesOn = goesOnAt(scan, pronoun);
	if (pronoun === 0) return candidates;
	const {definites, possessives} = scan.grammar;
	return candidates.filter(({sentence, spoke, span, named}) => {
		if (sentence !== scan.index || spoke) return true;
		const first = scan.tokens.find(({start}) => start === span.start)?.form ?? '';
		if (scan.tokens.some(({text, start}, index) => text === ':' && start > span.end && index < pronoun)) return true;
		return !goesOn && (named !== null || definites.has(first) || possessives.has(first));
	});
}

type Parts = Pick<Draft, 'rule' | 'cue' | 'content' | 'via' | 'stance' | 'before'> & {
	readonly gift?: boolean;
	readonly act?: boolean;
};

/** Keeps an attribution, if it has a speaker and a content. */
export function add(reader: Reader, source: Source | null, parts: Parts): void {
	const {drafts, candidates, pending} = reader;
	if (!source) return;
	if (parts.content.to <= parts.content.from) {
		if (source.candidate) candidates.push(source.candidate);
		return;
	}
	const {span, holder} = pending?.cited ?? source;
	const via = parts.via ?? pending?.via ?? (pending?.cited ? source.span : null);
	drafts.push({
		rule: parts.rule,
		source: span,
		...(holder && {holder}),
		cue: parts.cue,
		content: parts.content,
		via,
		stance: parts.stance,
		inherited: source.inherited,
		relay: source.relay && !pending?.cited,
		gift: parts.gift ?? false,
		act: parts.act ?? false,
		before: parts.before,
	});
	reader.pending = null;
	const spoken = (pending?.cited ?? source).candidate;
	if (spoken) candidates.push(spoken);
}
