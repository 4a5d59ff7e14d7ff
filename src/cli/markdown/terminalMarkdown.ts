import {Marked, type RendererObject, type RendererThis, type Tokens} from 'marked';
import {type MarkedTerminalOptions, markedTerminal} from 'marked-terminal';
import {footnotes, raisedNumber} from '../../core/article/footnotes.ts';
import {decodeEntities} from '../../core/article/htmlEntities.ts';
import {takeColumns, widthOf} from '../../screens/rows/width.ts';
import {wrapStyled} from './wrapStyled.ts';

/*
 * marked-terminal gives words their looks; its blocks are laid out here, because it prints the inline marks of tight
 * lists raw, task boxes twice, ordered lists always from 1, and counts columns by string length.
 */

const identity = (words: string): string => words;

/** Options of the library that only say how words look. */
const looks: MarkedTerminalOptions = {
	emoji: false,
	reflowText: false,
	showSectionPrefix: false,
	paragraph: identity,
	listitem: identity,
	table: identity,
	image: (_address: string, _title: string | null, description: string) => `\u001b[3m${description}\u001b[23m`,
};

type BlockName = 'paragraph' | 'heading';
type Renderer = Record<string, (this: unknown, token: unknown) => string>;

/** What is left of the width for the block being rendered. */
class Layout {
	columns: number;
	readonly base: Renderer;

	constructor(width: number) {
		this.columns = width;
		this.base = (markedTerminal(looks) as unknown as {renderer: Renderer}).renderer;
	}

	/** Renders with fewer columns, for what stands after a margin. */
	within(margin: number, render: () => string): string {
		this.columns -= margin;
		try {
			return render();
		} finally {
			this.columns += margin;
		}
	}

	wrapped(words: string): string {
		return words
			.split('\n')
			.flatMap(line => wrapStyled(line, Math.max(1, this.columns)))
			.join('\n');
	}
}

const prefixed = (body: string, first: string, rest: string): string =>
	body
		.split('\n')
		.map((line, index) => (index === 0 ? first : rest) + line)
		.join('\n');

const muted = (words: string): string => `\u001b[90m${words}\u001b[39m`;

const markerOf = ({ordered, start}: Tokens.List, item: Tokens.ListItem, index: number): string => {
	if (item.task) return item.checked ? '☒ ' : '☐ ';
	return ordered ? `${Number(start || 1) + index}. ` : '• ';
};

/** Renders one list item's own words and what stands below them. */
function itemBody(layout: Layout, self: RendererThis, item: Tokens.ListItem): string {
	return item.tokens
		.filter(({type}) => type !== 'checkbox')
		.map(token => {
			const isWords = token.type === 'text';
			return isWords
				? `${layout.wrapped(self.parser.parseInline((token as Tokens.Text).tokens ?? [token]))}\n`
				: self.parser.parse([token]);
		})
		.join('')
		.trimEnd();
}

function renderList(layout: Layout, self: RendererThis, list: Tokens.List): string {
	const items = list.items.map((item, index) => {
		const marker = `  ${markerOf(list, item, index)}`;
		const body = layout.within(widthOf(marker), () => itemBody(layout, self, item));
		return prefixed(body, marker, ' '.repeat(widthOf(marker)));
	});
	return `${items.join(list.loose ? '\n\n' : '\n')}\n\n`;
}

const cellPadding = 2;

/** Widths of a table's columns, borders left out: natural where they fit, else the widest give way. */
export function columnWidths(natural: readonly number[], room: number): number[] {
	const widths = [...natural];
	for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess--) {
		const widest = widths.indexOf(Math.max(...widths));
		if (widths[widest]! <= cellPadding + 1) break;
		widths[widest]!--;
	}
	return widths;
}

