import {EventEmitter} from 'node:events';
import unicode from '@xterm/addon-unicode11';
import headless from '@xterm/headless';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Screen} from '../../src/ui/screen.ts';
import {themes} from '../../src/ui/theme.ts';
import type {Frame, Region} from '../../src/ui/view/region.ts';

/** A terminal that keeps every write apart. */
class FakeOutput extends EventEmitter {
	columns = 20;
	rows = 5;
	writes: string[] = [];
	write(bytes: string): boolean {
		this.writes.push(bytes);
		return true;
	}
}

const region = (x: number, y: number, width: number, ...texts: string[]): Region => ({
	name: `${x},${y}`,
	area: {x, y, width, height: texts.length},
	lines: texts.map(text => ({runs: [{text, role: 'text'}]})),
});

function open() {
	const output = new FakeOutput();
	const screen = new Screen(output, themes.print);
	const show = (frame: Partial<Frame>): void => {
		screen.follow(() => ({
			size: {columns: output.columns, rows: output.rows},
			regions: [],
			menu: null,
			caret: null,
			...frame,
		}));
		screen.paint();
	};
	return {output, screen, show};
}

async function seen(output: FakeOutput): Promise<string[]> {
	const terminal = new headless.Terminal({cols: output.columns, rows: output.rows, allowProposedApi: true});
	terminal.loadAddon(new unicode.Unicode11Addon());
	terminal.unicode.activeVersion = '11';
	await new Promise<void>(done => terminal.write(output.writes.join(''), done));
	return Array.from({length: output.rows}, (_, row) =>
		terminal.buffer.active.getLine(row)!.translateToString(true).trimEnd(),
	);
}

