import {basename, resolve} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import {articleIds} from '../../core/article/articleId.ts';
import {cleanLine} from '../../core/article/cleanText.ts';
import {type Corrections, correctionsFile} from '../../core/dossier/corrections/corrections.ts';
import {readDossierFile} from '../corrections/dossierFile.ts';
import {hashOf} from './contentHashes.ts';
import {type FileLook, type FolderLook, lookAt, lookAtFiles} from './folderLook.ts';
import {listFolder} from './listFolder.ts';

/** An article's file: its path in the folder, the id of its article, and how it lay there before anything was read. */
export type ListedFile = {readonly path: string; readonly id: string; readonly look: FileLook};

/** A folder as it lies there, before any of its articles is read. */
export type ListedFolder = {
	readonly folder: string;
	readonly title: string;
	readonly files: readonly ListedFile[];
	readonly issues: readonly Issue[];
	/** What lies in the folder, without what is said of it. */
	readonly listing: ReturnType<typeof listFolder>;
	/** How all of it lay there. */
	readonly look: FolderLook;
	readonly corrections: Corrections;
};

/** Lists the articles of a folder and reads what stands beside them. `now` is for tests. Throws `FolderError`. */
export function listSources(folder: string, now = Date.now()): ListedFolder {
	const listing = listFolder(folder);
	const {paths, issues} = listing;
	const looks = lookAtFiles(folder, paths, now);
	const look = lookAt(folder, listing, now, looks);
	const {corrections, issues: told} = readDossierFile(folder);
	return {
		folder,
		title: corrections.title ?? cleanLine(basename(resolve(folder))),
		files: articleIds(paths).map((id, index) => ({path: paths[index]!, id, look: looks[index]!})),
		// Who reads the file beside the articles knows best what is odd in it.
		issues: [...issues.filter(({path}) => path !== correctionsFile || told.length === 0), ...told],
		listing,
		look,
		corrections,
	};
}

/** Changes with the content of a file, its path, its id, and what the reader says of the article. */
export function sourceKey({corrections}: ListedFolder, {path, id}: ListedFile, content: string): string {
	const stated = corrections.articles.filter(({article}) => article === id).map(({fields}) => fields);
	return hashOf(JSON.stringify([path, id, stated, content]));
}
