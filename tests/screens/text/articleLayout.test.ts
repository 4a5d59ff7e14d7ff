import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Block} from '../../../src/core/article/article.ts';
import {widthOf} from '../../../src/screens/rows/width.ts';
import {layoutArticle} from '../../../src/screens/text/articleLayout.ts';
import {anyArticle, articleOf, type LayoutArticle} from '../../support/layoutArticles.ts';

const linesOf = (article: LayoutArticle, width: number): string[] => {
	const layout = layoutArticle(article, width);
	layout.lineCount();
	return layout.lines.map(line =>
		line.runs
			.map(run => run.text)
			.join('')
			.trimEnd(),
	);
};

describe('layoutArticle', () => {
	it('lets paragraphs breathe', () => {
		const article = articleOf([
			{kind: 'title', words: 'Title'},
			{kind: 'paragraph', words: 'one two three'},
			{kind: 'heading', level: 2, words: 'Head'},
			{kind: 'paragraph', words: 'four'},
		]);
		expect(linesOf(article, 8)).toEqual(['Title', '', 'one two', 'three', '', 'Head', '', 'four']);
	});

	it('hangs list items under their words, nested ones deeper', () => {
		const article = articleOf([
			{kind: 'item', level: 1, marker: '•', words: 'alpha beta gamma delta epsilon zeta eta theta'},
			{kind: 'item', level: 2, marker: '1.', words: 'iota kappa lambda mu nu xi omicron pi rho', tight: true},
			{kind: 'item', level: 1, words: 'sigma'},
		]);
		expect(linesOf(article, 40)).toEqual([
			'  • alpha beta gamma delta epsilon zeta',
			'    eta theta',
			'    1. iota kappa lambda mu nu xi',
			'       omicron pi rho',
			'',
			'    sigma',
		]);
	});

	it('draws the bars of a quotation through its empty lines', () => {
		const article = articleOf([
			{kind: 'quote', level: 1, words: 'one'},
			{kind: 'quote', level: 2, words: 'two'},
			{kind: 'quote', level: 1, words: 'three'},
			{kind: 'paragraph', words: 'four'},
		]);
		expect(linesOf(article, 20)).toEqual(['│ one', '│', '│ │ two', '│', '│ three', '', 'four']);
	});

	it('sets notes close together and marks them', () => {
		const article = articleOf([
			{kind: 'paragraph', words: 'text'},
			{kind: 'footnote', marker: '1', words: 'first'},
			{kind: 'footnote', marker: '2', words: 'second'},
		]);
		expect(linesOf(article, 20)).toEqual(['text', '', '1 first', '2 second']);
	});

	it('keeps the spaces of code and breaks it where the line is full', () => {
		const article = articleOf([{kind: 'code', words: 'if x:\n    y = 1\n\nz'}]);
		expect(linesOf(article, 40)).toEqual(['  if x:', '      y = 1', '', '  z']);
		expect(linesOf(article, 5)).toEqual(['if x:', '    y', ' = 1', '', 'z']);
	});

	it('draws a rule over the whole width', () => {
		expect(linesOf(articleOf([{kind: 'rule', words: '* * *'}]), 6)).toEqual(['──────']);
	});

	it('gives runs the role of their style and the target of their link', () => {
		const article = articleOf(
			[{kind: 'paragraph', words: 'a bold link end'}],
			[
				{kind: 'strong', start: 2, end: 11},
				{kind: 'link', start: 7, end: 11, target: 'https://example.org'},
			],
		);
		expect(layoutArticle(article, 40).line(0)?.runs).toEqual([
			{text: 'a ', role: 'text', start: 0},
			{text: 'bold ', role: 'strong', start: 2},
			{text: 'link', role: 'link', start: 7, target: 'https://example.org'},
			{text: ' end', role: 'text', start: 11},
		]);
	});

	const figures = articleOf([
		{
			kind: 'table',
			align: [null, 'right'],
			cells: [
				['Source', 'Soldiers'],
				['Agency of the north', '12 000'],
				['Daily', '900'],
			],
		},
	]);

	it('draws tables side by side when they fit', () => {
		expect(linesOf(figures, 40)).toEqual([
			'Source              │ Soldiers',
			'────────────────────┼─────────',
			'Agency of the north │   12 000',
			'Daily               │      900',
		]);
	});

	it('makes the widest column narrower first', () => {
		expect(linesOf(figures, 24)).toEqual([
			'Source        │ Soldiers',
			'──────────────┼─────────',
			'Agency of the │   12 000',
			'north         │',
			'              │',
			'Daily         │      900',
		]);
	});

	it('falls back to records where no column could be read', () => {
		expect(linesOf(figures, 9)).toEqual([
			'Source',
			'Agency of',
			'the north',
			'Soldiers',
			'12 000',
			'',
			'Source',
			'Daily',
			'Soldiers',
			'900',
		]);
	});

	it('shows only what was looked at', () => {
		const words = 'word '.repeat(50_000);
		const layout = layoutArticle(
			articleOf([
				{kind: 'paragraph', words},
				{kind: 'paragraph', words},
			]),
			60,
		);
		layout.linesUntil(40);
		expect(layout.lines).toHaveLength(40);
		expect(layout.done).toBe(false);
		expect(layout.advance(100)).toBe(false);
		expect(layout.lines).toHaveLength(140);
		expect(layout.lineCount()).toBe(layout.lines.length);
		expect(layout.done).toBe(true);
	});

	it('finds the line of every word, and the words of every line', () => {
		const layout = layoutArticle(figures, 24);
		expect(layout.lineOfOffset(figures.text.indexOf('north'))).toBe(3);
		expect(layout.lineOfOffset(figures.text.indexOf('12 000'))).toBe(2);
		expect(layout.lineOfOffset(figures.text.indexOf('900'))).toBe(5);
		expect(layout.offsetOfLine(5)).toBe(figures.text.indexOf('Daily'));
		expect(layout.lineOfOffset(1_000_000)).toBe(5);
	});

	it('reads a text without blocks as one paragraph', () => {
		expect(linesOf({text: 'one two', blocks: [], styles: []}, 4)).toEqual(['one', 'two']);
	});
});

