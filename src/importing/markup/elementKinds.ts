import type {MarkupElement} from './markup.ts';

const blockNames =
	/^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|nav|ol|p|pre|search|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;

/** Elements that show no words of the article. */
const wordlessNames =
	/^(?:area|audio|base|button|canvas|embed|head|iframe|img|input|link|map|math|meta|noscript|object|picture|script|select|source|style|svg|template|textarea|title|track|video)$/u;

/** Whether an element stands on lines of its own. */
export const isBlock = (element: MarkupElement): boolean => blockNames.test(element.tagName);

/** Whether an element shows no words of the article. */
export const isWordless = (element: MarkupElement): boolean => wordlessNames.test(element.tagName);
