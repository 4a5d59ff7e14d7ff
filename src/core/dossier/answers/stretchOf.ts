import type {AnnotatedArticle, Count, Quantity} from '../../annotate/annotation.ts';
import {rivalLength} from '../../annotate/quantities/rivalLengths.ts';
import {extremeAge, isOnlyGiven, stretchTold} from '../../language/stretches.ts';
import type {Stretch} from '../../language/stretchKinds.ts';
import type {Answer} from './answer.ts';
import {conversionOf} from './baseUnits.ts';

/** Characters before and behind a length that tell what it is of; a line that lost its stops may be a megabyte long. */
const reach = 240;

/** Numbers of one sentence from which on it is a row or a list, and tells nothing of any of them. */
const mostNumbers = 10;

/** Lengths at most of which each is told of what the one before it is: a text may be a megabyte of them. */
const mostSteps = 3;

/** What a length of time is told of in its sentence: how long something goes on, or how long until somebody comes; null for others and where it is not told. */
export function stretchOf(found: AnnotatedArticle, index: number, steps = mostSteps): Stretch | null {
	const {
		article: {text},
		sentences,
		quantities,
	} = found;
	const quantity = quantities[index]!;
	if (quantity.measure !== 'duration') return null;
	const numbersFrom = (at: number): boolean => quantities[at]?.sentence === quantity.sentence;
	if (numbersFrom(index - mostNumbers) || numbersFrom(index + mostNumbers)) return null;
	const lent = steps > 0 && quantity.rule === rivalLength ? stretchOf(found, index - 1, steps - 1) : null;
	if (lent !== null) return lent;
	const {start, end} = sentences[quantity.sentence]!;
	const opening = text.slice(Math.max(start, quantity.start - reach), quantity.start);
	const closing = text.slice(quantity.end, Math.min(end, quantity.end + reach));
	const days = (quantity.max ?? quantity.min ?? 0) * conversionOf(quantity).factor;
	const told = stretchTold(opening, text.slice(quantity.start, quantity.end), closing, days);
	return told === null && steps > 0 && isOnlyGiven(opening, closing) ? stretchBefore(found, index, steps - 1) : told;
}

/** The youngest or the oldest of several, whose age a number is; null for others. */
export function extremeOf({article: {text}, sentences, quantities}: AnnotatedArticle, index: number): Stretch | null {
	const {start, end, sentence} = quantities[index]!;
	const span = sentences[sentence]!;
	const from = Math.max(span.start, quantities[index - 1]?.end ?? 0, start - reach);
	const to = Math.min(span.end, quantities[index + 1]?.start ?? span.end, end + reach);
	return extremeAge(text.slice(from, start), text.slice(end, Math.max(end, to)));
}

/** What the last length before is told of, in the same sentence or the one before. */
function stretchBefore(found: AnnotatedArticle, index: number, steps: number): Stretch | null {
	const {sentence} = found.quantities[index]!;
	for (let at = index - 1; at >= Math.max(0, index - mostNumbers); at--) {
		const before = found.quantities[at]!;
		if (sentence - before.sentence > 1) return null;
		if (before.measure === 'duration') return stretchOf(found, at, steps);
	}
	return null;
}

/** The event that lasts so long, where its noun says so: `three days of` **`mourning`**, `the five-year` **`war`**; null for others, and for terms, which have many names. */
export function lastingEvent({measure}: Quantity, {event, phrase, governor}: Count): string | null {
	const isNamed = phrase !== null && governor !== null && governor.start >= phrase.start && governor.end <= phrase.end;
	return measure === 'duration' && isNamed && event !== 'sentence' ? event : null;
}

/** Whether two lengths are of two things: of one an event is named that lasts so long, of the other another event, or nothing like it beside it. */
export const lastOtherThings = (one: Answer, other: Answer): boolean => isOfOther(one, other) || isOfOther(other, one);

const isOfOther = ({lasts, stretch}: Answer, other: Answer): boolean =>
	lasts !== null &&
	!(stretch !== null && stretch === other.stretch) &&
	!other.isAge &&
	other.lasts !== lasts &&
	other.count.event !== lasts &&
	!other.about.has(lasts);

/** Lengths that are told of one thing by several who were there differ at most so many times; less, how long somebody has been in a trade, or has to pay; more, how late help came, or a warning. */
const mostTimes = (stretch: Stretch): number => timesOf.get(stretch) ?? 4;
const timesOf: ReadonlyMap<Stretch, number> = new Map([
	['coming', 8],
	['notice', 8],
	['practice', 1.5],
	['raining', 1.5],
	['deadline', 1.5],
	['youngest', 3],
	['oldest', 1.5],
]);

/** Whether two lengths are told of one kind of thing, and are near enough to be of one: `it lasted five hours`, `they fired for three`. */
export const areOneStretch = (one: Answer, other: Answer): boolean =>
	one.stretch !== null &&
	one.stretch === other.stretch &&
	Math.max(one.low, other.low) < mostTimes(one.stretch) * Math.min(one.high, other.high);

/** What lasts so long may be any of the others but a way to come; so may the time of those who are freed, and a delay. */
const loose: ReadonlySet<Stretch> = new Set(['lasting', 'trapped', 'late']);
const ofNoOther = (one: Stretch, other: Stretch): boolean =>
	one !== other && ((!loose.has(one) && !loose.has(other)) || (one === 'coming' && other === 'lasting'));

/** Whether two lengths are of two kinds of things. */
export const areTwoStretches = ({stretch}: Answer, {stretch: other}: Answer): boolean =>
	stretch !== null && other !== null && (ofNoOther(stretch, other) || ofNoOther(other, stretch));
