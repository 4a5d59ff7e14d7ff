import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom/worker';
import {serialize} from 'parse5';
import {type ForeignNode, type MarkupElement, type MarkupParent, markupFrom} from '../markup/markup.ts';

/** Elements of a page beyond which it is no article. */
const mostElements = 200_000;

/**
 * The element that holds a page's article, as Readability finds it; null when it finds none. The page goes through parse5 first:
 * linkedom misreads pages that leave tags out.
 */
export function extractArticle(page: MarkupParent): MarkupElement | null {
	const {document} = parseHTML(serialize(page));
	const found = new Readability<ForeignNode>(document as never, {
		serializer: node => node as unknown as ForeignNode,
		keepClasses: true,
		disableJSONLD: true,
		maxElemsToParse: mostElements,
	}).parse();
	return found?.content ? markupFrom(found.content) : null;
}
