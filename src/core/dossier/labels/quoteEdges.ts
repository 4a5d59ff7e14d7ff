import type {VerbGroup} from '../../annotate/annotation.ts';
import type {ClauseWords} from '../../language/clauses.ts';
import {isGenitiveS} from '../../language/genitiveMark.ts';
import {flatMapPacked} from '../../text/mapPacked.ts';
import {onceForEachForm} from '../../text/onceForEachForm.ts';
import type {Span} from '../../text/span.ts';
import {firstWordIn, type QuoteWord} from './quoteWords.ts';

/** A clause that a quotation is cut out of. */
export type CutClause = {
	readonly text: string;
	readonly clause: Span;
	/** Those of its words that a quotation can reach, in their order. */
	readonly words: readonly QuoteWord[];
	readonly grammar: ClauseWords;
	/** The verbs of its sentence. */
	readonly verbs: readonly VerbGroup[];
	/** Where the active ones end, which something must follow. */
	readonly openEnds: readonly number[];
};

/** A place where a quotation may begin or end, with how well it does. */
export type Edge = {
	readonly at: number;
	readonly worth: number;
	/** A noun begins here, as an object or behind a preposition, so that no verb behind it is told of it; or ends before its verb. */
	readonly isNoun?: boolean;
	/** Another main clause begins here: its verb must follow. */
	readonly isClause?: boolean;
	/** The noun of a relative clause begins here: what goes on behind a comma is not told of it. */
	readonly isRelative?: boolean;
};

const stops: ReadonlySet<string> = new Set(',;:–—()«»“”"');
/** How well a clause ends where it does. */
export const wholeWorth = 12;
/** The most that it is worth to begin within the clause. */
export const mostBeginWorth = 10;
/** The most that it is worth to end within it. */
export const mostEndWorth = 8;
/** How well a passage begins with a noun and behind a comma; how it ends where another goes on from it, or what is said; before a word that binds; on a word that asks for more. */
const nounWorth = 3;
const behindCommaWorth = 2;
const goesOnWorth = 7;
const unsaidWorth = -12;
const coreWorth = -8;
const boundWorth = -18;
const askingWorth = -12;

/** Signs and conjunctions that lead into a clause are no part of what it says. */
export const opens = onceForEachForm<ClauseWords>(
	({coordinators, subordinators, relatives}, form) =>
		!/[\p{L}\p{N}$€£¥]/u.test(form) || coordinators.has(form) || subordinators.has(form) || relatives.has(form),
);

/** Whether a word belongs to a closed class. */
export const isFunctionWord = (form: string, grammar: ClauseWords): boolean =>
	leadsOn(grammar, form) || grammar.pronouns.has(form);

/** Whether something must follow the word; `ne` asks for its verb. */
const leadsOn = onceForEachForm<ClauseWords>(
	(grammar, form) =>
		grammar.determiners.has(form) ||
		grammar.prepositions.has(form) ||
		grammar.joinsThat.has(form) ||
		grammar.negations.has(form) ||
		grammar.between.has(form) ||
		grammar.negationParticles.has(form) ||
		opens(grammar, form),
);

/** After a sign that no list goes on after, and after a conjunction that opens content. */
export function beginnings({words, grammar, openEnds}: CutClause): Edge[] {
	const goesOn = ({form, isCapital}: QuoteWord): boolean =>
		isCapital || isFunctionWord(form, grammar) || /^\p{N}/u.test(form);
	return flatMapPacked(words, (word, index): Edge[] => {
		const before = words[index - 1]?.form ?? '';
		if (opens(grammar, word.form)) return [];
		if (joinsMain(words, index, grammar)) return [{at: word.start, worth: 8, isClause: true}];
		if (stops.has(before))
			return before !== ',' || goesOn(word)
				? [{at: word.start, worth: before === ',' && !/^\p{N}/u.test(word.form) ? behindCommaWorth : 8}]
				: [];
		if (grammar.relatives.has(before) || grammar.that.has(before))
			return [{at: word.start, worth: 10, isRelative: isRelative(words, word, grammar)}];
		if (grammar.subordinators.has(before)) return [{at: word.start, worth: 10, isClause: true}];
		return beginsNoun(words, index, grammar, openEnds) ? [{at: word.start, worth: nounWorth, isNoun: true}] : [];
	});
}

/** Whether a word behind a comma and its conjunction may begin a clause of its own: `, and the minister pledged`. */
function joinsMain(words: readonly QuoteWord[], index: number, {coordinators, determiners}: ClauseWords): boolean {
	if (index < 2 || words[index - 2]!.form !== ',' || !coordinators.has(words[index - 1]!.form)) return false;
	const word = words[index]!;
	return word.isCapital || determiners.has(word.form);
}

/** Whether a noun begins with a word, as the object of a verb or infinitive, or behind a preposition. */
function beginsNoun(
	words: readonly QuoteWord[],
	index: number,
	{determiners, possessives, contractions, binding, prepositions, openInfinitive}: ClauseWords,
	openEnds: readonly number[],
): boolean {
	const {form} = words[index]!;
	const before = words[index - 1];
	if (before === undefined || !determiners.has(form) || possessives.has(form) || contractions.has(form)) return false;
	const isInfinitive = openInfinitive.marks.has(words[index - 2]?.form ?? '') && openInfinitive.form.test(before.form);
	return isInfinitive || openEnds.includes(before.end) || (prepositions.has(before.form) && !binding.has(before.form));
}

/** Whether a noun stands right behind a relative pronoun, as in `the fire, whose | cause is unknown`. */
export function isRelative(words: readonly QuoteWord[], {start, form}: QuoteWord, grammar: ClauseWords): boolean {
	const before = words.findLast(word => word.end <= start);
	return before !== undefined && grammar.relatives.has(before.form) && grammar.determiners.has(form);
}

