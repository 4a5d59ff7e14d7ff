import {words} from '../wordLists.ts';

/** Closed-class words that are frequent in English and are no French words, for telling the language of a text. */
export const englishCommonWords: ReadonlySet<string> =
	words(`the of and to in is that for with as was were by at from it its this be are has have had not he she they his her
	their said will would which who or an but been after about more than into over we you i on two could should when there
	these those also`);
