import type {DossierArticle} from '../dossier/dossier.ts';
import type {Span} from '../text/span.ts';

/** What is found and shown as one: a paragraph, item, cell or heading, or a part of a very long one. */
export type Passage = Span & {
	/** Place of the article in the dossier. */
	readonly article: number;
	/** `head`: the article's title, source and author, which are not part of its text. */
	readonly kind: 'head' | 'heading' | 'text';
};

/** Longer blocks are cut, so that showing a match never means going through megabytes. */
const longestPassage = 2000;

/** A block in pieces of at most the longest length, cut at a space where there is one. */
function pieces(text: string, block: Span): Span[] {
	const found: Span[] = [];
	let start = block.start;
	while (block.end - start > longestPassage) {
		const space = text.lastIndexOf(' ', start + longestPassage);
		const end = space > start ? space : start + longestPassage;
		found.push({start, end});
		start = end;
	}
	return [...found, {start, end: block.end}];
}

/** The passages of an article: its head, then its blocks in order. A title block that repeats the title is left to the head. */
export function passagesOf(article: DossierArticle, number: number): Passage[] {
	const {text, blocks, title} = article;
	const body: readonly {start: number; end: number; kind: string}[] =
		blocks.length > 0 ? blocks : [{start: 0, end: text.length, kind: 'paragraph'}];
	const shown = body.filter(({kind, start, end}) => kind !== 'title' || text.slice(start, end).trim() !== title.trim());
	return [
		{article: number, start: 0, end: 0, kind: 'head'},
		...shown.flatMap(block =>
			pieces(text, block).map(({start, end}): Passage => {
				const kind = block.kind === 'heading' || block.kind === 'title' ? 'heading' : 'text';
				return {article: number, start, end, kind};
			}),
		),
	];
}

/** Passages in flat arrays, in the order of the articles and of their text. */
export type FlatPassages = {
	readonly articles: Uint32Array;
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	/** 1 for the heads of articles. */
	readonly heads: Uint8Array;
};

/** Flattens passages into arrays, one entry each, in their order. */
export const flatPassages = (passages: readonly Passage[]): FlatPassages => ({
	articles: Uint32Array.from(passages, ({article}) => article),
	starts: Uint32Array.from(passages, ({start}) => start),
	ends: Uint32Array.from(passages, ({end}) => end),
	heads: Uint8Array.from(passages, ({kind}) => (kind === 'head' ? 1 : 0)),
});

/** Where a passage stands in the text of its article, by its index. */
export const passageSpan = ({starts, ends}: FlatPassages, passage: number): Span => ({
	start: starts[passage]!,
	end: ends[passage]!,
});
