import {overlaps, type Span} from './span.ts';

/** Spans that can be asked for those at a place without looking at all of them. */
export type SpanLookup = {
	/** Indexes of the spans that share a unit with `span`, in ascending order. */
	overlapping(span: Span): number[];
	/** Indexes of the spans that begin at or before a position and end at or after it, in ascending order. */
	around(position: number): number[];
};

/** Prepares spans for questions by place: each costs the logarithm of their number for every span that it finds. */
export function spanLookup(spans: readonly Span[]): SpanLookup {
	const order = spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start);
	const furthest = furthestEnds(order.map(index => spans[index]!.end));
	const size = furthest.length / 2;
	const collect = (node: number, last: number, from: number, to: number, found: number[]): void => {
		if (furthest[node]! < from) return;
		if (node >= size) {
			const index = order[node - size];
			if (index !== undefined && spans[index]!.start <= to) found.push(index);
			return;
		}
		const middle = last - (size >> (32 - Math.clz32(node)));
		collect(node * 2, middle, from, to, found);
		const right = order[middle + 1];
		if (right !== undefined && spans[right]!.start <= to) collect(node * 2 + 1, last, from, to, found);
	};
	const between = (from: number, to: number): number[] => {
		const found: number[] = [];
		if (spans.length > 0) collect(1, size - 1, from, to, found);
		return found.sort((a, b) => a - b);
	};
	return {
		overlapping: span => between(span.start, span.end).filter(index => overlaps(spans[index]!, span)),
		around: position => between(position, position),
	};
}

/** A binary tree in an array: the leaves are the ends, from the middle on, and every node holds the greater of its two. */
function furthestEnds(ends: readonly number[]): number[] {
	const size = 2 ** Math.ceil(Math.log2(Math.max(1, ends.length)));
	const tree = new Array<number>(size * 2).fill(Number.NEGATIVE_INFINITY);
	for (let index = 0; index < ends.length; index++) tree[size + index] = ends[index]!;
	for (let node = size - 1; node > 0; node--) tree[node] = Math.max(tree[node * 2]!, tree[node * 2 + 1]!);
	return tree;
}
