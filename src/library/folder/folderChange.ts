import type {ArticleId} from '../../core/article/article.ts';
import type {CatalogueRow} from '../articles/catalogueRow.ts';
import {readRows} from '../articles/readRows.ts';
import type {ListedFile, ListedFolder} from './listSources.ts';

/** How the files of a folder lie there, beside how they lay before. */
export type FolderChange = {
	/** All articles that are there, in the order of their files. */
	readonly articles: readonly ArticleId[];
	/** The rows of those that have come or changed; none when that are too many to be read in a moment. */
	readonly rows: readonly CatalogueRow[];
};

/** So many files, of so many bytes, are read in a moment. */
const fewFiles = 60;
const fewBytes = 2_000_000;

/** What has become of the files of a folder; null where all of them lie as they did. */
export async function folderChange(before: ListedFolder, now: ListedFolder): Promise<FolderChange | null> {
	const changed = changedFiles(before, now);
	if (changed.length === 0 && before.files.length === now.files.length) return null;
	const read = isReadSoon(changed) ? changed : [];
	const rows = await readRows(now.folder, read, now.corrections);
	const found = new Set(rows.map(({id}) => id));
	const empty = new Set(read.flatMap(({id}) => (found.has(id) ? [] : [id])));
	return {articles: now.files.flatMap(({id}) => (empty.has(id) ? [] : [id])), rows};
}

/** Files that have come or changed. */
function changedFiles(before: ListedFolder, now: ListedFolder): ListedFile[] {
	const known = new Map(before.files.map(file => [file.path, file]));
	return now.files.filter(({path, id, look}) => {
		const file = known.get(path);
		return file?.id !== id || file.look.state !== look.state;
	});
}

const isReadSoon = (files: readonly ListedFile[]): boolean =>
	files.length <= fewFiles && files.reduce((sum, {look}) => sum + look.bytes, 0) <= fewBytes;
