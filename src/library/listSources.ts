import {createHash} from 'node:crypto';
import {basename, resolve} from 'node:path';
import type {Issue} from '../core/article/article.ts';
import {articleIds} from '../core/article/articleId.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import type {Corrections} from '../core/dossier/corrections/corrections.ts';
import {readDossierFile} from './dossierFile.ts';
import {listFolder, readBytes} from './readFolder.ts';

/** An article's file: its path in the folder and the id of its article. */
export type ListedFile = {readonly path: string; readonly id: string};

/** A folder as it lies there, before any of its articles is read. */
export type ListedFolder = {
	readonly folder: string;
	readonly title: string;
	readonly files: readonly ListedFile[];
	readonly issues: readonly Issue[];
	/** What lies in the folder, without what is said of it. */
	readonly listing: ReturnType<typeof listFolder>;
	readonly corrections: Corrections;
};

/** Lists the articles of a folder and reads what stands beside them. Throws `FolderError`. */
export function listSources(folder: string): ListedFolder {
	const listing = listFolder(folder);
	const {paths, issues} = listing;
	const {corrections, issues: told} = readDossierFile(folder);
	return {
		folder,
		title: corrections.title ?? cleanLine(basename(resolve(folder))),
		files: articleIds(paths).map((id, index) => ({path: paths[index]!, id})),
		issues: [...issues, ...told],
		listing,
		corrections,
	};
}

/** Changes with the bytes of a file, its path, its id, and what the reader says of the article. */
export function sourceKey({folder, corrections}: ListedFolder, {path, id}: ListedFile): string {
	const bytes = readBytes(folder, path);
	const stated = corrections.articles.filter(({article}) => article === id).map(({fields}) => fields);
	const hash = createHash('sha256').update(JSON.stringify([path, id, stated]));
	return (bytes instanceof Uint8Array ? hash.update(bytes) : hash.update(JSON.stringify(bytes))).digest('base64url');
}
