import type {SentenceRules} from '../../text/sentences.ts';
import type {WordRules} from '../../text/tokens.ts';
import {words} from '../wordLists.ts';

/** How English cuts words. */
export const englishWords: WordRules = {
	elided: new Set(),
	whole: new Set(["o'clock"]),
	ending: /n['’]t$|['’](?:s|re|ve|ll|d|m)$|(?<=s)['’]$/iu,
	shortened: new Map([
		['wo', 'will'],
		['ca', 'can'],
		['sha', 'shall'],
	]),
};

/** Where English sentences are not cut. */
export const englishSentences: SentenceRules = {
	locale: 'en',
	abbreviations: words(
		'mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr maj adm rev hon pres supt insp det st mt ft jr sr vs no nos fig vol p pp jan feb mar apr jun jul aug sept sep oct nov dec approx est inc ltd co corp bros dept univ assn ave blvd rd',
	),
};
