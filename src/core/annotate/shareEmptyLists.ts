import type {AnnotatedArticle} from './annotation.ts';

/** Stands for every list that holds nothing. */
const none: readonly never[] = [];

/**
 * Lets the lists of an article that hold nothing be one list, in place: they are half of its lists, and held while all articles are
 * compared.
 */
export function shareEmptyLists(annotated: AnnotatedArticle): AnnotatedArticle {
	share(annotated.sentences, ['terms', 'termStarts', 'implied']);
	share(annotated.quantities, ['modifiers']);
	share(annotated.claims, ['quantities', 'mentions', 'times', 'participants', 'counts', 'terms']);
	for (const {counts} of annotated.claims) share(counts, ['places', 'about']);
	return annotated;
}

function share<Key extends string>(items: readonly Record<Key, readonly unknown[]>[], keys: readonly Key[]): void {
	for (const item of items) {
		for (const key of keys) if (item[key].length === 0) item[key] = none;
	}
}
