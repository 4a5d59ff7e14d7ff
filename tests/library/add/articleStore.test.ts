import {existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type ImportedArticle, noMetadata} from '../../../src/importing/importedArticle.ts';
import {contentBody} from '../../../src/importing/page/readPage.ts';
import {ArticleStore} from '../../../src/library/add/articleStore.ts';
import {folderOf} from '../../support/folder.ts';

const text = 'Douze personnes ont été retrouvées lundi sous le pont.';

const article = (metadata: Partial<ImportedArticle['metadata']>, words = text): ImportedArticle => ({
	metadata: {...noMetadata, title: 'Le pont est tombé', source: 'Le Fanal', published: '2025-04-28', ...metadata},
	body: contentBody(`<p>${words}</p>`, null),
	cut: [],
	partial: false,
});

const name = '2025-04-28-le-fanal-le-pont-est-tombe';
const url = 'https://www.fanal.example/pont';

test('an article is one file, named after its date, outlet and title', async () => {
	const folder = join(folderOf({}), 'new', 'dossier');
	const placed = (await ArticleStore.open(folder)).place(article({url}), {
		etag: '"1"',
		requested: 'https://t.example/x',
	});
	expect(placed).toEqual({kind: 'added', path: `${name}.md`});
	expect(readdirSync(folder)).toEqual([`${name}.md`]);
	expect(readFileSync(join(folder, `${name}.md`), 'utf8')).toBe(
		`---\ntitle: Le pont est tombé\nsource: Le Fanal\npublished: 2025-04-28\nurl: ${url}\nrequested: https://t.example/x\netag: '"1"'\n---\n\n${text}\n`,
	);
	const later = await ArticleStore.open(folder);
	for (const address of [url, 'http://fanal.example/pont/?utm_source=x#top', 'https://t.example/x'])
		expect(later.at(address)).toMatchObject({path: `${name}.md`, etag: '"1"'});
	expect(later.at('https://fanal.example/other')).toBeUndefined();
});

describe('what is there is noticed', () => {
	test.each<[string, Partial<ImportedArticle['metadata']>, string, object]>([
		['the same page', {url}, text, {kind: 'present', path: `${name}.md`}],
		[
			'the same page under another title',
			{url: `${url}/`, title: 'Autre'},
			text,
			{kind: 'present', path: `${name}.md`},
		],
		[
			'the same words laid out otherwise',
			{url: null},
			text.replace('lundi', '<b>lundi</b>,'),
			{kind: 'present', path: `${name}.md`},
		],
		[
			'the same words elsewhere on the site',
			{url: 'https://fanal.example/2'},
			text,
			{kind: 'present', path: `${name}.md`},
		],
		[
			'the same words of another outlet',
			{url: 'https://b.example/1', source: 'B'},
			text,
			{kind: 'added', path: '2025-04-28-b-le-pont-est-tombe.md'},
		],
		[
			'the page with other words',
			{url},
			'Treize personnes.',
			{kind: 'version', path: `${name}-v2.md`, of: `${name}.md`},
		],
		[
			'another article of the same name',
			{url: 'https://fanal.example/2'},
			'Autre chose.',
			{kind: 'added', path: `${name}-2.md`},
		],
	])('%s', async (_name, metadata, words, placed) => {
		const folder = folderOf({});
		(await ArticleStore.open(folder)).place(article({url}));
		expect((await ArticleStore.open(folder)).place(article(metadata, words))).toEqual(placed);
	});
});

test('the chapters of a book are named after its file', async () => {
	const store = await ArticleStore.open(folderOf({}));
	const part = {name: 'revue', whole: false};
	expect(store.place(article({}), {}, part).path).toBe('revue-le-pont-est-tombe.md');
	expect(store.place(article({title: null}, 'Un.'), {}, part).path).toBe('revue.md');
	expect(store.place(article({}, 'Deux.'), {}, {...part, whole: true}).path).toBe('revue-2.md');
});

test('versions stand beside each other, and nothing is written over', async () => {
	const folder = folderOf({});
	const store = await ArticleStore.open(folder);
	const words = ['Un.', 'Deux.', 'Trois.', 'Deux.', 'Quatre.'];
	const kinds = words.map(version => store.place(article({url}, version)).kind);
	expect(kinds).toEqual(['added', 'version', 'version', 'present', 'version']);
	expect(readdirSync(folder).sort()).toEqual([`${name}-v2.md`, `${name}-v3.md`, `${name}-v4.md`, `${name}.md`]);
	expect((await ArticleStore.open(folder)).at(url)?.path).toBe(`${name}-v4.md`);
});

test('a file of that name that somebody else put there stays', async () => {
	const folder = folderOf({[`${name}.md`]: 'Mes notes sur le pont.'});
	expect((await ArticleStore.open(folder)).place(article({url})).path).toBe(`${name}-2.md`);
	expect(readFileSync(join(folder, `${name}.md`), 'utf8')).toBe('Mes notes sur le pont.');
});

test('a link of that name that leads nowhere stays as well', async () => {
	const folder = folderOf({});
	const away = join(folderOf({}), 'away.md');
	symlinkSync(away, join(folder, `${name}.md`));
	expect((await ArticleStore.open(folder, {dryRun: true})).place(article({url})).path).toBe(`${name}-2.md`);
	expect((await ArticleStore.open(folder)).place(article({url})).path).toBe(`${name}-2.md`);
	expect(existsSync(away)).toBe(false);
	expect(readdirSync(folder).sort()).toEqual([`${name}-2.md`, `${name}.md`]);
});

test('two that bring in at once never write over each other', async () => {
	const folder = folderOf({});
	const [one, other] = [await ArticleStore.open(folder), await ArticleStore.open(folder)];
	expect(one.place(article({url})).path).toBe(`${name}.md`);
	expect(other.place(article({url: null}, 'Autre chose.')).path).toBe(`${name}-2.md`);
});

test('a dry run writes nothing and still counts what it would write', async () => {
	const folder = join(folderOf({}), 'none');
	const store = await ArticleStore.open(folder, {dryRun: true});
	expect(store.place(article({url})).kind).toBe('added');
	expect(store.place(article({url})).kind).toBe('present');
	expect(() => readdirSync(folder)).toThrow();
});

test('titles that could lead elsewhere make harmless names', async () => {
	const folder = folderOf({});
	const {path} = (await ArticleStore.open(folder)).place(
		article({source: '../../etc', title: '/passwd\u0000 \u202e..\\x'}),
	);
	expect(path).toBe('2025-04-28-etc-passwd-x.md');
	expect((await ArticleStore.open(folder)).place(article({source: null, title: '…', published: null}, 'x')).path).toBe(
		'article.md',
	);
});

test('in a folder that may be anything, only its own files are looked at', async () => {
	const folder = folderOf({'sub/a.md': text});
	expect((await ArticleStore.open(folder)).place(article({})).kind).toBe('present');
	expect((await ArticleStore.open(folder, {flat: true})).place(article({})).kind).toBe('added');
});
