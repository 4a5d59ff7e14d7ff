import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {listedDossier} from '../../src/core/dossier/unanalysedDossier.ts';
import {wordCount} from '../../src/core/dossier/wordCount.ts';
import type {Catalogue} from '../../src/library/catalogue.ts';
import {rowOfFile} from '../../src/library/catalogueRow.ts';
import {articleOfRow} from '../../src/library/listedArticle.ts';
import {listSources} from '../../src/library/listSources.ts';
import {OpenedFolder} from '../../src/ui/openedFolder.ts';
import {startState} from '../../src/ui/state/state.ts';
import {createStore} from '../../src/ui/state/store.ts';
import {makeWorld} from '../../src/ui/state/world.ts';
import {folderOf} from '../support/folder.ts';

/** Milliseconds between two writes that the clock of the disk tells apart. */
const tick = 20;

/** A folder whose list is shown as it was kept, and nothing has been looked at. */
function shownFolder() {
	const folder = folderOf({'a.md': 'Some words.\n', 'b.md': 'Some words.\n'});
	const {title, corrections, look} = listSources(folder);
	const articles = ['a', 'b'].map(id => articleOfRow(folder, {...rowOfFile(`${id}.md`, id), title: `Kept ${id}`}));
	const shown: Catalogue = {
		...{title, articles, issues: [], corrections, known: null, unchecked: look},
		opening: {question: '', rows: [], preview: []},
	};
	const store = createStore({
		world: makeWorld({dossier: listedDossier(title, articles, []), opening: shown.opening}),
		state: startState({size: {columns: 80, rows: 24}}),
		perform: () => undefined,
	});
	return {folder, shown, store, opened: new OpenedFolder(folder, store)};
}

test('what has come and gone since a list was kept is shown, and no first screen of before', async () => {
	const {folder, shown, store, opened} = shownFolder();
	await pause(tick);
	rmSync(join(folder, 'b.md'));
	writeFileSync(join(folder, 'a.md'), '---\ntitle: New title\n---\n\nSome words.\n');
	writeFileSync(join(folder, 'c.md'), 'Some words.\n');
	opened.bringUpToDate(shown);
	const {lookup, opening, progress} = store.world();
	expect(lookup.dossier.articles.map(({title}) => title)).toEqual(['Kept a', 'c']);
	expect(opening).toBeNull();
	expect(progress).toEqual({done: 0, total: 2});
	await opened.loadFiles();
	const {articles} = store.world().lookup.dossier;
	expect(articles.map(article => [article.title, wordCount(article)])).toEqual([
		['New title', 4],
		['Some words', 2],
	]);
});

test('where nothing has changed, what is shown stays', () => {
	const {shown, store, opened} = shownFolder();
	const before = store.world();
	opened.bringUpToDate(shown);
	opened.bringUpToDate({...shown, unchecked: null});
	expect(store.world()).toBe(before);
});

test('a folder that goes between the first frame and the look leaves the list to the analysis', () => {
	const {folder, shown, store, opened} = shownFolder();
	const before = store.world();
	rmSync(folder, {recursive: true});
	opened.bringUpToDate(shown);
	expect(store.world()).toBe(before);
});
