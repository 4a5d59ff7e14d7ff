import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {type AddOptions, addMaterial, type Choice} from '../../../src/library/add/addMaterial.ts';
import {ArticleStore} from '../../../src/library/add/articleStore.ts';
import {convert} from '../../../src/library/add/convert.ts';
import type {Outcome} from '../../../src/library/add/outcome.ts';
import {listFolder} from '../../../src/library/folder/listFolder.ts';
import {folderOf} from '../../support/folder.ts';
import {pdfOf} from '../../support/pdf.ts';

const prose = (subject: string): string =>
	`${subject} was closed on Monday after engineers found cracks in two of its nine pillars, the mayor told reporters in the town hall.`;

const pageOf = (subject: string, more = ''): string =>
	`<html><head><title>${subject}</title></head><body><h1>${subject} closed</h1><p>${prose(subject)}</p>${more}</body></html>`;

const rss = (base: string): string =>
	`<rss version="2.0"><channel><title>The Courier</title>${['a', 'b', 'gone', 'c']
		.map(
			name =>
				`<item><title>Item ${name}</title><link>${base}/${name}</link><pubDate>Mon, 28 Apr 2025 10:00:00 GMT</pubDate><description>&lt;p&gt;${`Words of ${name}. `.repeat(name === 'c' ? 60 : 2)}&lt;/p&gt;</description></item>`,
		)
		.join('')}</channel></rss>`;

const asked: string[] = [];
const pages = new Map<string, string>();
let server: Server;
let base = '';

