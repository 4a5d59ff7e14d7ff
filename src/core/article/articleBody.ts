import type {Span} from '../text/span.ts';
import type {Block, Style} from './article.ts';

/** What a format makes of a file's text: the readable words with their layout. */
export type ArticleBody = {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly styles: readonly Style[];
};

type BlockLayout = Omit<Block, 'start' | 'end'>;

/** Puts an article's readable text together piece by piece, so that every span is right by construction. */
export class BodyWriter {
	#text = '';
	readonly #blocks: Block[] = [];
	readonly #styles: Style[] = [];

	get length(): number {
		return this.#text.length;
	}

	/** Adds words to the block being written; returns where they stand. */
	write(words: string): Span {
		const start = this.#text.length;
		this.#text += words;
		return {start, end: this.#text.length};
	}

	/** Writes a block with `fill`; one that stays blank leaves no trace. Blocks stand apart by an empty line, `tight` ones by a line end. */
	block(layout: BlockLayout, fill: () => void, tight = false): void {
		const before = this.#text.length;
		const stylesBefore = this.#styles.length;
		if (before > 0) this.#text += tight ? '\n' : '\n\n';
		const filledFrom = this.#text.length;
		fill();
		const end = this.#text.trimEnd().length;
		const start = end - this.#text.slice(filledFrom, end).trimStart().length;
		const span = {start, end};
		this.#text = this.#text.slice(0, end > filledFrom ? end : before);
		this.#keepStylesWithin(span, stylesBefore);
		if (end > filledFrom) this.#blocks.push({...layout, ...span});
	}

	#keepStylesWithin(span: Span, from: number): void {
		const cut = this.#styles
			.splice(from)
			.map(style => ({...style, start: Math.max(style.start, span.start), end: Math.min(style.end, span.end)}));
		this.#styles.push(...cut.filter(style => style.start < style.end));
	}

	/** Marks what `fill` writes with a style. */
	style(style: Omit<Style, 'start' | 'end'>, fill: () => void): void {
		const start = this.#text.length;
		const place = this.#styles.length;
		fill();
		if (this.#text.length > start) this.#styles.splice(place, 0, {...style, start, end: this.#text.length});
	}

	/** The text with its layout. */
	finish(): ArticleBody {
		return {text: this.#text, blocks: this.#blocks, styles: this.#styles};
	}
}
