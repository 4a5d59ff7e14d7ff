import {isGenitiveMark} from '../../language/genitiveMark.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import {withApposition} from './appositions.ts';
import {beginsPhrase, countedSpeakers, phraseFrom} from './nounPhrases.ts';
import {headOf, isRelayWord, maySpeak} from './phraseHeads.ts';
import {formOf, isBreak, isFiniteVerb, isName, type SpeechScan, type TokenRange} from './speechScan.ts';
import {antecedentBefore} from './subjects.ts';

/** A source named by a preposition: `selon la police`, `according to him`. */
export type NamedSource = {
	readonly cue: TokenRange;
	/** The source's words, or the pronoun that stands for it. */
	readonly source: TokenRange;
	readonly pronoun: string | null;
	/** After the source, with what it cites. */
	readonly end: number;
	/** Whom the source cites: `selon l'agence Lusa, qui cite les douanes`. */
	readonly cited: TokenRange | null;
	/** It is what a relative clause is said of, which alone is its content: `the ministry, according to which`. */
	readonly relative?: true;
};

/** A preposition of source at a token, with its source. */
export function namedSourceAt(scan: SpeechScan, index: number): NamedSource | null {
	const words = sequenceAt(scan.speech.prepositions, scan.tokens, index);
	if (!words) return anonymousSource(scan, index) ?? ownCount(scan, index) ?? closingSource(scan, index);
	const cue = {from: index, to: index + words.length};
	return pronounSource(scan, cue) ?? reportedSource(scan, cue) ?? relativeSource(scan, cue) ?? phraseSource(scan, cue);
}

/** `De source policière, on compte`, at the head of a sentence or behind a comma: the source names nobody. */
function anonymousSource(scan: SpeechScan, index: number): NamedSource | null {
	if (index > 0 && formOf(scan, index - 1) !== ',') return null;
	if (!sequenceAt(scan.speech.anonymous, scan.tokens, index)) return null;
	const phrase = phraseFrom(scan, index + 1);
	if (!phrase || phrase.to - phrase.from < 2) return null;
	return {cue: {from: index, to: index + 1}, source: phrase, pronoun: null, end: phrase.to, cited: null};
}

/** `by the union's count`, `on the ministry's own figures`, at the head of a sentence or behind a comma. */
function ownCount(scan: SpeechScan, index: number): NamedSource | null {
	const counts = scan.speech.ownCounts.get(formOf(scan, index));
	if (counts === undefined) return null;
	const phrase = phraseFrom(scan, index + 1);
	if (!phrase) return null;
	const isCount = (at: number): boolean => isNounAmong(scan.tokens[at], counts);
	const cue = {from: index, to: index + 1};
	const pronoun = formOf(scan, index + 1);
	if (isCount(phrase.to - 1) && scan.grammar.owners.has(pronoun))
		return {cue, source: {from: index + 1, to: index + 2}, pronoun, end: phrase.to, cited: null};
	const rival = rivalOwner(scan, phrase, isCount);
	if (rival) return {cue, source: rival, pronoun: null, end: rival.to + 1, cited: null};
	const possessor = isCount(phrase.to - 1) ? ownerIn(scan, phrase) : null;
	const aside = index === 0 || formOf(scan, index - 1) === ',';
	if (!aside && (possessor === null || scan.grammar.nounPrepositions.has(formOf(scan, index)))) return null;
	const owner = possessor ?? countOf(scan, phrase, isCount);
	return owner && {cue, source: owner, pronoun: null, end: phrase.to, cited: null};
}

/** `71 by the union's tally, 44` **`by the ministry's`**: the count itself is left out the second time. */
function rivalOwner(scan: SpeechScan, {from, to}: TokenRange, isCount: (at: number) => boolean): TokenRange | null {
	const mark = isGenitiveMark(scan.tokens[to - 1]) ? to - 1 : to;
	const ends = isBreak(scan, mark + 1) || /^[.]?$/u.test(formOf(scan, mark + 1));
	if (!ends || !isGenitiveMark(scan.tokens[mark]) || !maySpeak(scan, {from, to: mark})) return null;
	for (let at = from - 1; at > 0; at--) if (isCount(at)) return {from, to: mark};
	return null;
}

