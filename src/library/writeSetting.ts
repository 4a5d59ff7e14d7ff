import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Issue} from '../core/article/article.ts';
import {configPath} from './configFile.ts';
import {editYamlFile} from './editYamlFile.ts';
import {withLock} from './withLock.ts';

/** Writes one setting, whatever else and whatever comments the file holds staying; why not, when it cannot be done. */
export function writeSetting(name: string, value: string, path = configPath()): Issue | null {
	try {
		mkdirSync(dirname(path), {recursive: true});
	} catch {
		// Writing will say so.
	}
	return withLock(path, () => editYamlFile(path, [{kind: 'set', path: [name], value}], 'anywhere'));
}
