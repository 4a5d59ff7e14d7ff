import type {Token} from '../text/token.ts';

/** A form as phrases are written: elided words in full (`d'` → `de`, `jusqu'` → `jusque`). */
const phraseForm = (form: string): string => (form.length > 1 && form.endsWith("'") ? `${form.slice(0, -1)}e` : form);

type Phrase<Meaning> = {readonly words: readonly string[]; readonly meaning: Meaning};

/** A phrase found in a row of tokens: where it stands (`to` excluded) and what it means. */
type FoundPhrase<Meaning> = {readonly from: number; readonly to: number; readonly meaning: Meaning};

/** Phrases of one or more words with a meaning each, looked up in a row of tokens; the longest wins. */
export type PhraseTable<Meaning> = {
	/** The phrase that begins at a token. */
	startingAt(tokens: readonly Token[], from: number): FoundPhrase<Meaning> | null;
	/** The phrase that ends right before a token. */
	endingAt(tokens: readonly Token[], to: number): FoundPhrase<Meaning> | null;
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
			const found = longest(byFirst, tokens, from, () => from);
			return found && {from, to: from + found.words.length, meaning: found.meaning};
		},
		endingAt(tokens, to) {
			const found = longest(byLast, tokens, to - 1, ({words}) => to - words.length);
			return found && {from: to - found.words.length, to, meaning: found.meaning};
		},
	};
}

function add<Meaning>(index: Map<string, Phrase<Meaning>[]>, key: string, phrase: Phrase<Meaning>): void {
	const before = index.get(key);
	if (before) before.push(phrase);
	else index.set(key, [phrase]);
}

function longest<Meaning>(
	index: ReadonlyMap<string, readonly Phrase<Meaning>[]>,
	tokens: readonly Token[],
	at: number,
	begin: (phrase: Phrase<Meaning>) => number,
): Phrase<Meaning> | null {
	const token = tokens[at];
	const candidates = token && index.get(phraseForm(token.form));
	let best: Phrase<Meaning> | null = null;
	for (const phrase of candidates ?? [])
		if (phrase.words.length > (best?.words.length ?? 0) && stands(tokens, begin(phrase), phrase.words)) best = phrase;
	return best;
}

function stands(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
	if (from < 0) return false;
	for (let index = 0; index < words.length; index++) {
		const token = tokens[from + index];
		if (!token || phraseForm(token.form) !== words[index]) return false;
	}
	return true;
}
