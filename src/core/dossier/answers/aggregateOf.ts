import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {type Aggregate, aggregateBehind, aggregatesIn, takesUp} from '../../language/aggregates.ts';

/** UTF-16 units behind a number in which the aggregate that it is of is named. */
const longestLink = 40;

/** UTF-16 units of a sentence that are read for an aggregate: a line that lost its stops may be a megabyte long. */
const reach = 600;

/** The aggregate of accounts that a sum or a share is of: named behind it, else nearest before it, else what a pronoun takes up; null for others. */
export function aggregateOf({article: {text}, sentences}: AnnotatedArticle, quantity: Quantity): Aggregate | null {
	if (quantity.measure !== 'share' && quantity.measure !== 'money') return null;
	const {start, end} = sentences[quantity.sentence]!;
	const behind = aggregateBehind(text.slice(quantity.end, Math.min(end, quantity.end + longestLink)));
	const named = behind ?? aggregatesIn(text.slice(Math.max(start, quantity.start - reach), quantity.start)).at(-1);
	if (named !== undefined) return named;
	const before =
		quantity.sentence > 0 && takesUp(text.slice(start, Math.min(quantity.start, start + reach)))
			? sentences[quantity.sentence - 1]
			: undefined;
	if (before === undefined) return null;
	return aggregatesIn(text.slice(before.start, Math.min(before.end, before.start + reach)))[0] ?? null;
}
