'use strict';

const {readFileSync} = require('node:fs');
const {createRequire} = require('node:module');
const {basename, join} = require('node:path');
const {pathToFileURL} = require('node:url');
const {Script} = require('node:vm');

// Runs the scripts that the first frame is made of (see bundleStart.mjs). Beside each lies what V8 made of it when the program was built;
// by another version or on another machine it is compiled as ever, and V8 itself refuses what was made with other flags.

/**
 * The scripts, each with those that it takes chunks from and with its own chunks.
 *
 * @type {Readonly<Record<string, {readonly earlier: readonly string[], readonly chunks: readonly string[]}>>}
 */
const stages = JSON.parse(readFileSync(join(__dirname, 'stages.json'), 'utf8'));

/** The scripts that have run, by the file that is for their code. @type {Map<string, Script>} */
const scripts = new Map();

/** What each stage's chunks export. @type {Map<string, Readonly<Record<string, unknown>>>} */
const found = new Map();

/** @param {string} path */
function bytesOf(path) {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

/** @param {string} name @returns {Readonly<Record<string, unknown>>} what the chunks of a stage export, whose script runs once */
function chunksOf(name) {
	const known = found.get(name);
	if (known) return known;
	const chunks = runScript(name);
	found.set(name, chunks);
	return chunks;
}

/** @param {string} name */
function runScript(name) {
	const filename = join(__dirname, `${name}.script`);
	const codeFile = join(__dirname, `${name}-${process.arch}-${process.versions.v8}.code`);
	const cachedData = bytesOf(codeFile);
	// Its text is ASCII, which is read as Latin letters without being looked through.
	const script = new Script(readFileSync(filename, 'latin1'), {filename, ...(cachedData ? {cachedData} : {})});
	scripts.set(codeFile, script);
	const module = {exports: {}};
	const earlier = Object.fromEntries((stages[name]?.earlier ?? []).map(stage => [stage, chunksOf(stage)]));
	const run = script.runInThisContext();
	const url = pathToFileURL(filename).href;
	run(module, module.exports, createRequire(filename), requireLater, importModule, earlier, filename, url);
	return module.exports;
}

/** A module of Node that is loaded when something of it is used. @param {string} name */
const requireLater = name => new Proxy({}, {get: (_, used) => require(name)[used]});

/** The stage of each chunk. */
const stageOf = new Map(Object.entries(stages).flatMap(([name, {chunks}]) => chunks.map(chunk => [chunk, name])));

/** What a chunk of a stage exports. @param {string} chunk the name of its file @returns {unknown} */
function exportsOf(chunk) {
	const name = /** @type {string} */ (stageOf.get(chunk));
	return chunksOf(name)[`chunk${stages[name]?.chunks.indexOf(chunk)}`];
}

/** Loads a chunk without the loader of modules where a script has it. @param {string} path as seen from this folder */
async function importModule(path) {
	const chunk = basename(path);
	return stageOf.has(chunk) ? exportsOf(chunk) : import(path);
}

module.exports = {scripts, exportsOf, importModule};
