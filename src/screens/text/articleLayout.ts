import type {Article, Block} from '../../core/article/article.ts';
import {partitionPoint} from '../../core/text/partitionPoint.ts';
import type {Role} from '../rows/row.ts';
import {blankLine, code, flow, type LaidLine, type Page, rule} from './blockLines.ts';
import {marginOf, type OpenItems, openItemsAfter, quoteBars, quoteDepth} from './blockMargins.ts';
import {flattenStyles} from './styledRuns.ts';
import {table} from './tableLines.ts';
import type {TextLine} from './textLine.ts';

/** An article as lines of at most `width` columns, laid out only as far as somebody has looked. */
export type ArticleLayout = {
	readonly width: number;
	/** The lines so far; grows in place. */
	readonly lines: readonly TextLine[];
	/** Whether all lines are there. */
	readonly done: boolean;
	/** The lines so far, at least `count` of them if the article has as many. */
	linesUntil(count: number): readonly TextLine[];
	/** One line, from 0; undefined past the end. */
	line(index: number): TextLine | undefined;
	/** Lays out at most `count` more lines; whether all are there now. For the time between two keys. */
	advance(count: number): boolean;
	/** Number of lines; lays out all that is missing. */
	lineCount(): number;
	/** The line that shows a place of the article's text, or the nearest before it. */
	lineOfOffset(offset: number): number;
	/** The place of the article's text that a line begins with; for blank lines that of the text before. */
	offsetOfLine(index: number): number;
};

type LaidOut = Pick<Article, 'text' | 'blocks' | 'styles'>;

/** Lays an article out for a page of `width` columns (at least 1), the head first and the rest when asked for. */
export function layoutArticle(article: LaidOut, width: number): ArticleLayout {
	return new LazyLayout(article, Math.max(1, Math.floor(width)));
}

class LazyLayout implements ArticleLayout {
	readonly width: number;
	readonly lines: TextLine[] = [];
	done = false;
	readonly #source: Generator<LaidLine>;
	/** Where lines can be found: offsets in order, with the line of each. */
	readonly #anchorOffsets: number[] = [];
	readonly #anchorLines: number[] = [];

	constructor(article: LaidOut, width: number) {
		this.width = width;
		this.#source = linesOfArticle(article, width);
	}

	linesUntil(count: number): readonly TextLine[] {
		while (this.lines.length < count && this.#pull());
		return this.lines;
	}

	line(index: number): TextLine | undefined {
		return this.linesUntil(index + 1)[index];
	}

	advance(count: number): boolean {
		this.linesUntil(this.lines.length + count);
		return this.done;
	}

	lineCount(): number {
		return this.linesUntil(Number.POSITIVE_INFINITY).length;
	}

	lineOfOffset(offset: number): number {
		while ((this.#anchorOffsets.at(-1) ?? -1) <= offset && this.#pull());
		const anchor = lastAtMost(this.#anchorOffsets, offset);
		const first = this.#anchorLines[anchor] ?? 0;
		const limit = this.#anchorLines[anchor + 1] ?? this.lines.length;
		for (let index = first; index < limit; index++) if (shows(this.lines[index], offset)) return index;
		return first;
	}

	offsetOfLine(index: number): number {
		this.linesUntil(index + 1);
		const anchor = lastAtMost(this.#anchorLines, index);
		return this.lines[index]?.span?.start ?? this.#anchorOffsets[anchor] ?? 0;
	}

	#pull(): boolean {
		const {value, done} = this.#source.next();
		this.done ||= done === true;
		if (!value) return false;
		const last = this.#anchorOffsets.at(-1) ?? -1;
		if (value.anchor !== null && value.anchor > last) {
			this.#anchorOffsets.push(value.anchor);
			this.#anchorLines.push(this.lines.length);
		}
		this.lines.push(value.line);
		return true;
	}
}

/** Index of the last number that is not greater than `limit`; -1 when there is none. */
function lastAtMost(numbers: readonly number[], limit: number): number {
	return partitionPoint(numbers, item => item <= limit) - 1;
}

const shows = (line: TextLine | undefined, offset: number): boolean =>
	line?.runs.some(run => run.start !== undefined && run.start <= offset && offset < run.start + run.text.length) ??
	false;

/** A text without blocks is read as one paragraph. */
const blocksOf = (article: LaidOut): readonly Block[] =>
	article.blocks.length > 0 ? article.blocks : [{kind: 'paragraph', start: 0, end: article.text.length}];

function* linesOfArticle(article: LaidOut, width: number): Generator<LaidLine> {
	const stretches = flattenStyles(article.styles);
	let previous: Block | undefined;
	let open: OpenItems = [];
	for (const [index, block] of blocksOf(article).entries()) {
		const page: Page = {article, stretches, width, index};
		if (previous && standsApart(article.text, previous, block))
			yield blankLine(page, barsBetween(previous, block, width));
		open = openItemsAfter(open, block);
		yield* linesOfBlock(page, block, open);
		previous = block;
	}
}

/** Paragraphs breathe; items and notes stand close, unless the author set them apart. */
function standsApart(text: string, previous: Block, block: Block): boolean {
	if (block.kind === 'footnote') return previous.kind !== 'footnote';
	if (block.kind !== 'item' || previous.kind !== 'item') return true;
	return text.slice(previous.end, block.start).includes('\n\n');
}

const barsBetween = (previous: Block, block: Block, width: number) =>
	quoteBars(Math.min(quoteDepth(previous), quoteDepth(block)), width);

const roles: Readonly<Partial<Record<Block['kind'], Role>>> = {
	title: 'title',
	heading: 'heading',
	quote: 'quote',
	caption: 'muted',
};

function* linesOfBlock(page: Page, block: Block, open: OpenItems): Generator<LaidLine> {
	const margin = marginOf(block, open, page.width);
	if (block.kind === 'rule') yield rule(page, block, margin);
	else if (block.kind === 'code') yield* code(page, block, margin);
	else if (block.kind === 'table') yield* table(page, block, margin);
	else yield* flow(page, block, roles[block.kind] ?? 'text', margin);
}
