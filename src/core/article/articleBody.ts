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
	/** The blocks that are written, with what parts them; all before `#base`. */
	readonly #finished: string[] = [];
	#base = 0;
	/** The words of the block being written. */
	#words = '';
	readonly #blocks: Block[] = [];
	readonly #styles: Style[] = [];

	/** Where the next words will stand. */
	get length(): number {
		return this.#base + this.#words.length;
	}

	/** Adds words to the block being written; returns where they stand. */
	write(words: string): Span {
		const start = this.length;
		this.#words += words;
		return {start, end: this.length};
	}

	/** Writes a block with `fill`; one that stays blank leaves no trace. Blocks stand apart by an empty line, `tight` ones by a line end. */
	block(layout: BlockLayout, fill: () => void, tight = false): void {
		const separator = this.#base === 0 ? '' : tight ? '\n' : '\n\n';
		const stylesBefore = this.#styles.length;
		this.#base += separator.length;
		fill();
		const words = this.#words.trimEnd();
		this.#words = '';
		const end = this.#base + words.length;
		const span = {start: end - words.trimStart().length, end};
		this.#keepStylesWithin(span, stylesBefore);
		if (words === '') this.#base -= separator.length;
		else {
			this.#finished.push(separator + words);
			this.#base = end;
			this.#blocks.push({start: span.start, end: span.end, ...layout});
		}
	}

	#keepStylesWithin(span: Span, from: number): void {
		const cut = this.#styles
			.splice(from)
			.map(style => ({...style, start: Math.max(style.start, span.start), end: Math.min(style.end, span.end)}));
		for (const style of cut) if (style.start < style.end) this.#styles.push(style);
	}

	/** Marks what `fill` writes with a style. */
	style(style: Omit<Style, 'start' | 'end'>, fill: () => void): void {
		const start = this.length;
		const place = this.#styles.length;
		this.#styles.push({start, end: start, ...style});
		fill();
		if (this.length > start) this.#styles[place] = {start, end: this.length, ...style};
		else this.#styles.length = place;
	}

	/** The text with its layout. */
	finish(): ArticleBody {
		return {text: this.#finished.join(''), blocks: this.#blocks, styles: this.#styles};
	}
}
