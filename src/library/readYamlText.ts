import {decodeText} from './decodeText.ts';
import {pathWithinFolder, readRegularFile} from './readRegularFile.ts';
import {systemCode} from './systemError.ts';

/** Bytes: a longer file was not written by a person. */
export const largestYamlFile = 1024 * 1024;

/** Whether a file that is a link may lead out of its folder: what belongs to a dossier may not, a person's own settings may. */
export type YamlPlace = 'folder' | 'anywhere';

/** A text and whether writing it again as UTF-8 would keep every byte of it. */
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
	return {text: decoded.text, isUtf8: decoded.encoding === 'utf-8' && decoded.damaged === 0};
}
