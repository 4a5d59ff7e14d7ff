import {isBlock, isWordless} from './elementKinds.ts';
import {attribute, elementsIn, isElement, isText, lineOf, type MarkupElement, type MarkupNode} from './markup.ts';

/** More rows or columns are a data set, not a table of an article. */
const mostRows = 500;
const mostColumns = 30;
/** Characters of a cell beyond which a table lays out prose. */
const longestCell = 400;

/** The rows of a table, those of its parts in the order of the page. */
function rowsOf(table: MarkupElement): MarkupElement[] {
	return table.childNodes.filter(isElement).flatMap(part => {
		if (part.tagName === 'tr') return [part];
		return /^(?:thead|tbody|tfoot)$/u.test(part.tagName) ? rowsOf(part) : [];
	});
}

const spanOf = (cell: MarkupElement): number => {
	const columns = Number.parseInt(attribute(cell, 'colspan'), 10);
	return columns > 1 ? Math.min(columns, mostColumns) : 1;
};

/** A row's cells; where one spans several columns the others are empty. */
const cellsOf = (row: MarkupElement): (MarkupElement | null)[] =>
	row.childNodes
		.filter(isElement)
		.filter(({tagName}) => tagName === 'td' || tagName === 'th')
		.flatMap(cell => [cell, ...Array.from({length: spanOf(cell) - 1}, () => null)]);

const laysOut = (cell: MarkupElement | null): boolean => {
	if (!cell) return false;
	for (const {tagName} of elementsIn(cell))
		if (/^(?:table|h[1-6]|article|blockquote|figure)$/u.test(tagName)) return true;
	return lineOf(cell).length > longestCell;
};

/** The cells of a table of data, every row as wide as the widest; null for a table that only lays out its page. */
export function dataRows(table: MarkupElement): (MarkupElement | null)[][] | null {
	const rows = rowsOf(table)
		.map(cellsOf)
		.filter(cells => cells.some(cell => cell && lineOf(cell) !== ''));
	const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
	if (rows.length < 2 || columns < 2 || rows.length > mostRows || columns > mostColumns) return null;
	if (rows.some(cells => cells.some(laysOut))) return null;
	return rows.map(cells => [...cells, ...Array.from({length: columns - cells.length}, () => null)]);
}

/** Words of a cell in one line; French spaces stay what they are. */
export const cellWords = (cell: MarkupElement): string =>
	textOfCell(cell)
		.replace(/[ \t\n\r\f]+/gu, ' ')
		.trim();

function textOfCell(node: MarkupNode): string {
	if (isText(node)) return node.value;
	if (!isElement(node) || isWordless(node)) return '';
	const words = node.childNodes.map(textOfCell).join('');
	return isBlock(node) || node.tagName === 'br' ? ` ${words} ` : words;
}
