import type {AnnotatedArticle, Claim, Quantity} from '../../annotate/annotation.ts';
import {contains, type Span} from '../../text/span.ts';
import type {Answer} from '../answers/answer.ts';
import {onlyCites} from '../parallels/onlyCites.ts';
import {hasFiniteVerb, verbsIn} from './labelVerbs.ts';
import {clauseWords, firstWordIn} from './quoteWords.ts';

/** What it costs to leave out what happens, or whom or what the number counts. */
const noEventCost = 12;
const lostEventCost = 30;
/** What it costs that no event is known. */
export const unknownEventCost = 4;
const noNounCost = 24;
const noVerbCost = 12;
const citingCost = 18;
/** What it costs that a number counts nobody knows what, where its clause is whole. */
export const unknownNounCost = 8;
const tellingCost = 12;
const behindNounCost = 16;
const listedCost = 20;

/** What a passage costs by what it leaves out: what happens, whom or what the number counts, a verb, what is said; and by further numbers. */
export function costOfContent(
	{claim, quantity, count: {governor}}: Answer,
	found: AnnotatedArticle,
	quote: Span,
	hasVerb: boolean,
): number {
	const noEvent = costOfEvent(governor, quote, quantity, found, claim);
	const isTold =
		(hasVerb || hasFiniteVerb(found, claim.sentence, quote)) && !leavesVerbOut(found, claim.sentence, quote);
	const {text} = found.article;
	const isAppended = quote.end === quantity.end && /[:;,(]\s*$/u.test(text.slice(quote.start, quantity.start));
	const noVerb = isTold || !sentenceHasVerb(found, claim.sentence) ? 0 : noVerbCost;
	return (
		noEvent +
		noVerb +
		costOfNoun(quantity, quote, isTold, isAppended) +
		(onlyCites(found, claim, quote) ? citingCost : 0) +
		(onlyTells(found, claim, quantity, quote) ? tellingCost : 0) +
		listedIn(found, quantity, quote) * listedCost
	);
}

/** What it costs to leave out what happens; more where a clause right behind the number tells it, and the verb before tells something else. */
function costOfEvent(
	governor: Span | null,
	quote: Span,
	{end}: Quantity,
	{article: {text}, sentences}: AnnotatedArticle,
	{sentence}: Claim,
): number {
	if (governor !== null && contains(quote, governor)) return 0;
	const {relatives} = clauseWords[sentences[sentence]!.language];
	const next = quote.end === end ? firstWordIn(text, {start: end, end: end + longestRelative})?.form : undefined;
	if (next !== undefined && relatives.has(next)) return lostEventCost;
	return governor === null ? unknownEventCost : noEventCost;
}

/** Room for a relative pronoun. */
const longestRelative = 10;

/** Whether the verb of a passage only tells who gave the number: `The authorities had announced` **`40 dead`**. */
function onlyTells(found: AnnotatedArticle, {attribution, sentence}: Claim, {number}: Quantity, quote: Span): boolean {
	const told = attribution === null ? undefined : found.attributions[attribution];
	if (told === undefined || !contains(quote, told.cue) || told.cue.end > number.start) return false;
	return !hasFiniteVerb(found, sentence, {start: told.cue.end, end: quote.end});
}

function costOfNoun({measure, noun}: Quantity, quote: Span, isTold: boolean, isAppended: boolean): number {
	if (measure !== 'count') return 0;
	if (noun !== null && contains(quote, noun)) return isAppended ? behindNounCost : 0;
	return noun === null && isTold ? unknownNounCost : noNounCost;
}

/** How many numbers without a noun of their own stand beside one, as in `25,000 in Oslo, 20,000 in Bergen`. */
const listedIn = ({quantities, article: {text}}: AnnotatedArticle, {number, measure}: Quantity, quote: Span): number =>
	quantities.filter(
		other =>
			other.measure === measure &&
			other.number.start !== number.start &&
			contains(quote, other.number) &&
			/[,;]/u.test(text.slice(Math.min(number.end, other.number.end), Math.max(number.start, other.number.start))) &&
			(other.noun === null || other.noun.start < other.number.start || !contains(quote, other.noun)),
	).length;

const sentenceHasVerb = (found: AnnotatedArticle, sentence: number): boolean =>
	verbsIn(found, sentence).some(({finite}) => finite);

/** Whether a passage says who speaks, but not the verb of what is said: `Prosecutors said the 700 files | put soldiers at risk`. */
const leavesVerbOut = (found: AnnotatedArticle, sentence: number, quote: Span): boolean =>
	found.attributions.some(
		({cue, content}) =>
			contains(quote, cue) &&
			content.start > cue.start &&
			content.start < quote.end &&
			hasFiniteVerb(found, sentence, content) &&
			!hasFiniteVerb(found, sentence, {start: content.start, end: Math.min(content.end, quote.end)}),
	);
