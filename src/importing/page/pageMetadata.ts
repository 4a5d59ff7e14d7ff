import {cleanLine} from '../../core/article/cleanText.ts';
import {outletOfHost} from '../../core/article/outletOfHost.ts';
import {agencyMention, agencyNamed} from '../../core/language/agencies.ts';
import {betweenCredits} from '../../core/language/furniture.ts';
import {plainAddress, webAddress} from '../addresses.ts';
import type {ImportedMetadata} from '../importedArticle.ts';
import type {MarkupParent} from '../markup/markup.ts';
import {articleData, type LinkedData, linkedData, namesIn, textIn} from './jsonLd.ts';
import {isNameLike, pageAuthor} from './pageAuthor.ts';
import {publishedDay, updatedDay} from './pageDates.ts';
import {type PageHead, pageHead} from './pageHead.ts';
import {pageTitle, siteInTitle} from './pageTitle.ts';

/**
 * What a page says of its article; null where it says nothing. Addresses are absolute; the language is as the page tags itself, and
 * not to be trusted; the origin is the news agency that it is credited to.
 */
export type PageMetadata = Omit<ImportedMetadata, 'retrieved'> & {
	/** How the page sums itself up. */
	readonly description: string | null;
	/** The article's words as linked data repeats them. */
	readonly articleBody: string | null;
	/** The page says that only subscribers see all of it. */
	readonly subscribersOnly: boolean;
};

/** An agency that the credit names: alone, among other names, or `Le Courrier avec AFP`. */
function agencyIn(credit: string | null): string | null {
	if (!credit) return null;
	const named = credit
		.split(betweenCredits)
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

/** Reads a page's metadata: linked data first, then meta elements, then what the page shows. `address` is where it was found, or null. */
export function pageMetadata(page: MarkupParent, windowTitle: string | null, address: string | null): PageMetadata {
	const head = pageHead(page, windowTitle);
	const all = linkedData(page);
	const data = articleData(all);
	const base = head.base ? webAddress(head.base, address) : null;
	const url = addressOf(head, data, address ?? base);
	const host = url === null ? null : outletOfHost(url);
	const site = siteOf(data, head, all) ?? siteInTitle(page, head, host);
	const author = pageAuthor(page, data, head);
	return {
		title: pageTitle(page, data, head, site),
		source: site ?? host,
		author,
		published: publishedDay(page, data, head),
		updated: updatedDay(page, data, head),
		language: textIn(data, 'inLanguage') ?? head.language ?? head.meta.get('og:locale') ?? null,
		url,
		origin: agencyIn(author) ?? agencyIn(namesIn(data, 'creditText')[0] ?? null),
		description: head.meta.get('og:description') ?? head.meta.get('description') ?? textIn(data, 'description'),
		articleBody: textIn(data, 'articleBody'),
		subscribersOnly: /^false$/iu.test(String(data?.isAccessibleForFree ?? 'true')),
	};
}
