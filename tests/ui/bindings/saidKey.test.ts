import {describe, expect, test} from 'vitest';
import {locales} from '../../../src/i18n/locale.ts';
import {messages} from '../../../src/i18n/messages.ts';
import type {Binding} from '../../../src/ui/bindings/binding.ts';
import {keymap} from '../../../src/ui/bindings/keymap.ts';
import {saidKeyOf} from '../../../src/ui/bindings/saidKey.ts';
import {linearView} from '../../../src/ui/linear/linearView.ts';
import {startState} from '../../../src/ui/state/state.ts';
import {frameOf} from '../../../src/ui/view/frame.ts';
import {frameText} from '../../support/frameText.ts';
import {play, sampleWorld} from '../../support/play.ts';

/** Every key that can be bound is another than the program's own, so that one that is said outright shows. */
const rebound: readonly Binding[] = keymap.map((binding, at) =>
	binding.in.some(context => context === 'everywhere' || context === 'text' || context === 'list')
		? {...binding, keys: [`alt+${String.fromCharCode(0x4e00 + at)}`]}
		: binding,
);

/** The key of an action in that table. */
const keyOf = (label: string): string => rebound.find(binding => binding.label === label)!.keys[0]!;

test('a key is read from the table that holds', () => {
	const size = {columns: 120, rows: 40};
	expect(saidKeyOf(startState({size}))('undo')).toBe('U');
	expect(saidKeyOf(startState({size}))('scope', 'search')).toBe('Ctrl-f');
	const own = keymap.map(binding => (binding.label === 'key.undo' ? {...binding, keys: ['ctrl+r']} : binding));
	expect(saidKeyOf(startState({size, keys: own}))('undo')).toBe('Ctrl-r');
});

test('what has no key is said by its name among the actions', () => {
	const keys = keymap.map(binding => (binding.label === 'key.undo' ? {...binding, keys: []} : binding));
	const said = saidKeyOf(startState({size: {columns: 120, rows: 40}, keys}));
	expect(said('undo')).toBe(': “take the last change back”');
});

/** What a message says when all that it is given is a sign that stands for nothing. */
const saidBy = (message: unknown): string => {
	if (typeof message !== 'function') return String(message);
	try {
		return String(
			message(
				() => '§',
				() => '§',
				() => '§',
				() => '§',
			),
		);
	} catch {
		return String(message);
	}
};

/** A name of a key, or a letter that is no word of either language, standing alone. */
const keySaid = /\b(?:Tab|Enter|Entrée|Esc|Échap|Ctrl-\w)\b|(?:^|[\s(])(?:[b-xzB-HJ-Z/[\]]|[1-9])(?=[\s),]|$)/u;

test.each(locales)('no message in %s says a key outright', locale => {
	const outright = Object.entries(messages(locale))
		.filter(([id]) => !id.startsWith('keyName.') && !id.startsWith('config.'))
		.map(([id, message]) => `${id}: ${saidBy(message)}`)
		.filter(text => keySaid.test(text.slice(text.indexOf(': ') + 1)));
	expect(outright).toEqual([]);
});

describe('with other keys', () => {
	const world = sampleWorld();
	const from = {keys: rebound};
	const notice = (script: string): string => play(world, script, from).state.notice ?? '';

	test('a refusal names the key that helps', () => {
		const shown = keyOf('key.nextReference').replace('alt+', 'Alt-');
		expect(notice(`${keyOf('key.merge')}`)).toContain(shown);
		expect(notice(`${keyOf('key.escape')}`)).toContain(keyOf('key.leave').replace('alt+', 'Alt-'));
		expect(notice('%')).toContain(keyOf('key.help').replace('alt+', 'Alt-'));
	});

	test.each([
		['the overview', ''],
		['the notes', '8'],
		['the search', '7'],
		['the facts', '5'],
	])('%s names no key of the program’s own', (_, screen) => {
		const at = keymap.findIndex(({keys}) => keys[0] === screen);
		const {state} = play(world, rebound[at]?.keys[0] ?? '', {...from, size: {columns: 160, rows: 50}});
		const shown = frameText(frameOf(world, {...state, overlay: null}))
			.slice(3)
			.join('\n');
		expect(shown).toContain('Alt-');
		expect(shown).not.toMatch(/\b(?:Tab|Enter|Esc)\b|(?:^|[\s(])[[\]xbwv](?:[\s),]|$)/mu);
	});
});

test('where there are no keys none is said', () => {
	const said = linearView(sampleWorld(), startState({size: {columns: 80, rows: 24}})).lines.join('\n');
	expect(said).not.toContain('New here?');
});
