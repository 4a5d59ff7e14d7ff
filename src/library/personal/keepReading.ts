import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {ArticleId} from '../../core/article/article.ts';
import {withRecent} from '../../core/search/recentQueries.ts';
import {anchorAt, type TextAnchor} from '../../core/text/textAnchor.ts';
import {makeFolder} from '../files/makeFolder.ts';
import {withLock} from '../files/withLock.ts';
import {writeWhole} from '../files/writeWhole.ts';
import {keptFile, realFolder} from '../folder/dossierName.ts';
import {storedPlaces} from './keptPlaces.ts';
import {
	load,
	noReading,
	type Reading,
	readingFolder,
	type StoredReading,
	setAside,
	type Texts,
} from './readingState.ts';

/**
 * Keeps what a reading has that an earlier one of the same run (`since`) had not, whole or not at all. All else that the file says
 * stays: what another run has kept meanwhile, and the marks of files that are away for a while. Whether it could be written.
 */
export function keepReading(
	folder: string,
	articles: Texts,
	reading: Reading,
	since: Reading = noReading,
	within = readingFolder(),
): boolean {
	const file = keptFile(folder, within);
	const keep = (): boolean => {
		const stored = load(file);
		if (stored === 'damaged' && setAside(file) === null && existsSync(file)) return false;
		return write(file, next(folder, articles, typeof stored === 'string' ? null : stored, reading, since));
	};
	return withLock(file, keep, join(within, 'locks'));
}

function next(
	folder: string,
	articles: Texts,
	stored: StoredReading | null,
	reading: Reading,
	since: Reading,
): StoredReading {
	const unread = new Set(since.read.filter(id => !reading.read.includes(id)));
	const before = new Set(since.read);
	const read = new Set([...(stored?.read ?? reading.read), ...reading.read.filter(id => !before.has(id))]);
	const positions = articles.flatMap((article): [ArticleId, TextAnchor][] => {
		const {id} = article;
		const offset = ownValue(reading.positions, id);
		if (offset === undefined || offset === ownValue(since.positions, id)) return [];
		return [[id, anchorAt(article.text, offset)]];
	});
	return {
		version: 1,
		folder: realFolder(folder),
		read: [...read].filter(id => !unread.has(id)).sort(),
		positions: {...stored?.positions, ...Object.fromEntries(positions)},
		queries: queriesNow(reading.queries, since.queries, stored?.queries ?? []),
		places: {...stored?.places, ...storedPlaces(reading.places, since.places, articles)},
	};
}

/** As this run has them, unless another has kept its own meanwhile: then what is new here stands before those. */
const queriesNow = (
	queries: Reading['queries'],
	since: Reading['queries'],
	stored: Reading['queries'],
): Reading['queries'] => {
	const isOurs = stored.length === since.length && stored.every((query, at) => query === since[at]);
	return isOurs
		? queries
		: withRecent(
				queries.filter(query => !since.includes(query)),
				stored,
			);
};

const ownValue = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
	Object.hasOwn(record, name) ? record[name] : undefined;

function write(file: string, reading: StoredReading): boolean {
	try {
		makeFolder(dirname(file));
		writeWhole(file, `${JSON.stringify(reading, null, '\t')}\n`);
		return true;
	} catch {
		return false;
	}
}
