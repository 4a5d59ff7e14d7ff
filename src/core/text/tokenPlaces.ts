import type {Span} from './span.ts';

/** Index of the first of some spans in text order that ends after an offset; -1 when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (spans[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low < spans.length ? low : -1;
}

/** Index of the first of some spans in text order that begins at or after an offset; -1 when none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (spans[middle]!.start < offset) low = middle + 1;
		else high = middle;
	}
	return low < spans.length ? low : -1;
}

/** Index of the first of some spans in text order that shares a unit with another; -1 when none does. */
export function firstOverlapping(spans: readonly Span[], span: Span): number {
	const first = firstEndingAfter(spans, span.start);
	return first >= 0 && spans[first]!.start < span.end ? first : -1;
}
