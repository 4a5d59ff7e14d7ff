import type {Quantity, TimeExpression} from './annotation.ts';
import type {Context} from './context.ts';

/** Numbers with hedge, bounds and what they count. Dates and years are no quantities: `times` masks them. */
export function annotateQuantities(_context: Context, _times: readonly TimeExpression[]): Quantity[] {
	return [];
}
