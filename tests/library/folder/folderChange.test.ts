import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {folderChange} from '../../../src/library/folder/folderChange.ts';
import {listSources} from '../../../src/library/folder/listSources.ts';
import {folderOf} from '../../support/folder.ts';

/** Milliseconds between two writes that the clock of the disk tells apart. */
const tick = 20;

const titled = (title: string): string => `---\ntitle: ${title}\n---\n\nSome words.\n`;

/** A folder of so many articles, and how it lay before something is done to it. */
async function folderBefore(count = 4) {
	const files = Array.from({length: count}, (_, at) => [`a${at}.md`, titled(`Title ${at}`)] as const);
	const folder = folderOf(Object.fromEntries(files));
	const before = listSources(folder);
	await pause(tick);
	return {folder, before, write: (name: string, text: string) => writeFileSync(join(folder, name), text)};
}

test('what has changed, come and gone is told, each with its row as it is now', async () => {
	const {folder, before, write} = await folderBefore();
	write('a1.md', titled('Another title'));
	write('b.md', titled('New'));
	rmSync(join(folder, 'a2.md'));
	const change = await folderChange(before, listSources(folder));
	expect(change?.articles).toEqual(['a0', 'a1', 'a3', 'b']);
	expect(change?.rows.map(({id, title, words}) => [id, title, words])).toEqual([
		['a1', 'Another title', 4],
		['b', 'New', 3],
	]);
});

test('a file that holds no article any more is none', async () => {
	const {folder, before, write} = await folderBefore();
	write('a1.md', '');
	expect(await folderChange(before, listSources(folder))).toEqual({articles: ['a0', 'a2', 'a3'], rows: []});
});

test('where only files have gone, nothing is read; where all lies as it did, there is nothing to tell', async () => {
	const {folder, before} = await folderBefore();
	expect(await folderChange(before, listSources(folder))).toBeNull();
	rmSync(join(folder, 'a0.md'));
	expect(await folderChange(before, listSources(folder))).toEqual({articles: ['a1', 'a2', 'a3'], rows: []});
});

test('more than can be read in a moment is left to the analysis', async () => {
	const {folder, before, write} = await folderBefore(70);
	for (let at = 0; at < 65; at++) write(`a${at}.md`, titled('Another title'));
	const change = await folderChange(before, listSources(folder));
	expect(change?.articles).toHaveLength(70);
	expect(change?.rows).toEqual([]);
});
