import type {Span} from '../../text/span.ts';
import type {Attribution} from '../annotation.ts';
import {type Complement, complementAfter, complementEnd, skipInsertions} from './complements.ts';
import {type Cue, cueAt} from './cues.ts';
import {maySpeak, phraseFrom} from './nounPhrases.ts';
import {isQuotationMark} from './quotations.ts';
import {citedBehind, isRelay, namedSourceAt, relayAt, sourcePhrase} from './sourcePhrases.ts';
import {antecedentFor, type Candidate, candidateOf, lastSpeaker, spanOf} from './speakerHistory.ts';
import {
	formOf,
	isAuxiliary,
	isBreak,
	isDash,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';
import {isFormerVerb, subjectBefore} from './subjects.ts';

/** An attribution while its sentence is being read, with the tokens it was found at. */
export type Draft = {
	rule: string;
	source: Span;
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
	/** The content stands before the cue. */
	readonly before: boolean;
};

/** Everything said in a sentence, and who may be meant by pronouns after it. */
export type SpokenSentence = {readonly drafts: readonly Draft[]; readonly candidates: readonly Candidate[]};

type Source = {
	readonly span: Span;
	readonly inherited: boolean;
	readonly relay: boolean;
	readonly candidate: Candidate | null;
};

/** Reads the speakers of a sentence; `history` holds whom the sentences before it named. */
export function readSpeech(scan: SpeechScan, history: readonly Candidate[]): SpokenSentence {
	const reader: Reader = {scan, candidates: [...history], known: history.length, drafts: [], pending: null};
	const actor = mainActor(scan);
	if (actor) reader.candidates.push(actor);
	for (let index = 0; index < scan.tokens.length; index++) {
		const end = readNamedSource(reader, index) ?? readCited(reader, index) ?? readRelay(reader, index);
		if (end !== null) {
			index = end - 1;
			continue;
		}
		const cue = cueAt(scan, index);
		if (cue) readCue(reader, cue);
	}
	readOpinion(reader);
	readOffers(reader);
	readBrackets(reader);
	readGaps(reader);
	readCitingFirst(reader);
	readDash(reader);
	return {drafts: reader.drafts, candidates: reader.candidates.slice(reader.known)};
}

type Reader = {
	readonly scan: SpeechScan;
	readonly candidates: Candidate[];
	readonly known: number;
	readonly drafts: Draft[];
	/** Who is cited, or cites, before the verb of speech: `L'AFP, citant le parquet, ...`. */
	pending: {readonly cited?: Source; readonly via?: Span} | null;
};

/** The subject of the main clause's first verb, when it may be a speaker later. */
function mainActor(scan: SpeechScan): Candidate | null {
	for (let at = 1; at < scan.tokens.length; at++) {
		if (scan.quoted[at] || !(isFiniteVerb(scan, at) || isFormerVerb(scan, at))) continue;
		const subject = subjectBefore(scan, at);
		if (subject?.kind !== 'phrase' || isDependent(scan, subject.range.from)) continue;
		return maySpeak(scan, subject.range) ? candidateOf(scan, subject.range, false) : null;
	}
	return null;
}

/** The clause hangs on another: `that` or `qui` stands before it. */
const isDependent = ({grammar, tokens}: SpeechScan, from: number): boolean =>
	tokens.slice(0, from).some(({form}) => grammar.that.has(form) || grammar.relatives.has(form));

/** `selon X`: returns the token after it, or null when there is none. */
function readNamedSource(reader: Reader, index: number): number | null {
	const {scan} = reader;
	const named = namedSourceAt(scan, index);
	if (!named) return null;
	const source =
		named.pronoun === null ? sourceOf(reader, named.source) : pronounOf(reader, named.pronoun, named.source.from);
	if (!source) return named.end;
	const cited = named.cited && sourceOf(reader, named.cited);
	add(reader, cited ?? source, {
		rule: 'preposition',
		cue: named.cue,
		content: {from: 0, to: scan.tokens.length},
		via: cited ? source.span : null,
		stance: 'asserts',
		before: index > 0,
	});
	return named.end;
}

/** `, citing military officials`: those are the source, the one before only passes it on. */
function readCited(reader: Reader, index: number): number | null {
	const {scan, drafts} = reader;
	if (formOf(scan, index) !== ',') return null;
	const cited = citedBehind(scan, index);
	const last = drafts.at(-1);
	const source = cited && sourceOf(reader, cited);
	if (!cited || !source || source.candidate?.document) return null;
	if (!last) reader.pending = {cited: source};
	if (!last || last.via) return cited.to;
	last.via = last.source;
	last.source = source.span;
	return cited.to;
}

/** `, cité par l'agence X`: the relay of the attribution before it. */
function readRelay(reader: Reader, index: number): number | null {
	const {scan, drafts} = reader;
	const relay = relayAt(scan, index);
	const last = drafts.at(-1);
	if (!relay) return null;
	if (!last) reader.pending = {via: spanOf(scan, relay)};
	if (!last || last.via) return relay.to;
	last.via = spanOf(scan, relay);
	return relay.to;
}

function readCue(reader: Reader, cue: Cue): void {
	const {scan} = reader;
	const complement = complementAfter(scan, cue);
	const inverted = cue.form === 'finite' && cue.pronoun === null ? invertedSource(scan, cue, complement) : null;
	if (cue.form === 'passive') readAgent(reader, cue);
	else if (scan.speech.learning.has(cue.lemma)) readLearned(reader, cue, complement);
	else if (cue.pronoun !== null) readInverted(reader, cue, invertedPronoun(reader, cue), complement);
	else if (cue.form === 'gerund') readGerund(reader, cue, complement);
	else if (inverted) readInverted(reader, cue, sourceOf(reader, inverted), complement);
	else readSubject(reader, cue, complement);
}

/** `a-t-il dit`, `a-t-on appris de source policière`. */
function invertedPronoun(reader: Reader, cue: Cue): Source | null {
	if (cue.pronoun !== reader.scan.grammar.impersonal) return pronounOf(reader, cue.pronoun!, cue.to);
	return (sourceLearnedFrom(reader, cue.to) ?? bodyBehind(reader, cue.to))?.source ?? null;
}

/** `a-t-on indiqué au ministère`: where it was said stands for who said it. */
function bodyBehind(reader: Reader, from: number): {source: Source} | null {
	const {scan} = reader;
	const at = skipInsertions(scan, from);
	if (!scan.grammar.addresseePrepositions.has(formOf(scan, at))) return null;
	const phrase = sourcePhrase(scan, at + 1);
	const source = phrase && !isRelay(scan, phrase) ? sourceOf(reader, phrase) : null;
	return source && {source};
}

/** Whom something was learned from, within a few words of the verb. */
function sourceLearnedFrom({scan, candidates}: Reader, from: number): {source: Source; at: number} | null {
	for (let at = from; at < Math.min(scan.tokens.length, from + 10) && !isBreak(scan, at); at++) {
		const starts = (words: readonly string[]) => words.every((word, offset) => formOf(scan, at + offset) === word);
		if (scan.speech.sameFrom.some(starts)) {
			const before = lastSpeaker(candidates, scan.index);
			return before && {source: {span: before.span, inherited: true, relay: false, candidate: null}, at};
		}
		const words = scan.speech.from.find(starts);
		const phrase =
			words && phraseFrom(scan, words.at(-1)!.startsWith('source') ? at + words.length - 1 : at + words.length);
		const candidate = phrase && candidateOf(scan, phrase, true);
		if (candidate) return {source: {span: candidate.span, inherited: false, relay: false, candidate}, at};
	}
	return null;
}

/** `a appris l'AFP auprès du parquet`: the subject only passes it on. */
function readLearned(reader: Reader, cue: Cue, complement: Complement): void {
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

/** A subject behind the verb: `, a déclaré vendredi Paris`, `," said Jan Egeland`, `comme l'exige l'opposition`. */
function invertedSource(scan: SpeechScan, cue: Cue, complement: Complement): TokenRange | null {
	if (complement.kind === 'clause' || complement.kind === 'infinitive') return null;
	if (cue.verb.class === 'give' || (cue.verb.class === 'tell' && !scan.grammar.headFirst)) return null;
	const before = beforeCue(scan, cue.from);
	const as = isComparison(scan, before);
	if (!as && !closesContent(scan, before)) return null;
	const source = phraseBehind(scan, cue.to);
	if (!source) return null;
	const next = formOf(scan, source.to);
	if (next === ':' && !scan.quoted[before]) return null;
	for (let at = source.to; at < scan.tokens.length; at++) {
		if (isBreak(scan, at) || leavesClause(scan, at)) break;
		if (isFiniteVerb(scan, at)) return null;
	}
	return source;
}

/** Words that end what belongs to the verb: prepositions, relative pronouns, conjunctions. */
const leavesClause = ({grammar, tokens}: SpeechScan, at: number): boolean => {
	const {form} = tokens[at]!;
	return grammar.relatives.has(form) || grammar.prepositions.has(form) || grammar.subordinators.has(form);
};

/** The token before the verb's pronouns and auxiliaries. */
function beforeCue({grammar, tokens}: SpeechScan, from: number): number {
	let at = from - 1;
	while (at >= 0 && (grammar.clitics.has(tokens[at]!.form) || grammar.negations.has(tokens[at]!.form))) at--;
	return at;
}

const isComparison = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at) === 'comme' || (formOf(scan, at - 1) === 'ce' && scan.grammar.that.has(formOf(scan, at)));

/** A quotation or a whole statement ends at the token. */
function closesContent(scan: SpeechScan, at: number): boolean {
	if (at < 0) return scan.tokens.length > 3 && !scan.grammar.headFirst;
	const form = formOf(scan, at);
	if (isQuotationMark(form)) return true;
	if (form !== ',' && !isDash(scan, at)) return false;
	if (scan.quoted[at - 1] || isQuotationMark(formOf(scan, at - 1))) return true;
	for (let before = 0; before < at; before++) {
		if (scan.counted[before] || (isFiniteVerb(scan, before) && !isRelativeVerb(scan, before))) return true;
	}
	return false;
}

const isRelativeVerb = (scan: SpeechScan, at: number): boolean => {
	for (let before = at - 1; before >= Math.max(0, at - 4); before--)
		if (scan.grammar.relatives.has(formOf(scan, before))) return true;
	return false;
};

/** The noun phrase behind a verb, over times, the one who is told, and the occasion. */
function phraseBehind(scan: SpeechScan, from: number): TokenRange | null {
	let at = skipInsertions(scan, from);
	for (let tries = 0; tries < 3; tries++) {
		const source = sourcePhrase(scan, at);
		if (source) return source;
		if (!scan.grammar.prepositions.has(formOf(scan, at))) return null;
		const next = afterPreposition(scan, at);
		if (next === null) return null;
		at = skipInsertions(scan, next);
	}
	return null;
}

/** After a prepositional phrase that more of the clause follows: `au Journal Métro | le bureau`. */
function afterPreposition(scan: SpeechScan, at: number): number | null {
	for (let next = at + 2; next < Math.min(scan.tokens.length, at + 12); next++) {
		if (isBreak(scan, next) || /^[.!?]$/u.test(formOf(scan, next))) return null;
		const joined =
			scan.grammar.prepositions.has(formOf(scan, next - 1)) || scan.grammar.determiners.has(formOf(scan, next - 1));
		if (!joined && (scan.grammar.determiners.has(formOf(scan, next)) || scan.grammar.titles.has(formOf(scan, next))))
			return next;
		if (!joined && beginsPersonName(scan, next)) return next;
	}
	return null;
}

/** A given name, or a name right behind an acronym or a bracket: `à l'AFP Jean Dupont`, `à Nantes (ouest) Mona Le Goaëc`. */
function beginsPersonName(scan: SpeechScan, at: number): boolean {
	const token = scan.tokens[at]!;
	if (!/^\p{Lu}\p{Ll}/u.test(token.text) || scan.bracketed[at]) return false;
	if (isName(scan, at - 1) && token.readings.some(({pos}) => pos === 'given')) return true;
	return /^(?:\p{Lu}{2,}|[)\]])$/u.test(scan.tokens[at - 1]!.text);
}

