import {cleanLine} from '../../core/article/cleanText.ts';
import {isoDate} from '../../core/article/isoDate.ts';
import {fullDate} from '../../core/article/writtenDate.ts';
import {attribute, firstElement, lineOf, type MarkupParent} from '../markup/markup.ts';
import {type LinkedData, textIn} from './jsonLd.ts';
import type {PageHead} from './pageHead.ts';

/** A date as pages write it: ISO, or in words; null for what is no date. */
export function dayOf(written: string | null | undefined): string | null {
	if (!written) return null;
	const words = cleanLine(written);
	return isoDate(words) ?? isoDate(words.slice(0, 10)) ?? fullDate(words, 'en');
}

const firstDay = (candidates: readonly (string | null | undefined)[]): string | null =>
	candidates.map(dayOf).find(day => day !== null) ?? null;

const timeOf = (page: MarkupParent, property: RegExp): string | null => {
	const time = firstElement(
		page,
		element => property.test(attribute(element, 'itemprop')) && /^(?:time|meta|span|abbr)$/u.test(element.tagName),
	);
	return time ? attribute(time, 'datetime') || attribute(time, 'content') || lineOf(time) : null;
};

/** The first time of the page that has a machine's form; those of other articles stand after it. */
const firstTime = (page: MarkupParent): string | null => {
	const time = firstElement(
		page,
		({tagName, attrs}) => tagName === 'time' && attrs.some(({name}) => name === 'datetime'),
	);
	return time ? attribute(time, 'datetime') : null;
};

/** The day that a page says it appeared on. */
export function publishedDay(page: MarkupParent, data: LinkedData | undefined, {meta}: PageHead): string | null {
	const names =
		'article:published_time datepublished og:published_time dc.date.issued dcterms.created dc.date dcterms.date date pubdate publish-date publication_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date';
	return firstDay([
		textIn(data, 'datePublished'),
		...names.split(' ').map(name => meta.get(name)),
		timeOf(page, /\bdatePublished\b/u),
		textIn(data, 'dateCreated'),
		firstTime(page),
	]);
}

/** The day that a page says it was changed on. */
export const updatedDay = (page: MarkupParent, data: LinkedData | undefined, {meta}: PageHead): string | null =>
	firstDay([
		textIn(data, 'dateModified'),
		...['article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified', 'revised'].map(name =>
			meta.get(name),
		),
		timeOf(page, /\bdateModified\b/u),
	]);
