import fc from 'fast-check';
import type {Article, Block, Style} from '../../src/core/article/article.ts';
import {graphemes, widthOf} from '../../src/screens/rows/width.ts';

/** What the layout reads of an article. */
export type LayoutArticle = Pick<Article, 'text' | 'blocks' | 'styles'>;

type Piece = Omit<Block, 'start' | 'end' | 'rows'> & {
	readonly words?: string;
	readonly cells?: readonly (readonly string[])[];
	/** Stands right below the piece before, without an empty line. */
	readonly tight?: boolean;
};

/** An article put together from pieces, spans counted. */
export function articleOf(pieces: readonly Piece[], styles: readonly Style[] = []): LayoutArticle {
	let text = '';
	const blocks: Block[] = [];
	for (const {words, cells, tight, ...layout} of pieces) {
		if (text !== '') text += tight ? '\n' : '\n\n';
		const start = text.length;
		const rows = cells?.map((row, index) => {
			if (index > 0) text += '\n';
			return row.map((cell, column) => {
				if (column > 0) text += ' | ';
				text += cell;
				return {start: text.length - cell.length, end: text.length};
			});
		});
		text += words ?? '';
		blocks.push({...layout, start, end: text.length, ...(rows ? {rows} : {})});
	}
	return {text, blocks, styles};
}

/** A sign of three columns or more cannot stand on a page of two; some musical signs are that wide. */
const fitsNarrowestPage = (text: string): boolean => graphemes(text).every(sign => widthOf(sign) <= 2);

const word = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			'un',
			'mot',
			'la',
			'capitale',
			'nord-coréens',
			'soldats',
			'12',
			'000',
			'«',
			'»',
			':',
			'?',
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'日本語',
			'e\u0301tat',
			'👩‍👩‍👧‍👦',
			'🇫🇷',
			'anticonstitutionnellement',
			'https://example.org/a/b',
		),
	},
	{weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 6}).filter(fitsNarrowestPage)},
);
const space = fc.constantFrom(' ', ' ', ' ', '\u00a0', '\u202f', '\n', '  ');
const words = fc.array(fc.tuple(word, space), {minLength: 1, maxLength: 30}).map(pairs => pairs.flat().join(''));
const cell = fc.array(word, {maxLength: 5}).map(list => list.join(' ').replaceAll('\n', ' '));

const prose = (kind: Block['kind']) => words.map(text => ({kind, words: text}));
const table = fc
	.tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 4}))
	.chain(([columns, rows]) =>
		fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {minLength: rows, maxLength: rows}),
	)
	.map(cells => ({kind: 'table' as const, cells, align: ['right' as const, 'center' as const, null]}));

const piece: fc.Arbitrary<Piece> = fc.oneof(
	prose('title'),
	prose('heading'),
	prose('paragraph'),
	prose('caption'),
	prose('code'),
	fc.constant({kind: 'rule' as const, words: '* * *'}),
	words.map(text => ({kind: 'footnote' as const, marker: '1', words: text})),
	fc.tuple(words, fc.integer({min: 1, max: 9})).map(([text, level]) => ({kind: 'quote' as const, level, words: text})),
	fc
		.tuple(words, fc.integer({min: 1, max: 9}), fc.constantFrom('•', '10.', undefined), fc.boolean(), fc.nat(3))
		.map(([text, level, marker, tight, quoted]) => ({
			kind: 'item' as const,
			level,
			words: text,
			tight,
			quoted,
			...(marker ? {marker} : {}),
		})),
	table,
);

/** Any article: every kind of block, nested, with styles anywhere. */
export const anyArticle: fc.Arbitrary<LayoutArticle> = fc
	.tuple(
		fc.array(piece, {minLength: 1, maxLength: 8}),
		fc.array(
			fc.tuple(fc.nat(400), fc.nat(60), fc.constantFrom('strong', 'emphasis', 'link', 'code', 'footnote', 'strike')),
			{
				maxLength: 6,
			},
		),
	)
	.map(([pieces, marks]) => {
		const article = articleOf(pieces);
		const styles = marks
			.map(([start, length, kind]) => ({
				kind,
				start: nextSpace(article.text, start),
				end: nextSpace(article.text, start + length),
				...(kind === 'link' ? {target: 'https://example.org'} : {}),
			}))
			.filter(style => style.start < style.end);
		return {...article, styles: styles.sort((a, b) => a.start - b.start) as Style[]};
	});

/** Styles end between characters, never inside one that is made of several. */
function nextSpace(text: string, offset: number): number {
	const found = text.slice(offset).search(/\s/u);
	return found < 0 ? text.length : offset + found;
}
