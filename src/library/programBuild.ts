import {readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {packageFolder} from './packageFolder.ts';

/**
 * What the results depend on beside the articles: the program's version, its code and its lexicons, as one number that is written when
 * the program is built (`src/build.mjs`). Null when the program does not run as it was built, since its code may change between two runs.
 */
export function programBuild(): string | null {
	const built = join(packageFolder(), 'dist');
	if (!fileURLToPath(import.meta.url).startsWith(built + sep)) return null;
	try {
		return readFileSync(join(built, 'build'), 'latin1');
	} catch {
		return null;
	}
}
