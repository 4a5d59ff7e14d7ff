import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {expect, test} from 'vitest';
import type {Issue} from '../../src/core/article/article.ts';
import {correctionsFile} from '../../src/core/dossier/corrections/corrections.ts';
import {readPacked} from '../../src/core/dossier/packed/packedDossier.ts';
import {listedDossier} from '../../src/core/dossier/unanalysedDossier.ts';
import {wordCount} from '../../src/core/dossier/wordCount.ts';
import type {Analysis, AnalysisListeners} from '../../src/library/analysis/analysis.ts';
import type {Catalogue} from '../../src/library/articles/catalogue.ts';
import {rowOf, rowOfFile} from '../../src/library/articles/catalogueRow.ts';
import {articleOfRow} from '../../src/library/articles/listedArticle.ts';
import {listSources} from '../../src/library/folder/listSources.ts';
import {mutedRow} from '../../src/screens/sources.ts';
import {OpenedFolder} from '../../src/ui/openedFolder.ts';
import {startState} from '../../src/ui/state/state.ts';
import {createStore} from '../../src/ui/state/store.ts';
import {makeWorld} from '../../src/ui/state/world.ts';
import {frameOf} from '../../src/ui/view/frame.ts';
import {openingOf} from '../../src/ui/view/opening.ts';
import {folderOf} from '../support/folder.ts';
import {frameText} from '../support/frameText.ts';
import {packDossier} from '../support/packDossier.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

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

test('a known dossier shows its first screen as it was kept in its first frame alone', async () => {
	const state = startState({size: {columns: 120, rows: 40}});
	const kept = {...openingOf(makeWorld({dossier: sampleDossier}), state), rows: [mutedRow('as it was kept')]};
	const store = createStore({
		world: makeWorld({dossier: sampleDossier, opening: kept}),
		...{state, perform: () => undefined},
	});
	const shown = () => frameText(frameOf(store.world(), store.state())).join('\n');
	expect(shown()).toContain('as it was kept');
	await new OpenedFolder(folderOf({'a.md': 'Some words.\n'}), store).loadFiles();
	expect(store.world().opening).toBeNull();
	expect(shown()).not.toContain('as it was kept');
	expect(shown()).toContain(sampleDossier.facts[0]!.label);
});

/** A folder whose analysis is played: what it tells is said by the test. */
async function playedFolder() {
	const folder = folderOf({'a.md': 'Some words.\n', 'b.md': 'Twelve people came to Lima.\n'});
	const store = createStore({
		world: makeWorld({dossier: listedDossier('', [], []), progress: {done: 0, total: 2}}),
		state: startState({size: {columns: 80, rows: 24}}),
		perform: () => undefined,
	});
	let listeners: AnalysisListeners | undefined;
	let runs = 0;
	const analysis: Analysis = {
		again: () => void runs++,
		...{findParallels: () => undefined, search: () => undefined, end: () => undefined},
	};
	const opened = new OpenedFolder(folder, store, async () => ({
		analyseFolder: (_, heard) => {
			listeners = heard;
			return analysis;
		},
	}));
	await opened.loadFiles();
	await opened.analyse();
	const {look} = listSources(folder);
	const dossier = readPacked(packDossier(sampleDossier), sampleDossier.title);
	const row = rowOf({...sampleDossier.articles[1]!, title: 'A new title', text: 'Four words are here.'});
	const {dossier: tell, ...others} = listeners!;
	tell(dossier, false, look);
	/** What the analysis tells when the line of a correction fits nothing any more. */
	const misfits = (message: string) => {
		const issue: Issue = {path: correctionsFile, code: 'correction', message, line: 3, column: 5};
		tell(readPacked(packDossier({...sampleDossier, issues: [issue]}), sampleDossier.title), false, look);
	};
	return {store, row, opened, ...others, tell: () => tell(dossier, false, look), misfits, runs: () => runs};
}

test('a file that changes while the dossier is open is shown at once as it is, and compared later', async () => {
	const {store, row, lies, changed, tell, runs} = await playedFolder();
	lies({articles: ['courrier', 'gazette', 'ponant'], rows: [row]});
	changed();
	const {lookup, renewing, isCompared} = store.world();
	const gazette = lookup.article('gazette')!;
	expect([gazette.title, wordCount(gazette), renewing, isCompared('gazette')]).toEqual(['A new title', 4, true, false]);
	expect(lookup.dossier.facts.flatMap(({claims}) => claims).some(({article}) => article === 'gazette')).toBe(false);
	expect(runs()).toBe(1);
	tell();
	expect(store.world().lookup.isUncompared('gazette')).toBe(false);
	expect(store.world().renewing).toBe(false);
});

test('rows that the analysis reads are shown too, and none is shown twice', async () => {
	const {store, row, rows} = await playedFolder();
	rows([row]);
	const shown = store.world();
	expect(shown.lookup.article('gazette')?.title).toBe('A new title');
	rows([row]);
	expect(store.world()).toBe(shown);
});

test('a line that fits nothing since somebody else changed a file is told without a claim to have written', async () => {
	const {store, changed, misfits} = await playedFolder();
	changed();
	misfits('nobody is called Kim');
	expect(store.state().notice).toMatch(/^Does not apply\. dossier\.yaml:3:5: /u);
});

test('a correction that was just written and fits nothing is told as written, and only that one', async () => {
	const {store, opened, changed, misfits, tell} = await playedFolder();
	await opened.correct(() => ({kind: 'written', correction: {kind: 'hide', name: 'Kim'}}));
	misfits('nobody is called Kim');
	expect(store.state().notice).toMatch(/^Written, but it does not apply\. dossier\.yaml:3:5: /u);
	tell();
	changed();
	misfits('nobody is called Kim');
	expect(store.state().notice).toMatch(/^Does not apply\. /u);
});

test('a folder that has gone is told, what was read of it stays, and its return is told too', async () => {
	const {store, changed, folder} = await playedFolder();
	changed();
	folder(false);
	expect(store.state().notice).toMatch(/^The folder is gone\. /u);
	expect(store.world().renewing).toBe(false);
	expect(store.world().lookup.dossier.articles).toHaveLength(sampleDossier.articles.length);
	folder(true);
	expect(store.state().notice).toBe('The folder is back.');
});

test('that changes of the folder may be missed is told', async () => {
	const {store, unwatched} = await playedFolder();
	unwatched('ENOSPC');
	expect(store.state().notice).toMatch(/^Not all of the folder can be watched \(ENOSPC\)/u);
});
