import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {messages} from '../../../src/i18n/messages.ts';
import type {KeyContext} from '../../../src/ui/bindings/binding.ts';
import {keymap} from '../../../src/ui/bindings/keymap.ts';
import {shownKey} from '../../../src/ui/bindings/keyNames.ts';
import {keyTable} from '../../../src/ui/keys/helpRows.ts';
import {resolve} from '../../../src/ui/keys/resolve.ts';

/** What is read together: an overlay alone, text or list over what holds everywhere. */
const scopes: readonly (readonly KeyContext[])[] = [
	['text', 'everywhere'],
	['list', 'everywhere'],
	['passage'],
	['help'],
	['prompt'],
	['search'],
	['menu'],
	['pick'],
	['hints'],
];

test.each(scopes.map(scope => [scope]))('no key means two things in %s', scope => {
	const seen = new Map<string, string>();
	for (const binding of keymap.filter(entry => entry.in.some(context => scope.includes(context)))) {
		for (const keys of binding.keys) {
			expect(seen.get(keys), `${keys}: ${seen.get(keys)} and ${binding.label}`).toBeUndefined();
			seen.set(keys, binding.label);
		}
	}
});

test('no key is also the beginning of a sequence', () => {
	const sequences = keymap.flatMap(({keys}) => keys).filter(keys => keys.includes(' '));
	for (const sequence of sequences) {
		const first = sequence.slice(0, sequence.indexOf(' '));
		expect(keymap.filter(({keys, in: contexts}) => contexts.includes('everywhere') && keys.includes(first))).toEqual(
			[],
		);
	}
});

test('every binding is reached by each of its keys', () => {
	for (const binding of keymap) {
		for (const keys of binding.keys) {
			for (const context of binding.in) {
				const typed = keys.split(' ').map(key => (key === 'a–z' ? 'b' : key));
				const resolved = resolve([context], typed.slice(0, -1), typed.at(-1)!);
				const expected = typeof binding.action === 'function' ? binding.action('b') : binding.action;
				expect(resolved, `${keys} in ${context}`).toEqual({action: expected});
			}
		}
	}
});

test.each([
	['ctrl+d', 'Ctrl-d'],
	['alt+left', 'Alt-Left'],
	['g g', 'g g'],
	['+', '+'],
	['-', '-'],
	['shift+tab', 'Shift-Tab'],
	['pageDown', 'PgDn'],
	["' a–z", "' a–z"],
])('%s is shown as %s', (keys, shown) => {
	expect(shownKey(keys, messages('en'))).toBe(shown);
});

const readme = new URL('../../../README.md', import.meta.url).pathname;
const begin = '<!-- keys -->';
const end = '<!-- /keys -->';

test('the README has the key table as it is; UPDATE_README=1 writes it', () => {
	const text = readFileSync(readme, 'utf8');
	const [before, rest] = text.split(begin);
	const [table, after] = rest?.split(end) ?? [];
	expect(after, `${begin} and ${end} stand in README.md`).toBeDefined();
	const wanted = `\n${keyTable(messages('en'))}\n`;
	if (process.env.UPDATE_README === '1') writeFileSync(readme, `${before}${begin}${wanted}${end}${after}`);
	else expect(table).toBe(wanted);
});
