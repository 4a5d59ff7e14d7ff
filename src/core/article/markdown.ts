import {Lexer, Marked, type Token, type Tokens} from 'marked';
import {plainWords} from '../text/fold.ts';
import type {Span} from '../text/span.ts';
import type {Block} from './article.ts';
import {type ArticleBody, BodyWriter} from './articleBody.ts';
import {type FootnoteDefinition, footnoteNumber, footnotes} from './footnotes.ts';
import {decodeEntities, htmlWords} from './htmlEntities.ts';
import {type InlineContext, writeInline} from './inlineMarkdown.ts';

const marked = new Marked({gfm: true});
marked.use({extensions: footnotes});

/** Longer paragraphs are no writing: looking for marks in them takes time by the square of their length. */
const longestMarked = 12_000;

class BoundedLexer extends Lexer {
	override inlineTokens(source: string, tokens: Token[] = []): Token[] {
		if (source.length <= longestMarked) return super.inlineTokens(source, tokens);
		tokens.push({type: 'text', raw: source, text: source, escaped: false});
		return tokens;
	}
}

/** The tokens of a text; one that the parser cannot take is a single paragraph. */
function tokensOf(source: string): Token[] {
	try {
		// With a tokenizer of its own: the shared one would hold the tokens of the last text for good.
		return new BoundedLexer({...marked.defaults, tokenizer: null}).lex(flattened(source));
	} catch {
		return [{type: 'text', raw: source, text: source}];
	}
}

/** How deep a block stands in quotations and lists. */
type Nesting = {readonly quotes: number; readonly items: number};

type Context = InlineContext & {readonly definitions: FootnoteDefinition[]};

/** Deeper nesting than anybody writes is flattened: the parser's own time and stack grow with it. */
const deepestQuote = 40;
const widestIndent = 80;

/** Each sign takes the blanks before it: were those after it its own too, every one could be read in two ways, and time would double with it. */
const deepQuotes = /^ {0,3}>(?: {0,4}>){39,} ?/gmu;

const flattened = (source: string): string =>
	source.replace(deepQuotes, '> '.repeat(deepestQuote)).replace(/^ {80,}/gmu, ' '.repeat(widestIndent));

const inQuotation = ({quotes}: Nesting): Pick<Block, 'quoted'> => (quotes > 0 ? {quoted: quotes} : {});

/** The description of each image of the block just written, as a caption after it. */
function writeCaptions(context: Context): void {
	for (const caption of context.captions.splice(0))
		context.writer.block({kind: 'caption'}, () => context.writer.write(caption));
}

function writeProse(context: Context, tokens: readonly Token[], nesting: Nesting): void {
	const layout: Omit<Block, 'start' | 'end'> =
		nesting.quotes > 0 ? {kind: 'quote', level: nesting.quotes} : {kind: 'paragraph'};
	context.writer.block(layout, () => writeInline(context, tokens));
	writeCaptions(context);
}

function writeHeading(context: Context, {depth, tokens}: Tokens.Heading, nesting: Nesting): void {
	context.writer.block({kind: 'heading', level: depth, ...inQuotation(nesting)}, () => writeInline(context, tokens));
	writeCaptions(context);
}

const markerOf = (list: Tokens.List, index: number): string => {
	const item = list.items[index]!;
	if (item.task) return item.checked ? '☒' : '☐';
	return list.ordered ? `${Number(list.start || 1) + index}.` : '•';
};

const isProse = (token: Token): boolean => token.type === 'text' || token.type === 'paragraph';

/** An item's first words stand beside its marker; more paragraphs of it are items without one. */
function writeItem(context: Context, item: Tokens.ListItem, marker: string, nesting: Nesting, tight: boolean): void {
	const level = nesting.items + 1;
	let first = true;
	for (const token of item.tokens) {
		if (isProse(token)) {
			const layout = {kind: 'item' as const, level, ...(first ? {marker} : {}), ...inQuotation(nesting)};
			context.writer.block(layout, () => writeInline(context, (token as Tokens.Paragraph).tokens ?? [token]), tight);
			writeCaptions(context);
			first = false;
		} else writeBlock(context, token, {...nesting, items: level});
	}
}

function writeList(context: Context, list: Tokens.List, nesting: Nesting): void {
	for (const [index, item] of list.items.entries()) {
		const tight = !list.loose && (index > 0 || nesting.items > 0);
		writeItem(context, item, markerOf(list, index), nesting, tight);
	}
}

