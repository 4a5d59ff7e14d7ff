import type {SentenceRules} from '../text/sentences.ts';
import type {LanguageCode} from '../text/token.ts';
import type {WordRules} from '../text/tokens.ts';
import type {Lexicon} from './lexicon.ts';
import type {TimeWords} from './times.ts';

/** What the extractors need to know of a language. Word lists live in one folder a language, one file a subject. */
export type Language = {
	readonly code: LanguageCode;
	readonly lexicon: Lexicon;
	readonly words: WordRules;
	readonly sentences: SentenceRules;
	readonly times: TimeWords;
};

/** The languages that articles may be written in, all loaded. */
export type Languages = Readonly<Record<LanguageCode, Language>>;