/** `by the count` **`of the union`**, `on` **`the official count`**, `by` **`most accounts`**: whose count it is, or the count when nobody is named. */
function countOf(scan: SpeechScan, {from, to}: TokenRange, isCount: (at: number) => boolean): TokenRange | null {
	const {grammar, tokens} = scan;
	const head = headOf(scan, {from, to});
	if (!isCount(head) || grammar.possessives.has(formOf(scan, from))) return null;
	if (head === to - 1) {
		const several = tokens[head]!.readings.some(({number}) => number === 'plural');
		return several || (grammar.definites.has(formOf(scan, from)) && head > from + 1) ? {from, to} : null;
	}
	const owner = grammar.genitives.has(formOf(scan, head + 1)) ? {from: head + 2, to} : null;
	return owner && owner.to > owner.from && maySpeak(scan, owner) ? owner : null;
}

/** `, per Reuters.`, `, per the union;`, `, per police.`: a name or a body behind the comma, and nothing behind it. */
function closingSource(scan: SpeechScan, index: number): NamedSource | null {
	if (!scan.speech.closing.has(formOf(scan, index)) || formOf(scan, index - 1) !== ',') return null;
	const source = sourcePhrase(scan, index + 1);
	if (!source || !/^[.;,)]?$/u.test(formOf(scan, source.to))) return null;
	const definite =
		scan.grammar.definites.has(formOf(scan, source.from)) || isName(scan, source.from) || isBody(scan, source);
	return definite ? {cue: {from: index, to: index + 1}, source, pronoun: null, end: source.to, cited: null} : null;
}

/** `police`, `officials`: a body that counts, or several persons; not `, per person`. */
const isBody = (scan: SpeechScan, source: TokenRange): boolean =>
	scan.tokens[headOf(scan, source)]!.readings.some(
		({pos, lemma, number}) => pos === 'noun' && (scan.speech.counters.has(lemma) || number === 'plural'),
	);

/** Who stands before the possessive, when it is somebody who may speak. */
export function ownerIn(scan: SpeechScan, {from, to}: TokenRange): TokenRange | null {
	for (let at = from + 1; at < to - 1; at++) {
		if (!isGenitiveMark(scan.tokens[at])) continue;
		return maySpeak(scan, {from, to: at}) ? {from, to: at} : null;
	}
	return null;
}

function pronounSource(scan: SpeechScan, cue: TokenRange): NamedSource | null {
	const pronoun = scan.grammar.obliques.get(formOf(scan, cue.to));
	const possessive = beginsPhrase(scan, cue.to) && !scan.headFirst;
	if (
		pronoun === undefined ||
		(possessive && beginsPhrase(scan, cue.to + 1) && scan.grammar.possessives.has(formOf(scan, cue.to)))
	)
		return null;
	return {cue, source: {from: cue.to, to: cue.to + 1}, pronoun, end: cue.to + 1, cited: null};
}

/** `selon ce que rapporte la Norvège`, `d'après ce qu'indique le ministère`. */
function reportedSource(scan: SpeechScan, cue: TokenRange): NamedSource | null {
	if (formOf(scan, cue.to) !== scan.grammar.demonstrative || !scan.grammar.that.has(formOf(scan, cue.to + 1)))
		return null;
	for (let at = cue.to + 2; at < cue.to + 8; at++) {
		const source = isFiniteVerb(scan, at - 1) || beginsPhrase(scan, at - 1) === false ? sourcePhrase(scan, at) : null;
		if (source) return {cue: {from: cue.from, to: at}, source, pronoun: null, end: source.to, cited: null};
	}
	return null;
}

/** `le ministère,` **`selon lequel`**, `the officials` **`according to whom`**: who stands before the preposition. */
function relativeSource(scan: SpeechScan, {from, to}: TokenRange): NamedSource | null {
	if (!scan.grammar.relatives.has(formOf(scan, to))) return null;
	const source = antecedentBefore(scan, from);
	if (!source || !maySpeak(scan, source)) return null;
	return {cue: {from, to: to + 1}, source, pronoun: null, end: to + 1, cited: null, relative: true};
}

function phraseSource(scan: SpeechScan, cue: TokenRange): NamedSource | null {
	const named = phraseFrom(scan, cue.to) ?? countedSpeakers(scan, cue.to);
	if (!named || isNoSource(scan, named)) return null;
	if (isOwnPaper(scan, named))
		return {cue, source: {from: cue.to, to: cue.to + 1}, pronoun: formOf(scan, cue.to), end: named.to, cited: null};
	const phrase = withGiver(scan, named);
	const cited = citedBehind(scan, phrase.to);
	const source = cited ? phrase : withApposition(scan, phrase);
	return {cue, source, pronoun: null, end: cited?.to ?? source.to, cited};
}

