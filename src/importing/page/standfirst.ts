import {isProse} from '../../core/article/lineShapes.ts';
import {attribute, elementsIn, lineOf, type MarkupElement, type MarkupParent} from '../markup/markup.ts';

const standfirstClass =
	/(?:^|[\s_-])(?:standfirst|chapo|chapeau|chapô|article__desc|dek|deck|sub-?head(?:ing|line)?|summary|excerpt|intro(?:duction)?|lede?|lead|teaser-?text)(?:$|[\s_-])/iu;

const wordsOf = (line: string): string =>
	line
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const longestStandfirst = 900;

const mayBe = (element: MarkupElement): boolean => /^(?:p|div|h2|h3|section|strong|span)$/u.test(element.tagName);

/**
 * The paragraph between title and text that extraction tends to leave out with the page's header: named as such, or showing the
 * page's own description. Null when there is none or the article has it already.
 */
export function standfirstOf(page: MarkupParent, description: string | null, article: string): MarkupElement | null {
	const within = wordsOf(article);
	const summary = description ? wordsOf(description) : null;
	let titleSeen = false;
	for (const element of elementsIn(page)) {
		if (element.tagName === 'h1') titleSeen = true;
		if (!titleSeen || !mayBe(element)) continue;
		const line = lineOf(element);
		if (line.length > longestStandfirst || line.length < 20) continue;
		const words = wordsOf(line);
		const named =
			standfirstClass.test(`${attribute(element, 'class')} ${attribute(element, 'itemprop')}`) && isProse(line);
		if (!named && words !== summary) continue;
		return within.includes(words) ? null : element;
	}
	return null;
}
