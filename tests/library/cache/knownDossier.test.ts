import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {noCorrections} from '../../../src/core/dossier/corrections/corrections.ts';
import type {Dossier} from '../../../src/core/dossier/dossier.ts';
import {unanalysedDossier} from '../../../src/core/dossier/unanalysedDossier.ts';
import {wordCount} from '../../../src/core/dossier/wordCount.ts';
import {readArticles} from '../../../src/library/articles/readArticles.ts';
import {isSmall, keepKnown, knownOf, readKnown} from '../../../src/library/cache/knownDossier.ts';
import {listFolder} from '../../../src/library/folder/listFolder.ts';
import {folderOf} from '../../support/folder.ts';

const look = {state: 'as it lay', settled: true, bytes: 0, changed: 0};

/** A dossier of one article with so many words. */
async function dossierOf(words: number): Promise<{folder: string; dossier: Dossier}> {
	const folder = folderOf({'a.md': `---\ntitle: One\n---\n\n${'Words. '.repeat(words)}\n`});
	const {title, articles, issues} = await readArticles(folder);
	return {folder, dossier: unanalysedDossier(title, articles, issues)};
}

/** Where a small dossier is kept, and the dossier. */
async function kept(settled = true) {
	const {folder, dossier} = await dossierOf(3);
	const within = join(folderOf({}), 'cache');
	keepKnown(folder, {...look, settled}, () => knownOf(dossier, [], noCorrections), {build: 'one', within});
	const read = (state = look.state, build = 'one') =>
		readKnown(folder, listFolder(folder), {state, settled: true, bytes: 0, changed: 0}, {build, within});
	return {dossier, within, read};
}

test('a small dossier is there again while the folder and the program are as they were', async () => {
	const {dossier, read} = await kept();
	expect(read()).toEqual({
		dossier,
		words: [wordCount(dossier.articles[0]!)],
		compared: true,
		corrections: noCorrections,
	});
	expect(read('otherwise')).toBeNull();
	expect(read('as it lay', 'two')).toBeNull();
});

test('of a folder that may change unseen nothing is kept', async () => {
	expect((await kept(false)).read()).toBeNull();
});

test('a damaged dossier is none', async () => {
	const {within, read} = await kept();
	const path = readdirSync(within, {recursive: true})
		.map(name => join(within, String(name)))
		.find(name => name.endsWith('.dossier'))!;
	const bytes = readFileSync(path);
	for (const damaged of [bytes.with(bytes.length - 3, bytes.at(-3)! ^ 1), bytes.subarray(0, -1), Buffer.alloc(0)]) {
		writeFileSync(path, damaged);
		expect(read()).toBeNull();
	}
});

test('where parallels are found one article at a time, that is said, and none is asked for', async () => {
	const {dossier} = await dossierOf(1);
	const asked = {
		...dossier,
		get parallels(): never {
			throw new Error('asked for');
		},
	};
	expect(knownOf(asked, null, noCorrections)).toMatchObject({compared: false, dossier: {parallels: []}});
});

test('a dossier with much text, or many articles, is not small', async () => {
	const [{dossier}, long] = await Promise.all([dossierOf(3), dossierOf(30_000)]);
	expect(isSmall(dossier)).toBe(true);
	expect(isSmall(long.dossier)).toBe(false);
	expect(isSmall({articles: Array(100).fill(dossier.articles[0])})).toBe(false);
});