/** Cells stand apart by a bar, rows by a line end, so that the table can be read without its layout. */
function writeTable(context: Context, table: Tokens.Table, nesting: Nesting): void {
	const rows: Span[][] = [];
	const layout = {kind: 'table' as const, rows, align: table.align, ...inQuotation(nesting)};
	context.writer.block(layout, () => {
		for (const [index, cells] of [table.header, ...table.rows].entries()) {
			if (index > 0) context.writer.write('\n');
			rows.push(cells.map((cell, column) => writeCell(context, cell, column)));
		}
		// The block's end is trimmed: an empty last row keeps its bars.
		if (rows.at(-1)?.at(-1)?.end === rows.at(-1)?.at(-1)?.start) context.writer.write('–');
	});
}

function writeCell(context: Context, cell: Tokens.TableCell, column: number): Span {
	if (column > 0) context.writer.write(' | ');
	const start = context.writer.length;
	writeInline(context, cell.tokens);
	return {start, end: context.writer.length};
}

function writeCode({writer}: Context, {text}: Tokens.Code, nesting: Nesting): void {
	writer.block({kind: 'code', ...inQuotation(nesting)}, () => writer.write(text));
}

/** Paragraphs of a block of HTML: its words alone. */
function writeHtml(context: Context, {raw}: Token, nesting: Nesting): void {
	for (const words of htmlWords(raw).split(/\n\s*\n/u)) {
		const text = words.replace(/[ \n]+/gu, ' ').trim();
		if (text !== '') writeProse(context, [{type: 'escape', raw: text, text}], nesting);
	}
}

/** How each kind of block token is written; kinds that are not here are prose if they have words. */
const blockWriters: Readonly<Record<string, (context: Context, token: Token, nesting: Nesting) => void>> = {
	space: () => undefined,
	def: () => undefined,
	heading: (context, token, nesting) => writeHeading(context, token as Tokens.Heading, nesting),
	paragraph: (context, token, nesting) => writeProse(context, (token as Tokens.Paragraph).tokens, nesting),
	text: (context, token, nesting) => writeProse(context, (token as Tokens.Text).tokens ?? [token], nesting),
	blockquote: (context, token, nesting) =>
		writeBlocks(context, (token as Tokens.Blockquote).tokens, {...nesting, quotes: nesting.quotes + 1}),
	list: (context, token, nesting) => writeList(context, token as Tokens.List, nesting),
	table: (context, token, nesting) => writeTable(context, token as Tokens.Table, nesting),
	code: (context, token, nesting) => writeCode(context, token as Tokens.Code, nesting),
	hr: ({writer}) => writer.block({kind: 'rule'}, () => writer.write('* * *')),
	html: writeHtml,
	footnoteDefinition: ({definitions}, token) => void definitions.push(token as FootnoteDefinition),
};

function writeBlock(context: Context, token: Token, nesting: Nesting): void {
	blockWriters[token.type]?.(context, token, nesting);
}

function writeBlocks(context: Context, tokens: readonly Token[], nesting: Nesting): void {
	for (const token of tokens) writeBlock(context, token, nesting);
}

/** The notes, in the order of their numbers, at the end of the article. */
function writeFootnotes(context: Context): void {
	const numbered = context.definitions.map(note => ({
		note,
		number: footnoteNumber(context.footnotes, note.label),
	}));
	for (const {note, number} of numbered.sort((a, b) => a.number - b.number)) {
		context.writer.block({kind: 'footnote', marker: String(number)}, () => writeInline(context, note.tokens));
	}
}

/** The first block as the article's title: what the front matter says, or else the heading that the body opens with. */
function writeTitle(context: Context, tokens: readonly Token[], title: string | null): readonly Token[] {
	const opening = tokens.find(token => token.type !== 'space' && token.type !== 'def');
	const heading = opening?.type === 'heading' ? (opening as Tokens.Heading) : undefined;
	const same = heading && title !== null && sameWords(decodeEntities(heading.text), title);
	if (heading && (title === null || same)) {
		context.writer.block({kind: 'title', level: 1}, () => writeInline(context, heading.tokens));
		return tokens.slice(tokens.indexOf(heading) + 1);
	}
	if (title !== null) context.writer.block({kind: 'title', level: 1}, () => context.writer.write(title));
	return tokens;
}

const sameWords = (a: string, b: string): boolean => plainWords(a) === plainWords(b);

/** Markdown (GitHub's, with footnotes) as readable text with its layout; `title` is what the front matter gives, or null. */
export function markdownBody(source: string, title: string | null): ArticleBody {
	const writer = new BodyWriter();
	const context: Context = {writer, footnotes: new Map(), captions: [], definitions: []};
	const tokens = writeTitle(context, tokensOf(source), title);
	writeCaptions(context);
	writeBlocks(context, tokens, {quotes: 0, items: 0});
	writeFootnotes(context);
	return writer.finish();
}
