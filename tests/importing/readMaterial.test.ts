import {zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import type {Material, MaterialItem} from '../../src/importing/material.ts';
import {readMaterial} from '../../src/importing/readMaterial.ts';
import {decodeMaterial} from '../../src/library/add/decodePage.ts';
import {type PdfLine, pdfOf} from '../support/pdf.ts';

const read = (name: string, content: string | Uint8Array, address: string | null = null): Promise<Material> =>
	readMaterial(
		{
			name,
			type: '',
			address,
			retrieved: null,
			raw: false,
			bytes: typeof content === 'string' ? Buffer.from(content) : content,
		},
		decodeMaterial,
	);

const reasonOf = (name: string, content: string | Uint8Array): Promise<unknown> =>
	read(name, content).catch(({reason}: {reason: string}) => reason);

async function itemsOf(name: string, content: string | Uint8Array, address: string | null = null) {
	const material = await read(name, content, address);
	if (material.kind !== 'items') throw new Error('one article');
	return {of: material.of, title: material.title, items: material.items};
}

async function articleOf(name: string, content: string | Uint8Array, address: string | null = null) {
	const material = await read(name, content, address);
	if (material.kind !== 'article') throw new Error('many items');
	return material.article;
}

const brief = ({title, address, leadsTo, metadata}: MaterialItem): string =>
	[title, address, leadsTo, metadata.published].filter(part => part !== null && part !== undefined).join(' ');

const prose =
	'Les secours ont retrouvé lundi douze personnes sous les décombres du pont, a annoncé la préfecture du département, qui maintient le plan d’urgence.';

describe('feeds', () => {
	const rss = `<?xml version="1.0"?>\n<!-- a feed --><rss version="2.0"><channel><title>Le Fanal &amp; co</title><item><title>Le &lt;b&gt;pont&lt;/b&gt;</title><link>/a?utm_source=rss</link><pubDate>Mon, 28 Apr 2025 10:00:00 +0200</pubDate><description>&lt;p&gt;x&lt;/p&gt;</description></item><item><link>https://b.example/2</link></item></channel></rss>`;
	const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title type="html">Le pont</title><link href="a"/><updated>2025-04-28T10:00:00Z</updated></entry></feed>`;
	const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel><item rdf:about="x"><title>Le pont</title><link>https://f.example/a</link><dc:date>2025-04-28</dc:date></item></rdf:RDF>`;
	const json = JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'J',
		items: [
			{
				id: '1',
				url: 'https://f.example/a',
				title: 'Le pont',
				content_html: '<p>x</p>',
				date_published: '2025-04-28T10:00:00Z',
			},
		],
	});
	test.each([
		[
			'RSS',
			rss,
			'Le Fanal & co',
			['Le pont https://f.example/a?utm_source=rss page 2025-04-28', 'https://b.example/2 https://b.example/2 page'],
		],
		[
			'RSS after blanks and a mark',
			`\ufeff\n ${rss}`,
			'Le Fanal & co',
			['Le pont https://f.example/a?utm_source=rss page 2025-04-28', 'https://b.example/2 https://b.example/2 page'],
		],
		['Atom', atom, 'A', ['Le pont https://f.example/a page 2025-04-28']],
		['RDF', rdf, 'R', ['Le pont https://f.example/a page 2025-04-28']],
		['JSON Feed', json, 'J', ['Le pont https://f.example/a page 2025-04-28']],
	])('%s', async (_name, feed, title, items) => {
		const found = await itemsOf('feed', feed, 'https://f.example/feed');
		expect({...found, items: found.items.map(brief)}).toEqual({of: 'feed', title, items});
		expect(found.items[0]!.metadata).toMatchObject({source: title});
	});

	test('what is no feed', async () => {
		expect(await reasonOf('feed.rss', '<rss version="2.0"><channel><title>x</title></channel></rss>')).toBe('notFeed');
		expect(await reasonOf('x.json', '{"a": 1}')).toBe('notFeed');
		expect(
			await reasonOf(
				'x.xml',
				`<!DOCTYPE r [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><rss><channel><title>${'&b;'.repeat(1000)}</title></channel></rss>`,
			),
		).toBe('notFeed');
	});
});

