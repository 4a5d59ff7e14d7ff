import type {ClauseWords} from '../language/clauses.ts';
import {onceForEachForm} from '../text/onceForEachForm.ts';
import type {Span} from '../text/span.ts';
import type {LanguageCode} from '../text/token.ts';
import {clauseWords, firstWordIn, type QuoteWord, wordsIn} from './quoteWords.ts';

/** Words of a text that can stand alone as the name of what it tells. */
export type BriefQuote = Span & {
	/** How much it says: characters, and more where it begins and ends with the clause. */
	readonly score: number;
};

/** Longest passage that names a fact, in UTF-16 units. */
export const longestQuote = 80;
/** Room for a determiner and the space behind it. */
const longestDeterminer = 12;
/** What is longer than this says no more. */
export const longEnough = 44;
/** What it is worth to begin and to end with the clause. */
const fromBeginning = 15;
const toEnd = 12;
/** No quotation scores more. */
export const mostScore = longEnough + fromBeginning + toEnd;

/** A place where a quotation may begin or end, with how well it does. */
type Edge = {readonly at: number; readonly worth: number};

const stops: ReadonlySet<string> = new Set(',;:–—()«»“”"');
/** Words that bind so closely to those before them that a phrase ends there only where it ends nowhere else. */
export const binding: ReadonlySet<string> = new Set(['of', 'to', 'than', 'as', 'de', "d'", 'du', 'des']);
/** French prepositions of two words are often part of a verb: `faire face`. */
const partsOfVerbs = /^(?:face|grâce|près|lors)$/u;
/** What it costs to end before a word that binds. */
const boundCost = -15;
/** What it costs to end behind a verb that the clause goes on from. */
const openEndCost = 12;
/** What it costs to leave a bracket open. */
const openBracketCost = 20;

/**
 * The passage of a clause that holds the core and is short enough to name a fact: it begins and ends where the clause, one of
 * its parts or a phrase does, and best not where an active verb does (`openEnds`). Null when even the core is too long.
 */
export function quoteBriefly(
	text: string,
	clause: Span,
	core: Span | null,
	language: LanguageCode,
	openEnds: readonly number[] = [],
): BriefQuote | null {
	const words = wordsIn(text, clause);
	const grammar = clauseWords[language];
	const first = words.find(({form}) => !opens(grammar, form) || grammar.negations.has(form));
	if (first === undefined) return null;
	const kept = core ?? {start: first.start, end: first.end};
	const from = [
		...(first.start <= kept.start ? [{at: first.start, worth: fromBeginning}] : []),
		...beginnings(words, grammar).filter(({at}) => (core === null || at <= kept.start) && at > first.start),
		{at: kept.start, worth: 0},
	];
	const lastEnd = endOfClause(text, clause, words, grammar);
	const to: readonly Edge[] = [
		{at: lastEnd, worth: toEnd},
		...endings(words, grammar).filter(({at}) => at >= kept.end),
		...(core === null ? [] : [{at: kept.end, worth: -8}]),
	];
	let best: BriefQuote | null = null;
	for (const start of from)
		for (const end of to) {
			const length = end.at - start.at;
			if (length <= 0 || length > longestQuote || end.at < kept.end) continue;
			const open = isBalanced(text.slice(start.at, end.at)) ? 0 : openBracketCost;
			const asks = openEnds.includes(end.at) && end.at < lastEnd ? openEndCost : 0;
			const score = Math.min(length, longEnough) + start.worth + end.worth - open - asks;
			if (best === null || score > best.score) best = {start: start.at, end: end.at, score};
		}
	return best;
}

/** A passage with the article or the like right before it: `communauté` → `la communauté`. */
export function withDeterminer(text: string, passage: Span, language: LanguageCode): Span {
	const before = wordsIn(text, {start: Math.max(0, passage.start - longestDeterminer), end: passage.start}).at(-1);
	const isNext = before !== undefined && text.slice(before.end, passage.start).trim() === '';
	return isNext && clauseWords[language].determiners.has(before.form)
		? {start: before.start, end: passage.end}
		: passage;
}

