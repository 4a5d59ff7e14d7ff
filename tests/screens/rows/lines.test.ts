import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {linesOfRows} from '../../../src/screens/rows/lines.ts';
import type {Role, Row} from '../../../src/screens/rows/row.ts';
import {widthOfRuns} from '../../../src/screens/rows/runs.ts';

const row = (...texts: string[]): Row => ({
	runs: texts.map((text, index) => ({text, role: index % 2 === 0 ? 'text' : 'strong'})),
});
const textOf = (lines: ReturnType<typeof linesOfRows>): string[] =>
	lines.map(line => line.runs.map(run => run.text).join(''));

describe('linesOfRows', () => {
	it('wraps between words and keeps the roles', () => {
		const lines = linesOfRows([row('one ', 'two three', ' four')], 9);
		expect(lines).toEqual([
			{
				runs: [
					{text: 'one ', role: 'text'},
					{text: 'two', role: 'strong'},
				],
				row: 0,
				first: true,
			},
			{
				runs: [{text: 'three', role: 'strong'}],
				row: 0,
				first: false,
			},
			{runs: [{text: 'four', role: 'text'}], row: 0, first: false},
		]);
	});

	it('indents the row and its continuation lines', () => {
		expect(textOf(linesOfRows([{...row('one two three'), indent: 2}], 9))).toEqual(['  one two', '  three']);
	});

	it('keeps the spaces that a row begins with', () => {
		expect(textOf(linesOfRows([row('   one two')], 8))).toEqual(['   one', 'two']);
	});

	it('gives an empty row a line', () => {
		expect(linesOfRows([row(), row('a')], 5)).toEqual([
			{runs: [], row: 0, first: true},
			{runs: [{text: 'a', role: 'text'}], row: 1, first: true},
		]);
	});

	it('never makes a line too wide', () => {
		const runs = fc.array(
			fc.record({text: fc.string({unit: 'grapheme'}), role: fc.constantFrom<Role>('text', 'actor')}),
		);
		const rows = fc.array(fc.record({runs, indent: fc.nat(12)}), {maxLength: 5});
		fc.assert(
			fc.property(rows, fc.integer({min: 1, max: 60}), (some, width) => {
				for (const line of linesOfRows(some, width)) {
					expect(widthOfRuns(line.runs)).toBeLessThanOrEqual(width);
				}
			}),
			{numRuns: 300},
		);
	});
});

it('a marker stands in the indent of the first line only', () => {
	const marked: Row = {runs: [{text: 'one two three', role: 'text'}], indent: 4, marker: {text: '· ', role: 'muted'}};
	const lines = linesOfRows([marked], 10).map(({runs}) => runs.map(({text}) => text).join(''));
	expect(lines).toEqual(['  · one', '    two', '    three']);
	expect(
		linesOfRows([{...marked, indent: 1}], 40)[0]
			?.runs.map(({text}) => text)
			.join(''),
	).toBe(' one two three');
});
