import type {Reading} from '../language/lexicon.ts';
import type {Span} from './span.ts';

/** A word, a number written in digits, or a sign of an article's text. */
export type Token = Span & {
	readonly kind: 'word' | 'number' | 'sign';
	/** As written. */
	readonly text: string;
	/** Lower case with plain apostrophes and hyphens: the key for word lists and the lexicon. */
	readonly form: string;
	/** What the lexicon knows of the form, most usual first; empty for unknown words, numbers and signs. */
	readonly readings: readonly Reading[];
	/** What the readings are, together: bits of `core/text/wordClass.ts`. */
	readonly classes: number;
	/** Starts with a capital letter, or is written with one inside as the names of some companies are: `easyJet`. */
	readonly capital: boolean;
};

/** A sentence (or a heading, list item or cell that has no full stop) with its tokens. */
export type Sentence = Span & {
	/** Index of the block of the article it stands in. */
	readonly block: number;
	readonly language: LanguageCode;
	readonly tokens: readonly Token[];
};

/** Languages that articles may be written in. */
export type LanguageCode = 'fr' | 'en';
