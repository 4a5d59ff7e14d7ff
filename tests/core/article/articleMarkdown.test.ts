import {expect, test} from 'vitest';
import {articleMarkdown} from '../../../src/core/article/articleMarkdown.ts';
import {markdownBody} from '../../../src/core/article/markdown.ts';
import {processorTime} from '../../support/processorTime.ts';

test.each([
	[
		'prose with styles',
		'# Bridge *falls*\n\nA **bold *and* so** word, `co``de` and [a link](https://a.example/x_(1)).\n\nTwo  \nlines',
	],
	['lists in lists', '5. five\n6. six\n   - in\n     - deeper\n   - on\n7. seven\n\n   more of seven\n\nEnd'],
	['tasks', '- [x] done\n- [ ] open'],
	['quotations', '> one\n>\n> two\n>\n> > inner\n\nout\n\n> - point\n> - more'],
	['table', '| a | b |\n|:--|--:|\n| *1* | x \\| y |\n| 2 |  |'],
	['code', '````\n```\nlet a = `1`;\n````\n\nafter'],
	['footnotes', 'One[^1] two[^2].\n\n[^1]: First *note*\n[^2]: Second'],
	[
		'signs that mean nothing',
		'1\\. no list\n\n\\# no heading\n\n\\- no item, 5 \\* 3 &lt; 16 &amp;amp; \\[x\\] \\_a\\_ C:\\\\dir',
	],
	['captions and rules', 'Text ![A bridge [old]](x.png)\n\n---\n\nEnd'],
])('%s reads back as it was', (_name, source) => {
	const body = markdownBody(source, null);
	const again = markdownBody(articleMarkdown(body), null);
	expect(again.text).toBe(body.text);
	expect(again.blocks).toEqual(body.blocks);
	expect(again.styles).toEqual(body.styles);
});

test('a style over a long hole stays quick', () => {
	const text = `a${'\u00a0'.repeat(100_000)}b`;
	const place = {start: 0, end: text.length};
	const started = processorTime();
	const markdown = articleMarkdown({
		text,
		blocks: [{kind: 'paragraph', ...place}],
		styles: [{kind: 'strong', ...place}],
	});
	expect(processorTime() - started).toBeLessThan(2000);
	expect(markdown === `**${text}**\n`).toBe(true);
});
