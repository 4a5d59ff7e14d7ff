import {ImportProblem} from '../importProblem.ts';
import {readCollection} from '../lists/readCollection.ts';
import type {Decode, Material, MaterialItem} from '../material.ts';
import {readBook} from './readBook.ts';
import {unzip} from './zip.ts';

const isWanted = (path: string): boolean => /\.(?:x?html?|xml|opf|json)$/iu.test(path);

/** Omnivore's export: lists in JSON, and the words of each entry in a file of their own. */
function readOmnivore(files: ReadonlyMap<string, Uint8Array>, decode: Decode): Material | null {
	const items = [...files].flatMap(([path, bytes]): readonly MaterialItem[] => {
		const text = /(?:^|\/)metadata_[\w-]+\.json$/iu.test(path) ? decode(bytes) : null;
		const list = text === null ? null : readCollection(text);
		if (list?.kind !== 'items') return [];
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		return list.items.map(item => {
			const file = item.content && 'file' in item.content ? files.get(folder + item.content.file) : undefined;
			const html = file ? decode(file) : null;
			return html === null ? {...item, content: null, complete: false} : {...item, content: {html}};
		});
	});
	return items.length === 0 ? null : {kind: 'items', of: 'collection', title: null, items};
}

/** Reads an archive: a book (EPUB) or Omnivore's export. Throws `ImportProblem` for any other. */
export function readArchive(bytes: Uint8Array, decode: Decode): Material {
	const files = unzip(bytes, isWanted);
	if (files.has('META-INF/container.xml')) return readBook(files, decode);
	const collection = readOmnivore(files, decode);
	if (collection) return collection;
	throw new ImportProblem('unknownKind', 'zip');
}
