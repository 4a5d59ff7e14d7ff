import type {AnnotatedArticle} from '../annotation.ts';

/** What claims are made of: everything found before them. */
export type Found = Pick<AnnotatedArticle, 'times' | 'mentions' | 'quantities' | 'attributions'>;

/** Indexes of the annotations that stand in a sentence. */
export type Here = {
	readonly times: readonly number[];
	readonly mentions: readonly number[];
	readonly quantities: readonly number[];
};
