import {beginsPhrase, isReducedRelative, maySpeak, phraseFrom, withApposition} from './nounPhrases.ts';
import {
	asideBefore,
	formOf,
	hasNounReading,
	isAuxiliary,
	isBreak,
	isClosedWord,
	isDash,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';

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
	return subjectIn(scan, from, end, depth);
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
		else if (
			grammar.clitics.has(form) &&
			!(hasNounReading(tokens[at]) && grammar.determiners.has(form) && at !== index)
		)
			at--;
		else if (scan.bracketed[at - 1] && form === ')') break;
		else if (grammar.prepositions.has(form) && scan.timed[at]) at--;
		else break;
	}
	return at;
}

const isAdverb = (scan: SpeechScan, index: number): boolean => {
	const token = scan.tokens[index]!;
	if (token.kind !== 'word' || scan.grammar.coordinators.has(token.form)) return false;
	if (scan.grammar.adverbs.has(token.form)) return true;
	return token.readings.length > 0 && !token.capital && token.readings.every(({pos}) => pos === 'adverb');
};

/** Where the part of the sentence between two breaks begins. */
function partStart(scan: SpeechScan, end: number): number {
	let at = end;
	while (at > 0 && (scan.bracketed[at - 1] || !(isBreak(scan, at - 1) || isDash(scan, at - 1)))) at--;
	return at;
}

