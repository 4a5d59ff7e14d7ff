import type {VerbGroup} from '../../annotate/annotation.ts';
import type {Span} from '../../text/span.ts';
import type {LanguageCode} from '../../text/token.ts';
import {
	beginnings,
	type CutClause,
	type Edge,
	endings,
	endOfClause,
	isFunctionWord,
	isRelative,
	mostBeginWorth,
	mostEndWorth,
	opens,
	wholeWorth,
	worthOfCore,
	worthOfEnd,
} from './quoteEdges.ts';
import {clauseWords, firstWordIn, isOneOfPair, type QuoteWord, wordsIn} from './quoteWords.ts';

/** Words of a text that can stand alone as the name of what it tells. */
export type BriefQuote = Span & {
	/** How much it says: characters, and more where it begins and ends with the clause. */
	readonly score: number;
};

/** Longest passage that names a fact, in UTF-16 units. */
export const longestQuote = 88;
/** Room for a determiner and the words between it and its noun. */
const longestDeterminer = 30;
/** What is longer than this says no more. */
export const longEnough = 44;
/** What it is worth to begin with the clause. */
const fromBeginning = 15;
/** The score of a quotation that is long enough and one clause from its beginning to its end; none has more. */
export const mostScore = longEnough + fromBeginning + wholeWorth;

/** What it costs to end behind a verb that the clause goes on from. */
const openEndCost = 18;
/** What it costs to leave a bracket open. */
const openBracketCost = 20;

/** How a passage may be cut out of its clause. */
export type CutRules = {
	/** The verbs of the sentence: no passage ends well on an active one. */
	readonly verbs?: readonly VerbGroup[];
	/** Whether the verb asks for a preposition behind its object: `put jobs | at risk`. */
	readonly asks?: boolean;
	/** Whether a noun may stand without its verb. */
	readonly nouns?: boolean;
	/** Longest passage, in UTF-16 units. */
	readonly room?: number;
	/** A passage is only wanted that scores more than this. */
	readonly beaten?: number;
};

/** A clause longer than this, in UTF-16 units, is read only around the core: what is farther away no quotation reaches. */
const longestClause = 1000;

/** As much of a clause as a quotation of its core can reach, and some words more to judge its edges by. */
function around(core: Span, clause: Span, text: string): Span {
	if (clause.end - clause.start <= longestClause) return clause;
	const start = text.lastIndexOf(' ', core.start - 2 * longestQuote) + 1;
	const end = text.indexOf(' ', core.end + 2 * longestQuote);
	return {start: Math.max(clause.start, start), end: end < 0 ? clause.end : Math.min(clause.end, end)};
}

/**
 * The passage of a clause that holds the core and is short enough to name a fact: it begins and ends where the clause, one of
 * its parts or a phrase does. Null when even the core is too long, and when none scores more than what is to be beaten.
 */
export function quoteBriefly(
	text: string,
	{clause, core}: {readonly clause: Span; readonly core: Span | null},
	language: LanguageCode,
	{verbs = [], asks = false, nouns = false, room = longestQuote, beaten = Number.NEGATIVE_INFINITY}: CutRules = {},
): BriefQuote | null {
	const words = wordsIn(text, core === null ? clause : around(core, clause, text));
	const openEnds = verbs.filter(({passive}) => !passive).map(({end}) => end);
	const cut: CutClause = {text, clause, words, grammar: clauseWords[language], verbs, openEnds};
	const first = firstTelling(cut);
	if (first === undefined) return null;
	const lastEnd = endOfClause(cut);
	if (mostScoreIn(lastEnd - first.start, room) <= beaten) return null;
	const kept = core ?? {start: first.start, end: first.end};
	const to: readonly Edge[] = [
		{at: lastEnd, worth: worthOfEnd(cut, lastEnd)},
		...endings(cut, {asks}).filter(({at}) => at >= kept.end),
		...(core === null ? [] : [{at: kept.end, worth: worthOfCore(cut, kept.end)}]),
	];
	let best: BriefQuote | null = null;
	let most = beaten;
	for (const start of startsOf(cut, first, core))
		for (let place = 0; place < to.length; place++) {
			const end = to[place]!;
			const length = end.at - start.at;
			if (length <= 0 || length > room || end.at < kept.end) continue;
			const worth = Math.min(length, longEnough) + start.worth + end.worth;
			if (worth <= most || !mayStand(cut, start, end, {nouns})) continue;
			const score = worth - costOfCut(cut, start, end, lastEnd);
			if (score <= most) continue;
			best = {start: start.at, end: end.at, score};
			most = score;
		}
	return best;
}

