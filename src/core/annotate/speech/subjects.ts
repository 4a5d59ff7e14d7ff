import type {GrammarWords} from '../../language/grammar.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import type {Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import {hasOnlyClass, nounClass} from '../../text/wordClass.ts';
import {listStart, placeStart, subjectBehindInsertion} from './insertedParts.ts';
import {beginsPhrase, isReducedRelative, phraseFrom} from './nounPhrases.ts';
import {beginsPredicate} from './pastVerbs.ts';
import {isDocument} from './speakerHistory.ts';
import {
	asideBefore,
	formOf,
	hasNounReading,
	isBreak,
	isClosedWord,
	isDash,
	isFiniteVerb,
	isMostlyVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';
import {isAdverb, lastPhrase, partStart, relativeBefore, skipOpening} from './subjectPhrases.ts';

/** What stands before a verb as its subject; `start` is where the clause with it begins. */
export type Subject =
	| {readonly kind: 'phrase'; readonly range: TokenRange; readonly start: number}
	| {readonly kind: 'pronoun'; readonly at: number; readonly start: number}
	| null;

/** How many verbs back a shared subject is looked for. */
const deepest = 4;

/** The subject of a verb whose first token is at `verb`. */
export function subjectBefore(scan: SpeechScan, verb: number, depth = 0): Subject {
	if (depth > deepest) return null;
	const end = stepBack(scan, verb);
	if (end === 0) return null;
	if (scan.grammar.coordinators.has(formOf(scan, end - 1))) return sharedSubject(scan, end - 1, depth);
	if (scan.grammar.relatives.has(formOf(scan, end - 1))) return antecedentOf(scan, end - 1);
	if (isBreak(scan, end - 1) || isDash(scan, end - 1)) return subjectBehindInsertion(scan, end - 1);
	const from = partStart(scan, end);
	const subject = subjectIn(scan, from, end, depth);
	const named = subject?.kind === 'phrase' && subject.range.from === from ? nameBeforeOffice(scan, from) : null;
	return named === null ? subject : {kind: 'phrase', range: {from: named, to: end}, start: named};
}

/** **`Anna Lind,`** `an official in charge of the port, said`: without its second comma, an office behind a name is still that of the name; null elsewhere. */
function nameBeforeOffice(scan: SpeechScan, office: number): number | null {
	const {determiners, definites} = scan.grammar;
	const article = formOf(scan, office);
	if (office < 2 || formOf(scan, office - 1) !== ',' || !determiners.has(article) || definites.has(article))
		return null;
	const from = partStart(scan, office - 1);
	for (let at = from; at < office - 1; at++) if (!isName(scan, at)) return null;
	return from === 0 ? 0 : null;
}

/** Back over pronouns, adverbs, times and asides between subject and verb. */
function stepBack(scan: SpeechScan, index: number): number {
	const {grammar, tokens} = scan;
	let at = index;
	while (at > 0) {
		const form = formOf(scan, at - 1);
		const aside = asideBefore(scan, at);
		const mark = scan.glancing[at - 1] && scan.tokens[at - 1]!.kind === 'sign' && form !== ',';
		if (aside > 0) at -= aside;
		else if (mark) at--;
		else if (scan.timed[at - 1] || grammar.negations.has(form) || isAdverb(scan, at - 1)) at--;
		else if (at === index && grammar.beforeVerbs.has(form)) at--;
		else if (
			grammar.clitics.has(form) &&
			!isStressed(scan, at - 1, at) &&
			!(hasNounReading(tokens[at]) && grammar.determiners.has(form) && at !== index)
		)
			at--;
		else if (scan.bracketed[at - 1] && form === ')') break;
		else if ((grammar.prepositions.has(form) || grammar.beforeTimes.has(form)) && scan.timed[at]) at--;
		else break;
	}
	return at;
}

/** The subject in a part that ends at the verb. */
function subjectIn(scan: SpeechScan, partFrom: number, end: number, depth: number): Subject {
	const {grammar} = scan;
	const document = documentBefore(scan, partFrom, end);
	if (document) return {kind: 'phrase', range: document, start: partFrom};
	let from = partFrom;
	for (let at = end - 1; at >= partFrom; at--) {
		if (scan.bracketed[at]) continue;
		if (isSubordinator(scan.tokens[at]!, grammar) && !isNounThat(scan, at)) {
			from = at + 1;
			break;
		}
		if (insideRelative(scan, at, end)) {
			from = at + 1;
			break;
		}
		if (isFiniteVerb(scan, at)) {
			const relative = relativeBefore(scan, at, partFrom) ?? objectRelativeBefore(scan, at, partFrom);
			if (relative !== null) {
				at = relative;
				continue;
			}
			const joined = coordinatorAfter(scan, at, end);
			if (joined === null) return null;
			from = joined + 1;
			break;
		}
	}
	return subjectAt(scan, from, end, partFrom, depth);
}

const isSubordinator = perWordFlag(({form}, {subordinators}: GrammarWords) => subordinators.has(form));

/**
 * **`One poll`** `released by the union after polling ended | found`: in English the clause between has a verb of its own,
 * and a participle says more of the document before it, so that the verb behind is the document's.
 */
function documentBefore(scan: SpeechScan, from: number, end: number): TokenRange | null {
	if (scan.headFirst) return null;
	const phrase = phraseFrom(scan, skipOpening(scan, from, end));
	if (!phrase || phrase.to >= end || !isDocument(scan, phrase) || !isReducedRelative(scan, phrase.to)) return null;
	for (let at = phrase.to + 1; at < end; at++) if (opensClause(scan, at, end)) return phrase;
	return null;
}

/** `after polling stations closed`: a conjunction that begins no complement, a noun phrase and its verb. */
function opensClause(scan: SpeechScan, at: number, end: number): boolean {
	const {subordinators, complementizers} = scan.grammar;
	if (!subordinators.has(formOf(scan, at)) || complementizers.has(formOf(scan, at))) return false;
	const inner = phraseFrom(scan, at + 1);
	return inner !== null && inner.to < end && verbReading(scan.tokens[inner.to], 'finite') !== undefined;
}

/** `Un courrier` **`que nous avons`** `lu mentionne`: the conjunction right behind a noun phrase that the part begins with. */
function objectRelativeBefore(scan: SpeechScan, verb: number, from: number): number | null {
	if (!scan.headFirst) return null;
	const phrase = phraseFrom(scan, skipOpening(scan, from, verb));
	const at = phrase?.to ?? verb;
	if (at >= verb || !scan.grammar.that.has(formOf(scan, at))) return null;
	for (let between = at + 1; between < verb; between++) if (isFiniteVerb(scan, between)) return null;
	return at;
}

/** `who` **`prosecutors`** `say`, `in which` **`rebels`** `say`, `which` **`the port`** `puts at 40`: nothing but a noun phrase stands between an English relative and the verb. */
function insideRelative(scan: SpeechScan, at: number, end: number): boolean {
	if (scan.headFirst || at + 1 >= end || !scan.grammar.relatives.has(formOf(scan, at))) return false;
	const {subjectRelatives, ownerRelatives} = scan.grammar;
	const ofPerson = subjectRelatives.has(formOf(scan, at)) || ownerRelatives.has(formOf(scan, at));
	const isPlace = scan.grammar.prepositions.has(formOf(scan, at - 1));
	if (!ofPerson && !isPlace && !isValued(scan, end) && !leadsToVerb(scan, end)) return false;
	return beginsPhrase(scan, at + 1) && (phraseFrom(scan, at + 1)?.to ?? 0) >= end;
}

/** `puts` **`at 40 million`**: right behind a verb a preposition and a number. */
const isValued = (scan: SpeechScan, verb: number): boolean =>
	scan.grammar.prepositions.has(formOf(scan, verb + 1)) && scan.counted[verb + 2] === true;

/** `which police say` **`destroyed`** `40 homes`: another verb right behind one of speech. */
const leadsToVerb = (scan: SpeechScan, verb: number): boolean =>
	verb + 1 < scan.tokens.length && beginsPredicate(scan, verb + 1);

/** `that` as a determiner ("that country"). */
const isNounThat = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at) === scan.grammar.ambiguousThat && !beginsPhrase(scan, at + 1);

