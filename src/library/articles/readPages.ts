import {basename} from 'node:path';
import {articleFile} from '../../importing/importedArticle.ts';
import {ImportProblem} from '../../importing/importProblem.ts';
import type {Convert} from '../add/convert.ts';
import {Converter} from '../add/converter.ts';
import {openPages, type PageCache} from '../cache/pageCache.ts';
import {type FileReading, readBytes, skipped} from './readArticleFile.ts';
import type {OnPage} from './readArticleFiles.ts';

/** Milliseconds that a page of a dossier may take: its other articles wait. */
const longest = 5000;

/** Why a page is left out of the dossier. */
function problemOf(path: string, {reason, detail}: ImportProblem): FileReading {
	if (reason === 'notText') return skipped(path, 'notText', 'it is not text');
	if (reason === 'noArticle') return skipped(path, 'empty', 'no article was found in the page');
	if (reason === 'loginWall') return skipped(path, 'empty', 'the page only asks to log in');
	return skipped(path, 'unreadable', `it is too tangled to be read (${detail})`, detail);
}

/** The article of one page as Markdown; throws `ImportProblem`. */
async function pageText(path: string, bytes: Uint8Array, convert: Convert): Promise<string> {
	const material = {name: basename(path), type: '', address: null, retrieved: null, raw: false, bytes};
	const found = await convert({kind: 'material', material});
	if (found.kind !== 'article') throw new ImportProblem('noArticle');
	return articleFile(found.article);
}

/** Who hears how it goes on; for tests, where pages are kept and what converts them. */
type PageOptions = {
	readonly onPage?: OnPage;
	readonly cache?: PageCache;
	readonly converter?: Pick<Converter, 'convert' | 'close'>;
};

/** The articles of saved pages as Markdown, by their paths. */
export async function readPages(
	folder: string,
	paths: readonly string[],
	{cache = openPages(), converter = new Converter(longest), onPage = () => undefined}: PageOptions = {},
): Promise<Map<string, FileReading>> {
	const readings = new Map<string, FileReading>();
	try {
		for (const [index, path] of paths.entries()) {
			const bytes = readBytes(folder, path);
			const convert: Convert = task => {
				onPage(index, paths.length);
				return converter.convert(task);
			};
			readings.set(path, bytes instanceof Uint8Array ? await pageReading(path, bytes, {cache, convert}) : bytes);
		}
	} finally {
		converter.close();
	}
	cache.settle();
	return readings;
}

type PageReader = {readonly cache: PageCache; readonly convert: Convert};

/** One page: as it is kept, or else made and kept. */
async function pageReading(path: string, bytes: Uint8Array, {cache, convert}: PageReader): Promise<FileReading> {
	const kept = cache.find(bytes);
	if (kept !== undefined) return {file: {path, text: kept, markdown: true}, issues: []};
	try {
		const text = await pageText(path, bytes, convert);
		cache.keep(bytes, text);
		return {file: {path, text, markdown: true}, issues: []};
	} catch (error) {
		if (error instanceof ImportProblem) return problemOf(path, error);
		throw error;
	}
}
