import {withApposition} from './appositions.ts';
import {beginsPhrase} from './nounPhrases.ts';
import {maySpeak} from './phraseHeads.ts';
import {
	formOf,
	hasNounReading,
	isDash,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';
import {nameBehindOccasion, partStart, phraseUpTo, relativeBefore, skipOpening} from './subjectPhrases.ts';
import type {Subject} from './subjects.ts';

/** `police in Sagafa, Egypt`: the name behind the comma says where the place before it lies. */
export function placeStart(scan: SpeechScan, phrase: TokenRange, partFrom: number): number | null {
	const short = phrase.from === partFrom && phrase.to - phrase.from <= 2 && isName(scan, phrase.from);
	if (!short || formOf(scan, partFrom - 1) !== ',') return null;
	const before = partStart(scan, partFrom - 1);
	const first = skipOpening(scan, before, partFrom - 1);
	const place = partFrom - 2;
	const located = isName(scan, place) && scan.grammar.prepositions.has(formOf(scan, place - 1));
	return located && partKind(scan, before, partFrom - 1) === 'phrase' && maySpeak(scan, {from: first, to: place})
		? first
		: null;
}

/** `La Norvège, les Pays-Bas et leurs voisins`: the list goes back over its commas. */
export function listStart(scan: SpeechScan, phrase: TokenRange, partFrom: number): number {
	const joined = scan.tokens.slice(phrase.from, phrase.to).some(({form}) => scan.grammar.and.has(form));
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
	// `le rapport`, `que nous avons consulté`: the object of its own clause.
	if (scan.headFirst && from > 0 && scan.grammar.that.has(formOf(scan, from))) return 'aside';
	if (grammar.relatives.has(form) || (grammar.prepositions.has(form) && grammar.relatives.has(formOf(scan, first + 1))))
		return 'aside';
	if (
		verbReading(scan.tokens[first], 'gerund', 'participle') &&
		(!hasNounReading(scan.tokens[first]) || leadsToOccasion(scan, first) || leadsToObject(scan, first)) &&
		(!isName(scan, first) || (first === 0 && scan.grammar.prepositions.has(formOf(scan, 1))))
	)
		return 'aside';
	if (first === 0 && opensWithParticiple(scan)) return 'aside';
	// "Jane Roe, as she calls herself, has said".
	const isLikened = grammar.comparison.has(formOf(scan, from)) || formOf(scan, from) === grammar.quotedAs;
	if (from > 0 && isLikened) return 'aside';
	for (let at = first; at < to; at++) {
		if (isFiniteVerb(scan, at) && !scan.bracketed[at] && relativeBefore(scan, at, first) === null) return 'clause';
	}
	// "Parce que Delorme, dans un entretien, a dit": without a verb of its own, the phrase waits for the one behind.
	const compared =
		grammar.subordinators.has(formOf(scan, from)) && (from > 0 || grammar.comparison.has(formOf(scan, from)));
	if (!beginsPhrase(scan, first) || compared) return 'aside';
	return 'phrase';
}

/** `envoyé dans la nuit`: a participle that may be a noun, right before a preposition that no noun takes. */
function leadsToOccasion(scan: SpeechScan, at: number): boolean {
	const {prepositions, nounPrepositions} = scan.grammar;
	const next = formOf(scan, at + 1);
	return scan.headFirst && !scan.tokens[at]!.capital && prepositions.has(next) && !nounPrepositions.has(next);
}

/** `killing at least three people`: a participle that may be a noun, right before the object that no noun takes. */
const leadsToObject = (scan: SpeechScan, at: number): boolean =>
	!scan.headFirst && (scan.counted[at + 1] === true || scan.grammar.determiners.has(formOf(scan, at + 1)));

/** `Addressing a conference, ...`, `Décrivant une crise, ...`: what the subject behind it does or has done to it. */
function opensWithParticiple(scan: SpeechScan): boolean {
	const next = formOf(scan, 1);
	if (!verbReading(scan.tokens[0], 'gerund')) return false;
	return (
		scan.grammar.determiners.has(next) ||
		(scan.grammar.prepositions.has(next) && !scan.grammar.nounPrepositions.has(next))
	);
}

/** The subject of a verb that a comma stands before: the first noun phrase of the parts that lead up to it. */
export function subjectBehindInsertion(scan: SpeechScan, comma: number): Subject {
	if (comma <= 0 || (formOf(scan, comma) !== ',' && !isDash(scan, comma))) return null;
	let found: {from: number; to: number; part: number} | null = null;
	let end = comma;
	for (let parts = 0; parts < 8 && end > 0; parts++) {
		const part = partStart(scan, end);
		const from: number =
			parts === 1 && found !== null && opensOwned(scan, part) ? part + 1 : insertedStart(scan, part, end);
		const kind = partKind(scan, from, end);
		if (kind === 'clause') {
			if (parts === 0) return null;
			break;
		}
		if (found !== null && joinsClause(scan, part, end)) break;
		const name = kind === 'aside' ? nameBehindOccasion(scan, from, end) : null;
		if (name !== null) found = {from: name, to: end, part: from};
		if (kind === 'phrase' && (!found || speaksFrom(scan, from, end))) found = {from, to: end, part: from};
		if (from === 0 || from > part) break;
		const mark = formOf(scan, from - 1);
		if (mark !== ',' && !isDash(scan, from - 1)) break;
		end = from - 1;
	}
	if (!found) return null;
	const first = skipOpening(scan, found.from, found.to);
	const phrase = phraseUpTo(scan, first, found.to);
	return phrase && {kind: 'phrase', range: withApposition(scan, phrase), start: found.part};
}

/** `three guards refused,` **`and one`**`, Ann Lind, said`: a clause of its own begins there, of one of those before. */
const joinsClause = (scan: SpeechScan, from: number, end: number): boolean =>
	end - from === 2 && scan.grammar.coordinators.has(formOf(scan, from));

/** Where a part begins, behind a conjunction in it; one with a verb in -ing is taken whole. */
const insertedStart = (scan: SpeechScan, part: number, end: number): number =>
	isGerundPart(scan, part, end) ? part : behindThat(scan, part, end);

/** `observers, whose` **`chief`**`, Anna Berg, said`: what belongs to somebody, and a name behind it. */
const opensOwned = (scan: SpeechScan, part: number): boolean =>
	scan.grammar.ownerRelatives.has(formOf(scan, part)) && beginsPhrase(scan, part + 1);

/** `A spokesman,` **`admitting that the losses were high,`** `spoke of`: what its own verb tells stands in the insertion. */
const isGerundPart = (scan: SpeechScan, from: number, to: number): boolean =>
	from > 0 && verbReading(scan.tokens[skipOpening(scan, from, to)], 'gerund') !== undefined;

/** `De rappeler que` **`les gendarmes`**`, lors de leurs auditions, ont reconnu`: the clause begins behind its conjunction. */
function behindThat(scan: SpeechScan, from: number, to: number): number {
	for (let at = to - 2; at > from; at--)
		if (scan.grammar.that.has(formOf(scan, at)) && beginsClause(scan, at + 1)) return at + 1;
	return from;
}

/** A subject begins there; in English one that `that` cannot belong to: `notes that` **`Jean Roux`**, `that` **`the firm`**. */
const beginsClause = (scan: SpeechScan, at: number): boolean =>
	beginsPhrase(scan, at) && (scan.headFirst || isName(scan, at) || scan.grammar.determiners.has(formOf(scan, at)));

/** Whether the part begins with someone who may speak. */
function speaksFrom(scan: SpeechScan, from: number, end: number): boolean {
	const phrase = phraseUpTo(scan, skipOpening(scan, from, end), end);
	return phrase !== null && maySpeak(scan, phrase);
}
