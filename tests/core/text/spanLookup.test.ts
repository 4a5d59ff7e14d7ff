import fc from 'fast-check';
import {expect, test} from 'vitest';
import {overlaps, type Span} from '../../../src/core/text/span.ts';
import {spanLookup} from '../../../src/core/text/spanLookup.ts';

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]): Span => ({start, end: start + length}));

test('finds the same spans as a look at all of them', () => {
	fc.assert(
		fc.property(fc.array(span, {maxLength: 40}), span, (spans, asked) => {
			const lookup = spanLookup(spans);
			const indexes = (fits: (other: Span) => boolean): number[] =>
				spans.flatMap((other, index) => (fits(other) ? [index] : []));
			expect(lookup.overlapping(asked)).toEqual(indexes(other => overlaps(other, asked)));
			const {start} = asked;
			expect(lookup.around(start)).toEqual(indexes(other => other.start <= start && other.end >= start));
			expect(lookup.around(start + 0.5)).toEqual(indexes(other => other.start <= start && other.end > start));
		}),
	);
});

test('no spans, nothing found', () => {
	expect(spanLookup([]).around(3)).toEqual([]);
	expect(spanLookup([]).overlapping({start: 0, end: 9})).toEqual([]);
});
