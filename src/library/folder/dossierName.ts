import {realpathSync} from 'node:fs';
import {basename, join} from 'node:path';
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** The folder without links; as it is given when it cannot be resolved. */
export const realFolder = (folder: string): string => {
	try {
		return realpathSync(folder);
	} catch {
		return folder;
	}
};

/**
 * A file name for what is kept of a dossier outside of it: the folder's own name, made unique by its real path. Hashed without Node's
 * own module, which takes a tenth of the start to load.
 */
export function dossierName(folder: string): string {
	const real = realFolder(folder);
	const name = basename(real)
		.replace(/[^A-Za-z0-9._-]+/gu, '-')
		.slice(0, 40);
	return `${name}-${bytesToHex(sha256(utf8ToBytes(real))).slice(0, 16)}`;
}

/** The one file that is kept of a dossier in a folder of the person's own. */
export const keptFile = (folder: string, within: string): string => join(within, `${dossierName(folder)}.json`);
