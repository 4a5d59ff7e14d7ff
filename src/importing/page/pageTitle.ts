import {cleanLine} from '../../core/article/cleanText.ts';
import {elementsIn, lineOf, type MarkupParent} from '../markup/markup.ts';
import {type LinkedData, textIn} from './jsonLd.ts';
import type {PageHead} from './pageHead.ts';

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of a line's words that another has too. */
function sharedWords(line: string, other: string): number {
	const words = wordsOf(line);
	const others = new Set(wordsOf(other));
	return words.length === 0 ? 0 : words.filter(word => others.has(word)).length / words.length;
}

/** Signs that sites put between a title and their name. */
const parting = /(?<!\s)\s+(?:[|•·»›]|::|[-–—])\s+/u;

const longestSiteName = 5;

/**
 * What stands behind the page's own heading in the window's title: `Storm hits the coast | The Harbour Times`. One word alone
 * is more often a section, unless the address has it too.
 */
export function siteInTitle(page: MarkupParent, {windowTitle}: PageHead, host: string | null): string | null {
	const parts = cleanLine(windowTitle ?? '').split(parting);
	const name = parts.at(-1)!;
	const words = wordsOf(name);
	if (parts.length < 2 || words.length > longestSiteName) return null;
	if (words.length < 2 && !host?.includes(words.join(''))) return null;
	const title = wordsOf(parts.slice(0, -1).join(' ')).join(' ');
	const headings = [...elementsIn(page)]
		.filter(({tagName}) => tagName === 'h1')
		.map(heading => wordsOf(lineOf(heading)));
	return headings.some(heading => heading.length > 1 && title.startsWith(heading.join(' '))) ? name : null;
}

/** `Title | Site`, `Site – Title`: the longest part, where signs that sites use part it. */
function withoutSite(title: string, site: string | null): string {
	const parts = title.split(parting);
	if (parts.length < 2) return title;
	const isSite = (part: string): boolean => site !== null && wordsOf(part).join('') === wordsOf(site).join('');
	if (isSite(parts.at(-1)!))
		return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/(?<!\s)\s+\S{1,2}\s+$/u, '');
	if (isSite(parts[0]!)) return title.slice(parts[0]!.length).replace(/^\s+\S{1,2}\s+/u, '');
	return title;
}

/** The heading that the reader sees, if it says what the page calls itself; else what the page calls itself. */
export function pageTitle(
	page: MarkupParent,
	data: LinkedData | undefined,
	head: PageHead,
	site: string | null,
): string | null {
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
