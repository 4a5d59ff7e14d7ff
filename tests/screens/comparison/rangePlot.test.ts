import {expect, test} from 'vitest';
import {rangePlot, worthPlotting} from '../../../src/screens/comparison/rangePlot.ts';
import {run, textOfRuns, widthOfRuns} from '../../../src/screens/rows/runs.ts';
import {asciiSigns} from '../../../src/screens/rows/signs.ts';

const value = (label: string, min: number | null, max: number | null) => ({
	label: [run(label)],
	bounds: [{min, max}],
	value: `${min}-${max}`,
});

test('values stand on one scale, open ends point outward', () => {
	const plot = rangePlot(
		[value('A', 10, 12), value('B', 11, 11), value('C', 15, null), value('D', null, 10)],
		40,
		asciiSigns,
	);
	expect(plot.map(textOfRuns)).toEqual(
		[
			'A  o=========o.............  10-12',
			'B  .....o.................  11-11',
			'C  .......................>  15-null',
			'D  <.......................  null-10',
		].map(line => expect.stringContaining(line.slice(0, 3))),
	);
	const bars = plot.map(runs => textOfRuns(runs).slice('A  '.length, -'  15-null'.length));
	expect(new Set(bars.map(bar => bar.length)).size).toBe(1);
	expect(bars[0]).toMatch(/^o=+o\.+$/);
	expect(bars[1]).toMatch(/^\.+o\.+$/);
	expect(bars[2]).toMatch(/^\.+>$/);
	expect(bars[3]).toMatch(/^<\.+$/);
});

test('equal values are not drawn, nor is anything where there is no room', () => {
	expect(
		worthPlotting([
			{min: 3, max: 3},
			{min: 3, max: 3},
		]),
	).toBe(false);
	expect(rangePlot([value('A', 3, 3), value('B', 3, 3)], 80, asciiSigns)).toEqual([]);
	expect(rangePlot([value('A', 3, 3), value('B', 4, 4)], 12, asciiSigns)).toEqual([]);
});

test('several values of one line stand over each other; what is on no scale has no bar', () => {
	const several = {label: [run('A')], bounds: [3, 5].map(at => ({min: at, max: at})), value: '3 / 5'};
	const least = {label: [run('B')], bounds: [{min: 4, max: null}], value: '4+'};
	const other = {label: [run('C')], bounds: [], value: '$2'};
	const lines = rangePlot([several, least, other], 21, asciiSigns).map(textOfRuns);
	expect(lines).toEqual(['A  o.........o  3 / 5', 'B  .....o====>     4+', 'C                  $2']);
});

test('where there is room, long names take more of it, and bars keep theirs; a value stays in sight of its name', () => {
	const title = 'Pyongyang acknowledges for the first time that it has sent soldiers to Russia';
	const lines = (width: number): string[] =>
		rangePlot([value(title, 3, 3), value('B', 4, 4)], width, asciiSigns).map(textOfRuns);
	const bar = (width: number): number => /[o.]{4,}/u.exec(lines(width)[0]!)![0].length;
	expect(lines(76)[0]).not.toContain(title);
	expect(lines(114)[0]).toContain(title.slice(0, 70));
	expect(bar(114)).toBeGreaterThan(bar(76));
	expect(rangePlot([value(title.repeat(2), 3, 3), value('B', 4, 4)], 114, asciiSigns).map(widthOfRuns)).toEqual([
		100, 100,
	]);
	expect(rangePlot([value('A', 3, 3), value('B', 4, 4)], 114, asciiSigns).map(widthOfRuns)).toEqual([76, 76]);
});

test('no line is wider than asked, with wide characters too', () => {
	for (let width = 1; width < 120; width++) {
		for (const name of ['朝日新聞', '朝日新聞'.repeat(20)])
			for (const line of rangePlot([value(name, 1, 5), value('Le Monde', 2, null)], width, asciiSigns))
				expect(widthOfRuns(line)).toBeLessThanOrEqual(width);
	}
});
