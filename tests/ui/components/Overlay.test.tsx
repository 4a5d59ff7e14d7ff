import {renderToString} from 'ink';
import {expect, test} from 'vitest';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {widthOf} from '../../../src/screens/rows/width.ts';
import {Overlay} from '../../../src/ui/components/Overlay.tsx';
import {update} from '../../../src/ui/state/update.ts';
import {shownOverlay} from '../../../src/ui/view/overlay.ts';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();

const drawn = (keys: string, columns = 80, rows = 24): string[] => {
	const {state} = play(world, keys, {size: {columns, rows}});
	const overlay = shownOverlay(world, state)!;
	return renderToString(<Overlay overlay={overlay} paint={textOfRuns} ascii={false} />, {columns}).split('\n');
};

test('what lies on top fills its place exactly, at every size', () => {
	for (const [columns, rows] of [
		[40, 10],
		[60, 16],
		[80, 24],
		[200, 60],
	] as const) {
		for (const keys of [':', ': "th"', 'T', 's', ': "zzz"', '2 enter t', '?', '? "page"']) {
			const {state} = play(world, keys, {size: {columns, rows}});
			const {area} = shownOverlay(world, state)!;
			const lines = drawn(keys, columns, rows);
			expect(lines, keys).toHaveLength(area.height);
			for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(area.width);
		}
	}
});

test('a feed or list fills its place exactly, whatever its titles', () => {
	const items = Array.from({length: 30}, (_, at) => ({
		title: '東京新聞👨‍👩‍👧e\u0301 '.repeat(at),
		published: '2031-03-04',
	}));
	for (const [columns, rows] of [
		[40, 10],
		[80, 24],
		[200, 60],
	] as const) {
		const {state} = play(world, '', {size: {columns, rows}});
		const overlay = shownOverlay(world, update(world, state, {type: 'offer', title: '新聞'.repeat(60), items}).state)!;
		const lines = renderToString(<Overlay overlay={overlay} paint={textOfRuns} ascii={false} />, {columns}).split('\n');
		expect(lines).toHaveLength(overlay.area.height);
		for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(overlay.area.width);
	}
});

test('the chosen line has the pointer, and moves with the cursor in a circle', () => {
	const pointed = (keys: string) => drawn(keys).find(line => line.includes('▸ '));
	expect(pointed('T')).toContain('the terminal’s own colours');
	expect(pointed('T down')).toContain('light');
	expect(pointed('T up')).toContain('no colours');
});

test('the chosen line is told whole where others are cut', () => {
	const label = 'narrow the search to an outlet, a time, an actor';
	const lines = drawn(': "narrow"', 40, 10).map(line => line.replaceAll(/[│▸]/gu, ' ').trim());
	expect(lines.join(' ').replaceAll(/ {2,}(?:F )?/gu, ' ')).toContain(label);
});

test('every line of a palette shows the key that does the same', () => {
	expect(drawn(': "timeline"').join('\n')).toMatch(/to Timeline\s+6/);
});
