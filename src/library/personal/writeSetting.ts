import {dirname} from 'node:path';
import type {Issue} from '../../core/article/article.ts';
import {makeFolder} from '../files/makeFolder.ts';
import {withLock} from '../files/withLock.ts';
import {editYamlFile} from '../yaml/editYamlFile.ts';
import {configPath} from './configFile.ts';

/** Writes one setting, whatever else and whatever comments the file holds staying; why not, when it cannot be done. */
export function writeSetting(name: string, value: string, path = configPath()): Issue | null {
	try {
		makeFolder(dirname(path));
	} catch {
		// Writing will say so.
	}
	return withLock(path, () => editYamlFile(path, [{kind: 'set', path: [name], value}], 'anywhere'));
}