/** `selon` **`ses propres calculs`**, `according to` **`its own figures`**: counts and papers of somebody who was told of before. */
const isOwnPaper = (scan: SpeechScan, {from, to}: TokenRange): boolean =>
	scan.grammar.owners.has(formOf(scan, from)) &&
	scan.tokens[headOf(scan, {from, to})]!.readings.some(
		({pos, lemma}) => pos === 'noun' && (scan.speech.ownedCounts.has(lemma) || scan.speech.issued.has(lemma)),
	);

/** `according to estimates` **`by the organizers`**: a document with those whose it is. */
function withGiver(scan: SpeechScan, phrase: TokenRange): TokenRange {
	if (formOf(scan, phrase.to) !== scan.grammar.agentPreposition) return phrase;
	const isDocument = scan.tokens[headOf(scan, phrase)]!.readings.some(({lemma}) => scan.speech.documents.has(lemma));
	const giver = isDocument ? sourcePhrase(scan, phrase.to + 1) : null;
	return giver ? {from: phrase.from, to: giver.to} : phrase;
}

/** `selon le cas`, `d'après la loi`: what follows the preposition does not speak, unless its plural does: `the latest numbers`. */
function isNoSource(scan: SpeechScan, phrase: TokenRange): boolean {
	const head = scan.tokens[headOf(scan, phrase)]!;
	const {noSource, documents} = scan.speech;
	if (isVariants(scan, phrase)) return true;
	if (documents.has(head.form) || hasMembers(scan, phrase)) return false;
	if (head.readings.some(({lemma}) => noSource.has(lemma)) || noSource.has(head.form)) return true;
	return head.kind !== 'word' || scan.timed[headOf(scan, phrase)] === true;
}

/** `de 10 à 30` **`selon les sources`**: an article and a plural, and nothing that tells which. */
const isVariants = ({grammar, speech, tokens}: SpeechScan, {from, to}: TokenRange): boolean =>
	to - from === 2 &&
	grammar.definites.has(tokens[from]!.form) &&
	tokens[from + 1]!.readings.some(
		({pos, lemma, number}) => pos === 'noun' && number === 'plural' && speech.variants.has(lemma),
	);

/** `d'après l'ordre` **`des médecins`**: a body, where `dans l'ordre` is none. */
function hasMembers({grammar, speech, tokens, ...scan}: SpeechScan, phrase: TokenRange): boolean {
	const head = headOf({grammar, speech, tokens, ...scan}, phrase);
	const link = tokens[head + 1]?.form ?? '';
	const body = tokens[head]!.readings.some(({lemma}) => speech.speakers.has(lemma));
	return body && head + 1 < phrase.to && grammar.genitives.has(link) && grammar.plural.has(link);
}

/** `, qui cite NP`, `, citing NP` behind a source. */
export function citedBehind(scan: SpeechScan, from: number): TokenRange | null {
	let at = formOf(scan, from) === ',' ? from + 1 : from;
	if (scan.grammar.relatives.has(formOf(scan, at))) at++;
	if (!scan.speech.citing.has(formOf(scan, at))) return null;
	return sourcePhrase(scan, at + 1);
}

/** A noun phrase that may speak, with its apposition. */
export function sourcePhrase(scan: SpeechScan, from: number): TokenRange | null {
	const phrase = phraseFrom(scan, from) ?? countedSpeakers(scan, from);
	return phrase && maySpeak(scan, phrase) ? withApposition(scan, phrase) : null;
}

/** Whether a source only passes on what others say: an agency, a newspaper, the press. */
export function isRelay(scan: SpeechScan, {from, to}: TokenRange): boolean {
	for (let at = from; at < Math.min(to, from + 6); at++) {
		if (scan.grammar.prepositions.has(formOf(scan, at)) && at > from) return false;
		if (isRelayWord(scan, at)) return true;
	}
	return false;
}

/** The relay in `cité par l'agence Lusa`, `quoted by Reuters`. */
export function relayAt(scan: SpeechScan, index: number): TokenRange | null {
	const words = sequenceAt(scan.speech.citedBy, scan.tokens, index);
	if (!words) return null;
	const phrase = phraseFrom(scan, index + words.length);
	return phrase && isRelay(scan, phrase) ? phrase : null;
}