describe('any article at any width', () => {
	const anyWidth = fc.oneof(fc.integer({min: 2, max: 30}), fc.integer({min: 2, max: 250}));
	const runsWithOffsets = (article: LayoutArticle, width: number) => {
		const layout = layoutArticle(article, width);
		layout.lineCount();
		return layout.lines.flatMap(line => line.runs.filter(run => run.start !== undefined));
	};

	it('has no line wider than asked, and knows how wide each is', () => {
		fc.assert(
			fc.property(anyArticle, fc.oneof(fc.constant(1), anyWidth), (article, width) => {
				const layout = layoutArticle(article, width);
				// One question for all lines: to ask of each takes longer than to lay it out.
				const wrong = layout.linesUntil(Number.POSITIVE_INFINITY).filter(line => {
					const columns = line.runs.reduce((sum, run) => sum + widthOf(run.text), 0);
					return columns > width || line.width !== columns;
				});
				expect(wrong).toEqual([]);
			}),
			{numRuns: 300},
		);
	});

	it('keeps every offset exact', () => {
		fc.assert(
			fc.property(anyArticle, anyWidth, (article, width) => {
				const wrong = runsWithOffsets(article, width).filter(
					({text, start}) => article.text.slice(start, start! + text.length) !== text,
				);
				expect(wrong).toEqual([]);
			}),
			{numRuns: 300},
		);
	});

	const inkOf = (text: string): string => text.replace(/\s/gu, '');

	it('loses no character, and shows none twice', () => {
		fc.assert(
			fc.property(anyArticle, anyWidth, (article, width) => {
				const shown = runsWithOffsets(article, width).sort((a, b) => a.start! - b.start!);
				const said = article.blocks
					.filter(block => block.kind !== 'rule')
					.flatMap(block => block.rows?.flat() ?? [block])
					.map(span => article.text.slice(span.start, span.end))
					.join('');
				expect(inkOf(shown.map(run => run.text).join(''))).toBe(inkOf(said));
			}),
			{numRuns: 300},
		);
	});

	it('takes anything: controls, halves of characters, absurd nesting', () => {
		const kind = fc.constantFrom('title', 'paragraph', 'quote', 'item', 'caption', 'code', 'rule', 'footnote');
		const odd = fc.tuple(
			fc.string({unit: 'binary', maxLength: 200}),
			kind,
			fc.nat(9000),
			fc.integer({min: -3, max: 60}),
		);
		fc.assert(
			fc.property(odd, ([text, blockKind, level, width]) => {
				const block = {kind: blockKind, level, quoted: level, marker: text.slice(0, 4), start: 0, end: text.length};
				const layout = layoutArticle({text, blocks: [block as Block], styles: []}, width);
				const lines = layout.linesUntil(Number.POSITIVE_INFINITY);
				expect(lines.filter(line => line.width > Math.max(1, width))).toEqual([]);
			}),
			{numRuns: 500},
		);
	});

	it('finds every shown place again', () => {
		fc.assert(
			fc.property(anyArticle, anyWidth, (article, width) => {
				const places = [...layoutArticle(article, width).linesUntil(Number.POSITIVE_INFINITY)].flatMap((line, index) =>
					line.runs.flatMap(({start}) => (start === undefined ? [] : [{start, index}])),
				);
				// Each is looked for in a layout that has shown nothing yet.
				const lost = places.filter(({start, index}) => layoutArticle(article, width).lineOfOffset(start) !== index);
				expect(lost).toEqual([]);
			}),
			{numRuns: 40},
		);
	});
});
