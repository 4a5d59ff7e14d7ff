import {attribute, elementsIn, type MarkupElement, type MarkupParent} from '../markup/markup.ts';

/** What the head of a page says, by name; the first of several with a value counts. */
export type PageHead = {
	readonly meta: ReadonlyMap<string, string>;
	/** All values of `article:author` and the like, in order. */
	readonly authors: readonly string[];
	readonly canonical: string | null;
	readonly base: string | null;
	readonly language: string | null;
	readonly windowTitle: string | null;
};

const authorNames = /^(?:author|article:author_name|article:author|dc\.creator|parsely-author|sailthru\.author|byl)$/u;

const nameOf = (meta: MarkupElement): string =>
	(attribute(meta, 'property') || attribute(meta, 'name') || attribute(meta, 'itemprop')).trim().toLowerCase();

/** Reads the elements of a page that speak of it as a whole, wherever they stand. */
export function pageHead(page: MarkupParent, windowTitle: string | null): PageHead {
	const meta = new Map<string, string>();
	const authors: string[] = [];
	let canonical: string | null = null;
	let base: string | null = null;
	let language: string | null = null;
	for (const element of elementsIn(page)) {
		if (element.tagName === 'html') language = attribute(element, 'lang') || attribute(element, 'xml:lang') || null;
		else if (element.tagName === 'base') base ??= attribute(element, 'href') || null;
		else if (element.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/iu.test(attribute(element, 'rel')))
			canonical ??= attribute(element, 'href') || null;
		else if (element.tagName === 'meta') {
			const name = nameOf(element);
			const content = attribute(element, 'content').trim();
			if (content === '') continue;
			if (authorNames.test(name)) authors.push(content);
			if (name !== '' && !meta.has(name)) meta.set(name, content);
		}
	}
	return {meta, authors, canonical, base, language, windowTitle};
}
