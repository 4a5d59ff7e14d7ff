import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {lexiconFolder, packageFolder, programVersion} from './packageFolder.ts';

/**
 * What the results of the analysis depend on beside the articles: the program's version, its code and its lexicons. Null when
 * the program does not run as it was built, since its code may change between two runs.
 */
export function programBuild(): string | null {
	const built = join(packageFolder(), 'dist');
	if (!fileURLToPath(import.meta.url).startsWith(built + sep)) return null;
	const hash = createHash('sha256').update(programVersion());
	// The names of the chunks that it imports hold hashes of their content, and so on: this one small file stands for all.
	hash.update(readFileSync(join(built, 'analysisWorker.js')));
	for (const name of readdirSync(lexiconFolder()).sort()) hash.update(readFileSync(join(lexiconFolder(), name)));
	return hash.digest('hex').slice(0, 32);
}
