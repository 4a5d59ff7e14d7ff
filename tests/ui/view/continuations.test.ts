import {expect, test} from 'vitest';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {geometryOf} from '../../../src/ui/state/panes/geometry.ts';
import {continuationRegions} from '../../../src/ui/view/continuations.ts';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();

/** The lines that say how a half-typed sequence may go on. */
const offered = (keys: string, columns: number, rows: number): string[] => {
	const {state} = play(world, keys, {size: {columns, rows}});
	const [region] = continuationRegions(world, state, geometryOf(state));
	return region!.lines.slice(1).map(({runs}) => textOfRuns(runs).trim());
};

test('what can be done now comes first, so that a low screen has it', () => {
	const keysOf = (lines: readonly string[]): string[] => lines.map(line => line.charAt(0));
	expect(keysOf(offered('2 e', 40, 10)).slice(0, 3)).toEqual(['d', 'o', 't']);
	expect(keysOf(offered('3 e', 40, 10)).slice(0, 3)).toEqual(['m', 'r', 'h']);
});

test.each([60, 80, 120])(
	'in %i columns a key that would do nothing stands in brackets, below a reason said once, whole',
	columns => {
		const lines = offered('3 e', columns, 24);
		const keys = lines.flatMap(line => /^(?:\(.\)|.)(?= {2})/u.exec(line)?.[0] ?? []);
		expect(keys).toEqual(['m', 'r', 'h', '(s)', '(=)', '(!)', '(d)', '(o)', '(t)', '(e)']);
		const said = lines.join(' ');
		expect(said.split('Open an article first, or choose a line that leads to one.')).toHaveLength(2);
		expect(said.split('Choose another source’s statement first (l).')).toHaveLength(2);
		expect(said.indexOf('Open an article first')).toBeLessThan(said.indexOf('(d)'));
		expect(said).not.toContain('…');
	},
);

test('a reason without room for what it is of is left out with it', () => {
	for (let rows = 10; rows < 24; rows++) {
		const lines = offered('3 e', 60, rows);
		expect(lines.at(-1)).toMatch(/^(?:\(.\)|.) {2}/u);
	}
});

test('of what could be done and has no room it is said how much there is', () => {
	const lines = offered('3 enter enter e', 40, 10);
	const all = offered('3 enter enter e', 120, 40).filter(line => /^. {2}/u.test(line));
	expect(lines.at(-1)).toBe(`${all.length - lines.length + 1} more`);
	const words = (line: string): string => line.replaceAll(/ +/gu, ' ').slice(0, 12);
	expect(lines.slice(0, -1).every(line => all.some(whole => words(whole) === words(line)))).toBe(true);
});