/** The most that a passage of a clause can score, which is all of it only where there is room for all. */
const mostScoreIn = (length: number, room: number): number =>
	length <= room ? mostScore : longEnough + Math.max(fromBeginning + mostEndWorth, mostBeginWorth + wholeWorth);

/** The first word that is not only what leads into the clause. */
const firstTelling = ({words, grammar}: CutClause): QuoteWord | undefined =>
	words.find(({form}) => !opens(grammar, form) || grammar.negations.has(form) || isOneOfPair(form, words, grammar));

/** Where a passage may begin: with the clause, one of its parts, or the core. */
function startsOf(cut: CutClause, first: QuoteWord, core: Span | null): Edge[] {
	const keptFrom = core?.start ?? first.start;
	const {words, grammar} = cut;
	return [
		...(first.start <= keptFrom
			? [{at: first.start, worth: fromBeginning, isRelative: isRelative(words, first, grammar)}]
			: []),
		...beginnings(cut).filter(({at}) => (core === null || at <= keptFrom) && at > first.start),
		{at: keptFrom, worth: 0},
	];
}

/** Whether a passage holds what its edges ask for, and no noun without its verb but where `nouns` may stand so. */
function mayStand(cut: CutClause, start: Edge, end: Edge, {nouns}: {readonly nouns: boolean}): boolean {
	if (!mayBegin(cut, start, end.at) || (start.isNoun === true && !nouns)) return false;
	return end.isNoun !== true || (nouns && !/[,;:]/u.test(cut.text.slice(start.at, end.at)));
}

/** What it costs to leave a bracket open, and to end behind a verb that the clause goes on from. */
const costOfCut = ({text, openEnds}: CutClause, start: Edge, end: Edge, lastEnd: number): number =>
	(isBalanced(text.slice(start.at, end.at)) ? 0 : openBracketCost) +
	(openEnds.includes(end.at) && end.at < lastEnd ? openEndCost : 0);

/** Whether a passage is what its beginning asks for: no more than a relative clause behind its pronoun, a noun without a verb or a second one, a clause with its verb. */
function mayBegin({words, grammar, verbs}: CutClause, edge: Edge, end: number): boolean {
	const {at, isNoun, isClause} = edge;
	if (edge.isRelative && words.some(({start, form}) => form === ',' && start > at && start < end)) return false;
	if (!isNoun && !isClause) return true;
	const hasVerb = verbs.some(({start}) => start > at && start < end);
	if (isClause) return hasVerb;
	const joinsVerb = words.some(
		({start, form}, index) =>
			start > at &&
			start < end &&
			grammar.coordinators.has(form) &&
			!isFunctionWord(words[index + 1]?.form ?? '', grammar),
	);
	return !hasVerb && !joinsVerb;
}

/** A passage with the words of its noun before it, from the article or the like on: `measures` → `the harbour measures`. */
export function withDeterminer(text: string, passage: Span, language: LanguageCode): Span {
	const grammar = clauseWords[language];
	const before = wordsIn(text, {start: Math.max(0, passage.start - longestDeterminer), end: passage.start});
	const last = before.findLastIndex(({form}) => !/\p{L}/u.test(form) || isFunctionWord(form, grammar));
	const determiner = before[last];
	return determiner !== undefined && grammar.determiners.has(determiner.form)
		? {start: determiner.start, end: passage.end}
		: passage;
}

/** A clause with the one before it, where it is only its infinitive: `confirms | to have sent`. */
export function withGoverningVerb(text: string, clause: Span, sentence: Span, language: LanguageCode): Span {
	const first = firstWordIn(text, clause);
	const isInfinitive = first !== undefined && clauseWords[language].infinitiveForm.test(first.form);
	return isInfinitive && first.start === clause.start ? {start: sentence.start, end: clause.end} : clause;
}

const isBalanced = (text: string): boolean => (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0);
