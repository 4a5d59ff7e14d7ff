import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';

// Runs the script of the reader's first frame (see bundleStart.mjs). Beside it lies what V8 made of it when the program was built; by
// another version or on another machine it is compiled as ever.

const url = new URL('start.script', import.meta.url).href;
const filename = fileURLToPath(url);

/** The file with the code that this V8 on this machine has compiled. */
export const codeFile = new URL(`start-${process.arch}-${process.versions.v8}.code`, import.meta.url);

function compiledBefore() {
	try {
		return readFileSync(codeFile);
	} catch {
		return undefined;
	}
}

const cachedData = compiledBefore();

/** The script, for whoever keeps its code. V8 itself refuses code that was made with other flags. */
export const script = new Script(readFileSync(filename, 'utf8'), {filename, ...(cachedData ? {cachedData} : {})});

const module = {exports: {}};
/** @type {(specifier: string) => Promise<unknown>} what is loaded later lies beside this file */
const importModule = specifier => import(specifier);
script.runInThisContext()(module, module.exports, createRequire(url), importModule, filename, url);

/** What each chunk of the start exports, by its place. */
export const start = module.exports;
