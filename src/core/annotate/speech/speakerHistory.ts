import type {SpeechWords} from '../../language/speech.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {Token} from '../../text/token.ts';
import {perWord} from '../../text/word.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import type {Mention} from '../annotation.ts';
import {hasRole, headOf, isNamed} from './phraseHeads.ts';
import {formOf, type SpeechScan, type TokenRange} from './speechScan.ts';

/** Someone whom a later pronoun may mean. */
export type Candidate = {
	readonly span: Span;
	readonly sentence: number;
	readonly number: 'singular' | 'plural' | null;
	readonly gender: 'masculine' | 'feminine' | null;
	/** A person, no person, or unknown. */
	readonly person: boolean | null;
	/** A report or statement, which only the pronoun of one thing means. */
	readonly document: boolean;
	/** Lemma of the office when the phrase names no one: "le ministre". */
	readonly office: string | null;
	/** Lemmas of the offices that stand in it. */
	readonly offices: readonly string[];
	/** Has spoken, not only acted. */
	readonly spoke: boolean;
	/** Called by a proper name: that of a person or of a body; null for others. */
	readonly named: 'person' | 'body' | null;
	/** The words themselves. */
	readonly text: string;
	/** The name that they take up: `the nurse` after `Ana Lind`. */
	readonly holder?: Span;
};

/** What a pronoun tells of whom it means. */
export type Pronoun = {
	readonly number: 'singular' | 'plural';
	readonly gender: 'masculine' | 'feminine' | null;
	readonly person: boolean;
};

/** Pronouns reach back this many sentences. */
const memory = 4;

/** And to a report or statement so many. */
const documentMemory = 1;

/** The last candidate before `position` that agrees with a pronoun; candidates are in the order they were met. */
export function antecedentFor(
	candidates: readonly Candidate[],
	pronoun: Pronoun,
	sentence: number,
	position: number,
): Candidate | null {
	for (let at = candidates.length - 1; at >= 0; at--) {
		const candidate = candidates[at]!;
		if (candidate.sentence < sentence - memory) return null;
		const near = candidate.sentence >= sentence - (candidate.document ? documentMemory : memory);
		if (near && candidate.span.end <= position && agrees(candidate, pronoun)) return namedLike(candidates, at);
	}
	return null;
}

/** The one whom an office without a name stands for: "le ministre" for "le ministre des Finances Louis Delorme". */
function namedLike(candidates: readonly Candidate[], index: number): Candidate {
	const {office} = candidates[index]!;
	if (office === null) return candidates[index]!;
	const named = candidates.findLast(
		({office: other, offices}, at) => at < index && other === null && offices.includes(office),
	);
	return named ?? candidates[index]!;
}

function agrees({number, gender, person, document}: Candidate, pronoun: Pronoun): boolean {
	if (document && pronoun.number === 'plural') return false;
	if (number !== null && number !== pronoun.number) return false;
	if (gender !== null && pronoun.gender !== null && gender !== pronoun.gender) return false;
	if (pronoun.number === 'plural') return true;
	if (pronoun.gender === null) return person !== true;
	return !pronoun.person || person !== false;
}

/** The last one who spoke, for "la même source" and running quotations. */
export function lastSpeaker(candidates: readonly Candidate[], sentence: number, reach = memory): Candidate | null {
	for (let at = candidates.length - 1; at >= 0; at--) {
		const candidate = candidates[at]!;
		if (candidate.sentence < sentence - reach) return null;
		if (candidate.spoke) return candidate;
	}
	return null;
}

/** A noun phrase: its head's place, whether a name stands in it, and what it mentions. */
type Phrase = {readonly head: number; readonly named: boolean; readonly mentions: readonly Mention[]};

/** What a noun phrase shows of number, gender and kind. */
export function candidateOf(scan: SpeechScan, range: TokenRange, spoke: boolean): Candidate {
	const span = spanOf(scan, range);
	const offices = officesIn(scan, range);
	const named = isNamed(scan, range) && !isOfficeAlone(scan, range);
	const head = headOf(scan, range);
	const mentions = scan.mentions.filter(mention => overlaps(mention, span));
	return {
		span,
		document: isDocumentAt(scan, head),
		office: named ? null : (offices[0] ?? null),
		offices,
		sentence: scan.index,
		number: numberOf(scan, range, head),
		gender: genderOf(scan, range),
		person: isPerson(scan, range, {head, named, mentions}),
		spoke,
		named: nameIn(scan.tokens[head]!, mentions),
		text: textOf(scan, range),
	};
}

