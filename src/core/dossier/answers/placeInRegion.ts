import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {fates} from '../../language/concepts/fates.ts';
import {isOfWholeRegion, longestWhole} from '../../language/wholeRegion.ts';
import type {AnswerDraft} from './answer.ts';
import {countriesToldOf, leastTold, limitToNothing} from './countriesTold.ts';

/** Where a toll is told country by country, that `in the region` is one of several countries, and of none of them. */
export function placeInRegion(annotated: readonly AnnotatedArticle[], answers: readonly AnswerDraft[]): void {
	const countries = countriesToldOf(answers);
	for (const answer of answers) {
		const {count, article, index} = answer;
		if (!fates.has(count.what) || (countries.get(count.what)?.size ?? 0) < leastTold) continue;
		if (!isToldOfRegion(annotated[article]!, index)) continue;
		limitToNothing(answer);
		answer.wide = true;
	}
}

/** Whether the words between the numbers beside a number say so. */
function isToldOfRegion({article: {text}, sentences, quantities}: AnnotatedArticle, index: number): boolean {
	const {start, end, sentence} = quantities[index]!;
	const span = sentences[sentence]!;
	const previous = quantities[index - 1]?.end ?? 0;
	const next = quantities[index + 1]?.start ?? span.end;
	const from = Math.max(span.start, previous, start - longestWhole);
	return isOfWholeRegion(
		text.slice(from, start),
		text.slice(end, Math.min(span.end, next, end + longestWhole)),
		from === span.start,
	);
}
