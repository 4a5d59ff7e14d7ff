import {expect, test} from 'vitest';
import {foldWords} from '../../../src/i18n/fold.ts';
import {locales} from '../../../src/i18n/locale.ts';
import {messages} from '../../../src/i18n/messages.ts';
import {bindingName, isConfigurable} from '../../../src/ui/bindings/bindingName.ts';
import {keymap} from '../../../src/ui/bindings/keymap.ts';
import {
	linearHelp,
	linearTable,
	linearWords,
	menusOfTheScreen,
	ofTheScreen,
} from '../../../src/ui/linear/linearWords.ts';

test('every action of the key table has a word, is in the list of actions, or is of the screen alone', () => {
	const said = new Set(['help', ...linearWords.map(({binding}) => binding)]);
	const lost = keymap.filter(isConfigurable).filter(binding => {
		const {action, palette} = binding;
		if (said.has(bindingName(binding)) || typeof action === 'function') return false;
		if (ofTheScreen.has(action.type) || (action.type === 'menu' && menusOfTheScreen.has(action.menu))) return false;
		return palette === false && action.type !== 'screen';
	});
	expect(lost.map(bindingName)).toEqual([]);
});

test('every word names an action of the table', () => {
	const names = new Set(keymap.map(bindingName));
	expect(linearWords.filter(({binding}) => !names.has(binding))).toEqual([]);
});

test('no word means two things, in one language or in both', () => {
	const meant = new Map<string, string>();
	for (const locale of locales)
		for (const {word, binding} of linearWords) {
			const typed = foldWords(messages(locale)[word]);
			expect(meant.get(typed) ?? binding, typed).toBe(binding);
			meant.set(typed, binding);
		}
	for (const word of ['linear.word.find', 'linear.word.choose', 'linear.word.again'] as const)
		for (const locale of locales) expect(meant.has(foldWords(messages(locale)[word]))).toBe(false);
});

test('the help says every word and what it does', () => {
	for (const locale of locales) {
		const help = linearHelp(locale).join('\n');
		for (const {word} of linearWords) expect(help).toMatch(new RegExp(`^${messages(locale)[word]}\\b`, 'mu'));
	}
});

test('where the screen names a key, a word is named', () => {
	const undo = linearTable('fr').find(({label}) => label === 'key.undo');
	expect(undo?.keys).toEqual(['annule']);
});
