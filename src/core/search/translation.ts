import type {KnownNames} from './knownNames.ts';
import type {Meanings} from './meanings.ts';

/** What says the same in the other language: words that mean a word, and names of what is named. */
export type Translation = {readonly meanings: Meanings; readonly names: () => KnownNames};
