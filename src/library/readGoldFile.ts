import {readFileSync, statSync} from 'node:fs';
import {type GoldFile, GoldFileError, parseGoldFile} from '../core/evaluation/goldFile.ts';

/** Nobody annotates more than this by hand. */
const largest = 64 * 1024 * 1024;

/** Reads and checks a gold file. Throws `GoldFileError` with one line on what is wrong. */
export function readGoldFile(path: string): GoldFile {
	let text: string;
	try {
		if (statSync(path).size > largest) throw new GoldFileError('it is larger than 64 MB');
		text = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
	} catch (error) {
		if (error instanceof GoldFileError) throw error;
		throw new GoldFileError(`it cannot be read (${(error as NodeJS.ErrnoException).code})`);
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new GoldFileError('it is not valid JSON');
	}
	return parseGoldFile(value);
}
