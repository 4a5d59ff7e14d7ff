import type {AnnotatedArticle, Claim} from '../../annotate/annotation.ts';
import {tellsFirstTime} from '../../language/firstTime.ts';
import {overlaps, sliceOf} from '../../text/span.ts';
import {areApartInTime, daysBetween, firstDay} from './asOfDates.ts';

/** Nearer dates may be of one day: a title tells what is new some days after it happened at most. */
const daysOfNews = 5;

/** Marks that end a clause. */
const clauseEnds: readonly string[] = [',', ';', ':', '–', '—'];

/** What a clause may hang on: **`the board admitted for the first time`** `that the dam leaked`. */
const lastClause = (text: string): string =>
	text.slice(Math.max(...clauseEnds.map(mark => text.lastIndexOf(mark))) + 1);

/**
 * When a claim has something happen for the first time: the date that it tells, or of a title that of its article. Null where it tells
 * of no first time, or of no date.
 */
export function firstTimeOf(claim: Claim, {article, sentences}: AnnotatedArticle): string | null {
	const before = lastClause(article.text.slice(sentences[claim.sentence]!.start, claim.start));
	if (!tellsFirstTime(before + sliceOf(article.text, claim))) return null;
	if (claim.asOf !== null) return claim.asOf;
	const isTitle = article.blocks.some(block => block.kind === 'title' && overlaps(block, claim));
	return isTitle ? article.published : null;
}

/** Two dates of what can have been but once, the earlier first, where they differ; null where they may be one. */
export function rivalFirstTimes(one: string | null, other: string | null): readonly [string, string] | null {
	if (one === null || other === null || !areApartInTime(one, other) || daysBetween(one, other) <= daysOfNews)
		return null;
	return firstDay(one) < firstDay(other) ? [one, other] : [other, one];
}
