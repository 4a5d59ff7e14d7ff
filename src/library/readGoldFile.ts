import {type GoldFile, GoldFileError, parseGoldFile} from '../core/evaluation/goldFile.ts';
import {FileRefusal, readRegularFile} from './files/readRegularFile.ts';
import {systemCode, systemReason} from './files/systemError.ts';

/** Nobody annotates more than this by hand. */
const largest = 64 * 1024 * 1024;

/** Reads and checks a gold file. Throws `GoldFileError`. */
export function readGoldFile(path: string): GoldFile {
	let text: string;
	try {
		text = readRegularFile(path, largest)
			.toString('utf8')
			.replace(/^\ufeff/u, '');
	} catch (error) {
		if (systemCode(error) === 'ENOENT') throw new GoldFileError(['missing']);
		throw new GoldFileError(['unreadable', error instanceof FileRefusal ? error.reason : systemReason(error)]);
	}
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new GoldFileError(['notJson']);
	}
	return parseGoldFile(value);
}