function readInverted(reader: Reader, cue: Cue, source: Source | null, complement: Complement): void {
	if (!source) return;
	const {scan} = reader;
	const before = beforeCue(scan, cue.from);
	const whole = formOf(scan, before) === 'comme' || goesOn(scan, cue);
	const forward = complement.kind === 'quote' || (cue.pronoun !== null && complement.kind === 'clause');
	const content =
		forward && before < 1
			? {from: complement.start, to: complementEnd(scan, complement.start)}
			: {
					from: contentStart(scan, before),
					to: whole ? scan.tokens.length : before + (isQuotationMark(formOf(scan, before)) ? 1 : 0),
				};
	const rule = isComparison(scan, before) ? 'comparison' : 'inverted';
	add(reader, source, {rule, cue: cueRange(cue), content, via: null, stance: cue.stance, before: true});
}

/** The statement goes on behind its speaker: `Children, he said, could account for a third`. */
function goesOn(scan: SpeechScan, cue: Cue): boolean {
	const before = formOf(scan, beforeCue(scan, cue.from));
	if (before !== ',') return false;
	for (let at = cue.to; at < Math.min(scan.tokens.length, cue.to + 12); at++) {
		if (formOf(scan, at) !== ',') continue;
		const next = at + 1;
		return isFiniteVerb(scan, next) || isQuotationMark(formOf(scan, next));
	}
	return false;
}

