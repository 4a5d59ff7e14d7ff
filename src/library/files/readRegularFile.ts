import {closeSync, constants, fstatSync, openSync, readFileSync, realpathSync} from 'node:fs';
import {dirname, sep} from 'node:path';

/** Why a file that is there is not read. */
export type FileRefusalReason = 'notRegular' | 'tooLarge' | 'linkOut' | 'linkNowhere';

const words: Readonly<Record<FileRefusalReason, (largest: number) => string>> = {
	notRegular: () => 'it is not a regular file',
	tooLarge: largest => `it is larger than ${largest / 1024 / 1024} MB`,
	linkOut: () => 'it is a link that leads out of the folder',
	linkNowhere: () => 'it is a link that leads nowhere',
};

/** A file that is there and is not read, whatever it holds. The message is a clause: what it is. */
export class FileRefusal extends Error {
	readonly code: 'tooLarge' | 'unreadable';
	readonly reason: FileRefusalReason;

	constructor(reason: FileRefusalReason, largest = 0) {
		super(words[reason](largest));
		this.reason = reason;
		this.code = reason === 'tooLarge' ? 'tooLarge' : 'unreadable';
	}
}

/** A pipe without a writer or a device never makes the program wait, and no terminal becomes ours. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * The bytes of a regular file of at most `largest` bytes. What it is is asked of the opened file, so that nothing can take its place in
 * between. Throws `FileRefusal`, or what the system says.
 */
export function readRegularFile(path: string, largest: number): Buffer {
	const descriptor = openSync(path, openFlags);
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) throw new FileRefusal('notRegular');
		if (stats.size > largest) throw new FileRefusal('tooLarge', largest);
		return readFileSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}

/** Whether a path is a folder or lies in it, both without links. */
export const isWithin = (folder: string, path: string): boolean =>
	path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** A path without links, which must not lead out of the folder that it lies in. Throws `FileRefusal`, or what the system says. */
export function pathWithinFolder(path: string): string {
	const folder = realpathSync(dirname(path));
	const real = realpathSync(path);
	if (!isWithin(folder, real)) throw new FileRefusal('linkOut');
	return real;
}
