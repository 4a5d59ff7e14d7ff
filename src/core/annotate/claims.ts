import type {AnnotatedArticle, Claim} from './annotation.ts';
import type {Context} from './context.ts';

/** What claims are made of: everything found before them. */
export type Found = Pick<AnnotatedArticle, 'times' | 'mentions' | 'quantities' | 'attributions'>;

/** Statements that can be compared with those of other articles: clauses with event, participants, time and speaker. */
export function annotateClaims(_context: Context, _found: Found): Claim[] {
	return [];
}
