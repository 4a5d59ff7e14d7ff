import type {SearchResults} from '../core/search/search.ts';

/** What is found for a query; `coming` for one that has just been asked for, null until the index is built. */
export type FoundSoFar = SearchResults | 'coming' | null;

/** The results of a search that has come to its end; null while it goes on, and until the index is built. */
export const arrived = (found: FoundSoFar): SearchResults | null => (found === 'coming' ? null : found);
