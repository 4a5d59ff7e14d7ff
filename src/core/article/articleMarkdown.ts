import type {Span} from '../text/span.ts';
import type {Article, Block, Style} from './article.ts';

type Written = Pick<Article, 'text' | 'blocks' | 'styles'>;

/** Signs that mean something anywhere in a line. */
const escapeInline = (words: string): string =>
	words.replace(/[\\`*_[\]<>~|]/gu, '\\$&').replace(/&(?=#?\w+;)/gu, '&amp;');

/** Signs that mean something at the start of a line. */
const escapeStart = (line: string): string =>
	line.replace(/^(\s*)([#+=-])/u, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');

const marks = {strong: '**', emphasis: '*', strike: '~~'} as const;

/** Link targets with blanks or brackets stand in angle brackets. */
const linkTarget = (target: string): string =>
	/[\s()<>]/u.test(target) ? `<${target.replace(/[<>]/gu, encodeURIComponent)}>` : target;

/** A fence longer than any run of its sign within. */
function fence(sign: string, words: string, least: number): string {
	const longest = Math.max(0, ...(words.match(new RegExp(`${sign}+`, 'gu')) ?? []).map(run => run.length));
	return sign.repeat(Math.max(least, longest + 1));
}

function codeSpan(words: string): string {
	const ticks = fence('`', words, 1);
	const pad = /^`|`$/u.test(words) ? ' ' : '';
	return `${ticks}${pad}${words}${pad}${ticks}`;
}

function styledWords({kind, target = ''}: Style, words: string, plain: string): string {
	if (kind === 'code') return codeSpan(plain);
	if (kind === 'footnote') return `[^${target}]`;
	if (kind === 'link') return `[${words}](${linkTarget(target)})`;
	const inner = words.trim();
	// In a function, so that no `$` of the words means anything.
	return inner === '' ? words : words.replace(inner, () => `${marks[kind]}${inner}${marks[kind]}`);
}

/** The words of a span with the Markdown of the styles within it; styles lie in one another or apart. */
function inline(text: string, span: Span, styles: readonly Style[]): string {
	let result = '';
	let at = span.start;
	for (let index = 0; index < styles.length; ) {
		const style = styles[index]!;
		const inner = styles.slice(index + 1).filter(({start, end}) => start >= style.start && end <= style.end);
		result += escapeInline(text.slice(at, style.start));
		result += styledWords(style, inline(text, style, inner), text.slice(style.start, style.end));
		at = style.end;
		index += 1 + inner.length;
	}
	return result + escapeInline(text.slice(at, span.end));
}

/** What stands before the first and the other lines of a block: quotation signs, the indents of the list it is in. */
type Margin = {readonly first: string; readonly rest: string};

const quoteDepth = ({kind, level, quoted}: Block): number => (kind === 'quote' ? (level ?? 1) : (quoted ?? 0));

const listMarker = (marker: string): string =>
	marker === '☒' ? '- [x] ' : marker === '☐' ? '- [ ] ' : /\d/u.test(marker) ? `${marker} ` : '- ';

/** Columns that the text of a list item is indented by: a task's box belongs to its text. */
const markerWidth = (marker: string): number => (/\d/u.test(marker) ? marker.length + 1 : 2);

/** Margins of blocks in order; `open` holds the indents of the items that are open. */
function marginOf(block: Block, open: number[]): Margin {
	const quotes = '> '.repeat(quoteDepth(block));
	if (block.kind !== 'item') {
		open.length = 0;
		return {first: quotes, rest: quotes};
	}
	const level = block.level ?? 1;
	const outer = open.slice(0, level - 1).reduce((sum, width) => sum + width, 0);
	if (block.marker === undefined) {
		const indent = quotes + ' '.repeat(outer + (open[level - 1] ?? 2));
		return {first: indent, rest: indent};
	}
	open.length = Math.min(open.length, level - 1);
	open[level - 1] = markerWidth(block.marker);
	const indent = quotes + ' '.repeat(outer);
	return {first: indent + listMarker(block.marker), rest: indent + ' '.repeat(open[level - 1]!)};
}

function table({text, styles}: Written, {rows = [], align = []}: Block): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const [head = [], ...body] = rows.map(row =>
		row.map(cell => inline(text, cell, within(styles, cell)).replace(/\n/gu, ' ')),
	);
	const rule = head.map(
		(_cell, column) => ({left: ':--', right: '--:', center: ':-:', none: '---'})[align[column] ?? 'none'],
	);
	return [head, rule, ...body].map(line).join('\n');
}

const within = (styles: readonly Style[], span: Span): Style[] =>
	styles.filter(({start, end}) => start >= span.start && end <= span.end);

function blockLines(article: Written, block: Block): string {
	const {text, styles} = article;
	const words = text.slice(block.start, block.end);
	const written = () => inline(text, block, within(styles, block));
	if (block.kind === 'code') return `${fence('`', words, 3)}\n${words}\n${fence('`', words, 3)}`;
	if (block.kind === 'rule') return '* * *';
	if (block.kind === 'table') return table(article, block);
	if (block.kind === 'caption') return `![${escapeInline(words.replace(/\n/gu, ' '))}]()`;
	if (block.kind === 'footnote') return `[^${block.marker}]: ${written()}`;
	if (block.kind === 'title' || block.kind === 'heading')
		return `${'#'.repeat(block.level ?? 1)} ${written().replace(/\n/gu, ' ')}`;
	return written().split('\n').map(escapeStart).join('\\\n');
}

/** An article as Markdown that reads back as the same text and layout. */
export function articleMarkdown(article: Written): string {
	const open: number[] = [];
	let markdown = '';
	for (const [index, block] of article.blocks.entries()) {
		const before = article.blocks[index - 1];
		const {first, rest} = marginOf(block, open);
		const tight = before && article.text.slice(before.end, block.start) === '\n';
		// The empty line between two blocks of one quotation belongs to it.
		const shared = before ? Math.min(quoteDepth(before), quoteDepth(block)) : 0;
		if (before) markdown += tight ? '\n' : `\n${'> '.repeat(shared).trimEnd()}\n`;
		markdown += blockLines(article, block)
			.split('\n')
			.map((line, at) => (at === 0 ? first : rest) + line)
			.join('\n');
	}
	return `${markdown}\n`;
}
