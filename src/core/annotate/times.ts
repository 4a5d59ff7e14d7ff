import type {TimeExpression} from './annotation.ts';
import type {Context} from './context.ts';

/** Dates and periods, resolved against the article's date. */
export function annotateTimes(_context: Context): TimeExpression[] {
	return [];
}
