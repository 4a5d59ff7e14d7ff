import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import type {Article} from '../../../src/core/article/article.ts';
import {exportJson} from '../../../src/core/dossier/exportJson.ts';
import type {Languages} from '../../../src/core/language/language.ts';
import {annotateHere} from '../../../src/library/analysis/annotator.ts';
import {openDossier} from '../../../src/library/analysis/openDossier.ts';
import {openCache} from '../../../src/library/cache/analysisCache.ts';
import {folderOf} from '../../support/folder.ts';
import {languages} from '../../support/languages.ts';

const article = (place: string, number: number): string =>
	`---\ntitle: Flood in ${place}\npublished: 2025-03-0${number}\n---\n\nThe flood in ${place} forced 4,${number}00 residents to leave, the prefecture said on Monday. Mayor Anna Lind asked for help.\n`;

const dossierFolder = (): string =>
	folderOf({
		'one.md': article('Lyon', 1),
		'two.md': article('Lyon', 2),
		'three.txt': 'The prefecture said 4,100 residents left Lyon.\n',
	});

/** Opens a folder with a cache; tells the export and how many articles had to be analysed. */
async function open(folder: string, cacheFolder: string) {
	let analysed = 0;
	const count: ReturnType<typeof annotateHere> = (read, done) => {
		const readCounted = async () => {
			const articles = await read();
			analysed += articles.length;
			return articles;
		};
		return annotateHere(() => languages)(readCounted, done);
	};
	const options = {annotator: () => count, cache: openCache(cacheFolder, 'test')};
	const {dossier, parallelsOf} = await openDossier(folder, options);
	return {text: exportJson(dossier), analysed, parallels: dossier.articles.flatMap(({id}) => parallelsOf(id)), dossier};
}

test('a second opening analyses nothing and says the same', async () => {
	const [folder, cache] = [dossierFolder(), folderOf({})];
	const first = await open(folder, cache);
	const second = await open(folder, cache);
	expect([first.analysed, second.analysed]).toEqual([3, 0]);
	expect(second.text).toBe(first.text);
	expect(second.parallels).toEqual(first.parallels);
	expect(first.text).toContain('"parallels": [\n');
});

test('an article that the program fails over costs the others nothing, and says so', async () => {
	const folder = dossierFolder();
	const failing: Languages = {
		...languages,
		en: Object.defineProperty({...languages.en}, 'clauses', {
			get: () => {
				throw new TypeError('made for the test');
			},
		}),
	};
	writeFileSync(join(folder, 'four.md'), '---\ntitle: Bread\nlanguage: fr\n---\n\nLa ville a donné 4 100 pains.\n');
	const {dossier} = await openDossier(folder, {annotator: () => annotateHere(() => failing)});
	expect(dossier.articles.map(({id}) => id).sort()).toEqual(['four', 'one', 'three', 'two']);
	expect(dossier.figures.map(({article}) => article)).toEqual(['four']);
	const failures = dossier.issues.filter(({code}) => code === 'notAnalysed');
	expect(failures.map(({path, detail}) => `${path} ${detail}`).sort()).toEqual([
		'one.md TypeError: made for the test',
		'three.txt TypeError: made for the test',
		'two.md TypeError: made for the test',
	]);
});

test('only what has changed is analysed again', async () => {
	const [folder, cache] = [dossierFolder(), folderOf({})];
	await open(folder, cache);
	writeFileSync(join(folder, 'two.md'), article('Lille', 3));
	const changed = await open(folder, cache);
	expect(changed.analysed).toBe(1);
	expect(changed.text).toBe((await open(folder, folderOf({}))).text);
	rmSync(join(folder, 'three.txt'));
	const fewer = await open(folder, cache);
	expect(fewer.analysed).toBe(0);
	expect(fewer.dossier.articles.map(({id}) => id)).toEqual(['one', 'two']);
});

test('what the reader says of an article counts at once', async () => {
	const [folder, cache] = [dossierFolder(), folderOf({})];
	await open(folder, cache);
	writeFileSync(join(folder, 'dossier.yaml'), 'articles:\n  two:\n    published: 2024-01-01\n');
	const corrected = await open(folder, cache);
	expect(corrected.analysed).toBe(1);
	expect(corrected.dossier.articles.find(({id}) => id === 'two')?.published).toBe('2024-01-01');
	expect(corrected.text).toBe((await open(folder, folderOf({}))).text);
});

test('what has changed is read, and told, before anything else is taken from the cache', async () => {
	const [folder, cacheFolder] = [dossierFolder(), folderOf({})];
	await open(folder, cacheFolder);
	writeFileSync(join(folder, 'two.md'), article('Lille', 3));
	const cache = openCache(cacheFolder, 'test');
	const find = vi.spyOn(cache, 'find');
	const read: [title: string, found: number][] = [];
	const onRead = (articles: readonly Article[]): void => {
		for (const {title} of articles) read.push([title, find.mock.calls.length]);
	};
	await openDossier(folder, {annotator: () => annotateHere(() => languages), cache, onRead});
	expect(read).toEqual([['Flood in Lille', 0]]);
	expect(find).toHaveBeenCalled();
});

test('each article that is read is told of once, in parts, whatever files without words follow', async () => {
	const names = Array.from({length: 501}, (_, number) => `a${String(number).padStart(3, '0')}.txt`);
	const words = Object.fromEntries(names.map(name => [name, 'Bread\n']));
	const folder = folderOf({...words, 'a499b.txt': '\n', 'a499c.txt': '\n', 'b.txt': '\n'});
	const parts: number[] = [];
	const onRead = (articles: readonly Article[]): void => {
		parts.push(articles.length);
	};
	await openDossier(folder, {annotator: () => annotateHere(() => languages), onRead});
	expect(parts).toEqual([500, 1]);
});

test('a damaged cache costs time only', async () => {
	const [folder, cache] = [dossierFolder(), folderOf({})];
	const first = await open(folder, cache);
	for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'briefing cache 4\nnonsense');
	const second = await open(folder, cache);
	expect([second.analysed, second.text]).toEqual([3, first.text]);
});

test('parallels that were kept are the same, byte for byte, and go when the dossier changes', async () => {
	const [folder, cache] = [dossierFolder(), folderOf({})];
	const opened = () =>
		openDossier(folder, {annotator: () => annotateHere(() => languages), cache: openCache(cache, 'test')});
	const first = await opened();
	await first.keepParallels(['one', 'two'], () => false);
	expect((await opened()).keptParallels('one')).toBeUndefined();
	await first.keepParallels(['one', 'two']);
	const second = await opened();
	expect(second.keptParallels('three')).toBeUndefined();
	expect(JSON.stringify(second.keptParallels('one'))).toBe(JSON.stringify(first.parallelsOf('one')));
	expect(first.parallelsOf('one').length).toBeGreaterThan(0);
	expect(exportJson(second.dossier)).toBe(exportJson(first.dossier));
	writeFileSync(join(folder, 'two.md'), article('Lille', 3));
	const changed = await opened();
	expect(changed.keptParallels('one')).toBeUndefined();
});

test('what is damaged between looking and reading is told, never taken for the dossier', async () => {
	const [folder, cache] = [dossierFolder(), folderOf({})];
	await open(folder, cache);
	const known = await openDossier(folder, {
		annotator: () => annotateHere(() => languages),
		cache: openCache(cache, 'test'),
	});
	for (const name of readdirSync(cache)) {
		const bytes = readFileSync(join(cache, name));
		writeFileSync(join(cache, name), bytes.fill(0, 200));
	}
	expect(() => [...known.parts()]).toThrow('damaged');
});
