import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseArticle} from '../../src/core/article/parseArticle.ts';
import {articleFile, noMetadata} from '../../src/importing/importedArticle.ts';
import {contentBody} from '../../src/importing/page/readPage.ts';

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const words = fc
	.stringMatching(/^[a-cé1-3 .,:;!?*_~`#>|[\]()<&+=\\/«»“’\u00a0\n-]{1,24}$/u)
	.map(text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

const element = (names: readonly string[], within: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(fc.constantFrom(...names), fc.array(within, {maxLength: 3}))
		.map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`);

const inline = fc.oneof(
	{depthSize: 'small'},
	words,
	element(['b', 'em', 'i', 'code', 'del', 'a href="https://a.example/x(1)"', 'span'], words),
	fc.constant('<br>'),
);
const list = fc
	.tuple(
		fc.constantFrom('ul', 'ol', 'ol start="7"'),
		fc.array(fc.array(inline, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 3}),
	)
	.map(([name, items]) => `<${name}>${items.map(parts => `<li>${parts.join('')}`).join('')}</${name.split(' ')[0]}>`);
const table = fc
	.array(fc.array(inline, {minLength: 2, maxLength: 3}), {minLength: 2, maxLength: 3})
	.map(rows => `<table>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}`).join('')}`).join('')}</table>`);
const block = fc.oneof(element(['p', 'h2', 'div', 'pre', 'figcaption'], inline), list, table);
const page = fc
	.array(fc.oneof(block, element(['blockquote', 'div', 'section'], block), words), {minLength: 1, maxLength: 6})
	.map(parts => parts.join('\n'));

test('whatever a page holds, its Markdown reads back with the same words in the same order, and no tag is left', () => {
	fc.assert(
		fc.property(page, fc.constantFrom(null, 'A title: with "marks" # and more'), (html, title) => {
			const body = contentBody(html, 'https://a.example/');
			const file = articleFile({metadata: {...noMetadata, title}, body, cut: [], partial: false});
			const {article} = parseArticle('a.md', file, {id: 'a'});
			expect(wordsOf(article.text)).toBe(wordsOf(`${title ?? ''} ${body.text}`));
		}),
		{numRuns: 150},
	);
});

test('values that YAML would take for something else come back as they are', () => {
	const metadata = {
		...noMetadata,
		title: '- "Yes": {no} # [x]',
		source: 'on',
		author: '123',
		published: '2025',
		note: null,
	};
	const {article, issues} = parseArticle(
		'a.md',
		articleFile({metadata, body: contentBody('<p>x</p>', null), cut: [], partial: false}),
	);
	expect(issues).toEqual([]);
	expect(article).toMatchObject({title: '- "Yes": {no} # [x]', source: 'on', author: '123', published: '2025'});
});
