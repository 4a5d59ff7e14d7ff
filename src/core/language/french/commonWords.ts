import {words} from '../wordLists.ts';

/** Closed-class words that are frequent in French and are no English words, for telling the language of a text. */
export const frenchCommonWords: ReadonlySet<string> =
	words(`le la les un une des du de d et à au aux en dans pour par sur avec que qu qui ne n pas plus est été sont était son sa ses
	leur leurs ce cette ces il elle ils elles se s où mais ou donc selon lors entre nous vous je même aussi dont après avant
	deux sans sous ont avait être avoir fait ainsi`);
