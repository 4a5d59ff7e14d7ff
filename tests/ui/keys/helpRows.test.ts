import {describe, expect, test} from 'vitest';
import {locales} from '../../../src/i18n/locale.ts';
import {messages} from '../../../src/i18n/messages.ts';
import {linesOfRows} from '../../../src/screens/rows/lines.ts';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {helpGroups} from '../../../src/ui/keys/helpRows.ts';
import {type State, startState} from '../../../src/ui/state/state.ts';

const state = startState({size: {columns: 100, rows: 30}});
const groups = (of: State, filter: string, width: number): string[][] =>
	helpGroups(of, filter, width).map(rows => linesOfRows(rows, width).map(({runs}) => textOfRuns(runs).trimEnd()));
const help = (filter: string): string[][] => groups(state, filter, 80);

describe.each(locales)('in %s', locale => {
	test('the help says what every sign means', () => {
		const words = messages(locale);
		const lines = groups({...state, settings: {...state.settings, locale}}, '', 80).flat();
		for (const sign of ['≠', '→', '✓', '●', '▎'])
			expect(lines.filter(line => line.startsWith(`${sign} `))).toHaveLength(sign === '≠' ? 2 : 1);
		const [conflict, unsure] = lines.filter(line => line.startsWith('≠'));
		expect(conflict).toContain(words['meaning.conflict']);
		expect(unsure).toContain(words['verdict.unsure'](words['verdict.conflict']));
	});
});

test('what is typed narrows keys and signs, and what has neither is left out', () => {
	expect(help('rounds')).toEqual([['Signs', '≈ rounded  one rounds the other']]);
	expect(help('quit now')).toEqual([['Open and return', 'Ctrl-c  quit now']]);
	expect(help('no such thing')).toEqual([['Nothing here contains “no such thing”.']]);
});

test('the signs stand near the beginning, and are found by what such a list is called', () => {
	expect(
		help('')
			.map(([heading]) => heading)
			.slice(0, 3),
	).toEqual(['Move', 'Signs', 'Open and return']);
	const [all] = help('').filter(([heading]) => heading === 'Signs');
	for (const name of ['legend', 'signs', 'symbols']) expect(help(name)[0]).toEqual(all);
	const french = {...state, settings: {...state.settings, locale: 'fr' as const}};
	const allInFrench = groups(french, '', 80)[1];
	for (const name of ['légende', 'legende', 'signes', 'legend'])
		expect(groups(french, name, 80)[0]).toEqual(allInFrench);
	expect(allInFrench?.[0]).toBe('Signes');
});

test('words may begin with a slash, as in a pager; alone it is the key', () => {
	expect(help('/quit now')).toEqual(help('quit now'));
	expect(help('/').flat()).toContain('/  find in the text');
});

test('in a narrow column nothing is cut: keys and labels go on in a second line', () => {
	for (const locale of locales) {
		const lines = groups({...state, settings: {...state.settings, locale}}, '', 54).flat();
		expect(lines.filter(line => line.endsWith('…'))).toEqual([]);
		expect(lines.every(line => line.length <= 54)).toBe(true);
	}
});
