import {namedKeys} from '../bindings/keyNames.ts';

/** The keys of a terminal that are one byte with another: pressing one is pressing the other. */
const sameByte: Readonly<Record<string, string>> = {
	'ctrl+i': 'tab',
	'ctrl+m': 'enter',
	'ctrl+[': 'escape',
	'ctrl+h': 'backspace',
};

const others: Readonly<Record<string, string>> = {
	esc: 'escape',
	return: 'enter',
	pgdn: 'pageDown',
	pgup: 'pageUp',
	bs: 'backspace',
};

const byLowerCase: ReadonlyMap<string, string> = new Map([
	...namedKeys.map(name => [name.toLowerCase(), name] as const),
	...Object.entries(others),
]);

/** A key or sequence as a person writes it (`g g`, `Ctrl-d`, `alt+left`), as the key table writes it; null when it is none. */
export const parseKeys = (written: string): string | null => {
	const keys = written.trim().split(/\s+/u).map(parseKey);
	return keys.length <= 3 && keys.every(key => key !== null) ? keys.join(' ') : null;
};

const parseKey = (written: string): string | null => {
	const [, modifiers = '', rest = ''] = /^((?:(?:ctrl|alt|shift)[+-])*)(.+)$/iu.exec(written) ?? [];
	const held = modifiers.toLowerCase().split(/[+-]/u).filter(Boolean);
	const key = byLowerCase.get(rest.toLowerCase()) ?? (Array.from(rest).length === 1 ? rest : null);
	if (key === null) return null;
	const letter = held.includes('ctrl') && Array.from(key).length === 1 ? key.toLowerCase() : key;
	const name = ['ctrl', 'alt', 'shift']
		.filter(one => held.includes(one))
		.concat(letter)
		.join('+');
	// A letter with Shift is the capital letter.
	if (/^shift\+\p{L}$/u.test(name)) return letter.toUpperCase();
	return sameByte[name] ?? name;
};
