import {cleanLine} from '../core/article/cleanText.ts';
import {isoDate} from '../core/article/isoDate.ts';
import {fullDate} from '../core/article/writtenDate.ts';
import {agencyMention, agencyNamed} from '../core/language/agencies.ts';
import {plainAddress} from './addresses.ts';
import {webAddress} from './blocks.ts';
import {articleData, type LinkedData, linkedData, namesIn, textIn} from './jsonLd.ts';
import {attribute, elementsIn, firstElement, lineOf, type MarkupElement, type MarkupParent} from './markup.ts';
import {type PageHead, pageHead} from './pageHead.ts';

/** What a page says of its article; null where it says nothing. Dates are ISO days, addresses absolute. */
export type PageMetadata = {
	readonly title: string | null;
	readonly source: string | null;
	readonly author: string | null;
	readonly published: string | null;
	readonly updated: string | null;
	/** As the page tags itself; not to be trusted. */
	readonly language: string | null;
	/** The page's own permanent address. */
	readonly url: string | null;
	/** The news agency that it is credited to. */
	readonly origin: string | null;
	/** How the page sums itself up. */
	readonly description: string | null;
	/** The article's words as linked data repeats them. */
	readonly articleBody: string | null;
	/** The page says that only subscribers see all of it. */
	readonly subscribersOnly: boolean;
};

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of a line's words that another has too. */
function sharedWords(line: string, other: string): number {
	const words = wordsOf(line);
	const others = new Set(wordsOf(other));
	return words.length === 0 ? 0 : words.filter(word => others.has(word)).length / words.length;
}

/** `Title | Site`, `Site – Title`: the longest part, where signs that sites use part it. */
function withoutSite(title: string, site: string | null): string {
	const parts = title.split(/\s+(?:[|•·»›]|::|[-–—])\s+/u);
	if (parts.length < 2) return title;
	const isSite = (part: string): boolean => site !== null && wordsOf(part).join('') === wordsOf(site).join('');
	if (isSite(parts.at(-1)!)) return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s+\S{1,2}\s+$/u, '');
	if (isSite(parts[0]!)) return title.slice(parts[0]!.length).replace(/^\s+\S{1,2}\s+/u, '');
	return title;
}

/** The heading that the reader sees, if it says what the page calls itself; else what the page calls itself. */
function titleOf(page: MarkupParent, data: LinkedData | undefined, head: PageHead, site: string | null): string | null {
	const stated = [head.meta.get('og:title'), textIn(data, 'headline'), head.meta.get('twitter:title'), head.windowTitle]
		.filter(title => title !== undefined && title !== null)
		.map(title => withoutSite(cleanLine(title), site))
		.filter(title => title !== '');
	const headings = [...elementsIn(page)]
		.filter(({tagName}) => tagName === 'h1')
		.map(heading => cleanLine(lineOf(heading)))
		.filter(heading => wordsOf(heading).length > 1);
	const seen = headings.find(heading => stated.some(title => sharedWords(title, heading) > 0.5));
	return seen ?? stated[0] ?? headings[0] ?? null;
}

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

