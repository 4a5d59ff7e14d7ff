import {describe, expect, test} from 'vitest';
import {markdownBody} from '../../../src/core/article/markdown.ts';
import {parseArticle} from '../../../src/core/article/parseArticle.ts';
import {articleFile} from '../../../src/importing/importedArticle.ts';
import {ImportProblem} from '../../../src/importing/importProblem.ts';
import {readPage} from '../../../src/importing/page/readPage.ts';
import {newsSites, withoutEnds} from '../../support/newsSites.ts';
import {stories} from '../../support/newsStories.ts';
import {tokenF1} from '../../support/tokenF1.ts';

const address = 'https://www.fanal.example/actu/page.html';
const pages = newsSites.flatMap(({name, page}) => stories.map(story => ({name, story, ...page(story)})));

const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe.each(pages)('$name, $story.language', ({story, html, words: known}) => {
	test('the article’s words and no others', () => {
		expect(tokenF1(readPage(html, {address}).body.text, known)).toBeGreaterThan(0.98);
	});

	test('the same without the ends of tags', () => {
		expect(tokenF1(readPage(withoutEnds(html), {address}).body.text, known)).toBeGreaterThan(0.98);
	});

	test('no paragraph is lost, and the file reads back as it was, without HTML', () => {
		const article = readPage(html, {address});
		for (const paragraph of story.paragraphs.slice(0, 3)) expect(words(article.body.text)).toContain(words(paragraph));
		const file = articleFile(article);
		const {article: read, issues} = parseArticle('a.md', file);
		expect(issues).toEqual([]);
		expect(words(read.text)).toBe(words(`${story.title} ${article.body.text}`));
		expect(file).not.toMatch(/<\/?[a-z]/iu);
		expect(read).toMatchObject({title: story.title, language: story.language});
	});
});

test('what the page says of itself', () => {
	const {html} = newsSites[0]!.page(stories[0]!);
	expect(readPage(html, {address, retrieved: '2025-03-01'}).metadata).toEqual({
		title: stories[0]!.title,
		source: 'Le Fanal',
		author: 'Hélène Marchetti',
		published: '2025-02-18',
		updated: null,
		language: 'fr',
		url: 'https://www.fanal.example/actu/2025-02-18.html',
		origin: null,
		retrieved: '2025-03-01',
	});
});

const prose =
	'The council voted on Monday to close the bridge for three weeks after engineers found cracks in two of its nine pillars, the mayor said.';
const pageOf = (body: string, head = ''): string =>
	`<html><head><title>The bridge is closed</title>${head}</head><body>${body}</body></html>`;
const reasonOf = (html: string): unknown => {
	try {
		return readPage(html);
	} catch (error) {
		return error instanceof ImportProblem ? error.reason : error;
	}
};

describe('pages without an article', () => {
	test.each([
		['nothing', '', 'noArticle'],
		['no words', '<html><body><div></div></body></html>', 'noArticle'],
		['only a menu', pageOf('<nav><a href="/">Home</a></nav><p>Welcome</p>'), 'noArticle'],
		[
			'a wall to log in at',
			pageOf('<h1>Log in</h1><p>Log in to go on.</p><form><input type="password"></form>'),
			'loginWall',
		],
		['no HTML at all', '\u0000\u0001<<<>>>', 'noArticle'],
	])('%s', (_name, html, reason) => {
		expect(reasonOf(html)).toBe(reason);
	});

	test('but all its words, raw', () => {
		expect(readPage(pageOf('<nav><a href="/">Home</a></nav><p>Welcome</p>'), {raw: true}).body.text).toBe('Welcome');
	});
});

test('the beginning of an article for subscribers is said to be one', () => {
	const data = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
	expect(
		readPage(pageOf(`<h1>The bridge</h1><p>${prose}</p><p>${prose.replace('three', 'four')}</p>`, data)).partial,
	).toBe(true);
});

test.each([
	['Cet article est réservé aux abonnés. Il vous reste 80 % à lire.', true],
	['Subscribe to continue reading', true],
	['Subscribe to our newsletter', false],
	['Les articles réservés aux abonnés sont ici.', false],
])('so it is when only the page itself says it: %s', (words, partial) => {
	const html = pageOf(
		`<h1>The bridge</h1><p>${prose}</p><p>${prose.replace('three', 'four')}</p><div class="wall">${words}</div>`,
	);
	expect(readPage(html).partial).toBe(partial);
});

test('linked data gives the words of a page that shows none', () => {
	const data = `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', articleBody: `${prose}\n\nMore on Tuesday.`})}</script>`;
	expect(readPage(pageOf('<div id="app"></div>', data)).body.text).toBe(`${prose}\n\nMore on Tuesday.`);
});

test('pages saved with SingleFile say where they are from and when they were saved', () => {
	const note =
		'<!DOCTYPE html> <html lang=fr><!--\n Page saved with SingleFile \n url: https://www.fanal.example/a?utm_source=x \n saved date: Mon Apr 28 2025 10:12:13 GMT+0200 (Central European Summer Time)\n-->';
	const {metadata} = readPage(
		`${note}<title>Pont</title><h1>Le pont</h1><p>${prose}</p><img src="data:image/png;base64,${'A'.repeat(50_000)}">`,
	);
	expect(metadata).toMatchObject({
		url: 'https://www.fanal.example/a',
		retrieved: '2025-04-28',
		source: 'fanal.example',
	});
});

test('French spaces stay, control and direction characters go', () => {
	const article = readPage(
		pageOf(
			`<h1>Le pont\u001b]0;x\u0007</h1><p>«\u00a0Douze\u202f000 personnes\u00a0» ont \u202etraversé&#27;[2J le pont\u009b lundi, selon la préfecture du département.</p><p>${prose}</p>`,
		),
	);
	expect(article.body.text).toContain('«\u00a0Douze\u202f000 personnes\u00a0»');
	expect(articleFile(article)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
});

test('words that look like HTML or Markdown stay words', () => {
	const file = articleFile(
		readPage(
			pageOf(
				`<h1>T</h1><p>${prose}</p><p>Write &lt;script&gt;alert(1)&lt;/script&gt; or **bold** and [a](b) after 1. May in the year 2025, they said.</p>`,
			),
		),
	);
	expect(markdownBody(file.replace(/^---[\s\S]*?---\n/u, ''), '').text).toContain(
		'Write <script>alert(1)</script> or **bold** and [a](b) after 1. May',
	);
});
