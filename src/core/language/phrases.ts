import {appendTo} from '../text/appendTo.ts';
import type {Token} from '../text/token.ts';

/** A form as phrases are written: elided words in full (`d'` → `de`, `jusqu'` → `jusque`). */
const phraseForm = (form: string): string =>
	form.length > 1 && form.charCodeAt(form.length - 1) === apostrophe ? `${form.slice(0, -1)}e` : form;

const apostrophe = 0x27;

/** All that is asked of a token is its form. */
type Formed = Pick<Token, 'form'>;

type Phrase<Meaning> = {readonly words: readonly string[]; readonly meaning: Meaning};

/** A phrase found in a row of tokens: where it stands (`to` excluded) and what it means. */
type FoundPhrase<Meaning> = {readonly from: number; readonly to: number; readonly meaning: Meaning};

/** Phrases of one or more words with a meaning each, looked up in a row of tokens; the longest wins. */
export type PhraseTable<Meaning> = {
	/** The phrase that begins at a token. */
	startingAt(tokens: readonly Formed[], from: number): FoundPhrase<Meaning> | null;
	/** The phrase that ends right before a token. */
	endingAt(tokens: readonly Formed[], to: number): FoundPhrase<Meaning> | null;
};

/** Builds the table from phrases grouped by meaning; within a group they are separated by `|`, words by blanks. */
export function phraseTable<Meaning>(groups: readonly (readonly [Meaning, string])[]): PhraseTable<Meaning> {
	const byFirst = new Map<string, Phrase<Meaning>[]>();
	const byLast = new Map<string, Phrase<Meaning>[]>();
	for (const [meaning, phrases] of groups) {
		for (const phrase of phrases.split('|')) {
			const words = phrase.trim().split(/\s+/u);
			add(byFirst, words[0]!, {words, meaning});
			add(byLast, words.at(-1)!, {words, meaning});
		}
	}
	return {
		startingAt(tokens, from) {
			const found = longestFrom(byFirst, tokens, from);
			return found && {from, to: from + found.words.length, meaning: found.meaning};
		},
		endingAt(tokens, to) {
			const found = longestBefore(byLast, tokens, to);
			return found && {from: to - found.words.length, to, meaning: found.meaning};
		},
	};
}

function add<Meaning>(index: Map<string, Phrase<Meaning>[]>, key: string, phrase: Phrase<Meaning>): void {
	appendTo(index, key, phrase);
}

type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** The longest phrase that begins at a token. */
function longestFrom<Meaning>(
	index: PhraseIndex<Meaning>,
	tokens: readonly Formed[],
	from: number,
): Phrase<Meaning> | null {
	const candidates = phrasesWith(index, tokens[from]);
	if (candidates === undefined) return null;
	let best: Phrase<Meaning> | null = null;
	for (const phrase of candidates)
		if (phrase.words.length > (best?.words.length ?? 0) && stands(tokens, from, phrase.words)) best = phrase;
	return best;
}

/** The longest phrase that ends right before a token. */
function longestBefore<Meaning>(
	index: PhraseIndex<Meaning>,
	tokens: readonly Formed[],
	to: number,
): Phrase<Meaning> | null {
	const candidates = phrasesWith(index, tokens[to - 1]);
	if (candidates === undefined) return null;
	let best: Phrase<Meaning> | null = null;
	for (let at = 0; at < candidates.length; at++) {
		const phrase = candidates[at]!;
		const {length} = phrase.words;
		if (length > (best?.words.length ?? 0) && stands(tokens, to - length, phrase.words)) best = phrase;
	}
	return best;
}

/** The phrases that begin, or end, with a word: none with most. */
const phrasesWith = <Meaning>(index: PhraseIndex<Meaning>, token: Formed | undefined) =>
	token && index.get(phraseForm(token.form));

function stands(tokens: readonly Formed[], from: number, words: readonly string[]): boolean {
	if (from < 0) return false;
	for (let index = 0; index < words.length; index++) {
		const token = tokens[from + index];
		if (!token || phraseForm(token.form) !== words[index]) return false;
	}
	return true;
}