/** Before a sign that no list goes on after, and before a word that begins another phrase. */
export function endings({words, grammar, verbs}: CutClause, {asks}: {readonly asks: boolean}): Edge[] {
	return flatMapPacked(words, ({form, start}, index): Edge[] => {
		const before = words[index - 1];
		const next = words[index + 1]?.form ?? '';
		if (before === undefined || isFunctionWord(before.form, grammar) || dangles(words, index - 1, grammar)) return [];
		const at = before.end;
		if (verbs.some(verb => verb.finite && verb.start === start)) return [{at, worth: 0, isNoun: true}];
		if (form === ',' && /^\p{N}/u.test(next)) return [{at, worth: 4}];
		if (stops.has(form))
			return form !== ',' || isFunctionWord(next, grammar) || grammar.leads.has(next) ? [{at, worth: 8}] : [];
		const joinsClauses = grammar.coordinators.has(form) && (opens(grammar, next) || grammar.pronouns.has(next));
		if (grammar.coordinators.has(form) && grammar.openInfinitive.marks.has(next)) return [{at, worth: 2}];
		const begins = grammar.subordinators.has(form) || grammar.relatives.has(form) || joinsClauses;
		if (begins) return [{at, worth: 4}];
		if (grammar.binding.has(form)) return [{at, worth: boundWorth}];
		if (!grammar.prepositions.has(form) || grammar.partsOfVerbs.has(form) || isStranded(words, index)) return [];
		const asksHere = asks && isFirstBehindVerb(words, index, verbs, grammar);
		const asking = asksHere || (asksForMore(words, index - 1, grammar) && !verbs.some(({end}) => end === at));
		return [{at, worth: asking ? askingWorth : 0}];
	});
}

/** Whether a preposition is the first behind the verb before it, so that the verb may ask for it: `put jobs | at risk in Oslo`. */
function isFirstBehindVerb(
	words: readonly QuoteWord[],
	index: number,
	verbs: readonly VerbGroup[],
	{prepositions, binding}: ClauseWords,
): boolean {
	const verb = verbs.findLast(({end}) => end <= words[index]!.start);
	if (verb === undefined) return false;
	const between = words.slice(0, index).filter(({start}) => start >= verb.end);
	return !between.some(({form}) => prepositions.has(form) && !binding.has(form));
}

/** Whether a word asks for a preposition, as a participle behind its noun may: `a site located | in`. */
function asksForMore(
	words: readonly QuoteWord[],
	index: number,
	{asking, participleForm, determiners}: ClauseWords,
): boolean {
	const {form} = words[index]!;
	const before = words[index - 1]?.form ?? '';
	return asking.has(form) || (participleForm.test(form) && /^\p{L}/u.test(before) && !determiners.has(before));
}

/** Whether no noun follows a preposition: `unaccounted | for`, `the day | before`. */
const isStranded = (words: readonly QuoteWord[], index: number): boolean =>
	words[index + 1] === undefined || /^[^\p{L}\p{N}$€£"«“]/u.test(words[index + 1]!.form);

/** A single word after a comma (`, headed | by`), a genitive and an infinitive (`to arrive | at`) ask for what follows. */
function dangles(words: readonly QuoteWord[], index: number, {openInfinitive}: ClauseWords): boolean {
	const before = words[index - 1]?.form ?? '';
	return (
		isGenitive(before, words[index]!.form) ||
		stops.has(before) ||
		(openInfinitive.marks.has(before) && openInfinitive.form.test(words[index]!.form))
	);
}

/** How well a passage ends where what must be kept does. */
export const worthOfCore = ({words, grammar}: CutClause, end: number): number =>
	grammar.binding.has(words.find(({start}) => start >= end)?.form ?? '') ? boundWorth : coreWorth;

/** Whether a word is the end of a genitive, which asks for its noun: `Bergen's`. */
const isGenitive = (before: string, form: string): boolean => before.endsWith("'") && isGenitiveS({form: `'${form}`});

/** How well a clause ends, by the word behind it: the text may go on from it. */
export function worthOfEnd({text, clause, words, grammar, openEnds}: CutClause, end: number): number {
	const last = words.findLast(word => word.end <= end);
	const behind =
		words.find(({start}) => start >= end) ?? firstWordIn(text, {start: clause.end, end: clause.end + farthestWord});
	const form = behind?.form ?? '';
	if (/^[-‐‑]\p{L}/u.test(text.slice(end, end + 2))) return boundWorth;
	if (
		grammar.that.has(form) &&
		(!grammar.relativeConjunctions.has(form) || openEnds.includes(end) || grammar.gerund.test(last?.form ?? ''))
	)
		return unsaidWorth;
	if (grammar.binding.has(form) && !(grammar.subordinators.has(form) && !grammar.asking.has(last?.form ?? '')))
		return boundWorth;
	return grammar.relatives.has(form) ? goesOnWorth : wholeWorth;
}
const farthestWord = 20;

/** The end of a clause without what leads into the next one. */
export function endOfClause({text, words, grammar}: CutClause): number {
	const said = words.slice(0, words.findLastIndex(({form}) => /[\p{L}\p{N}%$€£)]/u.test(form)) + 1);
	const isAlone = said.at(-2)?.form === ',' && /^\p{L}/u.test(said.at(-1)!.form);
	if (isAlone && said.length > 2) return said.at(-3)!.end;
	if (/^\s*[.!?,;:»”")]/u.test(text.slice(said.at(-1)!.end))) return said.at(-1)!.end;
	const last = said.findLastIndex(({form}) => !leadsOn(grammar, form) || /[)%$€£]/u.test(form));
	return (said[last] ?? said.at(-1)!).end;
}
