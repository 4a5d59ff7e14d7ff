import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {type Aggregate, aggregateBehind, aggregatesIn, isOfShares, takesUp} from '../../language/aggregates.ts';

/** UTF-16 units behind a number in which the aggregate that it is of is named. */
const longestLink = 40;

/** UTF-16 units of a sentence that are read for an aggregate: a line that lost its stops may be a megabyte long. */
const reach = 600;

/** The aggregate of accounts that a sum or a share is of: named behind it, else nearest before it, else what a pronoun takes up; null for others. */
export function aggregateOf({article: {text}, sentences}: AnnotatedArticle, quantity: Quantity): Aggregate | null {
	const {measure} = quantity;
	if (measure !== 'share' && measure !== 'money') return null;
	const mayBeOf = (aggregate: Aggregate): boolean => measure === 'share' || !isOfShares(aggregate);
	const {start, end} = sentences[quantity.sentence]!;
	const behind = aggregateBehind(text.slice(quantity.end, Math.min(end, quantity.end + longestLink)));
	if (behind !== null && mayBeOf(behind)) return behind;
	const named = aggregatesIn(text.slice(Math.max(start, quantity.start - reach), quantity.start)).findLast(mayBeOf);
	if (named !== undefined) return named;
	const before =
		quantity.sentence > 0 && takesUp(text.slice(start, Math.min(quantity.start, start + reach)))
			? sentences[quantity.sentence - 1]
			: undefined;
	if (before === undefined) return null;
	return aggregatesIn(text.slice(before.start, Math.min(before.end, before.start + reach))).find(mayBeOf) ?? null;
}