function published(page: MarkupParent, data: LinkedData | undefined, {meta}: PageHead): string | null {
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

const updated = (page: MarkupParent, data: LinkedData | undefined, {meta}: PageHead): string | null =>
	firstDay([
		textIn(data, 'dateModified'),
		...['article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified', 'revised'].map(name =>
			meta.get(name),
		),
		timeOf(page, /\bdateModified\b/u),
	]);

const longestName = 80;

/** `Par Anna Lind`, `By Anna Lind and Paul Roy`: the names alone. */
const withoutBy = (words: string): string =>
	words
		.replace(/^(?:par|by|de|propos recueillis par|texte(?: de)?)\s*:?\s+/iu, '')
		.replace(/\s*(?:[|•·]|\s[-–—]\s|,?\s+(?:publié|published|le \d|le lundi|updated)\b).*$/iu, '')
		.trim();

const isNameLike = (words: string): boolean =>
	/\p{Lu}/u.test(words) && words.length <= longestName && !/^https?:|[@<>{}]/u.test(words);

const bylineClass = /(?:^|[\s_-])(?:byline|author(?:-?name)?|auteur|signature|writer)(?:$|[\s_-])/iu;

const isByline = (element: MarkupElement): boolean =>
	/(?:^|\s)author(?:\s|$)/iu.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`) ||
	(bylineClass.test(attribute(element, 'class')) && /^(?:a|p|div|span|address|li)$/u.test(element.tagName));

function authorOf(page: MarkupParent, data: LinkedData | undefined, head: PageHead): string | null {
	const stated = [namesIn(data, 'author'), head.authors].map(names => [
		...new Set(names.map(name => withoutBy(cleanLine(name))).filter(isNameLike)),
	]);
	const names = stated.find(found => found.length > 0);
	if (names) return names.join(', ');
	const byline = firstElement(page, element => isByline(element) && isNameLike(withoutBy(lineOf(element))));
	return byline ? cleanLine(withoutBy(lineOf(byline))) : null;
}

/** An agency that the credit names: alone, among other names, or `Le Courrier avec AFP`. */
function agencyIn(credit: string | null): string | null {
	if (!credit) return null;
	const named = credit
		.split(/\s*(?:,|\/|&|\bavec\b|\bwith\b|\bet\b|\band\b)\s*/u)
		.map(part => agencyNamed(part))
		.find(name => name !== undefined);
	return named ?? agencyNamed(agencyMention.exec(credit)?.[0] ?? '') ?? null;
}

/** An address that leads to the site's front page says nothing of an article, unless the page is the front page. */
const saysMore = (address: string, page: string | null): boolean =>
	page === null || new URL(address).pathname !== '/' || new URL(page).pathname === '/';

/** Syndicated copies point at their original; what was read is this page. */
const sameSite = (address: string, page: string | null): boolean => {
	if (page === null) return true;
	const site = (host: string): string => host.split('.').slice(-2).join('.');
	return site(new URL(address).hostname) === site(new URL(page).hostname);
};

/** The page's permanent address: its canonical one, if that is one of this site, else where it was found. */
function addressOf(head: PageHead, data: LinkedData | undefined, page: string | null): string | null {
	const stated = [head.canonical, head.meta.get('og:url'), textIn(data, 'url'), textIn(data, 'mainEntityOfPage')]
		.map(address => (address ? webAddress(address, page) : null))
		.find(address => address !== null && saysMore(address, page) && sameSite(address, page));
	const address = stated ?? page;
	return address ? plainAddress(address) : null;
}

function siteOf(data: LinkedData | undefined, {meta}: PageHead, all: readonly LinkedData[]): string | null {
	const website = all.find(object => object['@type'] === 'WebSite');
	const names = [
		...namesIn(data, 'publisher'),
		meta.get('og:site_name'),
		...namesIn(website, 'name'),
		meta.get('application-name'),
		meta.get('dc.publisher'),
	];
	const name = names.find(found => found && isNameLike(found) && !found.startsWith('@'));
	return name ? cleanLine(name) : null;
}

const hostOf = (address: string | null): string | null =>
	address ? new URL(address).hostname.replace(/^(?:www|m|amp)\./u, '') : null;

/** Reads a page's metadata: linked data first, then meta elements, then what the page shows. `address` is where it was found, or null. */
export function pageMetadata(page: MarkupParent, windowTitle: string | null, address: string | null): PageMetadata {
	const head = pageHead(page, windowTitle);
	const all = linkedData(page);
	const data = articleData(all);
	const site = siteOf(data, head, all);
	const base = head.base ? webAddress(head.base, address) : null;
	const url = addressOf(head, data, address ?? base);
	const author = authorOf(page, data, head);
	return {
		title: titleOf(page, data, head, site),
		source: site ?? hostOf(url),
		author,
		published: published(page, data, head),
		updated: updated(page, data, head),
		language: textIn(data, 'inLanguage') ?? head.language ?? head.meta.get('og:locale') ?? null,
		url,
		origin: agencyIn(author) ?? agencyIn(namesIn(data, 'creditText')[0] ?? null),
		description: head.meta.get('og:description') ?? head.meta.get('description') ?? textIn(data, 'description'),
		articleBody: textIn(data, 'articleBody'),
		subscribersOnly: /^false$/iu.test(String(data?.isAccessibleForFree ?? 'true')),
	};
}
