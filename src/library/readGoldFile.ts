import {type GoldFile, GoldFileError, parseGoldFile} from '../core/evaluation/goldFile.ts';
import {FileRefusal, readRegularFile} from './readRegularFile.ts';
import {systemCode} from './systemError.ts';

/** Nobody annotates more than this by hand. */
const largest = 64 * 1024 * 1024;

/** Reads and checks a gold file. Throws `GoldFileError` with one line on what is wrong. */
export function readGoldFile(path: string): GoldFile {
	let text: string;
	try {
		text = readRegularFile(path, largest)
			.toString('utf8')
			.replace(/^\ufeff/u, '');
	} catch (error) {
		if (error instanceof FileRefusal) throw new GoldFileError(error.message);
		throw new GoldFileError(`it cannot be read (${systemCode(error)})`);
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new GoldFileError('it is not valid JSON');
	}
	return parseGoldFile(value);
}
