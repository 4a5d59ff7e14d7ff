import type {Language} from '../language/language.ts';
import {flatMapPacked} from '../text/mapPacked.ts';
import type {Measure, Mention, Quantity, TimeExpression} from './annotation.ts';
import type {Context} from './context.ts';
import {resolveAntecedents} from './quantities/antecedents.ts';
import {markChanges} from './quantities/changes.ts';
import {withDegreeScales} from './quantities/degreeScale.ts';
import {dollarOf} from './quantities/dollar.ts';
import type {Draft} from './quantities/draft.ts';
import {draftsIn} from './quantities/drafts.ts';
import {isFigure, mayBeFigure} from './quantities/figure.ts';
import {withFrancs} from './quantities/franc.ts';
import {partOfNext} from './quantities/nextNumber.ts';
import {partOfOpening} from './quantities/otherNumbers.ts';
import {raisesToNext} from './quantities/raisedTotals.ts';
import {shareWholes} from './quantities/sharedWholes.ts';

/** Numbers with hedge, bounds and what they count. Dates and years are no quantities: `times` masks them. */
export function annotateQuantities(
	context: Context,
	times: readonly TimeExpression[],
	mentions: readonly Mention[] = [],
): Quantity[] {
	const {sentences, languages} = context;
	const dollar = dollarOf(mentions, languages[context.article.language].units);
	const languageOf = (draft: Draft): Language => languages[sentences[draft.sentence]!.language];
	const drafts = flatMapPacked(sentences, (sentence, index) =>
		draftsIn(sentence, index, {language: languages[sentence.language], times, dollar}),
	).filter((draft, index, all) => mayBeFigure(all, index, languageOf(draft)));
	resolveAntecedents(drafts, sentences, languageOf);
	shareWholes(drafts, languageOf);
	const figures = drafts.filter(isFigure);
	markChanges(figures, languageOf);
	const quantities = figures.map((draft, index): Quantity => {
		const language = languageOf(draft);
		const quantity = quantityOf(draft, wholeOf(figures, index, language));
		return raisesToNext(draft, figures[index + 1], language) ? {...quantity, raises: true} : quantity;
	});
	return withFrancs(withDegreeScales(quantities, context), mentions);
}

/** How many quantities back a whole is looked for. */
const longestSearch = 20;

/** The index of the quantity that a number is a part of, -1 where it is not known; undefined for a number that is no part. */
function wholeOf(drafts: readonly Draft[], index: number, language: Language): number | undefined {
	const draft = drafts[index]!;
	const sum = sumBefore(drafts, index);
	if (sum >= 0) return sum;
	if (draft.rule === partOfNext || isOutOfNext(draft, drafts[index + 1], language)) return index + 1;
	if (isAmong(draft, drafts[index + 1], language)) return index + 1;
	if (isAmongBefore(draft, drafts[index - 1], language)) return index - 1;
	return draft.part || draft.rule === partOfOpening ? wholeBefore(drafts, index) : undefined;
}

/** Parts at most that a sum is told in. */
const mostParts = 8;

/**
 * `seven dead:` **`five`** `in Oslo and` **`two`** `in Bergen`, `six people died:` **`two passengers`** `and` **`four guards`**: the index of a number before a
 * colon that those behind it make up together; -1 for none.
 */
function sumBefore(drafts: readonly Draft[], index: number): number {
	const {sentence, unit, measure} = drafts[index]!;
	if (unit === null || measure !== 'count') return -1;
	const isOfList = (at: number): boolean =>
		drafts[at]?.sentence === sentence && drafts[at].unit !== null && drafts[at].measure === measure;
	let whole = index;
	while (isOfList(whole - 1) && index - whole < mostParts && !hasColon(drafts[whole]!, drafts[whole - 1]!)) whole--;
	whole--;
	if (!isOfList(whole) || !hasColon(drafts[whole + 1]!, drafts[whole]!)) return -1;
	const all = drafts[whole]!.amount.max;
	let parts = whole + 1;
	let sum = 0;
	// What follows behind them is told beside all: `64 died: 40 in Oslo and 24 in Bergen, and 200 were hurt`.
	for (; sum < all && isOfList(parts) && parts <= whole + mostParts; parts++) sum += drafts[parts]!.amount.max;
	return parts > whole + 2 && sum === all && index < parts ? whole : -1;
}

