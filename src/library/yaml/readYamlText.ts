import {decodeText} from '../articles/decodeText.ts';
import {pathWithinFolder, readRegularFile} from '../files/readRegularFile.ts';
import {systemCode} from '../files/systemError.ts';

/** Bytes: a longer file was not written by a person. */
export const largestYamlFile = 1024 * 1024;

/** Whether a file that is a link may lead out of its folder: what belongs to a dossier may not, a person's own settings may. */
export type YamlPlace = 'folder' | 'anywhere';

/** At the beginning of what programs of Windows have written. */
export const byteOrderMark = '\ufeff';

/** A text, with its byte order mark, and whether writing it again as UTF-8 would keep every byte of it. */
export type YamlText = {readonly text: string; readonly isUtf8: boolean};

/**
 * The text of a YAML file; null when there is none. Throws `FileRefusal` when it is no regular file of its folder or too large, or
 * what the system says.
 */
export function readYamlText(path: string, place: YamlPlace = 'folder'): YamlText | null {
	let bytes: Buffer;
	try {
		bytes = readRegularFile(place === 'folder' ? pathWithinFolder(path) : path, largestYamlFile);
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return null;
		throw error;
	}
	const decoded = decodeText(bytes) ?? {text: bytes.toString('utf8'), encoding: null, damaged: 1};
	const isUtf8 = decoded.encoding === 'utf-8' && decoded.damaged === 0;
	const isMarked = isUtf8 && bytes.indexOf(byteOrderMark) === 0;
	return {text: isMarked ? byteOrderMark + decoded.text : decoded.text, isUtf8};
}