describe('lists', () => {
	test.each([
		[
			'OPML',
			'x.opml',
			'<?xml version="1.0"?><opml version="2.0"><head><title>O</title></head><body><outline text="g"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/></outline><outline text="L" url="https://l.example/x"/></body></opml>',
			'feeds',
			['A https://a.example/rss feed', 'L https://l.example/x page'],
		],
		[
			'addresses',
			'x.txt',
			'# mine\nhttps://a.example/1\n\n- https://b.example/2 The second\r\n',
			'addresses',
			['https://a.example/1 https://a.example/1 page', 'The second https://b.example/2 page'],
		],
		[
			'Pocket, CSV',
			'part_000000.csv',
			'title,url,time_added,tags,status\n"One, ""two""",https://a.example/1,1700000000,,unread\n',
			'bookmarks',
			['One, "two" https://a.example/1 page'],
		],
		[
			'Pocket, HTML',
			'ril_export.html',
			'<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href="https://a.example/1" time_added="1">One</a></li></ul>',
			'bookmarks',
			['One https://a.example/1 page'],
		],
		[
			'Instapaper',
			'x.csv',
			'URL,Title,Selection,Folder,Timestamp\nhttps://a.example/1,One,,Unread,1',
			'bookmarks',
			['One https://a.example/1 page'],
		],
		[
			'bookmarks of a browser',
			'bookmarks.html',
			'<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3>F</H3><DL><p><DT><A HREF="https://a.example/1">One</A><DT><A HREF="javascript:x">No</A></DL>',
			'bookmarks',
			['One https://a.example/1 page'],
		],
	])('%s', async (_name, file, content, of, items) => {
		const found = await itemsOf(file, content);
		expect({of: found.of, items: found.items.map(brief)}).toEqual({of, items});
	});
});

describe('collections hold the words', () => {
	test.each([
		[
			'Wallabag',
			JSON.stringify([
				{
					title: 'Le pont',
					url: 'https://a.example/1',
					content: `<p>${prose}</p>`,
					language: 'fr_FR',
					published_at: '2025-04-28T10:00:00+0000',
					domain_name: 'a.example',
					published_by: ['Anna Lind'],
				},
			]),
			{html: `<p>${prose}</p>`},
		],
		[
			'Omnivore',
			JSON.stringify([
				{
					slug: 'le-pont-1',
					title: 'Le pont',
					url: 'https://a.example/1',
					author: 'Anna Lind',
					siteName: 'a.example',
					publishedAt: '2025-04-28T10:00:00Z',
					savedAt: '2025-05-01',
				},
			]),
			{file: 'content/le-pont-1.html'},
		],
	])('%s', async (_name, json, content) => {
		const {of, items} = await itemsOf('export.json', json);
		expect(of).toBe('collection');
		expect(items[0]).toMatchObject({
			...{title: 'Le pont', content, complete: true},
			metadata: {
				title: 'Le pont',
				url: 'https://a.example/1',
				author: 'Anna Lind',
				source: 'a.example',
				published: '2025-04-28',
			},
		});
	});

	test('a file’s name cannot lead out of the collection', async () => {
		const {items} = await itemsOf(
			'x.json',
			JSON.stringify([{slug: '../../etc/passwd', title: 'x', url: 'https://a.example/1'}]),
		);
		expect(items[0]).toMatchObject({content: null});
	});

	test('Wallabag, CSV; Omnivore, zipped', async () => {
		const csv = `Title;URL;Content;Tags;MIME Type;Language;Creation date\nLe pont;https://a.example/1;"<p>${prose}</p>\n<p>y</p>";;text/html;fr;01/05/2025`;
		expect((await itemsOf('x.csv', csv)).items[0]).toMatchObject({
			title: 'Le pont',
			content: {html: `<p>${prose}</p>\n<p>y</p>`},
		});
		const zip = zipSync({
			'metadata_0_to_1.json': Buffer.from(JSON.stringify([{slug: 'a', title: 'Le pont', url: 'https://a.example/1'}])),
			'content/a.html': Buffer.from(`<p>${prose}</p>`),
		});
		expect((await itemsOf('x.zip', zip)).items[0]).toMatchObject({
			title: 'Le pont',
			content: {html: `<p>${prose}</p>`},
			complete: true,
		});
	});
});

