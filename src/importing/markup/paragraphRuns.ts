import {isElement, isText, type MarkupElement, type MarkupNode} from './markup.ts';

const isBreak = (node: MarkupNode | undefined): boolean =>
	node !== undefined && isElement(node) && node.tagName === 'br';

const isBlank = (node: MarkupNode): boolean => !isElement(node) && (!isText(node) || node.value.trim() === '');

/** Two line ends in a row part paragraphs, as pages without paragraphs write them. */
export function paragraphRuns(run: readonly MarkupNode[]): MarkupNode[][] {
	const parts: MarkupNode[][] = [[]];
	let breaks: MarkupNode[] = [];
	for (const node of run) {
		if (isBreak(node) || (breaks.length > 0 && isBlank(node))) {
			breaks.push(node);
			continue;
		}
		if (breaks.filter(isBreak).length > 1) parts.push([]);
		else parts.at(-1)!.push(...breaks);
		breaks = [];
		parts.at(-1)!.push(node);
	}
	return parts.filter(part => part.length > 0);
}

/** Paragraphs that a list item holds; one without any is words alone. */
export const paragraphCount = (item: MarkupElement): number =>
	item.childNodes.filter(node => isElement(node) && (node.tagName === 'p' || node.tagName === 'div')).length;
