import {type DefaultTreeAdapterTypes, defaultTreeAdapter, html} from 'parse5';

/** parse5's tree: what an HTML parser makes of a page, however broken it is. */
export type MarkupNode = DefaultTreeAdapterTypes.ChildNode;
/** An element of the tree. */
export type MarkupElement = DefaultTreeAdapterTypes.Element;
/** What has children: an element, a document, a fragment. */
export type MarkupParent = DefaultTreeAdapterTypes.ParentNode;
type MarkupText = DefaultTreeAdapterTypes.TextNode;

/** Whether a node is an element. */
export const isElement = (node: MarkupNode): node is MarkupElement => 'tagName' in node;
/** Whether a node is text. */
export const isText = (node: MarkupNode): node is MarkupText => node.nodeName === '#text';

/** An attribute's value; empty when the element has none. */
export const attribute = (element: MarkupElement, name: string): string =>
	element.attrs.find(({name: found}) => found === name)?.value ?? '';

/** Whether an element has an attribute, whatever its value. */
export const hasAttribute = (element: MarkupElement, name: string): boolean =>
	element.attrs.some(({name: found}) => found === name);

/** Every element below a node, in the order of the page. */
export function* elementsIn(parent: MarkupParent): Generator<MarkupElement> {
	const open: MarkupNode[] = parent.childNodes.toReversed();
	for (let node = open.pop(); node; node = open.pop()) {
		if (!isElement(node)) continue;
		yield node;
		for (let index = node.childNodes.length - 1; index >= 0; index--) open.push(node.childNodes[index]!);
	}
}

/** The first element below a node that a test accepts. */
export function firstElement(
	parent: MarkupParent,
	test: (element: MarkupElement) => boolean,
): MarkupElement | undefined {
	for (const element of elementsIn(parent)) if (test(element)) return element;
	return undefined;
}

/** All words below a node, as they stand in the source. */
export function textOf(node: MarkupNode | MarkupParent): string {
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The words below a node in one line; parts of a page that stand apart do so here. */
export const lineOf = (node: MarkupParent): string => spacedText(node).replace(/\s+/gu, ' ').trim();

const inline =
	/^(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/u;

function spacedText(node: MarkupNode | MarkupParent): string {
	if ('value' in node) return node.value;
	if (!('childNodes' in node)) return '';
	const words = node.childNodes.map(spacedText).join('');
	return 'tagName' in node && !inline.test(node.tagName) ? ` ${words} ` : words;
}

/** A node of another DOM, as far as it is needed here. */
export type ForeignNode = {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: Iterable<ForeignNode>;
	readonly attributes?: Iterable<{readonly name: string; readonly value: string}>;
};

const elementType = 1;
const textType = 3;

/** The same tree as parse5 would have made it. */
export function markupFrom(node: ForeignNode): MarkupElement {
	const attrs = [...(node.attributes ?? [])].map(({name, value}) => ({name, value}));
	const element = defaultTreeAdapter.createElement(node.nodeName.toLowerCase(), html.NS.HTML, attrs);
	for (const child of node.childNodes) {
		if (child.nodeType === textType) defaultTreeAdapter.insertText(element, child.nodeValue ?? '');
		else if (child.nodeType === elementType) defaultTreeAdapter.appendChild(element, markupFrom(child));
	}
	return element;
}
