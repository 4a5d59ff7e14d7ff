import type {SentenceRules} from '../../text/sentences.ts';
import type {WordRules} from '../../text/tokens.ts';
import {words} from '../wordLists.ts';

/** How English cuts words. */
export const englishWords: WordRules = {
	elided: new Set(),
	whole: new Set(["o'clock"]),
	ending: /n['’]t$|['’](?:s|re|ve|ll|d|m)$|(?<=s)['’]$/iu,
	bareCapitals: new Map(),
	shortened: new Map([
		['wo', 'will'],
		['ca', 'can'],
		['sha', 'shall'],
	]),
};

/** Stand before a name, written with a capital or not. */
const ranks = 'mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr maj adm rev hon pres supt insp det st mt ft';

/** Where English sentences are not cut. */
export const englishSentences: SentenceRules = {
	locale: 'en',
	titles: words(ranks),
	abbreviations: words(`${ranks} jr sr v vs inc ltd co corp bros dept univ assn ave blvd rd i.e e.g`),
	beforeNumbers: words('no nos fig vol p pp incl approx est jan feb mar apr jun jul aug sept sep oct nov dec'),
	openers: words(
		`the a an this that these those his her its their our my your it he she we they you i there here who what when where
		why how in on at for from by with after before since while as if and but so or yet no not none nobody nothing now
		then still also some many most several few all both each another one two three four five six seven eight nine ten`,
	),
	afterSmallInitials: words(
		`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
		october november december gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst eastern central
		mountain pacific`,
	),
};