function coordinatorAfter({grammar, tokens}: SpeechScan, verb: number, end: number): number | null {
	for (let at = end - 1; at > verb; at--) if (grammar.coordinators.has(tokens[at]!.form)) return at;
	return null;
}

function subjectAt(scan: SpeechScan, partFrom: number, end: number, sentencePart: number, depth: number): Subject {
	const from = skipOpening(scan, partFrom, end);
	if (from >= end)
		return isJoined(scan, partFrom, end)
			? sharedSubject(scan, partFrom, depth)
			: subjectBehindInsertion(scan, sentencePart - 1);
	const form = formOf(scan, from);
	const same = sequenceAt(scan.speech.sameSource, scan.tokens, from);
	if (same && from + same.length === end) return {kind: 'phrase', range: {from, to: end}, start: partFrom};
	if (end - from <= 2 && (scan.grammar.pronouns.has(form) || isStressed(scan, from, end)))
		return {kind: 'pronoun', at: from, start: partFrom};
	const inBareClause = subjectInBareClause(scan, end - 1, depth);
	if (inBareClause) return inBareClause;
	const phrase = lastPhrase(scan, from, end);
	if (!phrase) return null;
	const bare = bareSubject(scan, phrase);
	if (bare !== null) return {kind: 'phrase', range: {from: bare, to: phrase.to}, start: bare};
	const listed = placeStart(scan, phrase, partFrom) ?? listStart(scan, phrase, partFrom);
	return {kind: 'phrase', range: {from: listed, to: phrase.to}, start: Math.min(listed, partFrom)};
}