/** `The Colonel`: an office that is only written as a name. */
const isOfficeAlone = ({grammar, tokens, speech}: SpeechScan, {from, to}: TokenRange): boolean =>
	to - from === 2 && grammar.definites.has(tokens[from]!.form) && officeOf(tokens[from + 1]!, speech) !== null;

function textOf({tokens}: SpeechScan, {from, to}: TokenRange): string {
	let text = tokens[from]!.text;
	for (let at = from + 1; at < to; at++) text += ` ${tokens[at]!.text}`;
	return text;
}

/** Whose proper name stands in a phrase; that of a person before that of the body the person belongs to. */
function nameIn(head: Token, mentions: readonly Mention[]): Candidate['named'] {
	if (mentions.some(({kind}) => kind === 'person')) return 'person';
	const body = mentions.some(mention => mention.kind === 'organization' && overlaps(mention, head));
	return body && head.capital ? 'body' : null;
}

/** A role without a complement is an office that someone named before may hold. */
function officesIn({tokens, speech}: SpeechScan, {from, to}: TokenRange): string[] {
	const offices: string[] = [];
	for (let at = from; at < to; at++) {
		const office = officeOf(tokens[at]!, speech);
		if (office !== null) offices.push(office);
	}
	return offices;
}

const officeOf = perWord(
	({readings}, {roles}: SpeechWords): string | null => readings.find(({lemma}) => roles.has(lemma))?.lemma ?? null,
);

/** A report, a statement, a count: what somebody made. */
export const isDocument = (scan: SpeechScan, range: TokenRange): boolean => isDocumentAt(scan, headOf(scan, range));

const isDocumentAt = (scan: SpeechScan, at: number): boolean => {
	const head = scan.tokens[at]!;
	return !head.capital && isNounAmong(head, scan.speech.documents);
};

/** Where a range of tokens stands in the text. */
export const spanOf = ({tokens}: SpeechScan, {from, to}: TokenRange): Span => ({
	start: tokens[from]!.start,
	end: tokens[to - 1]!.end,
});

function numberOf(scan: SpeechScan, {from, to}: TokenRange, headAt: number): Candidate['number'] {
	const {grammar, tokens} = scan;
	for (let at = from + 1; at < to; at++) {
		if (scan.bracketed[at] || grammar.prepositions.has(formOf(scan, at)) || formOf(scan, at) === ',') break;
		if (grammar.and.has(formOf(scan, at))) return 'plural';
	}
	if (grammar.plural.has(formOf(scan, from))) return 'plural';
	if (scan.headFirst && grammar.determiners.has(formOf(scan, from))) return 'singular';
	const head = tokens[headAt]!;
	const nouns = head.readings.filter(({pos}) => pos === 'noun');
	const named = head.capital && (headAt > 0 || scan.mentions.some(mention => overlaps(mention, head)));
	if (nouns.length === 0 || named) return grammar.titles.has(formOf(scan, from)) || head.capital ? 'singular' : null;
	if (nouns.every(({number}) => number === 'plural')) return 'plural';
	return nouns.some(({number}) => number === 'plural') ? null : 'singular';
}

function genderOf(scan: SpeechScan, {from}: TokenRange): Candidate['gender'] {
	const form = formOf(scan, from);
	if (scan.grammar.feminineTitles.has(form)) return 'feminine';
	if (scan.grammar.masculineTitles.has(form)) return 'masculine';
	if (scan.grammar.feminine.has(form)) return 'feminine';
	return scan.grammar.masculine.has(form) ? 'masculine' : null;
}

function isPerson(scan: SpeechScan, range: TokenRange, {head: at, named, mentions}: Phrase): boolean | null {
	if (mentions.some(({kind}) => kind === 'person') || hasRole(scan, range)) return true;
	if (scan.grammar.titles.has(formOf(scan, range.from))) return true;
	const head = scan.tokens[at]!;
	if (head.readings.some(({category}) => category === 'person') && !head.capital) return true;
	if (!head.capital && head.readings.some(({pos, lemma}) => pos === 'noun' && scan.speech.speakerEndings?.test(lemma)))
		return true;
	return mentions.length > 0 || !named ? false : null;
}
