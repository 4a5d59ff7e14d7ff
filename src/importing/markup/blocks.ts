import type {Block} from '../../core/article/article.ts';
import {type ArticleBody, BodyWriter} from '../../core/article/articleBody.ts';
import {cleanText} from '../../core/article/cleanText.ts';
import {raisedNumber} from '../../core/article/footnotes.ts';
import type {Span} from '../../core/text/span.ts';
import {cellWords, dataRows} from './dataTable.ts';
import {isBlock, isWordless} from './elementKinds.ts';
import {isReference, numberIn, styleOf} from './inlineStyle.ts';
import {attribute, isElement, isText, type MarkupElement, type MarkupNode, textOf} from './markup.ts';
import {paragraphCount, paragraphRuns} from './paragraphRuns.ts';

/** What surrounds the words being written. */
type Place = {
	readonly quotes: number;
	readonly items: number;
	/** The list item that the words belong to; its marker is written once. */
	readonly item: {marker: string | undefined; readonly tight: boolean} | null;
	readonly layout: Omit<Block, 'start' | 'end'> | null;
};

const top: Place = {quotes: 0, items: 0, item: null, layout: null};

/** Writes the blocks of an HTML tree, with links made absolute by the page's address. */
class BlockReader {
	readonly #address: string | null;
	readonly #writer = new BodyWriter();
	readonly #withBlocks = new Map<MarkupElement, boolean>();
	/** The last character of the block being written: blanks after a blank are one. */
	#last = '';

	constructor(address: string | null) {
		this.#address = address;
	}

	finish(): ArticleBody {
		return this.#writer.finish();
	}

	/** Whether an element lays out blocks within it. */
	#holdsBlocks(element: MarkupElement): boolean {
		let known = this.#withBlocks.get(element);
		if (known === undefined) {
			known = element.childNodes.some(
				node => isElement(node) && !isWordless(node) && (isBlock(node) || this.#holdsBlocks(node)),
			);
			this.#withBlocks.set(element, known);
		}
		return known;
	}

	/** Blocks one by one; the words between them are paragraphs of their own. */
	writeChildren(nodes: readonly MarkupNode[], place: Place): void {
		let run: MarkupNode[] = [];
		const flush = (): void => {
			for (const words of paragraphRuns(run)) this.#writeProse(words, place);
			run = [];
		};
		for (const node of nodes) {
			if (!isElement(node) || isWordless(node) || !(isBlock(node) || this.#holdsBlocks(node))) {
				run.push(node);
				continue;
			}
			flush();
			this.#writeBlock(node, place);
		}
		flush();
	}

	#writeBlock(element: MarkupElement, place: Place): void {
		const name = element.tagName;
		const heading = /^h([1-6])$/u.exec(name);
		const quoted = place.quotes > 0 ? {quoted: place.quotes} : {};
		const within = (layout: Place['layout']) => this.writeChildren(element.childNodes, {...place, layout});
		if (heading && !place.item) within({kind: 'heading', level: Math.max(2, Number(heading[1])), ...quoted});
		else if (name === 'figcaption' || name === 'caption') within({kind: 'caption'});
		else if (name === 'blockquote') this.writeChildren(element.childNodes, {...place, quotes: place.quotes + 1});
		else if (name === 'ul' || name === 'ol') this.#writeList(element, place);
		else if (name === 'pre') this.#writeCode(element, quoted);
		else if (name === 'table') this.#writeTable(element, place);
		else this.writeChildren(element.childNodes, place);
	}