describe('Screen', () => {
	it('paints regions where they stand, in one synchronised write', async () => {
		const {output, show} = open();
		show({regions: [region(0, 0, 20, 'title'), region(0, 1, 8, 'list', 'two'), region(9, 1, 11, '日本', 'text')]});
		expect(output.writes).toHaveLength(1);
		expect(output.writes[0]).toMatch(/^\u001b\[\?2026h.*\u001b\[\?2026l$/su);
		expect(await seen(output)).toEqual(['title', 'list     日本', 'two      text', '', '']);
	});

	it('sends only the pieces that changed, and nothing when none did', async () => {
		const {output, show} = open();
		const list = region(0, 0, 8, 'list', 'two');
		show({regions: [list, region(9, 0, 11, 'one', 'same')]});
		output.writes.length = 0;
		show({regions: [list, region(9, 0, 11, 'two', 'same')]});
		expect(output.writes).toEqual(['\u001b[?2026h\u001b[1;10Htwo        \u001b[?2026l']);
		show({regions: [list, region(9, 0, 11, 'two', 'same')]});
		expect(output.writes).toHaveLength(1);
	});

	it('never clears the screen', () => {
		const {output, show} = open();
		show({regions: [region(0, 0, 20, 'a', 'b', 'c', 'd', 'e')]});
		show({regions: [region(0, 0, 20, 'f', 'g')]});
		expect(output.writes.join('')).not.toMatch(/\u001b\[[23]?J/u);
	});

	it('blanks rows that no region covers any more', async () => {
		const {output, show} = open();
		show({regions: [region(0, 0, 20, 'a', 'b')]});
		show({regions: [region(0, 0, 20, 'c')]});
		expect(await seen(output)).toEqual(['c', '', '', '', '']);
	});

	it('lays later regions over earlier ones, and takes them away again', async () => {
		const {output, show} = open();
		const under = region(0, 0, 20, 'aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb');
		show({regions: [under]});
		show({regions: [under, region(4, 1, 6, 'over')]});
		expect((await seen(output))[1]).toBe('bbbbover  bbbbbbbbbb');
		show({regions: [under]});
		expect((await seen(output))[1]).toBe('bbbbbbbbbbbbbbbbbbbb');
	});

	it('lays what Ink draws over everything, clipped and with nothing in it but words and styles', async () => {
		const {output, screen, show} = open();
		screen.write('\u001b[1mmenu\u001b[0m\n\u001b]0;evil\u0007far too long for it');
		show({
			regions: [region(0, 0, 20, 'aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb', 'c')],
			menu: {x: 2, y: 0, width: 6, height: 3},
		});
		expect(await seen(output)).toEqual(['aamenu  aaaaaaaaaaaa', 'bbfar tobbbbbbbbbbbb', 'c', '', '']);
		expect(output.writes.join('')).not.toContain('\u001b]0');
	});

	it('does not take the sequences that Ink sends between its frames for a frame', async () => {
		const {output, screen, show} = open();
		const frame = {regions: [region(0, 0, 20, 'a')], menu: {x: 2, y: 0, width: 6, height: 1}};
		screen.write('menu');
		screen.write('\u001b[?25l');
		show(frame);
		expect((await seen(output))[0]).toBe('a menu');
		screen.write('');
		show(frame);
		expect((await seen(output))[0]).toBe('a');
	});

	it('shows the cursor at a text field and hides it again', () => {
		const {output, show} = open();
		show({caret: {x: 3, y: 1}});
		show({caret: {x: 3, y: 1}});
		show({caret: null});
		expect(output.writes).toEqual([
			'\u001b[?2026h\u001b[2;4H\u001b[?25h\u001b[?2026l',
			'\u001b[?2026h\u001b[?25l\u001b[?2026l',
		]);
	});

	it('paints everything anew after a resize, and tells Ink', () => {
		const {output, screen, show} = open();
		const told: string[] = [];
		screen.on('resize', () => told.push(`${screen.columns}x${screen.rows}`));
		show({regions: [region(0, 0, 20, 'a')]});
		output.columns = 10;
		output.emit('resize');
		output.writes.length = 0;
		show({regions: [region(0, 0, 10, 'a')]});
		expect(told).toEqual(['10x5']);
		expect(output.writes).toHaveLength(1);
	});

	const words = fc.constantFrom(
		'',
		'a',
		'deux mots',
		'日本語の',
		'é\u0301t',
		'👍👍',
		'│ x │',
		'a line that is far too long for its region',
	);
	const lines = (count: number) => fc.array(words, {minLength: count, maxLength: count});
	const overlay = fc
		.tuple(fc.nat(12), fc.nat(2), fc.integer({min: 1, max: 8}), lines(3))
		.map(([x, y, width, texts]) => region(x, y, width, ...texts));
	/** The same overlay lies over several frames whose other regions change. */
	const frames = overlay.chain(over =>
		fc.array(
			fc
				.tuple(lines(1), lines(4), lines(4), fc.boolean())
				.map(([title, left, right, covered]) => [
					region(0, 0, 20, ...title),
					region(0, 1, 7, ...left),
					region(7, 1, 13, ...right),
					...(covered ? [over] : []),
				]),
			{minLength: 2, maxLength: 6},
		),
	);

	it('shows the same after any changes as if it had been painted anew', async () => {
		await fc.assert(
			fc.asyncProperty(frames, async some => {
				const changed = open();
				for (const regions of some) changed.show({regions});
				const fresh = open();
				fresh.show({regions: some.at(-1)!});
				expect(await seen(changed.output)).toEqual(await seen(fresh.output));
			}),
			{numRuns: 100},
		);
	});

	it('makes one frame of many changes', async () => {
		const {output, screen, show} = open();
		let asked = 0;
		show({});
		screen.follow(() => {
			asked++;
			return {size: {columns: 20, rows: 5}, regions: [region(0, 0, 20, `${asked}`)], menu: null, caret: null};
		});
		for (let key = 0; key < 200; key++) screen.refresh();
		await new Promise<void>(done => setImmediate(done));
		expect(asked).toBe(1);
		expect(output.writes).toHaveLength(1);
	});
});
