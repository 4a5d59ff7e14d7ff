import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {type Aggregate, aggregateBehind, aggregatesIn, takesUp} from '../../language/aggregates.ts';

/** UTF-16 units behind a number in which the aggregate that it is of is named. */
const longestLink = 40;

/** The aggregate of accounts that a sum or a share is of: named behind it, else nearest before it, else what a pronoun takes up; null for others. */
export function aggregateOf({article: {text}, sentences}: AnnotatedArticle, quantity: Quantity): Aggregate | null {
	if (quantity.measure !== 'share' && quantity.measure !== 'money') return null;
	const {start, end} = sentences[quantity.sentence]!;
	const behind = aggregateBehind(text.slice(quantity.end, Math.min(end, quantity.end + longestLink)));
	const named = behind ?? aggregatesIn(text.slice(start, quantity.start)).at(-1);
	if (named !== undefined) return named;
	const before =
		quantity.sentence > 0 && takesUp(text.slice(start, quantity.start)) ? sentences[quantity.sentence - 1] : undefined;
	return before === undefined ? null : (aggregatesIn(text.slice(before.start, before.end))[0] ?? null);
}
