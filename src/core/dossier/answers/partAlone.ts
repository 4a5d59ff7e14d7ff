import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {isOfPartAlone, longestAlone} from '../../language/placeAlone.ts';

/** Whether a number is told as that of one place or day of several alone: `Oslo alone accounts for 34`. */
export function isOfPlaceAlone({article: {text}, sentences, quantities}: AnnotatedArticle, index: number): boolean {
	const {measure, start, end, sentence} = quantities[index]!;
	if (measure === 'duration' || measure === 'share') return false;
	const span = sentences[sentence]!;
	const from = Math.max(span.start, quantities[index - 1]?.end ?? 0, start - longestAlone);
	const to = Math.min(span.end, nextOf(quantities, index), end + longestAlone);
	return isOfPartAlone(text.slice(from, start), text.slice(end, to));
}

const nextOf = (quantities: readonly Quantity[], index: number): number =>
	quantities[index + 1]?.start ?? Number.POSITIVE_INFINITY;
