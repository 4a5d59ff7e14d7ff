import fc from 'fast-check';
import {expect, test} from 'vitest';
import {alignColumns, wrapWhenSeen} from '../../../src/screens/rows/columns.ts';
import {run, textOfRuns, widthOfRuns} from '../../../src/screens/rows/runs.ts';

const cells = (...texts: string[]) => texts.map(text => [run(text)]);
const aligned = (columns: Parameters<typeof alignColumns>[0], lines: string[][], width: number) =>
	alignColumns(
		columns,
		lines.map(line => cells(...line)),
		width,
	).map(runs => textOfRuns(runs).trimEnd());

test('columns are as wide as their widest cell, numbers at the right', () => {
	expect(
		aligned(
			[{}, {align: 'right'}],
			[
				['a', '5'],
				['long', '100'],
			],
			40,
		),
	).toEqual(['a       5', 'long  100']);
});

test('growing columns share what is left and cut with an ellipsis', () => {
	expect(aligned([{grow: 1, min: 4}, {}], [['a very long title', 'end']], 14)).toEqual(['a very l…  end']);
});

test('the columns that matter least go first', () => {
	expect(aligned([{}, {drop: 1}, {drop: 2}], [['name', 'kind', 'date']], 10)).toEqual(['name  kind']);
	expect(aligned([{}, {drop: 1}, {drop: 2}], [['name', 'kind', 'date']], 6)).toEqual(['name']);
});

test('no line is ever wider than asked', () => {
	const text = fc.string({maxLength: 30, unit: 'grapheme'});
	fc.assert(
		fc.property(
			fc.array(fc.tuple(text, text, text), {minLength: 1, maxLength: 5}),
			fc.integer({min: 1, max: 120}),
			(lines, width) => {
				const columns = [{grow: 2, min: 8}, {align: 'right', drop: 1}, {grow: 1}] as const;
				for (const runs of alignColumns(
					columns,
					lines.map(line => cells(...line)),
					width,
				))
					expect(widthOfRuns(runs)).toBeLessThanOrEqual(width);
			},
		),
	);
});

test('words give way to the end of their own line alone', () => {
	const columns = [{}, {grow: 1}, {isEnd: true}, {align: 'right'}] as const;
	const lines = [cells('1', 'a long title of it', 'Outlet', '30'), cells('2', 'another long title', '', '7')];
	expect(alignColumns(columns, lines, 26).map(textOfRuns)).toEqual([
		'1  a long tit…  Outlet  30',
		'2  another long title    7',
	]);
});

test('what goes on in a second line goes on where the first ends, behind a hyphen too; in a long list it is cut', () => {
	const columns = [{}, {grow: 1, wraps: true}] as const;
	const words = cells('1', 'nine north-korean soldiers were seen');
	const lines = (count: number): string[] => {
		const {runs, below = []} = wrapWhenSeen(columns, count, () => words, 14)(0);
		return [runs, below].map(line => textOfRuns(line).trimEnd());
	};
	expect(lines(2)).toEqual(['1  nine north-', '   korean sol…']);
	expect(lines(5000)).toEqual(['1  nine north…', '']);
});

test('an end that would leave its words no room goes below them; where there is no line below, it is cut', () => {
	const columns = [{}, {grow: 1, wraps: true}, {isEnd: true}, {align: 'right'}] as const;
	const lines = (words: string, end: string, count: number): string[] => {
		const {runs, below = []} = wrapWhenSeen(columns, count, () => cells('1', words, end, '30'), 40)(0);
		return [runs, below].map(line => textOfRuns(line).trimEnd());
	};
	const words = 'The foundation paid back all the expenses';
	expect(lines(words, '282,000–300,000 CAD / €189,000', 2)).toEqual([
		'1  The foundation paid back all the…  30',
		'      282,000–300,000 CAD / €189,000',
	]);
	expect(lines(words, '282,000 CAD', 2)).toEqual([
		'1  The foundation paid   282,000 CAD  30',
		'   back all the expenses',
	]);
	expect(lines(words, '282,000–300,000 CAD / €189,000', 5000)).toEqual([
		'1  The found…  282,000–300,000 CAD …  30',
		'',
	]);
	expect(lines('Paid', '282,000–300,000 CAD / €18', 2)).toEqual(['1  Paid  282,000–300,000 CAD / €18  30', '']);
});