/** Content before a cue begins with the sentence, or behind a semicolon. */
function contentStart(scan: SpeechScan, end: number): number {
	for (let at = end - 1; at >= 0; at--) if (formOf(scan, at) === ';' && !scan.quoted[at]) return at + 1;
	return 0;
}

const cueRange = ({from, to}: Cue): TokenRange => ({from, to});

/** `..., affirmant que`: the speaker is the one who acts in the main clause, or spoke before in it. */
function readGerund(reader: Reader, cue: Cue, complement: Complement): void {
	const {scan, drafts, candidates} = reader;
	if (complement.kind === 'none' || !governs(cue, complement, true)) return;
	const content = {from: complement.start, to: complementEnd(scan, complement.start)};
	if (formOf(scan, cue.from - 1) === 'as') {
		readQuoted(reader, cue, content);
		return;
	}
	const outer = drafts.findLast(draft => draft.cue.to <= cue.from && !draft.relay && !draft.gift);
	const spoken = outer && {span: outer.source, inherited: outer.inherited, relay: false, candidate: null};
	const loose = formOf(scan, beforeCue(scan, cue.from)) === ',';
	const source = loose ? (spoken ?? subjectOfGerund(reader, cue)) : (subjectOfGerund(reader, cue) ?? spoken);
	const actor = candidates.findLast(({sentence}) => sentence === scan.index);
	const meant = source ?? (actor && {span: actor.span, inherited: false, relay: false, candidate: null});
	if (meant)
		add(reader, meant, {rule: 'gerund', cue: cueRange(cue), content, via: null, stance: cue.stance, before: false});
}

