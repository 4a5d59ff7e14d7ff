import type {Messages} from '../../i18n/messages.ts';

/** What Ink says of a key press; the part that we look at. */
export type InkKey = {
	readonly upArrow: boolean;
	readonly downArrow: boolean;
	readonly leftArrow: boolean;
	readonly rightArrow: boolean;
	readonly pageDown: boolean;
	readonly pageUp: boolean;
	readonly home?: boolean;
	readonly end?: boolean;
	readonly return: boolean;
	readonly escape: boolean;
	readonly ctrl: boolean;
	readonly shift: boolean;
	readonly tab: boolean;
	readonly backspace: boolean;
	readonly delete: boolean;
	readonly meta: boolean;
};

const named: readonly (readonly [keyof InkKey, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pageDown'],
	['pageUp', 'pageUp'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['tab', 'tab'],
	// Terminals send 0x7f for Backspace, which Ink calls Delete.
	['backspace', 'backspace'],
	['delete', 'backspace'],
	['escape', 'escape'],
];

/** F1, as Apple writes it in text: Ink tells nothing of function keys. */
export const helpKey = '\uf704';

const controls: Readonly<Record<string, string>> = {
	' ': 'space',
	'\r': 'enter',
	// Enter sends a carriage return: a line feed alone is Ctrl-j.
	'\n': 'ctrl+j',
	'\t': 'tab',
	'\u007f': 'backspace',
	'\b': 'backspace',
	'\u001b': 'escape',
	[helpKey]: 'f1',
};

/** The names of the keys in one report: a held or pasted burst is several, each is a name as the key table writes it. */
export const keyNames = (input: string, key: InkKey): string[] => {
	const special = named.find(([flag]) => key[flag] === true)?.[1];
	if (special !== undefined) return [withModifiers(special, key)];
	const characters = Array.from(input);
	if (key.ctrl || key.meta)
		return characters
			.slice(0, 1)
			.map(character => withModifiers(controls[character] ?? character, {...key, shift: false}));
	return characters.map(character => controls[character] ?? character);
};

/** Meta is also set for a plain Escape: there it means nothing. */
const withModifiers = (name: string, {ctrl, meta, shift}: Pick<InkKey, 'ctrl' | 'meta' | 'shift'>): string =>
	`${ctrl ? 'ctrl+' : ''}${meta && name !== 'escape' ? 'alt+' : ''}${shift ? 'shift+' : ''}${name}`;

/** What a key types where text is entered; null for keys that type nothing. */
export const typedBy = (name: string): string | null =>
	name === 'space' ? ' ' : Array.from(name).length === 1 ? name : null;

/** Keys with names, as settings and tables write them. */
export const namedKeys = [
	'enter',
	'escape',
	'tab',
	'space',
	'backspace',
	'pageDown',
	'pageUp',
	'home',
	'end',
	'up',
	'down',
	'left',
	'right',
	'f1',
] as const;

/** A key or a sequence as people read it: `Ctrl-d`, `Alt-Left`, `g g`. */
export const shownKey = (keys: string, words: Messages): string =>
	keys
		.split(' ')
		.map(key =>
			key
				.split(/(?<=.)\+(?=.)/)
				.map(part => shownPart(part, words))
				.join('-'),
		)
		.join(' ');

const shownPart = (part: string, words: Messages): string => {
	if (part === 'ctrl') return 'Ctrl';
	if (part === 'alt') return 'Alt';
	if (part === 'shift') return words['keyName.shift'];
	const name = namedKeys.find(known => known === part);
	return name ? words[`keyName.${name}`] : part;
};
