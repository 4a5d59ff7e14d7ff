import type {languageCodes} from './languageCodes.ts';
import type {Span} from './span.ts';
import type {Word} from './word.ts';

/** A word, a number written in digits, or a sign of an article's text, with all that is known of it as a word. */
export type Token = Span &
	Pick<Word, 'text' | 'form' | 'readings' | 'classes' | 'capital'> & {
		readonly kind: 'word' | 'number' | 'sign';
		/** The same for all places where it stands. */
		readonly word: Word;
	};

/** A sentence (or a heading, list item or cell that has no full stop) with its tokens. */
export type Sentence = Span & {
	/** Index of the block of the article it stands in. */
	readonly block: number;
	readonly language: LanguageCode;
	readonly tokens: readonly Token[];
};

/** Languages that articles may be written in. */
export type LanguageCode = (typeof languageCodes)[number];
