import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {wordCount} from '../../../src/core/dossier/wordCount.ts';
import {type Catalogue, catalogueNow, readCatalogue} from '../../../src/library/articles/catalogue.ts';
import {rowOf} from '../../../src/library/articles/catalogueRow.ts';
import {articleOfRow, loadTexts} from '../../../src/library/articles/listedArticle.ts';
import {readArticles} from '../../../src/library/articles/readArticles.ts';
import {keepCatalogue} from '../../../src/library/cache/catalogueCache.ts';
import {FolderError} from '../../../src/library/folder/listFolder.ts';
import {listSources} from '../../../src/library/folder/listSources.ts';
import {folderOf} from '../../support/folder.ts';

const file = (number: number): [string, string] => [
	`a${number}.md`,
	`---\ntitle: Title ${number}\n---\n\nSome words.\n`,
];
const large = (): string => folderOf(Object.fromEntries(Array.from({length: 70}, (_, number) => file(number))));

test('a small folder that is not known is not listed: it is read', () => {
	expect(readCatalogue(folderOf(Object.fromEntries([file(1)])))).toBeNull();
});

test('a large folder is listed by its file names, and an article is read when it is asked for', async () => {
	const listed = readCatalogue(large())!;
	await loadTexts();
	expect(listed.articles).toHaveLength(70);
	expect(listed.articles[0]).toMatchObject({id: 'a0', path: 'a0.md', title: 'a0', published: null});
	expect(listed.articles[0]!.text).toContain('Some words.');
	expect(listed.articles[0]!.blocks.length).toBeGreaterThan(0);
});

test('so is a folder whose few articles are long', async () => {
	const listed = readCatalogue(folderOf({'long.md': `---\ntitle: Long\n---\n\n${'Some words. '.repeat(30_000)}\n`}))!;
	expect(listed.articles.map(({title}) => title)).toEqual(['long']);
	await loadTexts();
	expect(wordCount(listed.articles[0]!)).toBe(0);
	expect(listed.articles[0]!.text).toContain('Some words.');
});

test('a row gives the article back, whose text comes from its file', async () => {
	const folder = large();
	await loadTexts();
	const {articles} = await readArticles(folder);
	const article = {...articles[3]!, origin: 'wire', story: 'first'};
	const row = rowOf(article);
	expect(row).not.toHaveProperty('text');
	const listed = articleOfRow(folder, JSON.parse(JSON.stringify(row)));
	expect(wordCount(listed)).toBe(wordCount(article));
	const {id, title, origin, story, text, blocks, styles, cut} = listed;
	expect({id, title, origin, story, text, blocks, styles, cut}).toEqual({
		...{id: article.id, title: article.title, origin: 'wire', story: 'first', text: article.text},
		...{blocks: article.blocks, styles: article.styles, cut: article.cut},
	});
});

/** A folder whose list is kept, and what reads it; `most` as of how many articles on it is shown before their files are looked at. */
async function keptFolder(most: number) {
	const folder = large();
	const options = {build: 'one', within: folderOf({}), most};
	const {articles} = await readArticles(folder);
	const {title, corrections, look} = listSources(folder);
	const own = articles.map(article => ({...article, origin: article.id, story: null}));
	keepCatalogue(folder, {...look, settled: true}, () => ({title, corrections, articles: own, issues: []}), options);
	return {folder, read: () => readCatalogue(folder, options)!};
}

const titles = ({articles}: Pick<Catalogue, 'articles'>): string[] => articles.map(({title}) => title);

test('a list that was kept is shown while the folder lies as it did', async () => {
	const {folder, read} = await keptFolder(71);
	expect(titles(read())).toContain('Title 7');
	expect(read().unchecked).toBeNull();
	writeFileSync(join(folder, 'new.md'), 'Some words.\n');
	expect(titles(read())).toContain('new');
	expect(titles(read())).not.toContain('Title 7');
});

test('of very many articles it is shown before anybody looks at them, and brought up to date then', async () => {
	const {folder, read} = await keptFolder(70);
	expect(catalogueNow(folder, read())).toBeNull();
	// So that the clock of the disk tells the two writes apart.
	await pause(20);
	writeFileSync(join(folder, 'new.md'), 'Some words.\n');
	rmSync(join(folder, 'a8.md'));
	const shown = read();
	expect(titles(shown)).toContain('Title 8');
	expect(shown.unchecked).not.toBeNull();
	const now = catalogueNow(folder, shown)!;
	expect(titles(now)).toEqual(expect.arrayContaining(['Title 7', 'new']));
	expect(titles(now)).not.toContain('Title 8');
	expect(now.articles).toHaveLength(70);
	expect(now.changed).toEqual([{id: 'new', path: 'new.md'}]);
});

test('of a folder that has gone nothing is shown', async () => {
	const {folder, read} = await keptFolder(70);
	rmSync(folder, {recursive: true});
	expect(read).toThrow(FolderError);
});