beforeAll(async () => {
	server = createServer((request, response) => {
		asked.push(request.url ?? '');
		const page = pages.get(request.url ?? '');
		if (page === undefined) response.writeHead(404).end();
		else if (request.headers['if-none-match'] === `"${page.length}"`) response.writeHead(304).end();
		else response.writeHead(200, {'content-type': 'text/html', etag: `"${page.length}"`}).end(page);
	});
	await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close().closeAllConnections());
beforeEach(() => {
	asked.length = 0;
	pages.clear();
	for (const name of ['a', 'b']) pages.set(`/${name}`, pageOf(`The bridge ${name}`));
	pages.set('/feed', rss(base));
});

/** What became of each, in a line. */
async function add(
	folder: string,
	sources: readonly string[],
	options: Partial<AddOptions> = {},
	take = 10,
): Promise<string[]> {
	const outcomes: Outcome[] = [];
	await addMaterial(sources, {
		...{store: await ArticleStore.open(folder), convert, signal: new AbortController().signal, today: '2025-05-01'},
		...{raw: false, allowLocal: false, pause: 0},
		listener: {
			progress: () => undefined,
			outcome: outcome => outcomes.push(outcome),
			choose: async ({items}) => items.slice(0, take),
		},
		...options,
	});
	return outcomes.map(outcome => {
		const source = outcome.source.replace(base, '');
		if (outcome.kind === 'failed') return `${source} ${outcome.reason}`;
		return `${source} ${outcome.kind} ${outcome.path}`;
	});
}

test('who waits hears how many articles are left, a list not being one', async () => {
	const steps: string[] = [];
	const progress = (source: string, done: number, total: number): void =>
		void steps.push(`${done}/${total} ${source.replace(base, '')}`);
	const listener = {progress, outcome: () => undefined, choose: async ({items}: Choice) => items.slice(0, 2)};
	await add(folderOf({}), [`${base}/feed`, `${base}/b`], {listener});
	expect(steps).toEqual(['1/2 /feed', '1/3 /a', '2/3 /b', '3/3 /b']);
});

test('what a list has beyond the most that is read is told', async () => {
	const rows = Array.from({length: 20_003}, (_, number) => `https://fanal.example/${number},T`);
	const lists = folderOf({'all.csv': `url,title\n${rows.join('\n')}\n`, 'few.csv': `url,title\n${rows[0]}\n`});
	expect(await add(folderOf({}), [join(lists, 'all.csv'), join(lists, 'few.csv')], {}, 0)).toEqual([
		`${join(lists, 'all.csv')} tooMany`,
	]);
});

describe('addresses', () => {
	test('are fetched, asked for again, and kept as versions when they change', async () => {
		const folder = folderOf({});
		expect(await add(folder, [`${base}/a`])).toEqual(['/a added 127-0-0-1-the-bridge-a-closed.md']);
		expect(readFileSync(join(folder, '127-0-0-1-the-bridge-a-closed.md'), 'utf8')).toContain(
			'\nretrieved: 2025-05-01\netag: ',
		);
		expect(await add(folder, [`${base}/a`])).toEqual(['/a present 127-0-0-1-the-bridge-a-closed.md']);
		pages.set('/a', pageOf('The bridge a', '<p>It opened again on Friday.</p>'));
		expect(await add(folder, [`${base}/a`])).toEqual(['/a version 127-0-0-1-the-bridge-a-closed-v2.md']);
		expect(asked).toEqual(['/a', '/a', '/a']);
	});

	test('one that fails does not stop the rest', async () => {
		expect(await add(folderOf({}), [`${base}/gone`, 'ftp://x.example/', 'none.html', `${base}/b`])).toEqual([
			'/gone notFound',
			'ftp://x.example/ scheme',
			'none.html missing',
			'/b added 127-0-0-1-the-bridge-b-closed.md',
		]);
	});
});

test('a PDF that lies in the folder is named in no issue once its article lies beside it', async () => {
	const folder = folderOf({});
	const file = join(folder, 'Report 2026.pdf');
	writeFileSync(file, pdfOf([[{text: prose('The bridge'), y: 700}]], 'Microsoft Word - draft'));
	expect(listFolder(folder).issues).toMatchObject([{path: 'Report 2026.pdf', code: 'toBringIn'}]);
	expect(await add(folder, [file])).toEqual([`${file} added report-2026.md`]);
	expect(listFolder(folder)).toEqual({paths: ['report-2026.md'], issues: []});
	expect(await add(folder, [file])).toEqual([`${file} present report-2026.md`]);
});

describe('feeds and lists', () => {
	test('items that are chosen are fetched; where a page cannot be had, a full text of the feed stands in', async () => {
		const folder = folderOf({});
		expect(await add(folder, [`${base}/feed`])).toEqual([
			'/a added 2025-04-28-127-0-0-1-the-bridge-a-closed.md',
			'/b added 2025-04-28-127-0-0-1-the-bridge-b-closed.md',
			'/gone notFound',
			'/c added 2025-04-28-the-courier-item-c.md',
		]);
		expect(await add(folderOf({}), [`${base}/feed`], {}, 1)).toHaveLength(1);
	});

	test('a list goes on where it was broken off, without asking again for what is there', async () => {
		const folder = folderOf({'list.txt': `${base}/a\n${base}/b\n`});
		const interruption = new AbortController();
		const listener: AddOptions['listener'] = {
			progress: () => undefined,
			outcome: () => interruption.abort(),
			choose: async () => null,
		};
		const list = join(folder, 'list.txt');
		const dossier = join(folder, 'dossier');
		await expect(add(dossier, [list], {signal: interruption.signal, listener})).rejects.toThrow();
		expect(readdirSync(dossier)).toHaveLength(1);
		expect(await add(dossier, [list])).toEqual([
			'/a present 127-0-0-1-the-bridge-a-closed.md',
			'/b added 127-0-0-1-the-bridge-b-closed.md',
		]);
		expect(asked).toEqual(['/a', '/b']);
	});

	test('a feed that names itself comes to an end, and a feed’s file does not lead into the private network', async () => {
		pages.set('/loop', `<rss version="2.0"><channel><item><link>${base}/loop</link></item></channel></rss>`);
		expect(await add(folderOf({}), [`${base}/loop`])).toEqual(['/loop noArticle']);
		expect(asked).toEqual(['/loop', '/loop', '/loop']);
		const folder = folderOf({'feed.xml': rss(base)});
		expect(await add(folder, [join(folder, 'feed.xml')], {}, 1)).toEqual(['/a private']);
		expect(await add(folder, [join(folder, 'feed.xml')], {allowLocal: true}, 1)).toEqual([
			'/a added 2025-04-28-127-0-0-1-the-bridge-a-closed.md',
		]);
	});

	test('a list that nobody chooses from is no success', async () => {
		const listener = {
			progress: () => undefined,
			outcome: (outcome: Outcome) => void told.push(outcome),
			choose: async () => null,
		};
		const told: Outcome[] = [];
		await add(folderOf({}), [`${base}/feed`], {listener});
		expect(told).toMatchObject([{kind: 'failed', reason: 'nothingChosen', detail: '4'}]);
	});

	test('collections bring their words with them', async () => {
		const folder = folderOf({
			'wallabag.json': JSON.stringify([{title: 'One', url: 'https://a.example/1', content: `<p>${prose('One')}</p>`}]),
			'omnivore.json': JSON.stringify([{slug: 'two', title: 'Two', url: 'https://a.example/2'}]),
			'content/two.html': `<p>${prose('Two')}</p>`,
		});
		const sources = ['wallabag.json', 'omnivore.json'].map(name => join(folder, name));
		expect(await add(join(folder, 'dossier'), sources)).toEqual([
			'https://a.example/1 added a-example-one.md',
			'https://a.example/2 added a-example-two.md',
		]);
		expect(asked).toEqual([]);
	});
});

test('requests to one host stand apart', async () => {
	const start = performance.now();
	await add(folderOf({}), [`${base}/a`, `${base}/b`], {pause: 60});
	expect(performance.now() - start).toBeGreaterThan(55);
});

test('a disk that refuses is told, and nothing is half written', async () => {
	const folder = folderOf({file: 'x', 'page.html': pageOf('The bridge')});
	expect(await add(join(folder, 'file', 'dossier'), [join(folder, 'page.html')])).toEqual([
		`${join(folder, 'page.html')} disk`,
	]);
	expect(readdirSync(folder).sort()).toEqual(['file', 'page.html']);
	expect(await add(folder, [folder])).toEqual([`${folder} folder`]);
	writeFileSync(join(folder, 'empty.html'), '');
	expect(await add(folder, [join(folder, 'empty.html')])).toEqual([`${join(folder, 'empty.html')} noArticle`]);
});
