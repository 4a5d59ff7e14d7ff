import type {AnnotatedArticle, Count, Quantity} from '../../annotate/annotation.ts';
import {type Stretch, stretchTold} from '../../language/stretches.ts';
import type {Answer} from './answers.ts';

/** Characters before and behind a length that tell what it is of; a line that lost its stops may be a megabyte long. */
const reach = 240;

/** What a length of time is told of in its sentence: how long something goes on, or how long until somebody comes; null for others and where it is not told. */
export function stretchOf({article: {text}, sentences}: AnnotatedArticle, quantity: Quantity): Stretch | null {
	if (quantity.measure !== 'duration') return null;
	const {start, end} = sentences[quantity.sentence]!;
	const from = Math.max(start, quantity.start - reach);
	return stretchTold(text.slice(from, quantity.start), text.slice(quantity.end, Math.min(end, quantity.end + reach)));
}

/** The event that lasts so long, where its noun says so: `three days of` **`mourning`**, `the five-year` **`war`**; null for others, and for terms, which have many names. */
export function lastingEvent({measure}: Quantity, {event, phrase, governor}: Count): string | null {
	const isNamed = phrase !== null && governor !== null && governor.start >= phrase.start && governor.end <= phrase.end;
	return measure === 'duration' && isNamed && event !== 'sentence' ? event : null;
}

/** Whether two lengths are of two things: of one an event is named that lasts so long, of the other another event, or nothing like it beside it. */
export const lastOtherThings = (one: Answer, other: Answer): boolean => isOfOther(one, other) || isOfOther(other, one);

const isOfOther = ({lasts}: Answer, other: Answer): boolean =>
	lasts !== null && !other.isAge && other.lasts !== lasts && other.count.event !== lasts && !other.about.has(lasts);

/** Lengths that are told of one thing by several who were there differ at most so many times. */
const mostTimes = 4;

/** Whether two lengths are told of one kind of thing, and are near enough to be of one: `it lasted five hours`, `they fired for three`. */
export const areOneStretch = (one: Answer, other: Answer): boolean =>
	one.stretch !== null &&
	one.stretch === other.stretch &&
	Math.max(one.low, other.low) < mostTimes * Math.min(one.high, other.high);