/** **`Lui`** `jure que`, **`eux`** `parlent de`: in French the pronoun behind prepositions, alone before a verb at the head of a clause, is its subject. */
const isStressed = (scan: SpeechScan, at: number, end: number): boolean =>
	scan.headFirst &&
	end === at + 1 &&
	scan.grammar.obliques.has(formOf(scan, at)) &&
	(at === 0 || isBreak(scan, at - 1));

/**
 * `Inspectors presented evidence` **`they`** `said proved it`: in English a clause may follow its noun without a relative, with a pronoun
 * right before the verb, which stands for the subject before where that may be meant.
 */
function subjectInBareClause(scan: SpeechScan, at: number, depth: number): Subject {
	const noun = scan.tokens[at - 1];
	const pronoun = scan.grammar.pronouns.get(formOf(scan, at));
	if (scan.headFirst || !pronoun || !noun || isClosedWord(scan, at - 1) || !hasNounReading(noun)) return null;
	if (isMostlyVerb(noun) || verbReading(noun, 'gerund') !== undefined) return null;
	const before = pronoun.number === 'plural' ? sharedSubject(scan, at, depth) : null;
	return before ?? {kind: 'pronoun', at, start: at};
}

/** `the men` **`the group`** `said had led the raid`: where the subject of such a clause begins, behind the noun that it says more of; null for none. */
function bareSubject(scan: SpeechScan, {from, to}: TokenRange): number | null {
	if (scan.headFirst) return null;
	for (let at = to - 1; at > from + 1; at--)
		if (scan.grammar.definites.has(formOf(scan, at)) && isPlainNoun(scan, at - 1)) return at;
	return null;
}

/** A common noun that is nothing else. */
const isPlainNoun = (scan: SpeechScan, at: number): boolean => {
	const token = scan.tokens[at];
	return token !== undefined && !token.capital && !isClosedWord(scan, at) && hasOnlyClass(token, nounClass);
};

/** Nothing but a conjunction stands before the verb: it shares the subject of the verb before. */
function isJoined({grammar, tokens}: SpeechScan, from: number, end: number): boolean {
	for (let at = Math.max(0, from - 1); at < end; at++)
		if (grammar.coordinators.has(tokens[at]!.form) || grammar.sequence.has(tokens[at]!.form)) return true;
	return false;
}

function sharedSubject(scan: SpeechScan, before: number, depth: number): Subject {
	for (let at = before - 1; at >= 0; at--) {
		if (scan.quoted[at] || !(isFiniteVerb(scan, at) || isFormerVerb(scan, at))) continue;
		if (relativeBefore(scan, at, 0) !== null) continue;
		const subject = subjectBefore(scan, at, depth + 1);
		if (subject) return subject;
	}
	return null;
}

