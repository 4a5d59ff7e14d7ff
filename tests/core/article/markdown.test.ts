import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {markdownBody} from '../../../src/core/article/markdown.ts';
import {processorTime} from '../../support/processorTime.ts';

/** The body as a list of lines: `kind(level marker): words`. */
function outline(source: string, title: string | null = null): string[] {
	const {text, blocks} = markdownBody(source, title);
	return blocks.map(({kind, level, marker, quoted, start, end}) => {
		const details = [level, marker, quoted && `quoted ${quoted}`].filter(Boolean).join(' ');
		return `${kind}${details ? `(${details})` : ''}: ${text.slice(start, end)}`;
	});
}

/** The styles as `kind target: words`. */
function styled(source: string): string[] {
	const {text, styles} = markdownBody(source, null);
	return styles.map(({kind, target, start, end}) => `${kind}${target ? ` ${target}` : ''}: ${text.slice(start, end)}`);
}

describe('blocks', () => {
	test('headings and paragraphs, soft line ends joined, hard ones kept', () => {
		expect(outline('First\nline.\n\n## A *part*\n\nVerse one  \nverse two')).toEqual([
			'paragraph: First line.',
			'heading(2): A part',
			'paragraph: Verse one\nverse two',
		]);
	});

	test('nested lists keep their markers, start and tasks', () => {
		expect(outline('5. five\n6. six\n   - in *six*\n     - deeper\n\n- [x] done\n- [ ] open')).toEqual([
			'item(1 5.): five',
			'item(1 6.): six',
			'item(2 •): in six',
			'item(3 •): deeper',
			'item(1 ☒): done',
			'item(1 ☐): open',
		]);
	});

	test('a second paragraph of an item has no marker', () => {
		expect(outline('- one\n\n  more of one\n\n- two')).toEqual([
			'item(1 •): one',
			'item(1): more of one',
			'item(1 •): two',
		]);
	});

	test('quotations nest, and hold other blocks', () => {
		expect(outline('> said\n>\n> > repeated\n>\n> - point\n>\n> ### head')).toEqual([
			'quote(1): said',
			'quote(2): repeated',
			'item(1 • quoted 1): point',
			'heading(3 quoted 1): head',
		]);
	});

	test('code, rules and raw HTML', () => {
		expect(
			outline(
				'```js\nlet a = 1 &amp; 2;\n```\n\n---\n\n<div class="x">A &amp; <b>B</b></div>\n\n<script>bad()</script>\n\nend',
			),
		).toEqual(['code: let a = 1 &amp; 2;', 'rule: * * *', 'paragraph: A & B', 'paragraph: end']);
	});

	test('the description of an image is a caption after its paragraph', () => {
		expect(outline('Before ![A bridge](x.png) after')).toEqual(['paragraph: Before  after', 'caption: A bridge']);
	});

	test('footnotes are numbered by their first reference and stand at the end', () => {
		expect(outline('One[^b] two[^a].\n\n[^a]: Note A\n[^b]: Note *B*\n\nEnd')).toEqual([
			'paragraph: One¹ two².',
			'paragraph: End',
			'footnote(1): Note B',
			'footnote(2): Note A',
		]);
	});
});

describe('the title', () => {
	test('is the heading that the body opens with', () => {
		expect(outline('# Bridge falls\n\nText')).toEqual(['title(1): Bridge falls', 'paragraph: Text']);
	});

	test('comes first when only the front matter has it', () => {
		expect(outline('Text', 'Bridge falls')).toEqual(['title(1): Bridge falls', 'paragraph: Text']);
	});

	test('stands there once when both have it', () => {
		expect(outline('# **Bridge** falls!\n\nText', 'Bridge falls')).toEqual([
			'title(1): Bridge falls!',
			'paragraph: Text',
		]);
	});

	test('leaves another heading alone', () => {
		expect(outline('# Chapter\n\nText', 'Bridge falls')).toEqual([
			'title(1): Bridge falls',
			'heading(1): Chapter',
			'paragraph: Text',
		]);
	});
});

describe('inline', () => {
	test('styles are spans of the text without markup', () => {
		expect(
			styled('A **bold *and* so** `co  de` ~~gone~~ [here](https://a.example/?x=1&amp;y=2) https://b.example'),
		).toEqual([
			'strong: bold and so',
			'emphasis: and',
			'code: co de',
			'strike: gone',
			'link https://a.example/?x=1&y=2: here',
			'link https://b.example: https://b.example',
		]);
	});

	test('entities and escapes are the characters they mean; inline HTML is dropped', () => {
		expect(outline('caf&eacute; &#8212; 5 &lt; 6 \\*no\\* <b>x</b>&unknown;')).toEqual([
			'paragraph: café — 5 < 6 *no* x&unknown;',
		]);
	});

	test('no entity brings a control character in', () => {
		expect(markdownBody('a&#27;[31mb&#x202e;c &#x9b;2J', null).text).toBe('abc');
	});
});

test('a table keeps its cells as spans, the head first', () => {
	const {text, blocks} = markdownBody('| Place | Dead |\n|:--|--:|\n| *A* | 12 |\n| B | |', null);
	expect(text).toBe('Place | Dead\nA | 12\nB | –');
	expect(blocks[0]?.rows?.map(row => row.map(({start, end}) => text.slice(start, end)))).toEqual([
		['Place', 'Dead'],
		['A', '12'],
		['B', ''],
	]);
	expect(blocks[0]?.align).toEqual(['left', 'right']);
});

const markdownPieces = fc.constantFrom(
	'# ',
	'> ',
	'- ',
	'1. ',
	'**',
	'*',
	'`',
	'```\n',
	'[',
	'](x)',
	'|',
	'|-|-|\n',
	'\n',
	'\n\n',
	'   ',
	'<b>',
	'<!--',
	'&amp;',
	'![',
	'[^1]',
	'[^1]: ',
	'word ',
	'é',
	'12 000 ',
);

test('spans are in bounds, in order and apart, styles lie within blocks, and nothing throws', () => {
	fc.assert(
		fc.property(fc.array(markdownPieces, {maxLength: 40}), pieces => {
			const {text, blocks, styles} = markdownBody(pieces.join(''), null);
			let end = 0;
			for (const block of blocks) {
				expect(block.start).toBeGreaterThanOrEqual(end);
				expect(block.end).toBeGreaterThan(block.start);
				expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
				end = block.end;
			}
			expect(end).toBeLessThanOrEqual(text.length);
			for (const style of styles) {
				expect(style.end).toBeGreaterThan(style.start);
				expect(blocks.some(block => block.start <= style.start && style.end <= block.end)).toBe(true);
			}
		}),
		{numRuns: 1500},
	);
});

test.each([
	['quotes', '> '.repeat(3000)],
	['quotes one short of what is flattened', '> '.repeat(39)],
	['lists', Array.from({length: 400}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
	['10,000 paragraphs', 'Some words of an article.\n\n'.repeat(10_000)],
	['10,000 footnotes', Array.from({length: 10_000}, (_, n) => `[^n${n}]: x\n`).join('')],
	['addresses in one word', 'http://a.b/('.repeat(20_000)],
	['empty lines', '\n'.repeat(1_000_000)],
	['brackets', '['.repeat(20_000)],
	['stars', '*a '.repeat(20_000)],
])('nesting made to hurt stays quick: %s', (_name, source) => {
	const started = processorTime();
	expect(() => markdownBody(`${source}end`, null)).not.toThrow();
	expect(processorTime() - started).toBeLessThan(2000);
});
