import {isElement, isText, type MarkupElement, type MarkupNode, type MarkupParent} from '../markup/markup.ts';

/** How many links there are below a node, and how many letters of all stand in them. */
type LinkCount = {readonly links: number; readonly linked: number; readonly letters: number};

const fewestLinks = 8;
const mostLinked = 0.9;

/** Takes the boxes of a page away that hold nothing but links, where that may be; what is left is counted. Changes the tree. */
export function pruneLinkLists(
	parent: MarkupParent,
	mayGo: (element: MarkupElement) => boolean,
	inLink = false,
): LinkCount {
	const counts: LinkCount[] = [];
	parent.childNodes = parent.childNodes.filter(node => {
		const count = linkCountOf(node, mayGo, inLink);
		const {links, linked, letters} = count;
		const isList = links >= fewestLinks && linked > mostLinked * letters;
		if (isList && isElement(node) && mayGo(node)) return false;
		counts.push(count);
		return true;
	}) as MarkupParent['childNodes'];
	return {links: sum(counts, 'links'), linked: sum(counts, 'linked'), letters: sum(counts, 'letters')};
}

function linkCountOf(node: MarkupNode, mayGo: (element: MarkupElement) => boolean, inLink: boolean): LinkCount {
	if (isText(node)) {
		const letters = node.value.trim().length;
		return {links: 0, linked: inLink ? letters : 0, letters};
	}
	if (!isElement(node)) return {links: 0, linked: 0, letters: 0};
	const isLink = node.tagName === 'a';
	const count = pruneLinkLists(node, mayGo, inLink || isLink);
	return isLink ? {...count, links: count.links + 1} : count;
}

/** Letters that may stand between links without being prose: signs, `You are here:`. */
const mostBetweenLinks = 16;

/** Whether an element holds links and hardly a word beside them. */
export const isLineOfLinks = (element: MarkupElement): boolean => {
	const {links, linked, letters} = linkCountOf(element, () => false, false);
	return links > 0 && letters - linked <= mostBetweenLinks;
};

const sum = (counts: readonly LinkCount[], key: keyof LinkCount): number =>
	counts.reduce((total, count) => total + count[key], 0);