	#layoutOf({layout, item, items, quotes}: Place): Omit<Block, 'start' | 'end'> {
		if (layout) return layout;
		if (!item) return quotes > 0 ? {kind: 'quote', level: quotes} : {kind: 'paragraph'};
		const marker = item.marker === undefined ? {} : {marker: item.marker};
		return {kind: 'item', level: items, ...marker, ...(quotes > 0 ? {quoted: quotes} : {})};
	}

	#writeProse(nodes: readonly MarkupNode[], place: Place): void {
		this.#last = '';
		const before = this.#writer.length;
		this.#writer.block(
			this.#layoutOf(place),
			() => {
				for (const node of nodes) this.#writeInline(node);
			},
			place.item?.tight,
		);
		if (place.item && this.#writer.length > before) place.item.marker = undefined;
	}

	#writeList(list: MarkupElement, place: Place): void {
		const items = list.childNodes.filter(isElement);
		const loose = items.some(item => paragraphCount(item) > 1);
		let number = Number.parseInt(attribute(list, 'start'), 10);
		if (!(number >= 0)) number = 1;
		const before = this.#writer.length;
		for (const element of items) {
			if (element.tagName !== 'li') {
				this.#writeBlock(element, {...place, layout: null});
				continue;
			}
			const marker = list.tagName === 'ol' ? `${number++}.` : '•';
			// In Markdown only a list that begins with 1 may follow a paragraph without an empty line.
			const mayFollow = this.#writer.length > before || (place.items > 0 && /^[1•]/u.test(marker) && marker.length < 3);
			const item = {marker, tight: !loose && mayFollow};
			this.writeChildren(element.childNodes, {...place, layout: null, items: place.items + 1, item});
		}
	}

	#writeCode(element: MarkupElement, quoted: Pick<Block, 'quoted'>): void {
		const words = cleanText(textOf(element)).text.trim();
		this.#writer.block({kind: 'code', ...quoted}, () => this.#writer.write(words));
	}

	/** A table of data as one; a table that only lays out the page as its blocks. */
	#writeTable(table: MarkupElement, place: Place): void {
		const data = dataRows(table);
		if (!data) {
			this.writeChildren(table.childNodes, place);
			return;
		}
		for (const caption of table.childNodes)
			if (isElement(caption) && caption.tagName === 'caption') this.#writeBlock(caption, place);
		const rows: Span[][] = [];
		const align = data[0]!.map(() => null);
		const quoted = place.quotes > 0 ? {quoted: place.quotes} : {};
		this.#writer.block({kind: 'table', rows, align, ...quoted}, () => {
			for (const [index, cells] of data.entries()) {
				if (index > 0) this.#writer.write('\n');
				rows.push(cells.map((cell, column) => this.#writeCell(cell, column)));
			}
			// As the reader writes it: the block's end is trimmed, and an empty last cell keeps its bar.
			const last = rows.at(-1)?.at(-1);
			if (last && last.start === last.end) this.#writer.write('–');
		});
	}

	#writeCell(cell: MarkupElement | null, column: number): Span {
		if (column > 0) this.#writer.write(' | ');
		return this.#writer.write(cell ? cleanText(cellWords(cell)).text : '');
	}

	#writeInline(node: MarkupNode): void {
		if (isText(node)) this.#writeWords(node.value);
		else if (isElement(node) && !isWordless(node)) this.#writeElement(node);
	}

	#writeElement(element: MarkupElement): void {
		const children = (): void => {
			for (const child of element.childNodes) this.#writeInline(child);
		};
		const style = styleOf(element, this.#address);
		if (element.tagName === 'br') this.#write('\n');
		else if (element.tagName === 'sup' && isReference(element)) this.#write(raisedNumber(numberIn(element)));
		else if (style) this.#writer.style(style, children);
		else children();
	}

	#writeWords(words: string): void {
		const spaced = cleanText(words).text.replace(/[ \n]+/gu, ' ');
		this.#write(/^\s?$/u.test(this.#last) ? spaced.replace(/^ /u, '') : spaced);
	}

	#write(words: string): void {
		if (words === '') return;
		this.#writer.write(words);
		this.#last = words.at(-1)!;
	}
}

/** The readable words of an HTML tree with their layout; `address` is the page's, or null. */
export function blocksOf(nodes: readonly MarkupNode[], address: string | null): ArticleBody {
	const reader = new BlockReader(address);
	reader.writeChildren(nodes, top);
	return reader.finish();
}
