import {expect, test} from 'vitest';
import {alignColumns, alignWhenSeen} from '../../../src/screens/rows/columns.ts';
import {fittedRow} from '../../../src/screens/rows/fittedRow.ts';
import {linesOfRows} from '../../../src/screens/rows/lines.ts';
import {run, textOfRuns} from '../../../src/screens/rows/runs.ts';

const cellsAt = (at: number) => [[run(`${at}`)], [run(`word ${'long '.repeat(at % 7)}`)]];
const columns = [{align: 'right'}, {grow: 1}] as const;

test('of a long list the rows are written that are looked at, each once', () => {
	const written: number[] = [];
	const aligned = alignWhenSeen(columns, 5000, cellsAt, 20);
	const rows = Array.from({length: 5000}, (_, at) =>
		fittedRow({
			opens: {screen: 'articles'},
			key: `${at}`,
			runs: () => {
				written.push(at);
				return aligned(at);
			},
		}),
	);
	const lines = linesOfRows(rows, 20);
	expect(lines.map(({row, first}) => ({row, first}))).toEqual(rows.map((_, row) => ({row, first: true})));
	expect(written).toEqual([]);
	for (const line of [...lines.slice(4000, 4003), lines[4001]!]) expect(textOfRuns(line.runs).length).toBeLessThan(21);
	expect(written).toEqual([4000, 4001, 4002]);
});

test('of a long list what was not measured is not cut', () => {
	const numberAt = (at: number) => [[run(at === 4321 ? '1,234,567' : '12')], [run('some long words to be cut')]];
	const aligned = alignWhenSeen(columns, 5000, numberAt, 20);
	expect(textOfRuns(aligned(4320))).toBe('12  some long words…');
	expect(textOfRuns(aligned(4321))).toBe('1,234,567  some lon…');
});

test('a line that is written when it is seen is the line of all of them at once', () => {
	const all = Array.from({length: 30}, (_, at) => cellsAt(at));
	for (const width of [8, 20, 80]) {
		const late = alignWhenSeen(columns, 30, cellsAt, width);
		expect(all.map((_, at) => late(at))).toEqual(alignColumns(columns, all, width));
		const rows = all.map((_, at) => fittedRow({opens: {screen: 'articles'}, key: `${at}`, runs: () => late(at)}));
		const eager = rows.map(({runs}) => ({runs}));
		expect(linesOfRows(rows, width).map(({runs}) => runs)).toEqual(linesOfRows(eager, width).map(({runs}) => runs));
	}
});