describe('books', () => {
	const chapter = (title: string) =>
		`<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><h2>${title}</h2><p>${prose}</p><p>${prose}</p><p>${prose}</p></body></html>`;
	const epub = (files: Record<string, string> = {}) =>
		zipSync(
			Object.fromEntries(
				Object.entries({
					mimetype: 'application/epub+zip',
					'META-INF/container.xml':
						'<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
					'OEBPS/book.opf':
						'<package><metadata><dc:title>La Revue</dc:title><dc:creator>Anna Lind</dc:creator><dc:date>2025-04</dc:date><dc:language>fr</dc:language></metadata><manifest><item id="b" href="text/two%20b.xhtml"/><item id="a" href="text/one.xhtml"/><item id="c" href="cover.xhtml"/></manifest><spine><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
					'OEBPS/cover.xhtml': '<html><body>La Revue</body></html>',
					'OEBPS/text/one.xhtml': chapter('Le pont'),
					'OEBPS/text/two b.xhtml': chapter('La digue'),
					...files,
				}).map(([path, text]) => [path, Buffer.from(text)]),
			),
		);

	test('the chapters of an EPUB in their order', async () => {
		const {of, title, items} = await itemsOf('revue.epub', epub());
		expect({of, title, items: items.map(item => item.title)}).toEqual({
			of: 'book',
			title: 'La Revue',
			items: ['Le pont', 'La digue'],
		});
		expect(items[0]!.metadata).toMatchObject({
			source: 'La Revue',
			author: 'Anna Lind',
			published: '2025-04',
			language: 'fr',
		});
	});

	test('what cannot be read', async () => {
		// The directory of the archive says that its file holds 200 MB.
		const bomb = Buffer.from(zipSync({'a.html': Buffer.from('x')}));
		bomb.writeUInt32LE(200 * 1024 * 1024, bomb.indexOf('PK\u0001\u0002') + 24);
		expect(await reasonOf('x.epub', epub({'META-INF/rights.xml': '<r/>', 'META-INF/encryption.xml': '<e/>'}))).toBe(
			'protected',
		);
		expect(await reasonOf('x.epub', epub({'META-INF/container.xml': '<container/>'}))).toBe('notBook');
		expect(await reasonOf('x.zip', zipSync({'a.html': Buffer.from('x')}))).toBe('unknownKind');
		expect(await reasonOf('x.epub', epub().subarray(0, 500))).toBe('notBook');
		expect(await reasonOf('bomb.epub', bomb)).toBe('tooLarge');
	});

	test('a PDF: title, paragraphs, headings, parted words, running heads and page numbers', async () => {
		const lines = (texts: readonly (string | readonly string[])[], page: number): PdfLine[] => {
			let y = 760;
			const body = texts.flatMap(text => {
				y -= 14;
				return [text].flat().map(line => {
					y -= 12;
					return {text: line, y};
				});
			});
			return [{text: 'La Revue du Val, 2025', y: 810}, ...body, {text: `– ${page} –`, y: 30}];
		};
		const first = lines(
			[
				[
					'Les secours ont retrouvé lundi douze per-',
					'sonnes sous les décombres du pont, dans le',
					'sous-sol de la gare.',
				],
				['La circulation restera coupée pendant trois', 'semaines, le temps que les experts aient'],
			],
			1,
		);
		const second = lines([['contrôlé le sous-', 'sol et les neuf piles.'], ['Une enquête est ouverte.']], 2);
		const heading = {text: 'Le pont est tombé', y: 780, size: 18};
		const {metadata, body} = await articleOf(
			'a.pdf',
			pdfOf([[first[0]!, heading, ...first.slice(1)], second], 'Microsoft Word - pont.doc'),
		);
		expect(metadata).toMatchObject({title: 'Le pont est tombé', language: 'fr'});
		expect(body.text.split('\n\n')).toEqual([
			'Les secours ont retrouvé lundi douze personnes sous les décombres du pont, dans le sous-sol de la gare.',
			'La circulation restera coupée pendant trois semaines, le temps que les experts aient contrôlé le sous-sol et les neuf piles.',
			'Une enquête est ouverte.',
		]);
	});

	test('a broken PDF, one without words', async () => {
		expect(await reasonOf('x.pdf', Buffer.from('%PDF-1.7\nnothing'))).toBe('notBook');
		expect(await reasonOf('x.pdf', pdfOf([[]]))).toBe('noArticle');
	});
});

