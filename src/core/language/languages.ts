import type {LanguageCode} from '../text/token.ts';
import {englishTimes} from './english/times.ts';
import {englishSentences, englishWords} from './english/words.ts';
import {frenchTimes} from './french/times.ts';
import {frenchSentences, frenchWords} from './french/words.ts';
import type {Languages} from './language.ts';
import type {Lexicon} from './lexicon.ts';

/** The languages we have, with their lexicons. A new language is one folder of data and one line here. */
export const languagesWith = (lexicons: Readonly<Record<LanguageCode, Lexicon>>): Languages => ({
	fr: {code: 'fr', lexicon: lexicons.fr, words: frenchWords, sentences: frenchSentences, times: frenchTimes},
	en: {code: 'en', lexicon: lexicons.en, words: englishWords, sentences: englishSentences, times: englishTimes},
});