/** A verb that shares its subject with the next: an English past form, a verb of speech. */
export function isFormerVerb({grammar, headFirst, speech, tokens}: SpeechScan, at: number): boolean {
	const token = tokens[at]!;
	const finite = verbReading(token, 'finite');
	if (token.capital || !finite) return false;
	return headFirst
		? speech.verbs.has(finite.lemma) && !grammar.determiners.has(tokens[at - 1]?.form ?? '')
		: !hasNounReading(token) || (isPastForm(token, finite.lemma) && isMostlyVerb(token));
}

/** `spoke`, `rose`: neither the bare verb nor one in -s. */
const isPastForm = ({form}: Token, lemma: string): boolean => form !== lemma && !form.endsWith('s');

/** What `qui` and `who` stand for: the phrase before, over a comma. */
function antecedentOf(scan: SpeechScan, relative: number): Subject {
	if (!scan.grammar.subjectRelatives.has(formOf(scan, relative))) return null;
	const near = antecedentBefore(scan, relative);
	const range = near && (nameOver(scan, near) ?? personOver(scan, near));
	return range && {kind: 'phrase', range, start: relative};
}

/** **`Anna Berg,`** `a statistician at the port` **`who`** `says`: an article and a kind right behind a name and its comma are still that person; null elsewhere. */
function nameOver({tokens, mentions, grammar}: SpeechScan, {from, to}: TokenRange): TokenRange | null {
	if (tokens[from - 1]?.text !== ',' || !grammar.determiners.has(tokens[from]!.form)) return null;
	const person = mentions.find(({kind, end}) => kind === 'person' && end === tokens[from - 2]?.end);
	const name = person === undefined ? -1 : tokens.findIndex(({start}) => start === person.start);
	return name < 0 ? null : {from: name, to};
}

/** Words at most of an office between its holder's name and the place where it is. */
const longestOffice = 12;

/** `Anna Berg, secrétaire du syndicat à` **`Bergen`**`, qui a dit`: of a person with an office at a place the person speaks, not the place. */
function personOver(scan: SpeechScan, near: TokenRange): TokenRange {
	const {tokens, mentions, grammar} = scan;
	const at = tokens[near.from]!;
	const isPlace = mentions.some(({kind, start}) => (kind === 'place' || kind === 'country') && start === at.start);
	const link = formOf(scan, near.from - 1);
	if (!isPlace || !grammar.prepositions.has(link) || formOf(scan, near.to) !== ',') return near;
	for (let comma = near.from - 2; comma >= Math.max(0, near.from - longestOffice); comma--) {
		if (isFiniteVerb(scan, comma)) return near;
		if (formOf(scan, comma) !== ',') continue;
		const person = mentions.find(({kind, end}) => kind === 'person' && end === tokens[comma - 1]?.end);
		const from = person === undefined ? -1 : tokens.findIndex(({start}) => start === person.start);
		return from < 0 ? near : {from, to: near.to};
	}
	return near;
}

/** The phrase that a relative clause, which begins at a token, says something of; it may end at a comma. */
export function antecedentBefore(scan: SpeechScan, relative: number): TokenRange | null {
	const end = formOf(scan, relative - 1) === ',' ? relative - 1 : relative;
	for (let from = end - 1; from >= Math.max(0, end - 14); from--) {
		if (isBreak(scan, from) && !scan.bracketed[from]) return null;
		if (
			isClosedWord(scan, from) &&
			!scan.grammar.determiners.has(formOf(scan, from)) &&
			!scan.grammar.nounPrepositions.has(formOf(scan, from))
		)
			return null;
		const before = formOf(scan, from - 1);
		if (scan.grammar.prepositions.has(before) && scan.grammar.nounPrepositions.has(before)) continue;
		if (scan.grammar.determiners.has(before)) continue;
		const phrase = phraseFrom(scan, from);
		const starts =
			scan.grammar.determiners.has(formOf(scan, from)) ||
			(isName(scan, from) &&
				!isName(scan, from - 1) &&
				(!hasNounReading(scan.tokens[from - 1]) || verbReading(scan.tokens[from - 1], 'participle') !== undefined));
		if (phrase && starts && phrase.to >= end) return {from, to: end};
	}
	return null;
}
