import {createHash} from 'node:crypto';
import {readBytes} from '../articles/readArticleFile.ts';
import type {AnalysisCache} from '../cache/analysisCache.ts';
import type {ListedFile} from './listSources.ts';

/** A file as it was read: its path, how it lay there, the hash of its content. */
type HashedFile = readonly [path: string, state: string, hash: string];

/** Under this name they are kept. */
const kept = 'hashes';

/** SHA-256 of some bytes, or of a text as UTF-8, in base64url. */
export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('base64url');

/** The hash of a file's content; of one that cannot be read, of the reason. */
export function contentHash(folder: string, path: string): string {
	const bytes = readBytes(folder, path);
	return bytes instanceof Uint8Array ? hashOf(bytes) : `${unread}${hashOf(JSON.stringify(bytes))}`;
}

/** Before the hash of a reason: what could not be read may be read next time, without a change of its own. */
const unread = '!';

/**
 * The hashes of the files' contents. Read are only those that do not lie as they did when they were read last: a write changes the
 * time that the disk itself notes, unless it comes within the same tick of its clock (git's index knows its files likewise).
 */
export function contentHashes(folder: string, files: readonly ListedFile[], cache: AnalysisCache): string[] {
	const known = keptHashes(cache);
	const hashed = files.map(({path, look}): HashedFile => {
		const before = known.get(path);
		return before?.[1] === look.state ? before : [path, look.state, contentHash(folder, path)];
	});
	const lasting = hashed.filter(([, , hash], at) => files[at]!.look.settled && !hash.startsWith(unread));
	const isNew = lasting.length !== known.size || lasting.some(entry => known.get(entry[0]) !== entry);
	if (isNew) cache.keepNamed(kept, JSON.stringify(lasting));
	return hashed.map(([, , hash]) => hash);
}

function keptHashes(cache: AnalysisCache): ReadonlyMap<string, HashedFile> {
	const text = cache.findNamed(kept);
	const entries = text === undefined ? [] : (JSON.parse(text) as HashedFile[]);
	return new Map(entries.map(entry => [entry[0], entry]));
}
