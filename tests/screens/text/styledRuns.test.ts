import {describe, expect, it} from 'vitest';
import type {Style} from '../../../src/core/article/article.ts';
import {flattenStyles, runsBetween} from '../../../src/screens/text/styledRuns.ts';

const style = (kind: Style['kind'], start: number, end: number, target?: string): Style => ({
	kind,
	start,
	end,
	...(target === undefined ? {} : {target}),
});

describe('flattenStyles', () => {
	it('lets the strongest of nested styles win, and keeps the link', () => {
		expect(
			flattenStyles([style('link', 2, 12, 'https://example.org'), style('strong', 0, 20), style('code', 4, 6)]),
		).toEqual([
			{start: 0, end: 2, role: 'strong'},
			{start: 2, end: 4, role: 'link', target: 'https://example.org'},
			{start: 4, end: 6, role: 'link', target: 'https://example.org'},
			{start: 6, end: 12, role: 'link', target: 'https://example.org'},
			{start: 12, end: 20, role: 'strong'},
		]);
	});

	it('leaves what has no style out', () => {
		expect(flattenStyles([style('strong', 2, 4), style('emphasis', 6, 8)])).toEqual([
			{start: 2, end: 4, role: 'strong'},
			{start: 6, end: 8, role: 'emphasis'},
		]);
	});

	it('takes time in proportion to deep nesting', () => {
		const nested = Array.from({length: 50_000}, (_, depth) => style('emphasis', depth, 200_000 - depth));
		expect(flattenStyles(nested)).toHaveLength(99_999);
	});
});

describe('runsBetween', () => {
	it('cuts a range at the bounds of its styles', () => {
		const stretches = flattenStyles([style('strong', 2, 4)]);
		expect(runsBetween('abcdef', {start: 1, end: 5}, stretches, 'text')).toEqual([
			{text: 'b', role: 'text', start: 1},
			{text: 'cd', role: 'strong', start: 2},
			{text: 'e', role: 'text', start: 4},
		]);
	});

	it('keeps the look of a heading, but not of a link in it', () => {
		const stretches = flattenStyles([style('strong', 0, 2), style('link', 2, 4, 'https://example.org')]);
		expect(runsBetween('abcd', {start: 0, end: 4}, stretches, 'heading').map(run => run.role)).toEqual([
			'heading',
			'link',
		]);
	});
});
