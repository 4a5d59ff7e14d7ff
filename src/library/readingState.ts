import {existsSync, mkdirSync, renameSync} from 'node:fs';
import {dirname, join} from 'node:path';
import envPaths from 'env-paths';
import writeFileAtomic from 'write-file-atomic';
import type {Article, ArticleId} from '../core/article/article.ts';
import {anchorAt, placeOfAnchor, type TextAnchor} from '../core/text/textAnchor.ts';
import {dossierName, realFolder} from './dossierName.ts';
import {readRegularFile} from './readRegularFile.ts';

/** What is kept of a person's reading in one dossier. */
export type Reading = {
	readonly read: readonly ArticleId[];
	/** Offset of the line that the reader stopped at, for each article that was opened. */
	readonly positions: Readonly<Record<ArticleId, number>>;
	/** What was searched for, latest first. */
	readonly queries: readonly string[];
};

/** What was kept, and where a damaged file was put. */
export type KeptReading = Reading & {readonly setAside: string | null};

type Texts = readonly Pick<Article, 'id' | 'text'>[];

/** The file's form. Positions are anchors: they hold when the article has changed. */
type StoredReading = {
	readonly version: 1;
	readonly folder: string;
	readonly read: readonly ArticleId[];
	readonly positions: Readonly<Record<ArticleId, TextAnchor>>;
	/** Missing in files of earlier versions. */
	readonly queries?: readonly string[];
};

/** Where the person's own files of this program lie: XDG on Linux, the usual places elsewhere. */
const readingFolder = (): string => join(envPaths('briefing', {suffix: ''}).data, 'reading');

/** One file a dossier, named after its real path. */
const readingFile = (folder: string, within: string): string => join(within, `${dossierName(folder)}.json`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnchor = (value: unknown): value is TextAnchor =>
	isRecord(value) &&
	typeof value.quote === 'string' &&
	typeof value.before === 'string' &&
	Number.isSafeInteger(value.offset);

const isStored = (value: unknown): value is StoredReading =>
	isRecord(value) &&
	value.version === 1 &&
	Array.isArray(value.read) &&
	value.read.every(id => typeof id === 'string') &&
	(value.queries === undefined ||
		(Array.isArray(value.queries) && value.queries.every(query => typeof query === 'string'))) &&
	isRecord(value.positions) &&
	Object.values(value.positions).every(isAnchor);

/** Bytes: more than any dossier's marks and places take. */
const largestReading = 64 * 1024 * 1024;

/** What a file holds; `damaged` when it is there but holds something else. */
function load(file: string): StoredReading | 'missing' | 'damaged' {
	let text: string;
	try {
		text = readRegularFile(file, largestReading).toString('utf8');
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'damaged';
	}
	try {
		const value: unknown = JSON.parse(text);
		return isStored(value) ? value : 'damaged';
	} catch {
		return 'damaged';
	}
}

/** Moves a damaged file out of the way, under a name that nothing has yet; null when it cannot be moved. */
function setAside(file: string): string | null {
	let number = 1;
	while (existsSync(`${file}.corrupt-${number}`)) number++;
	try {
		renameSync(file, `${file}.corrupt-${number}`);
		return `${file}.corrupt-${number}`;
	} catch {
		return null;
	}
}

/** What was kept of the reading of a folder; a damaged file is set aside and counts as none. `within` is for tests. */
export function keptReading(folder: string, articles: Texts, within = readingFolder()): KeptReading {
	const file = readingFile(folder, within);
	const stored = load(file);
	if (stored === 'missing') return {read: [], positions: {}, queries: [], setAside: null};
	if (stored === 'damaged') return {read: [], positions: {}, queries: [], setAside: setAside(file)};
	const positions = articles.flatMap((article): [ArticleId, number][] => {
		const anchor = Object.hasOwn(stored.positions, article.id) ? stored.positions[article.id] : undefined;
		// The text of an article may not have been read yet: nobody asks for it who does not need it.
		return anchor ? [[article.id, placeOfAnchor(article.text, anchor)]] : [];
	});
	return {
		read: stored.read,
		positions: Object.fromEntries(positions),
		queries: stored.queries ?? [],
		setAside: null,
	};
}

/**
 * Keeps a reading, whole or not at all. What the file says of articles that this reading does not know stays, so that files
 * that come and go keep their marks. Whether it could be written.
 */
export function keepReading(folder: string, articles: Texts, reading: Reading, within = readingFolder()): boolean {
	const file = readingFile(folder, within);
	const stored = load(file);
	if (stored === 'damaged' && setAside(file) === null && existsSync(file)) return false;
	const earlier = typeof stored === 'string' ? undefined : stored;
	const known = new Set(articles.map(({id}) => id));
	const positions = articles.flatMap((article): [ArticleId, TextAnchor][] => {
		const offset = Object.hasOwn(reading.positions, article.id) ? reading.positions[article.id] : undefined;
		return offset === undefined ? [] : [[article.id, anchorAt(article.text, offset)]];
	});
	const next: StoredReading = {
		version: 1,
		folder: realFolder(folder),
		read: [...new Set([...reading.read, ...(earlier?.read ?? []).filter(id => !known.has(id))])].sort(),
		positions: {...earlier?.positions, ...Object.fromEntries(positions)},
		queries: reading.queries,
	};
	try {
		mkdirSync(dirname(file), {recursive: true});
		writeFileAtomic.sync(file, `${JSON.stringify(next, null, '\t')}\n`);
		return true;
	} catch {
		return false;
	}
}
