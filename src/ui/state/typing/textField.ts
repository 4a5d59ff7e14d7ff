import {graphemes} from '../../../screens/rows/width.ts';

/** What is being typed, and where the next letter goes: an offset into the text. */
export type TextField = {readonly text: string; readonly caret: number};

/** A field with its caret at the end. */
export const fieldOf = (text: string): TextField => ({text, caret: text.length});

/** With letters typed at the caret. */
export const typeInto = ({text, caret}: TextField, typed: string): TextField => ({
	text: text.slice(0, caret) + typed + text.slice(caret),
	caret: caret + typed.length,
});

/** How much is erased before the caret. */
export type Erased = 'character' | 'word' | 'all';

/** With what stands before the caret erased: a sign as people see it, a word, or all. */
export const eraseIn = ({text, caret}: TextField, what: Erased): TextField => {
	const before = text.slice(0, caret);
	const kept = erasers[what](before);
	return {text: kept + text.slice(caret), caret: kept.length};
};

const erasers: Readonly<Record<Erased, (before: string) => string>> = {
	character: before => before.slice(0, before.length - (signs(before).at(-1)?.length ?? 0)),
	word: before => before.trimEnd().replace(/\S+$/u, ''),
	all: () => '',
};

/** Where the caret of a text field goes: one grapheme to a side, or before or behind all of the text. */
export type CaretMove = 'left' | 'right' | 'start' | 'end';

/** With the caret a sign further, or at an end. */
export const moveCaret = (field: TextField, to: CaretMove): TextField => {
	const {text, caret} = field;
	switch (to) {
		case 'left':
			return {text, caret: caret - (signs(text.slice(0, caret)).at(-1)?.length ?? 0)};
		case 'right':
			return {text, caret: caret + (signs(text.slice(caret))[0]?.length ?? 0)};
		case 'start':
			return {text, caret: 0};
		case 'end':
			return fieldOf(text);
	}
};

const signs = (text: string): string[] => [...graphemes(text)];