const longestLine = (words: string): number =>
	Math.max(
		...words
			.replace(/\u001b\[[\d;]*m/gu, '')
			.split('\n')
			.map(widthOf),
	);

/** The library's table with columns that fit, aligned as the article says. */
function renderTable(layout: Layout, self: RendererThis, table: Tokens.Table): string {
	const rows = [table.header, ...table.rows];
	const wordsOf = (row: Tokens.TableCell[], column: number): string =>
		self.parser.parseInline(row[column]?.tokens ?? []);
	const natural = table.header.map(
		(_cell, column) => rows.reduce((most, row) => Math.max(most, longestLine(wordsOf(row, column))), 0) + cellPadding,
	);
	const colWidths = columnWidths(natural, layout.columns - natural.length - 1);
	const longestWordIn = (column: number): number =>
		Math.max(...rows.map(row => longestLine(wordsOf(row, column).replace(/[ \n]+/gu, '\n'))));
	const tableOptions = {
		colWidths,
		colAligns: table.align.map(align => align ?? 'left'),
		wordWrap: true,
		// Words wider than their column would be cut.
		wrapOnWordBoundary: colWidths.every((width, column) => longestWordIn(column) <= width - cellPadding),
	};
	const {renderer} = markedTerminal({...looks, tableOptions}) as unknown as {renderer: Renderer};
	return renderer.table!.call(self, table);
}

/** Code as it is: a line that is too long goes on below. */
function renderCode(layout: Layout, {text}: Tokens.Code): string {
	const lines = layout.within(4, () =>
		text
			.split('\n')
			.flatMap(line => hardWrapped(line, layout.columns))
			.join('\n'),
	);
	return `${lines
		.split('\n')
		.map(line => `    \u001b[33m${line}\u001b[39m`)
		.join('\n')}\n\n`;
}

function hardWrapped(line: string, columns: number): string[] {
	const lines: string[] = [];
	let rest = line;
	while (widthOf(rest) > Math.max(2, columns)) {
		const taken = takeColumns(rest, Math.max(2, columns)) || rest[0]!;
		lines.push(taken);
		rest = rest.slice(taken.length);
	}
	return [...lines, rest];
}

function renderers(layout: Layout): RendererObject {
	const wrappedBlock = (name: BlockName) =>
		function (this: RendererThis, token: unknown): string {
			return `${layout.wrapped(layout.base[name]!.call(this, token).trim())}\n\n`;
		};
	return {
		text: function (this: RendererThis, token) {
			return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : decodeEntities(token.text);
		},
		paragraph: wrappedBlock('paragraph'),
		heading: wrappedBlock('heading'),
		blockquote: function (this: RendererThis, {tokens}) {
			const body = layout.within(2, () => this.parser.parse(tokens).trimEnd());
			return `${prefixed(body, muted('│ '), muted('│ '))}\n\n`;
		},
		list: function (this: RendererThis, list) {
			return renderList(layout, this, list);
		},
		table: function (this: RendererThis, table) {
			return renderTable(layout, this, table);
		},
		code: token => renderCode(layout, token),
		hr: () => `${muted('─'.repeat(layout.columns))}\n\n`,
		checkbox: () => '',
	};
}

/** Footnotes in raised digits, as the reader shows them. */
const footnoteRenderers = (layout: Layout) =>
	footnotes.map(footnote => ({
		...footnote,
		renderer(this: RendererThis, token: Tokens.Generic): string {
			const mark = raisedNumber(Number(token.label) || 0);
			if (token.type === 'footnoteReference') return mark;
			const words = this.parser.parseInline(token.tokens ?? []);
			return `${prefixed(
				layout.within(3, () => layout.wrapped(words)),
				`${mark} `.padEnd(3),
				'   ',
			)}\n\n`;
		},
	}));

/** Markdown as a terminal shows it, at most `width` columns wide. */
export function terminalMarkdown(markdown: string, width: number): string {
	const layout = new Layout(width);
	const marked = new Marked({gfm: true});
	marked.use(markedTerminal(looks) as never);
	marked.use({extensions: footnoteRenderers(layout), renderer: renderers(layout)});
	return (marked.parse(markdown, {async: false}) as string).trimEnd();
}
