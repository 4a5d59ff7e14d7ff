import {appendTo} from '../text/appendTo.ts';
import {lineOf} from '../text/sortedLines.ts';

/** The words of one language with their forms: sorted lines `word|number of its endings|what says it in the other language`. */
export type WordForms = {readonly lines: string; readonly endings: Endings};

/** Sets of endings that words share, the ending of the word itself first; and which words' own endings each ending may stand for. */
type Endings = {readonly sets: readonly (readonly string[])[]; readonly owners: ReadonlyMap<string, readonly string[]>};

/** A word in its dictionary form. */
type Word = {readonly word: string; readonly endings: readonly string[]; readonly meanings: readonly string[]};

/** Reads the sets of endings, one a line behind a dash. */
export function endingsFrom(lines: string): Endings {
	const sets = lines.split('\n').map(line => line.slice(1).split(','));
	const owners = new Map<string, string[]>();
	for (const [own = '', ...others] of sets)
		for (const ending of [own, ...others]) if (!owners.get(ending)?.includes(own)) appendTo(owners, ending, own);
	return {sets, owners};
}

function wordIn({lines, endings: {sets}}: WordForms, word: string): Word | undefined {
	const [, set, meanings] = lineOf(lines, word)?.split('|') ?? [];
	return set === undefined
		? undefined
		: {word, endings: sets[Number(set)] ?? [''], meanings: meanings?.split(' ') ?? []};
}

/** Whether a word is the dictionary form of one. */
export const isWordIn = ({lines}: WordForms, word: string): boolean => lineOf(lines, word) !== undefined;

/** All words of which this is a form: of `tues` both `tué` and `tuer`. */
export function wordsOfForm(forms: WordForms, form: string): readonly Word[] {
	const words: Word[] = [];
	for (let stem = form.length; stem >= 0; stem--) {
		const ending = form.slice(stem);
		for (const own of forms.endings.owners.get(ending) ?? []) {
			const word = wordIn(forms, form.slice(0, stem) + own);
			if (word?.endings[0] === own && word.endings.includes(ending)) words.push(word);
		}
	}
	return words;
}

/** A word in all its forms; the word alone where none are known. */
export function formsIn(forms: WordForms, word: string): readonly string[] {
	const [own = '', ...others] = wordIn(forms, word)?.endings ?? [];
	const stem = word.slice(0, word.length - own.length);
	return [word, ...others.map(ending => stem + ending)];
}