/** A clause with the one before it, where it is only its infinitive: `confirms | to have sent`. */
export function withGoverningVerb(text: string, clause: Span, sentence: Span, language: LanguageCode): Span {
	const first = firstWordIn(text, clause);
	const isInfinitive = first !== undefined && clauseWords[language].infinitiveForm.test(first.form);
	return isInfinitive && first.start === clause.start ? {start: sentence.start, end: clause.end} : clause;
}

const isBalanced = (text: string): boolean => (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0);

/** Signs and conjunctions that lead into a clause are no part of what it says. */
const opens = onceForEachForm<ClauseWords>(
	({coordinators, subordinators, relatives}, form) =>
		!/[\p{L}\p{N}$€£¥]/u.test(form) || coordinators.has(form) || subordinators.has(form) || relatives.has(form),
);

const isFunctionWord = (form: string, grammar: ClauseWords): boolean =>
	leadsOn(grammar, form) || grammar.pronouns.has(form);

/** Whether something must follow the word; `ne` asks for its verb. */
const leadsOn = onceForEachForm<ClauseWords>(
	(grammar, form) =>
		grammar.determiners.has(form) ||
		grammar.prepositions.has(form) ||
		grammar.joinsThat.has(form) ||
		grammar.negations.has(form) ||
		grammar.between.has(form) ||
		/^n(?:e|')$/u.test(form) ||
		opens(grammar, form),
);

/** After a sign that no list goes on after, and after a conjunction that opens content. */
function beginnings(words: readonly QuoteWord[], grammar: ClauseWords): Edge[] {
	const goesOn = ({form, isCapital}: QuoteWord): boolean =>
		isCapital || isFunctionWord(form, grammar) || /^\p{N}/u.test(form);
	return words.flatMap((word, index): Edge[] => {
		const before = words[index - 1]?.form ?? '';
		if (opens(grammar, word.form)) return [];
		if (stops.has(before)) return before !== ',' || goesOn(word) ? [{at: word.start, worth: 8}] : [];
		return grammar.subordinators.has(before) || grammar.relatives.has(before) ? [{at: word.start, worth: 10}] : [];
	});
}

/** Before a sign that no list goes on after, and before a word that begins another phrase. */
function endings(words: readonly QuoteWord[], grammar: ClauseWords): Edge[] {
	return words.flatMap(({form}, index): Edge[] => {
		const before = words[index - 1];
		const next = words[index + 1]?.form ?? '';
		if (before === undefined || isFunctionWord(before.form, grammar) || dangles(words, index - 1)) return [];
		const at = before.end;
		if (stops.has(form)) return form !== ',' || isFunctionWord(next, grammar) ? [{at, worth: 8}] : [];
		const joinsClauses = grammar.coordinators.has(form) && (opens(grammar, next) || grammar.pronouns.has(next));
		const begins = grammar.subordinators.has(form) || grammar.relatives.has(form) || joinsClauses;
		if (begins) return [{at, worth: 4}];
		if (binding.has(form)) return [{at, worth: boundCost}];
		return grammar.prepositions.has(form) && !partsOfVerbs.test(form) ? [{at, worth: 0}] : [];
	});
}

/** A single word after a comma (`, headed | by`) and an infinitive (`to arrive | at`) ask for what follows. */
function dangles(words: readonly QuoteWord[], index: number): boolean {
	const before = words[index - 1]?.form ?? '';
	if (stops.has(before)) return true;
	return (
		before === 'to' || (/^(?:de|d'|pour|à)$/u.test(before) && /(?:er|ir|aire|ndre|ttre)$/u.test(words[index]!.form))
	);
}

/** The end of a clause without what leads into the next one. */
function endOfClause(text: string, clause: Span, words: readonly QuoteWord[], grammar: ClauseWords): number {
	const said = words.slice(0, words.findLastIndex(({form}) => /[\p{L}\p{N}%$€£)]/u.test(form)) + 1);
	if (/^\s*[.!?]/u.test(text.slice(clause.end - 1, clause.end + 2))) return said.at(-1)!.end;
	const last = said.findLastIndex(({form}) => !leadsOn(grammar, form) || /[)%$€£]/u.test(form));
	return (said[last] ?? said.at(-1)!).end;
}
