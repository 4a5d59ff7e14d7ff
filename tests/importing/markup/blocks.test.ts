import {parseFragment} from 'parse5';
import {describe, expect, test} from 'vitest';
import {articleMarkdown} from '../../../src/core/article/articleMarkdown.ts';
import {markdownBody} from '../../../src/core/article/markdown.ts';
import {webAddress} from '../../../src/importing/addresses.ts';
import {blocksOf} from '../../../src/importing/markup/blocks.ts';

const address = 'https://a.example/dir/page.html';
const markdown = (html: string): string => articleMarkdown(blocksOf(parseFragment(html).childNodes, address)).trimEnd();

describe('HTML as Markdown', () => {
	test.each([
		[
			'paragraphs and words between them',
			'One<p>two</p>three<div>four <b>five</b></div>',
			'One\n\ntwo\n\nthree\n\nfour **five**',
		],
		['blanks', '<p> a\n\t b<i> c </i>d </p>', 'a b *c* d'],
		['line ends for paragraphs', 'one<br>two<br> <br>three', 'one\\\ntwo\n\nthree'],
		[
			'links, made absolute',
			'<p>See <a href="../x?a=1">this</a>, <a href="#n">that</a>, <a href="javascript:x()">it</a></p>',
			'See [this](https://a.example/x?a=1), that, it',
		],
		['headings', '<h1>A</h1><h3>B <em>c</em></h3>', '## A\n\n### B *c*'],
		['lists in lists', '<ul><li>a<ol start=4><li>b<li>c</ol><li>d</ul>', '- a\n\n  4. b\n  5. c\n- d'],
		['items of several paragraphs', '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>', '- a\n\n  b\n\n- c'],
		['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
		[
			'captions, not pictures',
			'<figure><img src=x alt="Photo"><figcaption>A bridge</figcaption></figure>',
			'![A bridge]()',
		],
		['tables', '<table><tr><th>a<th>b<tr><td>1|2<td></table>', '| a | b |\n| --- | --- |\n| 1\\|2 |  |'],
		[
			'cells over columns',
			'<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3</table>',
			'| a |  | b |\n| --- | --- | --- |\n| 1 | 2 | 3 |',
		],
		['tables that lay out', '<table><tr><td><h2>Left</h2><p>One</p><td>Two</table>', '## Left\n\nOne\n\nTwo'],
		['code', '<pre>\n  a\n  b &lt;c&gt;\n</pre>', '```\na\n  b <c>\n```'],
		[
			'raised numbers do not run into figures',
			'<p>12 000 soldats<sup><a href="#n1">1</a></sup>, 5 m<sup>2</sup>, le 1<sup>er</sup></p>',
			'12 000 soldats¹, 5 m², le 1er',
		],
		['what shows no words', '<p>a<script>b</script><svg><text>c</text></svg><button>d</button></p>', 'a'],
		['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', 'a\n\nb'],
	])('%s', (_name, html, expected) => {
		expect(markdown(html)).toBe(expected);
		const {text} = blocksOf(parseFragment(html).childNodes, address);
		expect(markdownBody(expected, '').text.split(/\s+/u)).toEqual(text.split(/\s+/u));
	});
});

test.each([
	['//b.example/x', 'https://b.example/x'],
	['mailto:a@b.example', null],
	['', null],
	['http://[', null],
])('an address: %s', (link, expected) => {
	expect(webAddress(link, address)).toBe(expected);
});
