import {describe, expect, test} from 'vitest';
import {locales} from '../../../src/i18n/locale.ts';
import {messages} from '../../../src/i18n/messages.ts';
import {textOfRuns} from '../../../src/screens/runs.ts';
import {helpLines} from '../../../src/ui/keys/helpRows.ts';
import {startState} from '../../../src/ui/state/state.ts';
import {play, sampleWorld} from '../../support/play.ts';

const state = startState({size: {columns: 100, rows: 30}});
const help = (filter: string): string[] => helpLines(state, filter).map(({runs}) => textOfRuns(runs).trimEnd());

describe.each(locales)('in %s', locale => {
	test('the help says what every sign means', () => {
		const words = messages(locale);
		const lines = helpLines({...state, settings: {...state.settings, locale}}, '').map(({runs}) => textOfRuns(runs));
		for (const sign of ['≠', '→', '✓', '●', '▎'])
			expect(lines.filter(line => line.startsWith(`${sign} `))).toHaveLength(1);
		expect(lines.find(line => line.startsWith('≠'))).toContain(words['meaning.conflict']);
	});
});

test('what is typed narrows keys and signs, and what has neither is left out', () => {
	expect(help('rounds')).toEqual(['Signs', '≈ rounded  one rounds the other', '']);
	expect(help('quit now')).toEqual(['Open and return', 'Ctrl-c  quit now', '']);
	expect(help('no such thing')).toEqual([]);
});

test('the help scrolls to its last line and no further', () => {
	const world = sampleWorld();
	const far = play(world, `? ${'pageDown '.repeat(20)}`, {size: {columns: 44, rows: 20}}).state;
	const further = play(world, 'pageDown', far).state;
	expect(further).toEqual(far);
	const {overlay} = far;
	expect(overlay?.kind === 'help' && overlay.top).toBeGreaterThan(helpLines(far, '').length - 20);
});
