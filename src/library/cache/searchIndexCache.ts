import {join} from 'node:path';
import type {StoredIndex} from '../../core/search/searchIndex.ts';
import {packArrays, unpackArrays} from '../../core/text/packArrays.ts';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import {programBuild} from '../programBuild.ts';
import {cacheOf} from './cacheFolder.ts';
import {fromPack, writePack} from './pack.ts';
import {shippedFor} from './shippedCache.ts';

/** The build that searches; for tests also where the cache lies. */
type IndexOptions = {readonly build?: string | null; readonly within?: string};

const indexFile = (place: string): string => join(place, 'search.index');

/** The index of a dossier as it was kept, by the state of all that the dossier depends on; undefined when there is none. */
export function readSearchIndex(
	folder: string,
	state: string,
	{build = programBuild(), within}: IndexOptions = {},
): StoredIndex | undefined {
	if (build === null) return undefined;
	const shipped = shippedFor(folder);
	return (
		readFrom(cacheOf(folder, within), state, build) ?? (shipped === null ? undefined : readFrom(shipped, state, build))
	);
}

function readFrom(place: string, state: string, build: string): StoredIndex | undefined {
	return fromPack(indexFile(place), build, pack => {
		const bytes = pack.bytes(state);
		return bytes && unpackArrays<StoredIndex>(bytes);
	});
}

/** The index that was kept last, of the dossier as it was then; undefined when there is none. */
export function readEarlierIndex(
	folder: string,
	{build = programBuild(), within}: IndexOptions = {},
): StoredIndex | undefined {
	if (build === null) return undefined;
	return fromPack(indexFile(cacheOf(folder, within)), build, pack => {
		const bytes = pack.keys[0] === undefined ? undefined : pack.bytes(pack.keys[0]);
		return bytes && unpackArrays<StoredIndex>(bytes);
	});
}

/** Whether one is kept, told without reading it. */
export function holdsSearchIndex(folder: string, state: string, build = programBuild()): boolean {
	if (build === null) return false;
	return fromPack(indexFile(cacheOf(folder)), build, pack => pack.holds(state)) ?? false;
}

/** Keeps it. Never fails: where nothing can be written it is built again next time. */
export function keepSearchIndex(
	folder: string,
	state: string,
	index: StoredIndex,
	{build = programBuild(), within}: IndexOptions = {},
): void {
	if (build === null) return;
	try {
		writeSearchIndex(cacheOf(folder, within), state, index, build);
	} catch {
		// A full or read-only disk.
	}
}

/** Writes it into a folder of the cache. Throws what the disk throws. */
export function writeSearchIndex(place: string, state: string, index: StoredIndex, build: string): void {
	makeFolder(place, ownFolder);
	writePack(indexFile(place), build, [[state, packArrays(index)]]);
}
