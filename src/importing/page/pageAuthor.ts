import {authorLine} from '../../core/article/authorLine.ts';
import {cleanLine} from '../../core/article/cleanText.ts';
import {inAnyLanguage} from '../../core/article/matchFurniture.ts';
import {authorClass} from '../../core/language/furniture.ts';
import {attribute, firstElement, lineOf, type MarkupElement, type MarkupParent} from '../markup/markup.ts';
import {type LinkedData, namesIn} from './jsonLd.ts';
import type {PageHead} from './pageHead.ts';

const longestName = 80;

const opening = new RegExp(String.raw`^${inAnyLanguage(({beforeAuthor}) => beforeAuthor)}\s*:?\s+`, 'iu');
const closing = new RegExp(
	String.raw`\s*(?:[|•·]|\s[-–—]\s|,?\s+${inAnyLanguage(({afterAuthor}) => afterAuthor)}(?!\p{L})).*$`,
	'iu',
);

/** `Par Anna Lind`, `By Anna Lind and Paul Roy`: the names alone. */
const withoutBy = (words: string): string =>
	words.replace(/\s+/gu, ' ').replace(opening, '').replace(closing, '').trim();

/** A box about the author holds sentences, or more words than names have. */
const isSentence = (words: string): boolean => {
	const {length} = words.split(/\s+/u);
	return length > longestByline || (length > fewestOfSentence && /[.!?](?:\s|$)/u.test(words));
};
const longestByline = 12;
const fewestOfSentence = 8;

/** Words that may be a name. */
export const isNameLike = (words: string): boolean =>
	/\p{Lu}/u.test(words) && words.length <= longestName && !/^https?:|[@<>{}]/u.test(words);

const isByline = (element: MarkupElement): boolean =>
	/(?:^|\s)author(?:\s|$)/iu.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`) ||
	(authorClass.test(attribute(element, 'class')) && /^(?:a|p|div|span|address|li)$/u.test(element.tagName));

/** Who wrote a page's article: by linked data, by its head, by what it shows. */
export function pageAuthor(page: MarkupParent, data: LinkedData | undefined, head: PageHead): string | null {
	const stated = [namesIn(data, 'author'), head.authors].map(names => [
		...new Set(names.map(name => withoutBy(cleanLine(name))).filter(isNameLike)),
	]);
	const names = stated.find(found => found.length > 0);
	if (names) return authorLine(names);
	const byline = firstElement(page, element => {
		if (!isByline(element)) return false;
		const words = withoutBy(cleanLine(lineOf(element)));
		return isNameLike(words) && !isSentence(words);
	});
	return byline ? cleanLine(withoutBy(lineOf(byline))) : null;
}
