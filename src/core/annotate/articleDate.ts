import type {Article} from '../article/article.ts';
import {beforeDateOfDateline, type TimeWords} from '../language/times.ts';
import type {TimeExpression} from './annotation.ts';
import type {Context} from './context.ts';
import {annotateTimes} from './times.ts';

/** Blocks at the top in which a dateline may stand. */
const topBlocks = 4;

/** Rules whose reading is a day of the calendar and hangs on nothing else. */
const dayRules = new Set(['date', 'weekday-date', 'numeric-date']);

/**
 * The day an article was published, as its own text gives it: "published on" a date, a dateline, a date that begins
 * the text, "ce mardi 4 juin". Null when the text leaves any doubt.
 */
function inferArticleDate(article: Article, times: readonly TimeExpression[], words: TimeWords): string | null {
	const days = times.filter(({rule, from, role}) => dayRules.has(rule) && from !== null && role !== 'history');
	const found =
		days.find(day => isPublished(article, day, words)) ??
		days.find(day => isDateline(article, day)) ??
		days.find(day => isThisDay(article, day, words));
	if (!found) return null;
	const contradicted = days.some(({from, role}) => role === 'at' && from! > found.from!);
	return contradicted ? null : found.from;
}

/** `Publié le 28 avril 2012`, `Published 03/14/2012`. */
function isPublished({text}: Article, {start}: TimeExpression, words: TimeWords): boolean {
	const before = text
		.slice(Math.max(0, start - 40), start)
		.split('\n')
		.at(-1)!;
	const last =
		before
			.toLowerCase()
			.match(/\p{L}+/gu)
			?.slice(-3) ?? [];
	return last.some(word => words.publishedWords.has(word)) && !/[.;!?]/u.test(before);
}

/** A date that begins a block at the top, or stands there between a place in capitals and a dash or bracket. */
function isDateline({text, blocks}: Article, {start, end}: TimeExpression): boolean {
	const block = blocks.slice(0, topBlocks).find(candidate => candidate.start <= start && end <= candidate.end);
	if (!block) return false;
	const before = text.slice(block.start, start);
	if (before.trim() === '') return text.slice(end, block.end).trim() === '' || /\d{4}$/u.test(text.slice(start, end));
	return beforeDateOfDateline.test(before) && /^[\s,]*(?:[-–—(]|$)/u.test(text.slice(end, end + 3));
}

/** `ce mardi 4 juin`, `en ce 6 mai 2013`. */
function isThisDay({text}: Article, {start}: TimeExpression, words: TimeWords): boolean {
	const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]?.toLowerCase();
	return before !== undefined && words.thisWords.has(before);
}

/** The context with the date that the article's own text gives it, when its file gives none. */
export function dateContext(context: Context): Context {
	const {article, languages} = context;
	if (article.published !== null) return context;
	const published = inferArticleDate(article, annotateTimes(context), languages[article.language].times);
	return published === null ? context : {...context, article: {...article, published, publishedFrom: 'dateline'}};
}
