import {describe, expect, test} from 'vitest';
import {textOfRuns} from '../../../../src/screens/rows/runs.ts';
import {linearView} from '../../../../src/ui/linear/linearView.ts';
import {shownList} from '../../../../src/ui/state/panes/panes.ts';
import {play, sampleWorld} from '../../../support/play.ts';
import {sampleNotes} from '../../../support/sampleNotes.ts';

const world = sampleWorld(sampleNotes);
const at = (columns: number, script: string, locale: 'en' | 'fr' = 'en') => {
	const {state} = play(world, script, {size: {columns, rows: 40}, settings: {locale}});
	return shownList(world, state).laid.rows;
};
const keysAt = (columns: number, script: string): unknown[] =>
	at(columns, script)
		.filter(({opens}) => opens)
		.map(({key}) => key);
const wordsAt = (columns: number, script: string, locale: 'en' | 'fr' = 'en'): string[] =>
	at(columns, script, locale).map(({runs}) => textOfRuns(runs).trimEnd());

describe('a filter', () => {
	test.each([
		'2 / "littoral"',
		'3 / "compagnie"',
		'4 / "delbos said on"',
		'5 / "2.5"',
		'6 / "passengers were on board"',
		'6 / "courrier du littoral"',
		'1 / "port-lanoir"',
		'8 / "yard"',
	])('%s finds the same rows at every width', script => {
		const wide = keysAt(240, script);
		expect(wide.length).toBeGreaterThan(0);
		for (const columns of [40, 46, 62, 80, 100, 130]) expect(keysAt(columns, script)).toEqual(wide);
	});

	test('finds what is cut off', () => {
		const cut = wordsAt(44, '6 / "off port-lanoir on tuesday"');
		expect(cut).toHaveLength(2);
		expect(cut[1]).not.toContain('Tuesday');
	});
});

describe('on the dates', () => {
	test('a row keeps its year, and its date though another row had it before', () => {
		const [second] = wordsAt(200, '6').filter(line => line.includes('14 autres'));
		expect(second).not.toMatch(/4 Mar/u);
		const [year, row, ...others] = wordsAt(80, '6 / "14 autres"');
		expect([year, others]).toEqual(['2031', []]);
		expect(row).toMatch(/^ *4 Mar .*autres/u);
	});

	test.each([
		['4 mars 2031', 'fr'],
		['4 mar 2031', 'en'],
		['2031-03-04', 'en'],
	] as const)('“%s” is found, in %s', (date, locale) => {
		const rows = at(80, `6 / "${date}"`, locale).filter(({opens}) => opens);
		expect(rows.length).toBeGreaterThan(1);
		for (const {also} of rows) expect(also).toContain('2031-03-04');
	});

	test('each year is told once over its rows, and none over what was left out', () => {
		expect(wordsAt(80, '6 / "zzz"')).toHaveLength(1);
		expect(wordsAt(80, '6 / "delbos"').filter(line => line === '2031')).toHaveLength(1);
	});

	test('plain sentences keep both, too', () => {
		const {state} = play(world, '6 / "14 autres" enter');
		expect(linearView(world, state).lines.slice(1)).toEqual(['2031', expect.stringMatching(/^1\. 4 Mar, .*autres/u)]);
	});
});
