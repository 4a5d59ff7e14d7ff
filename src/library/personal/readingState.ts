import {existsSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import envPaths from 'env-paths';
import type {Article, ArticleId} from '../../core/article/article.ts';
import {isRecord} from '../../core/text/isRecord.ts';
import {placeOfAnchor, type TextAnchor} from '../../core/text/textAnchor.ts';
import {readRegularFile} from '../files/readRegularFile.ts';
import {systemCode} from '../files/systemError.ts';
import {keptFile} from '../folder/dossierName.ts';
import {isAnchor, type KeptPlace, placesFrom, type StoredPlace} from './keptPlaces.ts';

/** What is kept of a person's reading in one dossier. */
export type Reading = {
	readonly read: readonly ArticleId[];
	/** Offset of the line that the reader stopped at, for each article that was opened. */
	readonly positions: Readonly<Record<ArticleId, number>>;
	/** What was searched for, latest first. */
	readonly queries: readonly string[];
	/** Marks, by their letter; by an apostrophe the article that was read last. */
	readonly places: Readonly<Record<string, KeptPlace>>;
};

/** Nothing is known to have been kept. */
export const noReading: Reading = {read: [], positions: {}, queries: [], places: {}};

/** What was kept, and where a damaged file was put. */
export type KeptReading = Reading & {readonly setAside: string | null};

/** The articles that are read, as they are now. */
export type Texts = readonly Pick<Article, 'id' | 'text'>[];

/** The file's form. Positions are anchors: they hold when the article has changed. */
export type StoredReading = {
	readonly version: 1;
	readonly folder: string;
	readonly read: readonly ArticleId[];
	readonly positions: Readonly<Record<ArticleId, TextAnchor>>;
	/** Missing in files of earlier versions. */
	readonly queries?: readonly string[];
	/** Missing in files of earlier versions. */
	readonly places?: Readonly<Record<string, StoredPlace>>;
};

/** Where the person's own files of this program lie: XDG on Linux, the usual places elsewhere. */
export const readingFolder = (): string => join(envPaths('briefing', {suffix: ''}).data, 'reading');

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
export function load(file: string): StoredReading | 'missing' | 'damaged' {
	let text: string;
	try {
		text = readRegularFile(file, largestReading).toString('utf8');
	} catch (error) {
		return systemCode(error) === 'ENOENT' ? 'missing' : 'damaged';
	}
	try {
		const value: unknown = JSON.parse(text);
		return isStored(value) ? value : 'damaged';
	} catch {
		return 'damaged';
	}
}

/** Moves a damaged file out of the way, under a name that nothing has yet; null when it cannot be moved. */
export function setAside(file: string): string | null {
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
	const file = keptFile(folder, within);
	const stored = load(file);
	if (stored === 'missing') return {...noReading, setAside: null};
	if (stored === 'damaged') return {...noReading, setAside: setAside(file)};
	const positions = articles.flatMap((article): [ArticleId, number][] => {
		const anchor = Object.hasOwn(stored.positions, article.id) ? stored.positions[article.id] : undefined;
		if (!anchor) return [];
		// In a text that has not been read yet, the place is where it was.
		const {text} = article;
		return [[article.id, text === '' ? Math.max(0, anchor.offset) : placeOfAnchor(text, anchor)]];
	});
	return {
		read: stored.read,
		positions: Object.fromEntries(positions),
		queries: stored.queries ?? [],
		places: placesFrom(stored.places, articles),
		setAside: null,
	};
}
