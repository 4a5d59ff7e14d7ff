import {parseFeed, parseOpml} from 'feedsmith';
import {parseFragment} from 'parse5';
import {cleanLine} from '../../core/article/cleanText.ts';
import {plainAddress, webAddress} from '../addresses.ts';
import {ImportProblem} from '../importProblem.ts';
import {lineOf} from '../markup/markup.ts';
import type {Material, MaterialItem} from '../material.ts';
import {dayOf} from '../page/pageDates.ts';

/** More items are an archive. */
const mostItems = 5000;

/** What stands at a path of names and numbers in parsed data; undefined when nothing does. */
const valueAt = (data: unknown, path: string): unknown =>
	path
		.split('.')
		.reduce<unknown>(
			(value, key) =>
				typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
			data,
		);

/** The first text that stands at one of some paths: each format of feeds has its own names. */
const textAt = (data: unknown, ...paths: readonly string[]): string | null => {
	const texts = paths.map(path => valueAt(data, path));
	return texts.filter(text => typeof text === 'string').find(text => text.trim() !== '') ?? null;
};

const listAt = (data: unknown, ...paths: readonly string[]): readonly unknown[] =>
	paths.map(path => valueAt(data, path)).find(value => Array.isArray(value)) ?? [];

/** A title may hold HTML. */
const plainTitle = (title: string | null): string | null =>
	title === null ? null : cleanLine(lineOf(parseFragment(title))) || null;

const alternateLink = (data: unknown): string | null =>
	textAt(
		listAt(data, 'links').find(link => (textAt(link, 'rel') ?? 'alternate') === 'alternate'),
		'href',
	);

const contentPaths = [
	'content.encoded',
	'content.value',
	'content_html',
	'content_text',
	'description',
	'summary.value',
	'summary',
];
const datePaths = ['pubDate', 'published', 'date_published', 'dc.dates.0', 'dc.date', 'updated'];
const authorPaths = ['authors.0.name', 'dc.creators.0', 'authors.0', 'author.name'];

function itemOf(item: unknown, base: string | null, source: string | null): MaterialItem | null {
	const link = textAt(item, 'link') ?? alternateLink(item) ?? textAt(item, 'url', 'external_url');
	const address = link ? webAddress(link, base) : null;
	const html = textAt(item, ...contentPaths);
	if (address === null && html === null) return null;
	const title = plainTitle(textAt(item, 'title.value', 'title'));
	return {
		title: title ?? address ?? '…',
		address,
		leadsTo: 'page',
		content: html === null ? null : {html},
		complete: address === null,
		metadata: {
			...{title, source},
			url: address ? plainAddress(address) : null,
			author: plainTitle(textAt(item, ...authorPaths)),
			published: dayOf(textAt(item, ...datePaths)),
		},
	};
}

/** The items of a feed (RSS, Atom, RDF, JSON Feed), in its order. Throws `ImportProblem`. */
export function readFeed(text: string, address: string | null): Material {
	const {feed} = parsed(() => parseFeed(text, {maxItems: mostItems}));
	const site = textAt(feed, 'link') ?? alternateLink(feed) ?? textAt(feed, 'home_page_url');
	const base = textAt(feed, 'xml.base') ?? address ?? site;
	const title = plainTitle(textAt(feed, 'title.value', 'title'));
	const items = listAt(feed, 'items', 'entries').flatMap(item => itemOf(item, base, title) ?? []);
	if (items.length === 0) throw new ImportProblem('notFeed');
	return {kind: 'items', of: 'feed', title, items};
}

/** The feeds and pages of an OPML list, those in its folders too. Throws `ImportProblem`. */
export function readOpml(text: string): Material {
	const opml = parsed(() => parseOpml(text));
	const items = [...outlinesIn(opml)].flatMap((outline): MaterialItem[] => {
		const feed = textAt(outline, 'xmlUrl');
		const address = webAddress(feed ?? textAt(outline, 'url', 'htmlUrl') ?? '', null);
		if (address === null) return [];
		const title = cleanLine(textAt(outline, 'title', 'text') ?? address);
		return [{title, address, leadsTo: feed ? 'feed' : 'page', content: null, complete: false, metadata: {}}];
	});
	if (items.length === 0) throw new ImportProblem('notFeed');
	const more = items.length > mostItems ? {leftOut: items.length - mostItems} : {};
	return {kind: 'items', of: 'feeds', title: textAt(opml, 'head.title'), items: items.slice(0, mostItems), ...more};
}

function* outlinesIn(data: unknown): Generator<unknown> {
	for (const outline of listAt(data, 'outlines', 'body.outlines')) {
		yield outline;
		yield* outlinesIn(outline);
	}
}

function parsed<Result>(parse: () => Result): Result {
	try {
		return parse();
	} catch {
		throw new ImportProblem('notFeed');
	}
}
