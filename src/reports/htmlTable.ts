import {html, type Markup} from './markup.ts';

/** A column of a table: its name, how its cells look. */
export type HtmlColumn = {readonly name: string; readonly look?: 'number' | 'sign' | 'text'};

/** A row: the cell that names it, and the others. */
export type HtmlRow = {readonly id?: string; readonly cells: readonly Markup[]};

/**
 * A table with headers for its columns and rows. The roles are written out because the style lays tables out anew on narrow screens,
 * which makes some browsers forget them. `head` is the index of the cell that names its row.
 */
export const htmlTable = (
	caption: Markup,
	columns: readonly HtmlColumn[],
	rows: readonly HtmlRow[],
	{kind, head = 0}: {readonly kind: string; readonly head?: number},
): Markup => html`<table class="${kind}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
	({name, look = 'text'}) => html`<th role="columnheader" scope="col" class="${look}">${name}</th>`,
)}</tr></thead>
<tbody role="rowgroup">
${rows.map(({id, cells}) => tableRow(cells, columns, head, id))}</tbody></table>
`;

const tableRow = (
	cells: readonly Markup[],
	columns: readonly HtmlColumn[],
	head: number,
	id: string | undefined,
): Markup => html`<tr role="row"${id === undefined ? null : html` id="${id}"`}>${cells.map((cell, at) => {
	const {name = '', look = 'text'} = columns[at] ?? {};
	return at === head
		? html`<th role="rowheader" scope="row" class="${look}" data-name="${name}">${cell}</th>`
		: html`<td role="cell" class="${look}" data-name="${name}">${cell}</td>`;
})}</tr>
`;
