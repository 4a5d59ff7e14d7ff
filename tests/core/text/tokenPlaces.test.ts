import {expect, test} from 'vitest';
import {firstEndingAfter, firstFrom, firstOverlapping} from '../../../src/core/text/tokenPlaces.ts';

const spans = [
	{start: 0, end: 3},
	{start: 4, end: 7},
	{start: 7, end: 8},
	{start: 10, end: 12},
];

test('places are found as by looking at every span', () => {
	for (let offset = 0; offset <= 14; offset++) {
		expect(firstEndingAfter(spans, offset)).toBe(spans.findIndex(({end}) => end > offset));
		expect(firstFrom(spans, offset)).toBe(spans.findIndex(({start}) => start >= offset));
		for (let end = offset + 1; end <= 14; end++)
			expect(firstOverlapping(spans, {start: offset, end})).toBe(
				spans.findIndex(span => span.start < end && offset < span.end),
			);
	}
});

test('among none there is none', () => {
	expect([firstEndingAfter([], 0), firstFrom([], 0), firstOverlapping([], {start: 0, end: 1})]).toEqual([-1, -1, -1]);
});
