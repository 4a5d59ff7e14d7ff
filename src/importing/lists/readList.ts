import {parse} from 'parse5';
import {cleanLine} from '../../core/article/cleanText.ts';
import {isoDate} from '../../core/article/isoDate.ts';
import {languageOfTag} from '../../core/language/detectLanguage.ts';
import {webAddress} from '../addresses.ts';
import {attribute, elementsIn, lineOf} from '../markup/markup.ts';
import type {Material, MaterialItem} from '../material.ts';
import {boundedMarkup} from '../page/boundedMarkup.ts';
import {csvRecords} from './csv.ts';

/** Entries that are read of one list; more are told and left out. */
const mostItems = 20_000;

const pageItem = (address: string, title: string, metadata: MaterialItem['metadata'] = {}): MaterialItem => ({
	...{title: cleanLine(title) || address, address, leadsTo: 'page', content: null, complete: false, metadata},
});

const addressLine = /^(?:[-*•]\s+|\d+[.)]\s+)?<?(https?:\/\/[^\s>]+)>?(?:\s+(.*))?$/iu;

/** How many of so many entries are too many; nothing where none is. */
const beyond = (entries: number): {leftOut?: number} => (entries > mostItems ? {leftOut: entries - mostItems} : {});

/** A text in which every line is a web address (and perhaps its title); null for any other. Lines that begin with `#` are remarks. */
export function readAddresses(text: string): Material | null {
	const lines = text
		.split(/\r?\n|\r/u)
		.map(line => line.trim())
		.filter(line => line !== '' && !line.startsWith('#'));
	const items = lines.slice(0, mostItems).map(line => {
		const [, link = '', title = ''] = addressLine.exec(line) ?? [];
		const address = webAddress(link, null);
		return address ? pageItem(address, title) : null;
	});
	const found = items.filter(item => item !== null);
	if (items.length === 0 || found.length < items.length) return null;
	return {kind: 'items', of: 'addresses', title: null, items: found, ...beyond(lines.length)};
}

/** Bookmarks as browsers, Pocket and Instapaper export them in HTML. */
export const isBookmarkPage = (start: string): boolean =>
	/<!DOCTYPE NETSCAPE-Bookmark-file-1>|<title>\s*(?:Pocket Export|Instapaper: Export)\s*<\/title>/iu.test(start);

/** The pages of a bookmark file, in its order. */
export function readBookmarks(source: string): Material {
	const page = parse(boundedMarkup(source));
	const items: MaterialItem[] = [];
	let title: string | null = null;
	for (const element of elementsIn(page)) {
		if (element.tagName === 'title') title = cleanLine(lineOf(element));
		const address = element.tagName === 'a' ? webAddress(attribute(element, 'href'), null) : null;
		if (address) items.push(pageItem(address, lineOf(element)));
	}
	return {kind: 'items', of: 'bookmarks', title, items: items.slice(0, mostItems), ...beyond(items.length)};
}

/** A list in CSV with a column of addresses: Pocket, Instapaper; Wallabag's with the texts. Null for any other text. */
export function readCsvList(text: string): Material | null {
	const records = csvRecords(text, 'url');
	if (!records) return null;
	const items = records.slice(0, mostItems).flatMap((record): MaterialItem[] => {
		const address = webAddress(record.get('url') ?? '', null);
		if (!address) return [];
		const title = cleanLine(record.get('title') ?? '');
		const html = record.get('content') ?? '';
		const item = pageItem(address, title, {
			title: title || null,
			url: address,
			language: languageOfTag(record.get('language') ?? ''),
		});
		if (html === '') return [{...item, metadata: {}}];
		return [
			{
				...item,
				content: {html},
				complete: true,
				metadata: {...item.metadata, retrieved: isoDate(record.get('creation date') ?? '')},
			},
		];
	});
	if (items.length === 0) return null;
	const of = items.some(({content}) => content) ? 'collection' : 'bookmarks';
	return {kind: 'items', of, title: null, items, ...beyond(records.length)};
}
