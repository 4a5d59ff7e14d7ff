import {parse} from 'parse5';
import {describe, expect, test} from 'vitest';
import {type PageMetadata, pageMetadata} from '../../../src/importing/page/pageMetadata.ts';

const address = 'https://www.fanal.example/actu/pont.html';

const metadata = (head: string, body = '', page: string | null = address): PageMetadata =>
	pageMetadata(
		parse(`<html><head>${head}</head><body>${body}</body></html>`),
		/<title>(.*?)<\/title>/u.exec(head)?.[1] ?? null,
		page,
	);

const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const title = 'Le pont de Valdorme est fermé';

describe('title', () => {
	test.each<[string, string, string, string]>([
		[
			'the heading that the page names',
			`<title>${title} - Le Fanal</title>`,
			`<h1>Le Fanal</h1><h1>${title}</h1>`,
			title,
		],
		[
			'without the site after a bar',
			`<title>${title} | Le Fanal</title><meta property="og:site_name" content="Le Fanal">`,
			'',
			title,
		],
		[
			'a dash within a title is no site',
			'<title>Séoul – Pyongyang : la tension monte</title>',
			'',
			'Séoul – Pyongyang : la tension monte',
		],
		['for others to share', `<title>Le Fanal</title><meta property="og:title" content="${title}">`, '', title],
		[
			'of linked data, entities read',
			linked({'@type': 'NewsArticle', headline: 'L&#039;armée &amp; le pont'}),
			'',
			"L'armée & le pont",
		],
	])('%s', (_name, head, body, expected) => {
		expect(metadata(head, body).title).toBe(expected);
	});
});

describe('dates', () => {
	test.each<[string, string, string, string | null]>([
		[
			'linked data',
			linked({
				'@graph': [{'@type': 'Organization'}, {'@type': ['NewsArticle'], datePublished: '2025-04-28T23:30:00-04:00'}],
			}),
			'',
			'2025-04-28',
		],
		['meta', '<meta property="article:published_time" content="2025-04-28T10:00:00.000+02:00">', '', '2025-04-28'],
		['a form of mails', '<meta name="date" content="Mon, 28 Apr 2025 10:00:00 GMT">', '', '2025-04-28'],
		['the page’s own mark', '', '<time itemprop="datePublished" datetime="2025-04-28">hier</time>', '2025-04-28'],
		[
			'the first time',
			'',
			'<time datetime="2025-04-28T10:00">hier</time><time datetime="2024-01-01">x</time>',
			'2025-04-28',
		],
		['what is no date', '<meta name="date" content="1:39 PM ET">', '', null],
		['no such day', '<meta name="date" content="2025-02-31">', '', null],
	])('%s', (_name, head, body, expected) => {
		expect(metadata(head, body).published).toBe(expected);
	});
});

describe('author and agency', () => {
	test.each<[string, string, string, string | null, string | null]>([
		[
			'several persons',
			linked({'@type': 'Article', author: [{name: 'Anna Lind'}, {name: 'Paul Roy'}]}),
			'',
			'Anna Lind, Paul Roy',
			null,
		],
		['an agency beside the house', '<meta name="author" content="Le Fanal avec AFP">', '', 'Le Fanal avec AFP', 'AFP'],
		[
			'an agency alone',
			linked({'@type': 'NewsArticle', author: {'@type': 'Organization', name: 'The Associated Press'}}),
			'',
			'The Associated Press',
			'Associated Press',
		],
		[
			'an address is no name',
			'<meta property="article:author" content="https://www.facebook.com/anna">',
			'',
			null,
			null,
		],
		[
			'as the page shows it',
			'',
			'<p class="byline">Par <a rel="author">Anna Lind</a> | publié le 28 avril</p>',
			'Anna Lind',
			null,
		],
		[
			'before its day in French',
			'',
			'<p class="auteur">Texte de : Anna Lind publié le 28 avril</p>',
			'Anna Lind',
			null,
		],
		['before its day in English', '', '<p class="byline">By Anna Lind, updated 28 April</p>', 'Anna Lind', null],
		['nobody', '', '<p>Par ailleurs</p>', null, null],
	])('%s', (_name, head, body, author, origin) => {
		expect(metadata(head, body)).toMatchObject({author, origin});
	});
});

describe('address', () => {
	test.each<[string, string, string | null, string | null]>([
		[
			'the canonical one',
			'<link rel="canonical" href="/actu/1?utm_source=x&id=2#top">',
			address,
			'https://www.fanal.example/actu/1?id=2',
		],
		[
			'one that leads to the front page says nothing',
			'<link rel="canonical" href="https://www.fanal.example/">',
			address,
			address,
		],
		[
			'one of another site is where the copy is from, not where it was read',
			'<link rel="canonical" href="https://other.example/a">',
			address,
			address,
		],
		[
			'of a file, as it says',
			'<meta property="og:url" content="https://other.example/a">',
			null,
			'https://other.example/a',
		],
		['of a file that says nothing', '', null, null],
		['no address at all', '<link rel="canonical" href="javascript:x">', null, null],
	])('%s', (_name, head, page, expected) => {
		expect(metadata(head, '', page).url).toBe(expected);
	});
});

test('broken and hostile data is passed over', () => {
	const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script><script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"${title}",\n"__proto__":{"x":1},"author":{"name":{"name":"x"}},"publisher":[[[]]]}\n//]]></script>`;
	expect(metadata(head)).toMatchObject({title, author: null, source: 'fanal.example'});
	expect(({} as {x?: unknown}).x).toBeUndefined();
	const deep = `<script type="application/ld+json">${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}</script>`;
	expect(metadata(deep).title).toBeNull();
});

test('a box about the author is no byline', () => {
	const box = '<div class="author">Peter Odell covers transport for the Post. Follow him on X.</div>';
	expect(metadata('', box).author).toBeNull();
	expect(metadata('', `${box}<p class="byline">By Prof. Peter Odell</p>`).author).toBe('Prof. Peter Odell');
});

describe('the site in the title of the window', () => {
	test.each<[string, string, string | null]>([
		['stands behind the heading', `${title} | Le Fanal du Soir`, 'Le Fanal du Soir'],
		['is one word that the address has too', `${title} - Fanal`, 'Fanal'],
		['stands behind a section', `${title} – Régions – Le Fanal du Soir`, 'Le Fanal du Soir'],
		['is no section', `${title} | Régions`, 'fanal.example'],
		['is no part of another title', 'Autre chose | Le Fanal du Soir', 'fanal.example'],
	])('%s', (_name, windowTitle, source) => {
		expect(metadata(`<title>${windowTitle}</title>`, `<h1>${title}</h1>`).source).toBe(source);
	});
});
