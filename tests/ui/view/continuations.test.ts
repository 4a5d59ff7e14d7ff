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

test('why a key would do nothing is read whole: it goes on in a second line', () => {
	const lines = offered('3 e', 80, 24);
	expect(lines.length).toBeGreaterThan(9);
	for (const line of lines) expect(line).not.toContain('…');
});

test('of what could be done and has no room it is said how much there is', () => {
	const lines = offered('3 enter enter e', 40, 10);
	const all = offered('3 enter enter e', 120, 40).filter(line => !/ {3,}/u.test(line));
	expect(lines.at(-1)).toBe(`${all.length - lines.length + 1} more`);
	expect(lines.slice(0, -1).every(line => all.some(whole => whole.startsWith(line.slice(0, 12))))).toBe(true);
});
