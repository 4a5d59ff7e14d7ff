import {expect, test} from 'vitest';
import {wordCount} from '../../src/core/dossier/wordCount.ts';
import {readCatalogue} from '../../src/library/catalogue.ts';
import {rowOf} from '../../src/library/catalogueRow.ts';
import {articleOfRow, loadTexts} from '../../src/library/listedArticle.ts';
import {readArticles} from '../../src/library/readArticles.ts';
import {folderOf} from '../support/folder.ts';

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
	const article = {...articles[3]!, origin: 'wire'};
	const row = rowOf(article);
	expect(row).not.toHaveProperty('text');
	const listed = articleOfRow(folder, JSON.parse(JSON.stringify(row)));
	expect(wordCount(listed)).toBe(wordCount(article));
	const {id, title, origin, text, blocks, styles, cut} = listed;
	expect({id, title, origin, text, blocks, styles, cut}).toEqual({
		...{id: article.id, title: article.title, origin: 'wire', text: article.text},
		...{blocks: article.blocks, styles: article.styles, cut: article.cut},
	});
});
