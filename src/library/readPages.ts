import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import envPaths from 'env-paths';
import {articleFile} from '../importing/importedArticle.ts';
import {ImportProblem} from '../importing/importProblem.ts';
import type {Convert} from './add/convert.ts';
import {Converter, converterFile} from './add/converter.ts';
import {makeFolder} from './makeFolder.ts';
import {type FileReading, readBytes, skipped} from './readArticleFile.ts';
import type {OnPage} from './readArticleFiles.ts';

/** Where the Markdown of pages that were read is kept, so that it is made once. */
const cacheFolder = (): string => join(envPaths('briefing', {suffix: ''}).cache, 'pages');

/** Milliseconds that a page of a dossier may take: its other articles wait. */
const longest = 5000;

/** Pages kept; the oldest are forgotten first. */
const mostKept = 2000;

/** The same page read by the same program. */
const keyOf = (bytes: Uint8Array, program: string): string =>
	createHash('sha256').update(program).update(bytes).digest('hex').slice(0, 40);

/** What tells one build of the converter from another. */
function programKey(): string {
	const {size, mtimeMs} = statSync(converterFile(), {throwIfNoEntry: false}) ?? {size: 0, mtimeMs: 0};
	return `${size} ${mtimeMs}`;
}

function keptText(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

/** Keeping is a convenience: a disk that refuses costs time, nothing else. */
function keepText(file: string, text: string): void {
	try {
		makeFolder(join(file, '..'));
		writeFileSync(file, text);
	} catch {}
}

function forgetOldest(folder: string): void {
	try {
		const names = readdirSync(folder);
		if (names.length <= mostKept) return;
		const ages = names
			.map(name => ({name, time: statSync(join(folder, name)).mtimeMs}))
			.sort((a, b) => a.time - b.time);
		for (const {name} of ages.slice(0, names.length - mostKept / 2)) rmSync(join(folder, name));
	} catch {}
}

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
	readonly cache?: string;
	readonly converter?: Pick<Converter, 'convert' | 'close'>;
};

/** The articles of saved pages as Markdown, by their paths. */
export async function readPages(
	folder: string,
	paths: readonly string[],
	{cache = cacheFolder(), converter = new Converter(longest), onPage = () => undefined}: PageOptions = {},
): Promise<Map<string, FileReading>> {
	const program = programKey();
	const readings = new Map<string, FileReading>();
	try {
		for (const [index, path] of paths.entries()) {
			const bytes = readBytes(folder, path);
			const convert: Convert = task => {
				onPage(index, paths.length);
				return converter.convert(task);
			};
			const isRead = bytes instanceof Uint8Array;
			const file = isRead ? join(cache, `${keyOf(bytes, program)}.md`) : '';
			readings.set(path, isRead ? await pageReading(path, bytes, file, convert) : bytes);
		}
	} finally {
		converter.close();
	}
	forgetOldest(cache);
	return readings;
}

/** One page: as it is kept, or else made and kept. */
async function pageReading(path: string, bytes: Uint8Array, file: string, convert: Convert): Promise<FileReading> {
	const kept = keptText(file);
	if (kept !== null) return {file: {path, text: kept, markdown: true}, issues: []};
	try {
		const text = await pageText(path, bytes, convert);
		keepText(file, text);
		return {file: {path, text, markdown: true}, issues: []};
	} catch (error) {
		if (error instanceof ImportProblem) return problemOf(path, error);
		throw error;
	}
}