test('MHTML: the page, where it is from and when it was saved; frames left out', async () => {
	const mhtml = [
		'From: <Saved by Blink>',
		'Snapshot-Content-Location: https://www.fanal.example/pont',
		'Subject: Le pont',
		'Date: Mon, 28 Apr 2025 08:12:13 -0000',
		'MIME-Version: 1.0',
		'Content-Type: multipart/related; type="text/html"; boundary="B"',
		'',
		'--B',
		'Content-Type: text/html; charset=windows-1252',
		'Content-Transfer-Encoding: quoted-printable',
		'',
		`<html><head><title>Le pont</title></head><body><h1>Le pont</h1><p>L=92arm=E9e. ${prose.replaceAll('’', '=92').replaceAll('é', '=E9')}</p></body></html>`,
		'--B',
		'Content-Type: text/html',
		'',
		'<html><body><p>An advertisement in a frame.</p></body></html>',
		'--B--',
		'',
	].join('\r\n');
	const {metadata, body} = await articleOf('pont.mhtml', mhtml);
	expect(metadata).toMatchObject({
		url: 'https://www.fanal.example/pont',
		retrieved: '2025-04-28',
		title: 'Le pont',
		published: null,
	});
	expect(body.text).toBe(`L’armée. ${prose}`);
});

test('a mail of plain text has the title of its subject', async () => {
	const mail = (...lines: readonly string[]): string =>
		['From: Anna Lind <anna@fanal.example>', 'Subject: =?utf-8?Q?Le_pont_rouvert_=C3=A0_Oslo?=', '', ...lines].join(
			'\r\n',
		);
	const plain = await articleOf('pont.eml', mail('Bonjour,', '', prose, '', prose.toUpperCase()));
	expect(plain.metadata).toMatchObject({title: 'Le pont rouvert à Oslo', source: 'Anna Lind'});
	expect(plain.body.text).toContain(prose);
});

describe('encodings', () => {
	const page = (charset: string): string =>
		`<html><head><meta charset="${charset}"><title>Été</title></head><body><h1>Été</h1><p>L’été, « ${prose} »</p></body></html>`;
	const windows = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\x92').replaceAll('œ', '\x9c'), 'latin1');
	test.each<[string, Uint8Array]>([
		['UTF-8', Buffer.from(page('utf-8'))],
		['UTF-8 that says it is something else', Buffer.from(page('iso-8859-1'))],
		['Windows-1252 that says it is Latin-1', windows(page('iso-8859-1'))],
		['Windows-1252 that says nothing', windows(page('').replace(/<meta[^>]*>/u, ''))],
		['Windows-1252 that says it is UTF-8', windows(page('utf-8'))],
		['UTF-16', Buffer.from(`\ufeff${page('utf-16')}`, 'utf16le')],
	])('%s', async (_name, bytes) => {
		expect((await articleOf('x.html', bytes)).body.text).toBe(`L’été, « ${prose} »`);
	});
});

test('a picture is no text', async () => {
	expect(await reasonOf('x.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toBe('notText');
});

test('elements that are named like what every object has are elements like others', async () => {
	const paragraphs = [1, 2, 3, 4].map(day => `<p>${prose} <constructor>Mai ${day}.</constructor></p>`).join('');
	const {body} = await articleOf('a.html', `<article><h1>Le pont</h1>${paragraphs}</article>`);
	expect(body.text).toContain(`${prose} Mai 2.`);
	expect(body.styles).toEqual([]);
	expect((await articleOf('a.txt', `<constructor>\n\n${prose}\n\n${prose}\n`)).body.text).toContain(prose);
});
