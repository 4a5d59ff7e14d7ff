import type {Block} from './article.ts';
import {type ArticleBody, BodyWriter} from './articleBody.ts';
import {type CutLine, type CutPage, cutFurniture} from './cutFurniture.ts';
import {isProse, looksLikeHeading, looksLikeTitle} from './lineShapes.ts';
import {sourceLines} from './sourceLines.ts';

/** A page's text as an article: its words with their layout, and the furniture that was cut. */
export type PageBody = ArticleBody & {
	/** The title that stands in the text; null when the page has none. */
	readonly title: string | null;
	readonly cut: readonly CutLine[];
	/** The first lines of the page as they are, furniture included. */
	readonly head: readonly string[];
};

const headLines = 12;

type Kind = Pick<Block, 'kind' | 'level' | 'marker'>;

/** Index of the title among the kept lines: the first line before the prose that looks like one; -1 when there is none. */
function titleIndex({kept, captions}: CutPage): number {
	const prose = kept.findIndex(({line, text}) => isProse(text) && !captions.has(line));
	return kept.findIndex(
		({line, text}, index) =>
			!captions.has(line) && looksLikeTitle(text) && (prose < 0 || index <= prose) && !isProse(text),
	);
}

const bullet = /^[•*▪‣]\s+/u;

/** What a line is, by its shape and its neighbours; what has no shape of its own is a paragraph. */
function kindAt(page: CutPage, index: number, title: number): Kind {
	const {line, text} = page.kept[index]!;
	if (index === title) return {kind: 'title', level: 1};
	if (page.captions.has(line)) return {kind: 'caption'};
	if (bullet.test(text)) return {kind: 'item', level: 1, marker: '•'};
	const before = page.kept[index - 1];
	const after = page.kept[index + 1];
	const betweenProse =
		before && after && isProse(before.text) && !page.captions.has(before.line) && isProse(after.text);
	return betweenProse && looksLikeHeading(text) ? {kind: 'heading', level: 2} : {kind: 'paragraph'};
}

/** A raw page: furniture out, wrapped lines joined, headings and captions proposed by their shape; damage within lines stays. */
export function pageBody(text: string): PageBody {
	const source = sourceLines(text);
	const page = cutFurniture(source);
	const title = titleIndex(page);
	const writer = new BodyWriter();
	for (const [index, {text: words}] of page.kept.entries()) {
		const kind = kindAt(page, index, title);
		writer.block(kind, () => writer.write(kind.kind === 'item' ? words.replace(bullet, '') : words));
	}
	const head = source.slice(0, headLines).map(line => line.text);
	return {...writer.finish(), title: page.kept[title]?.text ?? null, cut: page.cut, head};
}