/** `cited the ministry as saying`, `was quoted by Reuters as saying`. */
function readQuoted(reader: Reader, cue: Cue, content: TokenRange): void {
	const {scan} = reader;
	for (let at = cue.from - 2; at > 0; at--) {
		const verb = scan.tokens[at]!.readings.find(({pos, lemma}) => pos === 'verb' && scan.speech.citingVerbs.has(lemma));
		if (!verb) continue;
		const passive = isAuxiliary(scan, at - 1) && verbReading(scan.tokens[at - 1], 'finite', 'participle') !== undefined;
		const subject = subjectBefore(scan, passive ? at - 1 : at);
		const behind = phraseFrom(scan, formOf(scan, at + 1) === scan.grammar.agentPreposition ? at + 2 : at + 1);
		const acting = subject?.kind === 'phrase' ? subject.range : null;
		const [source, relay] = passive ? [acting, behind] : [behind, acting];
		if (source)
			add(reader, sourceOf(reader, source), {
				rule: 'quoted',
				cue: {from: at, to: cue.to},
				content,
				via: relay && spanOf(scan, relay),
				stance: 'asserts',
				before: false,
			});
		return;
	}
}

/** `a cité Kim disant que`: a name right before the gerund; else the subject of the nearest verb before it. */
function subjectOfGerund(reader: Reader, cue: Cue): Source | null {
	const {scan} = reader;
	const before = beforeCue(scan, cue.from);
	if (isName(scan, before) && scan.grammar.headFirst) return sourceOf(reader, nameEndingAt(scan, before));
	for (let at = before; at > 0; at--) {
		if (scan.quoted[at] || !isFiniteVerb(scan, at)) continue;
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

/** `accusée par Kiev d'avoir fourni`, `confirmed by the Red Cross`. */
function readAgent(reader: Reader, cue: Cue): void {
	const {scan} = reader;
	if (cue.verb.class !== 'say' && cue.lemma !== 'accuser' && cue.lemma !== 'accuse') return;
	const by = skipInsertions(scan, cue.to);
	if (formOf(scan, by) !== scan.grammar.agentPreposition) return;
	const source = sourcePhrase(scan, by + 1);
	if (!source) return;
	const from = Math.max(partBefore(scan, cue.from), clauseStart(scan, cue.from));
	const content = {from, to: partAfter(scan, source.to)};
	add(reader, sourceOf(reader, source), {
		rule: 'agent',
		cue: {from: cue.from, to: by + 1},
		content,
		via: null,
		stance: cue.stance,
		before: true,
	});
}

/** Behind the last conjunction before a token. */
function clauseStart({grammar, tokens}: SpeechScan, index: number): number {
	for (let at = index - 1; at >= 0; at--) if (grammar.complementizers.has(tokens[at]!.form)) return at + 1;
	return 0;
}

/** Back to the nearest break that no bracket hides. */
function partBefore(scan: SpeechScan, index: number): number {
	let at = index;
	while (at > 0 && (scan.bracketed[at - 1] || !isBreak(scan, at - 1))) at--;
	return at;
}

function partAfter(scan: SpeechScan, index: number): number {
	let at = index;
	while (at < scan.tokens.length && (scan.bracketed[at] || !isBreak(scan, at)) && !/^[.!?]$/u.test(formOf(scan, at)))
		at++;
	return at;
}

function readSubject(reader: Reader, cue: Cue, complement: Complement): void {
	const {scan} = reader;
	const subject = subjectBefore(scan, cue.from);
	if (!subject) return;
	const phrase = subject.kind === 'phrase';
	if (!phrase && cue.verb.class === 'show') return;
	const source = phrase ? sourceOf(reader, subject.range) : pronounOf(reader, formOf(scan, subject.at), subject.at);
	if (!source || (phrase && !isFitSource(scan, subject.range, cue, complement))) return;
	if (phrase && cue.verb.stance === 'plans' && scan.counted.slice(subject.range.from, subject.range.to).includes(true))
		return;
	if (!governsHere(scan, cue, complement)) {
		readContentBefore(reader, cue, source, subject.start, complement);
		return;
	}
	const content = {from: complement.start, to: contentEnd(scan, complement.start, subject.start)};
	const rule = phrase ? 'subject' : 'pronoun';
	const via = addressee(scan, cue, complement);
	add(reader, source, {
		rule,
		cue: cueRange(cue),
		content,
		via,
		stance: cue.stance,
		before: false,
		gift: cue.verb.stance === 'plans',
	});
}

/** Where what is said ends; `alors que X affirme A, B` ends with the dependent clause. */
function contentEnd(scan: SpeechScan, start: number, clause: number): number {
	const end = complementEnd(scan, start);
	if (!opensSentence(scan, clause)) return end;
	for (let at = start; at < end; at++)
		if (formOf(scan, at) === ',' && !scan.quoted[at] && !scan.bracketed[at]) return at;
	return end;
}

/** The clause depends on a conjunction at the head of the sentence. */
function opensSentence({grammar, tokens}: SpeechScan, clause: number): boolean {
	if (clause === 0 || clause > 3) return false;
	return (
		tokens.slice(0, clause).every(({form}) => grammar.subordinators.has(form) || grammar.coordinators.has(form)) &&
		!grammar.coordinators.has(tokens[clause - 1]!.form)
	);
}

/** Whether the verb takes what follows it, with what stands in it. */
function governsHere(scan: SpeechScan, cue: Cue, complement: Complement): boolean {
	const numbered = scan.counted.includes(true, complement.start);
	if (governs(cue, complement, numbered)) return true;
	if (cue.verb.class !== 'quote' || complement.kind !== 'object') return false;
	for (let at = complement.start; at < scan.tokens.length; at++) {
		if (scan.quoted[at]) return true;
		if (isBreak(scan, at)) return false;
	}
	return false;
}

/** A clause lets anyone speak; a plain object only those who can. */
function isFitSource(scan: SpeechScan, range: TokenRange, cue: Cue, {kind}: Complement): boolean {
	if (range.to - range.from === 1 && scan.grammar.otherPronouns.has(formOf(scan, range.from))) return false;
	const clause = kind === 'clause' || kind === 'quote';
	return maySpeak(scan, range) || (clause && cue.verb.class === 'say');
}

/** Whether the verb takes what follows it for its content. */
function governs(cue: Cue, {kind}: Complement, hasNumber: boolean): boolean {
	if (kind === 'none') return false;
	switch (cue.verb.class) {
		case 'say':
		case 'act':
		case 'give':
			return true;
		case 'tell':
			return kind !== 'object';
		case 'count':
			return hasNumber;
		case 'think':
			return kind !== 'object';
		case 'show':
			return kind === 'clause';
		case 'quote':
			return kind === 'quote' || kind === 'clause';
	}
}

/** The agency or outlet that was told: `told Reuters`. */
function addressee(scan: SpeechScan, cue: Cue, complement: Complement): Span | null {
	const at = scan.grammar.addresseePrepositions.has(formOf(scan, cue.to)) ? cue.to + 1 : cue.to;
	if (cue.verb.class !== 'tell' && at === cue.to) return null;
	const phrase = at < complement.start || complement.kind === 'none' ? phraseFrom(scan, at) : null;
	return phrase && isRelay(scan, phrase) ? spanOf(scan, phrase) : null;
}

/** `"...", Nabarro told a news conference`: nothing behind the verb, so it speaks of what stands before. */
function readContentBefore(reader: Reader, cue: Cue, source: Source, start: number, complement: Complement): void {
	const {scan} = reader;
	if (complement.kind !== 'none' && cue.verb.class !== 'tell') return;
	let end = start;
	while (end > 0 && (formOf(scan, end - 1) === ',' || isDash(scan, end - 1))) end--;
	const from = contentStart(scan, end);
	const spoken = end > from && (scan.quoted[end - 1] || cue.verb.class === 'say' || cue.verb.class === 'tell');
	if (!spoken || !hasStatement(scan, from, end)) {
		readOccasion(reader, cue, source, complement);
		return;
	}
	const via = addressee(scan, cue, complement);
	add(reader, source, {
		rule: 'after',
		cue: cueRange(cue),
		content: {from, to: end},
		via,
		stance: cue.stance,
		before: true,
	});
}

/** `a évalué au second semestre ...`: nothing is said before the verb, so it is behind the preposition. */
function readOccasion(reader: Reader, cue: Cue, source: Source, {start}: Complement): void {
	const {scan} = reader;
	if (cue.verb.class !== 'say' || !scan.grammar.prepositions.has(formOf(scan, start))) return;
	const content = {from: start, to: complementEnd(scan, start)};
	add(reader, source, {rule: 'occasion', cue: cueRange(cue), content, via: null, stance: cue.stance, before: false});
}

/** A verb, a quotation or at least a number stands there. */
const hasStatement = (scan: SpeechScan, from: number, to: number): boolean => {
	for (let at = from; at < to; at++) {
		const token = scan.tokens[at]!;
		if (scan.quoted[at] || scan.counted[at] || isFiniteVerb(scan, at)) return true;
		if (!token.capital && verbReading(token, 'finite', 'participle')) return true;
	}
	return false;
};

/** `Entre 3.000 (police) et 10.000 (organisateurs) personnes`: a source in brackets behind its number. */
function readBrackets(reader: Reader): void {
	const {scan} = reader;
	let from = 0;
	for (let at = 1; at < scan.tokens.length - 2; at++) {
		if (scan.tokens[at]!.text !== '(' || !scan.counted.slice(Math.max(0, at - 4), at).includes(true)) continue;
		const source = phraseFrom(scan, at + 1);
		if (!source || scan.tokens[source.to]?.text !== ')' || !isPlainSpeaker(scan, source)) continue;
		add(reader, sourceOf(reader, source), {
			rule: 'bracket',
			cue: {from: at, to: at + 1},
			content: {from, to: at},
			via: null,
			stance: 'asserts',
			before: true,
		});
		from = source.to + 1;
	}
}

/** A common noun for a body or group, not an acronym that is only introduced. */
const isPlainSpeaker = (scan: SpeechScan, {from, to}: TokenRange): boolean =>
	to - from <= 4 && maySpeak(scan, {from, to}) && scan.tokens.slice(from, to).every(({capital}) => !capital);

/** `La police a compté 3 000 personnes, les syndicats 9 000`: the verb is left out the second time. */
function readGaps(reader: Reader): void {
	const {scan, drafts} = reader;
	for (const draft of drafts.filter(({rule, before}) => rule === 'subject' && !before)) {
		for (let at = draft.content.from + 1; at < scan.tokens.length - 1; at++) {
			if (
				!/^[,;]$/u.test(formOf(scan, at)) ||
				scan.bracketed[at] ||
				!scan.counted.slice(draft.content.from, at).includes(true)
			)
				continue;
			const source = sourcePhrase(scan, at + 1);
			const number = source ? source.to + (formOf(scan, source.to) === ',' ? 1 : 0) : 0;
			if (!source || !isGap(scan, source, number)) continue;
			const content = {from: number, to: partAfter(scan, number)};
			draft.content = {from: draft.content.from, to: Math.min(draft.content.to, at)};
			add(reader, sourceOf(reader, source), {
				rule: 'gap',
				cue: draft.cue,
				content,
				via: null,
				stance: draft.stance,
				before: false,
			});
		}
	}
}

/** A short phrase without a number, a number right behind it, and no verb after that. */
function isGap(scan: SpeechScan, {from, to}: TokenRange, number: number): boolean {
	if (to - from > 8 || !scan.counted[number] || scan.counted.slice(from, to).includes(true)) return false;
	for (let at = number; at < partAfter(scan, number); at++) if (isFiniteVerb(scan, at)) return false;
	return true;
}

/** `Citing two officials, the newspaper reported that`: the officials speak, the newspaper passes it on. */
function readCitingFirst(reader: Reader): void {
	const {scan, drafts} = reader;
	const first = drafts[0];
	const cited = first && citedBehind(scan, 0);
	const source = cited && sourceOf(reader, cited);
	if (!source || first.via || first.cue.from < cited.to) return;
	first.via = first.source;
	first.source = source.span;
}

/** `Washington doubled its pledge to $35 million`: whose promise grows speaks for it. */
function readOffers(reader: Reader): void {
	const {scan} = reader;
	for (let at = 1; at < scan.tokens.length - 2; at++) {
		const change = scan.tokens[at]!.readings.find(({pos, lemma}) => pos === 'verb' && scan.speech.changes.has(lemma));
		if (!change || !scan.grammar.possessives.has(formOf(scan, at + 1)) || !isOffer(scan, at + 2)) continue;
		const verb = verbReading(scan.tokens[at - 1], 'finite') && scan.grammar.headFirst ? at - 1 : at;
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

/** `Pour le Premier ministre, ...` at the head of a sentence. */
function readOpinion(reader: Reader): void {
	const {scan} = reader;
	if (!scan.grammar.headFirst || !scan.speech.opinions.has(formOf(scan, 0))) return;
	const source = sourcePhrase(scan, 1);
	if (!source || formOf(scan, source.to) !== ',' || !isPersonal(scan, source)) return;
	add(reader, sourceOf(reader, source), {
		rule: 'opinion',
		cue: {from: 0, to: 1},
		content: {from: source.to + 1, to: scan.tokens.length},
		via: null,
		stance: 'asserts',
		before: false,
	});
}

const isPersonal = (scan: SpeechScan, range: TokenRange): boolean => candidateOf(scan, range, true).person === true;

/** `"..." - Bill Morneau, ministre des Finances`: a quotation signed behind a dash. */
function readDash(reader: Reader): void {
	const {scan} = reader;
	for (let at = scan.tokens.length - 2; at > 2; at--) {
		if (!isDash(scan, at)) continue;
		if (!isQuotationMark(formOf(scan, at - 1))) return;
		const source = sourcePhrase(scan, at + 1);
		if (!source || source.to < scan.tokens.length - 1) return;
		add(reader, sourceOf(reader, source), {
			rule: 'signature',
			cue: {from: at, to: at + 1},
			content: {from: 0, to: at},
			via: null,
			stance: 'asserts',
			before: true,
		});
		return;
	}
}

function sourceOf({scan, candidates}: Reader, range: TokenRange): Source | null {
	const same = scan.speech.sameSource.some(words =>
		words.every((word, offset) => formOf(scan, range.from + offset) === word),
	);
	if (same) {
		const before = lastSpeaker(candidates, scan.index);
		return before && {span: before.span, inherited: true, relay: false, candidate: {...before, sentence: scan.index}};
	}
	const candidate = candidateOf(scan, range, true);
	return {span: candidate.span, inherited: false, relay: isRelay(scan, range), candidate};
}

function pronounOf({scan, candidates}: Reader, form: string, at: number): Source | null {
	const pronoun = scan.grammar.pronouns.get(form);
	const position = scan.tokens[at]?.start ?? scan.sentence.end;
	const meant = pronoun && antecedentFor(candidates, pronoun, scan.index, position);
	return meant
		? {span: meant.span, inherited: true, relay: false, candidate: {...meant, sentence: scan.index, spoke: true}}
		: null;
}

type Parts = Pick<Draft, 'rule' | 'cue' | 'content' | 'via' | 'stance' | 'before'> & {readonly gift?: boolean};

function add(reader: Reader, source: Source | null, parts: Parts): void {
	const {drafts, candidates, pending} = reader;
	if (!source || parts.content.to <= parts.content.from) return;
	const {span} = pending?.cited ?? source;
	const via = parts.via ?? pending?.via ?? (pending?.cited ? source.span : null);
	drafts.push({
		gift: false,
		...parts,
		via,
		source: span,
		inherited: source.inherited,
		relay: source.relay && !pending?.cited,
	});
	reader.pending = null;
	if (source.candidate) candidates.push(source.candidate);
}
