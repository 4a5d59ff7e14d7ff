import {basename, resolve} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import {articleIds} from '../../core/article/articleId.ts';
import {cleanLine} from '../../core/article/cleanText.ts';
import {type Corrections, noCorrections} from '../../core/dossier/corrections/corrections.ts';
import type {DossierArticle} from '../../core/dossier/dossier.ts';
import {knowWordCount} from '../../core/dossier/wordCount.ts';
import {type CatalogueOptions, type KeptCatalogue, readKeptCatalogue} from '../cache/catalogueCache.ts';
import {type KnownDossier, readKnown} from '../cache/knownDossier.ts';
import {type Opening, readOpening} from '../cache/openingCache.ts';
import {type FolderLook, lookAt, lookAtFiles} from '../folder/folderLook.ts';
import {checkFolder, listFolder} from '../folder/listFolder.ts';
import type {ListedFile} from '../folder/listSources.ts';
import {rowOfFile} from './catalogueRow.ts';
import {articleOfRow, ListedArticle} from './listedArticle.ts';

/** A folder as it can be shown at once: no article's text has been read yet. */
export type Catalogue = {
	readonly title: string;
	readonly articles: readonly DossierArticle[];
	readonly issues: readonly Issue[];
	readonly corrections: Corrections;
	/** What is shown of it first, where that is known. */
	readonly opening: Opening | null;
	/** All of it, where it is known and small. */
	readonly known: KnownDossier | null;
	/** How the folder lay when all of this was kept, where nobody has looked yet whether it still lies so; null elsewhere. */
	readonly unchecked: Pick<FolderLook, 'state' | 'changed'> | null;
};

/** Fewer articles, of fewer bytes, are read before the first frame where the cache does not know them: it takes no longer. */
const fewFiles = 60;
const fewBytes = 300_000;
/** To look at the files of so many articles takes longer than to show their list. */
const manyFiles = 2000;

/** Whether a folder has many articles. */
export const isLarge = (files: readonly unknown[]): boolean => files.length > fewFiles;

/** Whether a folder has so many articles, or such long ones, that they are listed before they are read. */
export const isListedFirst = (files: readonly unknown[], {bytes}: FolderLook): boolean =>
	isLarge(files) || bytes > fewBytes;

/** What is kept, and from how many articles on it is shown before anybody looks at their files; both for tests. */
type ReadOptions = CatalogueOptions & {readonly most?: number};

/**
 * The articles of a folder from what the cache knows of it; else, of a large folder, by the names of their files. Null for a
 * small folder that is not known: it is better read. Nothing is loaded that reads articles. Throws `FolderError`.
 */
export function readCatalogue(folder: string, {most = manyFiles, ...options}: ReadOptions = {}): Catalogue | null {
	const kept = readKeptCatalogue(folder, options);
	if (kept !== null && kept.size >= most) {
		checkFolder(folder);
		return {...shownOf(folder, kept, options), unchecked: {state: kept.state, changed: kept.changed}};
	}
	const listed = listFolder(folder);
	const {paths, issues} = listed;
	const look = lookAt(folder, listed);
	const known = isListedFirst(paths, look) ? null : readKnown(folder, listed, look, options);
	if (known) {
		const {title, articles, issues} = known.dossier;
		for (const [at, article] of articles.entries()) knowWordCount(article, known.words[at]!);
		const opening = readOpening(folder, look, options);
		return {title, articles, issues, corrections: known.corrections, opening, known, unchecked: null};
	}
	if (kept?.state === look.state) return shownOf(folder, kept, options);
	if (!isListedFirst(paths, look)) return null;
	const articles = articleIds(paths).map((id, at) => articleOfRow(folder, rowOfFile(paths[at]!, id)));
	const title = cleanLine(basename(resolve(folder)));
	return {title, articles, issues, corrections: noCorrections, opening: null, known: null, unchecked: null};
}

function shownOf(folder: string, kept: KeptCatalogue, options: CatalogueOptions): Catalogue {
	const {title, issues, corrections} = kept;
	const articles = Array.from({length: kept.size}, (_, at) => new ListedArticle(folder, () => kept.rowAt(at)));
	const opening = readOpening(folder, kept, options);
	return {title, articles, issues, corrections, opening, known: null, unchecked: null};
}

/** A folder as it lies now, and those of its files that have come or changed since its list was kept. */
type RenewedCatalogue = Pick<Catalogue, 'title' | 'articles' | 'issues'> & {
	readonly changed: readonly Pick<ListedFile, 'path' | 'id'>[];
};

/**
 * What has become of a folder that was shown as it was kept: null where nothing has changed. Articles keep their rows until their
 * files are read; new ones are listed by the names of theirs. Throws `FolderError`.
 */
export function catalogueNow(folder: string, {title, articles, unchecked}: Catalogue): RenewedCatalogue | null {
	if (unchecked === null) return null;
	const listed = listFolder(folder);
	const {paths, issues} = listed;
	const now = Date.now();
	const looks = lookAtFiles(folder, paths, now);
	if (lookAt(folder, listed, now, looks).state === unchecked.state) return null;
	const before = new Map(articles.map(article => [article.id, article]));
	const files = articleIds(paths).map((id, at) => ({id, path: paths[at]!}));
	return {
		title,
		articles: files.map(({id, path}) => {
			const row = rowOfFile(path, id);
			const known = before.get(id);
			return known?.path === row.path ? known : articleOfRow(folder, row);
		}),
		issues,
		changed: files.filter((_, at) => looks[at]!.changed > unchecked.changed),
	};
}
