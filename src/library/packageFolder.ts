import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the installed package or the source tree: the nearest one above this file that has a `package.json`. */
export function packageFolder(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
	return folder;
}

/** The dossier that comes with the program. */
export const bundledFolder = (): string => join(packageFolder(), 'articles');

/** Where the compiled lexicons lie: beside the built program, or in the source tree. */
export function lexiconFolder(): string {
	const built = join(packageFolder(), 'dist', 'lexicons');
	return existsSync(built) ? built : join(packageFolder(), 'src', 'lexicons', 'data');
}

/** The program's version, as its package states it. */
export const programVersion = (): string =>
	String((JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {version: unknown}).version);
