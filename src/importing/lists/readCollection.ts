import {authorLine} from '../../core/article/authorLine.ts';
import {cleanLine} from '../../core/article/cleanText.ts';
import {outletOfHost} from '../../core/article/outletOfHost.ts';
import {languageOfTag} from '../../core/language/detectLanguage.ts';
import {isRecord} from '../../core/text/isRecord.ts';
import {plainAddress, webAddress} from '../addresses.ts';
import type {Material, MaterialItem} from '../material.ts';
import {dayOf} from '../page/pageDates.ts';

type Entry = Readonly<Record<string, unknown>>;

const textOf = (entry: Entry, ...names: readonly string[]): string | null => {
	const texts = names.map(name => entry[name]).filter(value => typeof value === 'string');
	return texts.find(text => text.trim() !== '') ?? null;
};

/** One entry of Wallabag's export, or of Omnivore's, whose words lie in a file beside it named after its slug. */
function itemOf(entry: Entry): MaterialItem | null {
	const link = textOf(entry, 'url', 'given_url', 'originalArticleUrl');
	const address = link ? webAddress(link, null) : null;
	const html = textOf(entry, 'content');
	const slug = textOf(entry, 'slug');
	const safeSlug = slug !== null && /^[\w.-]{1,300}$/u.test(slug) && !slug.startsWith('.') ? slug : null;
	const content = html !== null ? {html} : safeSlug !== null ? {file: `content/${safeSlug}.html`} : null;
	if (address === null && content === null) return null;
	const authors = Array.isArray(entry.published_by) ? entry.published_by.filter(name => typeof name === 'string') : [];
	const title = cleanLine(textOf(entry, 'title') ?? '');
	const language = textOf(entry, 'language');
	return {
		title: title || address || (slug ?? ''),
		address,
		leadsTo: 'page',
		content,
		complete: content !== null,
		metadata: {
			title: title || null,
			url: address ? plainAddress(address) : null,
			source: textOf(entry, 'domain_name', 'siteName') ?? (address ? outletOfHost(address) : null),
			author: authors.length > 0 ? authorLine(authors.map(cleanLine)) : textOf(entry, 'author'),
			published: dayOf(textOf(entry, 'published_at', 'publishedAt')),
			language: language ? languageOfTag(language) : null,
			retrieved: dayOf(textOf(entry, 'created_at', 'savedAt')),
		},
	};
}

/** A collection with texts in JSON (Wallabag, Omnivore); null for any other data. */
export function readCollection(text: string): Material | null {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return null;
	}
	const entries = Array.isArray(data) ? data : isRecord(data) && Array.isArray(data.items) ? data.items : [];
	const items = entries.filter(isRecord).flatMap(entry => itemOf(entry) ?? []);
	return items.length === 0 ? null : {kind: 'items', of: 'collection', title: null, items};
}
