import {expect, test} from 'vitest';
import {type Geometry, geometryOf} from '../../../../src/ui/state/panes/geometry.ts';
import {startState} from '../../../../src/ui/state/state.ts';

/** Where the panes of an open article stand. */
const reading = (columns: number, measure = 72): Geometry =>
	geometryOf(
		startState({
			size: {columns, rows: 40},
			settings: {measure},
			place: {screen: 'article', subject: {kind: 'article', id: 'any'}},
		}),
	);

const widths = ({list, reader, panel}: Geometry): (number | undefined)[] =>
	[list, reader, panel].map(pane => pane?.width);

test('what a text does not use goes to the panes beside it, up to a measure', () => {
	expect(widths(reading(140))).toEqual([28, 60, 50]);
	expect(widths(reading(300))).toEqual([60, 134, 104]);
	expect(widths(reading(400))).toEqual([60, 234, 104]);
});

test('a wider text takes its room back', () => {
	const [, text = 0, panel = 0] = widths(reading(220));
	const [, wider = 0, narrower = 0] = widths(reading(220, 110));
	expect(wider).toBeGreaterThan(text);
	expect(narrower).toBeLessThan(panel);
});

test('the panes and the rules between them fill the screen', () => {
	for (const columns of [140, 180, 220, 300]) {
		const geometry = reading(columns);
		const taken = widths(geometry).reduce<number>((sum, width) => sum + (width ?? 0), geometry.rules.length);
		expect(taken).toBe(columns);
	}
});