/** Whether a colon or a bracket stands right before a number, behind another one. */
const hasColon = ({tokens, from}: Draft, before: Draft): boolean =>
	tokens.slice(before.to, from).some(({text}) => /^[:(—–]$/u.test(text));

/** Tokens at most from a number to the other one that it is among. */
const amongReach = 12;

/** `Twelve Canadians were` **`among the`** `33 people killed`: a number of things, and the larger one that they are a part of. */
const isAmong = (part: Draft, whole: Draft | undefined, language: Language): boolean =>
	whole !== undefined &&
	maySaySome(part, whole, language) &&
	whole.from >= part.to &&
	whole.from - part.to <= amongReach &&
	language.counting.amongThe.endingAt(part.tokens, whole.from) !== null;

/** **`Among the`** `33 dead were twelve Canadians`: the same with the whole before. */
const isAmongBefore = (part: Draft, whole: Draft | undefined, language: Language): boolean =>
	whole !== undefined &&
	maySaySome(part, whole, language) &&
	part.from - whole.to <= amongReach &&
	language.counting.amongThe.endingAt(part.tokens, whole.from)?.from === 0 &&
	!part.tokens.slice(whole.to, part.from).some(({text}) => /^[,;:]$/u.test(text));

const maySaySome = (part: Draft, whole: Draft, {counting}: Language): boolean =>
	part.sentence === whole.sentence &&
	part.measure === 'count' &&
	whole.measure === 'count' &&
	part.amount.max < whole.amount.max &&
	!part.tokens
		.slice(Math.min(part.to, whole.to), Math.max(part.from, whole.from))
		.some(({form}) => counting.joinsSubjects.has(form));

/** `60 migrants` **`sur 200`**: the whole has its noun from the part. */
function isOutOfNext(
	{tokens, to, sentence, noun, amount}: Draft,
	next: Draft | undefined,
	language: Language,
): boolean {
	if (next?.sentence !== sentence || noun === null || next.noun?.start !== noun.start) return false;
	return language.counting.outOfBare.startingAt(tokens, to)?.to === next.from && amount.max <= next.amount.max;
}

/** Tokens at most before a part that opens its sentence: `It includes at least`, `Parmi eux`. */
const openingReach = 4;

/** The index of the nearest larger quantity before a part in its sentence, in the one before it where the part opens its own; or -1. */
function wholeBefore(drafts: readonly Draft[], index: number): number {
	const part = drafts[index]!;
	const first = part.from <= openingReach && !part.counted.ofThem ? part.sentence - 1 : part.sentence;
	for (let at = index - 1; at >= Math.max(0, index - longestSearch) && drafts[at]!.sentence >= first; at--) {
		const whole = drafts[at]!;
		const isPart = whole.part || whole.rule === partOfOpening;
		if (!isPart && whole.measure === part.measure && whole.amount.max >= part.amount.max) return at;
	}
	return -1;
}

function quantityOf(draft: Draft, whole: number | undefined): Quantity {
	const {amount, tokens} = draft;
	return {
		start: tokens[draft.from]!.start,
		end: tokens[draft.to - 1]!.end,
		rule: draft.rule,
		number: {start: tokens[amount.number.from]!.start, end: tokens[amount.number.to - 1]!.end},
		...boundsOf(draft),
		relation: draft.relation,
		measure: draft.measure satisfies Measure,
		unit: draft.unit ?? '',
		noun: draft.noun,
		modifiers: draft.counted.modifiers,
		per: draft.per,
		additional: draft.additional,
		...(whole !== undefined && {partOf: whole}),
		...(draft.change && {change: draft.change}),
		vague: amount.kind === 'vague',
		ambiguous: amount.ambiguous,
		sentence: draft.sentence,
	};
}

/** The bounds as the relation leaves them: `at least 300` has no upper one. */
function boundsOf({amount, relation}: Draft): {min: number | null; max: number | null} {
	const {min, max, range} = amount;
	if (range) return {min, max};
	if (relation === 'at-least' || relation === 'more-than') return {min, max: null};
	if (relation === 'at-most' || relation === 'less-than') return {min: null, max};
	return {min, max};
}