/** The subject in a part that ends at the verb. */
function subjectIn(scan: SpeechScan, partFrom: number, end: number, depth: number): Subject {
	const {grammar} = scan;
	let from = partFrom;
	for (let at = end - 1; at >= partFrom; at--) {
		if (scan.bracketed[at]) continue;
		if (grammar.subordinators.has(formOf(scan, at)) && !isNounThat(scan, at)) {
			from = at + 1;
			break;
		}
		if (isFiniteVerb(scan, at)) {
			const relative = relativeBefore(scan, at, partFrom);
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

/** `that` as a determiner ("that country"). */
const isNounThat = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at) === 'that' && !beginsPhrase(scan, at + 1);

/** The relative pronoun that a verb belongs to, when nothing but words of the verb stands between. */
function relativeBefore(scan: SpeechScan, verb: number, from: number): number | null {
	for (let at = verb - 1; at >= Math.max(from, verb - 6); at--) {
		if (scan.grammar.relatives.has(formOf(scan, at))) return at;
		if (isFiniteVerb(scan, at) && !isAuxiliary(scan, at)) return null;
	}
	return null;
}

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
	if (end - from <= 2 && scan.grammar.pronouns.has(form)) return {kind: 'pronoun', at: from, start: partFrom};
	const phrase = lastPhrase(scan, from, end);
	if (!phrase) return null;
	const listed = listStart(scan, phrase, partFrom);
	return {kind: 'phrase', range: {from: listed, to: phrase.to}, start: Math.min(listed, partFrom)};
}

/** Conjunctions, adverbs and times that a clause begins with. */
function skipOpening(scan: SpeechScan, from: number, end: number): number {
	const {grammar} = scan;
	let at = from;
	while (at < end) {
		const form = formOf(scan, at);
		const opening =
			grammar.coordinators.has(form) || grammar.subordinators.has(form) || scan.timed[at] || isAdverb(scan, at);
		const timed = grammar.prepositions.has(form) && scan.timed[at + 1];
		const dated = grammar.determiners.has(form) && scan.timed[at + 1] && scan.timed[at + 2] === true;
		const furniture = scan.tokens[at]!.kind === 'sign' || scan.bracketed[at];
		if (!opening && !timed && !dated && !furniture) break;
		at++;
	}
	return at;
}

/** Nothing but a conjunction stands before the verb: it shares the subject of the verb before. */
function isJoined({grammar, tokens}: SpeechScan, from: number, end: number): boolean {
	for (let at = Math.max(0, from - 1); at < end; at++)
		if (grammar.coordinators.has(tokens[at]!.form) || tokens[at]!.form === 'puis') return true;
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
export function isFormerVerb({grammar, speech, tokens}: SpeechScan, at: number): boolean {
	const token = tokens[at]!;
	const finite = verbReading(token, 'finite');
	if (token.capital || !finite) return false;
	return grammar.headFirst
		? speech.verbs.has(finite.lemma) && !grammar.determiners.has(tokens[at - 1]?.form ?? '')
		: !hasNounReading(token);
}

/** The noun phrase that ends right before the verb; one that begins with a preposition is passed over. */
function lastPhrase(scan: SpeechScan, from: number, end: number): TokenRange | null {
	let start = from;
	for (let tries = 0; tries < 6 && start < end; tries++) {
		if (!beginsPhrase(scan, start)) {
			const next = nextStart(scan, start + 1, end);
			if (next === null) return null;
			start = next;
			continue;
		}
		const phrase = phraseUpTo(scan, start, end);
		if (!phrase) return null;
		return phrase;
	}
	return null;
}

/** After a preposition the next phrase that begins without one. */
function nextStart(scan: SpeechScan, from: number, end: number): number | null {
	for (let at = from + 1; at < end; at++) {
		const before = formOf(scan, at - 1);
		const joined =
			scan.grammar.prepositions.has(before) ||
			scan.grammar.coordinators.has(before) ||
			scan.grammar.determiners.has(before);
		if (joined || scan.bracketed[at]) continue;
		const nominal = hasNounReading(scan.tokens[at - 1]) || scan.timed[at - 1] || isName(scan, at - 1);
		if (nominal && scan.grammar.determiners.has(formOf(scan, at))) return at;
		if (scan.timed[at - 1] && beginsPhrase(scan, at)) return at;
	}
	return null;
}

/** The phrase from `start`, cut where a relative clause or a participle says more of it. */
function phraseUpTo(scan: SpeechScan, start: number, end: number): TokenRange | null {
	let to = end;
	for (let at = start + 1; at < end; at++) {
		if (scan.bracketed[at]) continue;
		if (
			scan.grammar.relatives.has(formOf(scan, at)) ||
			scan.grammar.subordinators.has(formOf(scan, at)) ||
			isReducedRelative(scan, at) ||
			scan.timed[at]
		) {
			to = at;
			break;
		}
	}
	while (
		to > start + 1 &&
		(scan.grammar.prepositions.has(formOf(scan, to - 1)) ||
			isAdverb(scan, to - 1) ||
			isTrailing(scan, to - 1) ||
			(isBreak(scan, to - 1) && !scan.bracketed[to - 1]))
	)
		to--;
	return to > start && to - start <= 30 ? {from: start, to} : null;
}

/** Adverbs that WordNet has as nouns too: `together`, `there`. */
const isTrailing = (scan: SpeechScan, at: number): boolean => scan.tokens[at]!.readings[0]?.pos === 'adverb';

/** `La Corée du Sud, les États-Unis et leurs partenaires`: the list goes back over its commas. */
function listStart(scan: SpeechScan, phrase: TokenRange, partFrom: number): number {
	const joined = scan.tokens.slice(phrase.from, phrase.to).some(({form}) => form === 'et' || form === 'and');
	let from = phrase.from;
	let part = partFrom;
	while (joined && part > 0 && formOf(scan, part - 1) === ',' && from === part) {
		const before = partStart(scan, part - 1);
		if (partKind(scan, before, part - 1) !== 'phrase') break;
		const first = skipOpening(scan, before, part - 1);
		const member = phraseUpTo(scan, first, part - 1);
		if (!member || member.to !== part - 1) break;
		from = first;
		part = before;
	}
	return from;
}

/** A part between two breaks before the verb. */
type PartKind = 'phrase' | 'aside' | 'clause';

function partKind(scan: SpeechScan, from: number, to: number): PartKind {
	const {grammar} = scan;
	const first = skipOpening(scan, from, to);
	const form = formOf(scan, first);
	if (first >= to) return 'aside';
	if (grammar.relatives.has(form) || (grammar.prepositions.has(form) && grammar.relatives.has(formOf(scan, first + 1))))
		return 'aside';
	if (
		verbReading(scan.tokens[first], 'gerund', 'participle') &&
		!hasNounReading(scan.tokens[first]) &&
		!isName(scan, first)
	)
		return 'aside';
	for (let at = first; at < to; at++) {
		if (isFiniteVerb(scan, at) && !scan.bracketed[at] && relativeBefore(scan, at, first) === null) return 'clause';
	}
	if (!beginsPhrase(scan, first) || grammar.subordinators.has(formOf(scan, from))) return 'aside';
	return 'phrase';
}

/** The subject of a verb that a comma stands before: the first noun phrase of the parts that lead up to it. */
function subjectBehindInsertion(scan: SpeechScan, comma: number): Subject {
	if (comma <= 0 || (formOf(scan, comma) !== ',' && !isDash(scan, comma))) return null;
	let found: {from: number; to: number; part: number} | null = null;
	let end = comma;
	for (let parts = 0; parts < 8 && end > 0; parts++) {
		const from = partStart(scan, end);
		const kind = partKind(scan, from, end);
		if (kind === 'clause') {
			if (parts === 0) return null;
			break;
		}
		if (kind === 'phrase' && (!found || speaksFrom(scan, from, end))) found = {from, to: end, part: from};
		if (from === 0) break;
		const mark = formOf(scan, from - 1);
		if (mark !== ',' && !isDash(scan, from - 1)) break;
		end = from - 1;
	}
	if (!found) return null;
	const first = skipOpening(scan, found.from, found.to);
	const phrase = phraseUpTo(scan, first, found.to);
	return phrase && {kind: 'phrase', range: withApposition(scan, phrase), start: found.part};
}

/** Whether the part begins with someone who may speak. */
function speaksFrom(scan: SpeechScan, from: number, end: number): boolean {
	const phrase = phraseUpTo(scan, skipOpening(scan, from, end), end);
	return phrase !== null && maySpeak(scan, phrase);
}

/** What `qui` and `who` stand for: the phrase before, over a comma. */
function antecedentOf(scan: SpeechScan, relative: number): Subject {
	const form = formOf(scan, relative);
	if (form !== 'qui' && form !== 'who') return null;
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
		const phrase = phraseFrom(scan, from);
		const starts =
			scan.grammar.determiners.has(formOf(scan, from)) ||
			(isName(scan, from) && !isName(scan, from - 1) && !hasNounReading(scan.tokens[from - 1]));
		if (phrase && starts && phrase.to >= end) return {kind: 'phrase', range: {from, to: end}, start: relative};
	}
	return null;
}
