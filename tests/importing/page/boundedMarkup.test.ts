import {describe, expect, test} from 'vitest';
import {boundedMarkup} from '../../../src/importing/page/boundedMarkup.ts';
import {readPage} from '../../../src/importing/page/readPage.ts';
import {processorTime} from '../../support/processorTime.ts';

const prose =
	'The council voted on Monday to close the bridge for three weeks after engineers found cracks in two of its nine pillars, the mayor of the town said.';

describe('what is left alone', () => {
	test.each([
		'<p>a<p>b<li>c',
		'<a title="a > b" href=it\'s>x</a>',
		'<script>if (a<b) "<div><div>"</script><p>x',
		'<!-- <div> --><p>x',
		'a < b and c > d',
		'<div',
		'',
	])('%s', source => {
		expect(boundedMarkup(source)).toBe(source);
	});
});

test('data within the page is emptied', () => {
	expect(boundedMarkup(`<img src="data:image/png;base64,${'A'.repeat(9999)}" alt="x">`)).toBe(
		'<img src="data:," alt="x">',
	);
});

/** Each would keep a parser busy for minutes. */
describe('hostile pages are read in a moment, and no word is lost', () => {
	test.each([
		['100,000 nested boxes', `${'<div>'.repeat(100_000)}<p>${prose}</p>${'</div>'.repeat(100_000)}`],
		['100,000 boxes that never end', `<p>${prose}</p>${'<div>'.repeat(100_000)}`],
		['20,000 nested emphases', `${'<b><i>'.repeat(20_000)}${prose}`],
		[
			'100,000 attributes',
			`<div ${Array.from({length: 100_000}, (_, index) => `a${index}=b`).join(' ')}><p>${prose}</p></div>`,
		],
		['150,000 class names', `<div class="${'a b'.repeat(75_000)}"><p>${prose}</p></div>`],
		['20,000 nested lists', `${'<ul><li>'.repeat(20_000)}<p>${prose}</p>`],
		['20,000 nested quotations', `${'<blockquote>'.repeat(20_000)}<p>${prose}</p>`],
		['scripts that never end', `<p>${prose}</p>${'<script>'.repeat(50_000)}`],
		['tags that never end', `<p>${prose}</p>${'<a href="'.repeat(50_000)}`],
		[
			'an entity bomb',
			`<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><p>${prose}</p><p>&b;</p>`,
		],
		['20,000 entities', `<p>${prose}</p><p>${'&amp;&#27;'.repeat(10_000)}</p>`],
	])('%s', (_name, body) => {
		const start = processorTime();
		expect(readPage(`<html><body><h1>Bridge</h1>${body}`).body.text).toContain(prose);
		expect(processorTime() - start).toBeLessThan(5000);
	});

	test('a title and an author with long holes', () => {
		const hole = '\u00a0'.repeat(100_000);
		const head = `<meta property="og:title" content="a${hole}b | c"><meta name="author" content="Anna${hole}Lind">`;
		const start = processorTime();
		const {metadata} = readPage(`<html><head>${head}</head><body><h1>Bridge</h1><p>${prose}</p></body></html>`);
		expect(processorTime() - start).toBeLessThan(5000);
		expect(metadata.author).toBe('Anna Lind');
	});
});
