import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';

// Runs the scripts that the first frame is made of (see bundleStart.mjs). Beside each lies what V8 made of it when the program was built;
// by another version or on another machine it is compiled as ever, and V8 itself refuses what was made with other flags.

/** The scripts that have run, by the file that is for their code. */
export const scripts = new Map();

/** @type {(specifier: string) => Promise<unknown>} what is loaded later lies beside this file */
const importModule = specifier => import(specifier);

/** @param {URL} url */
function bytesOf(url) {
	try {
		return readFileSync(url);
	} catch {
		return undefined;
	}
}

/**
 * Runs a script, given what those before it have exported; returns what each of its chunks exports.
 *
 * @param {string} name
 * @param {Readonly<Record<string, unknown>>} earlier
 */
export function runScript(name, earlier) {
	const url = new URL(`${name}.script`, import.meta.url);
	const filename = fileURLToPath(url);
	const codeFile = new URL(`${name}-${process.arch}-${process.versions.v8}.code`, import.meta.url);
	const cachedData = bytesOf(codeFile);
	const script = new Script(readFileSync(url, 'utf8'), {filename, ...(cachedData ? {cachedData} : {})});
	scripts.set(codeFile, script);
	const module = {exports: {}};
	script.runInThisContext()(module, module.exports, createRequire(url), importModule, earlier, filename, url.href);
	return module.exports;
}
