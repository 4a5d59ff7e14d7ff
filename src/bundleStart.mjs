import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {build} from 'esbuild';

/*
 * What the reader needs for its first frame lies in some thirty chunks, because later parts of the program share them. Opening and
 * compiling so many modules takes half of the start; so they are made scripts, which V8 need not compile again (`runScript.cjs`),
 * and in the place of each chunk stands a module that hands on what its script has. The entry is made a CommonJS file: the loader of
 * modules, which takes a tenth of the start, is first needed when the first frame has been painted.
 */

/**
 * A script, and the files that it is for: it holds all that they import and no script before it has.
 *
 * @typedef {{readonly name: string, readonly firsts: readonly string[]}} Stage
 * @type {readonly Stage[]}
 */
const stages = [
	{name: 'frame', firsts: ['src/cli/readInTerminal.ts', 'src/cli/wantsLinear.ts', 'src/ui/start.ts']},
	// Only where the cache does not know the dossier.
	{name: 'articles', firsts: ['src/library/articles/readArticles.ts']},
];

/** Modules of Node that take long to load, and of which the first frame uses nothing: they are loaded when something of them is. */
const loadedLater = /\brequire(?=[(]"node:crypto"[)])/gu;

/** What every module of a bundle begins with; a script is given the same by its loader. */
const requireBanner = /^import \{createRequire as nodeRequire\}.*$/mu;

const folder = 'dist/chunks';

/**
 * Where a chunk went: its script, its place there, and what it exports.
 *
 * @typedef {{readonly stage: string, readonly at: number, readonly names: readonly string[]}} Place
 */

/** @param {import('esbuild').Metafile} metafile of the bundle of the reader */
export async function bundleStart({outputs}) {
	/** @type {Map<string, Place>} by the names of the chunks */
	const places = new Map();
	for (const stage of stages) await bundleStage(stage, outputs, places);
	const listed = stages.map(({name}) => [name, {earlier: stagesBefore(name), chunks: namesOf(name, places)}]);
	writeFileSync(join(folder, 'stages.json'), JSON.stringify(Object.fromEntries(listed)));
	await bundleEntry();
}

/** @param {string} name @returns {string[]} the stages whose scripts have run before */
const stagesBefore = name => {
	const names = stages.map(stage => stage.name);
	return names.slice(0, names.indexOf(name));
};

/** @param {string} name @param {ReadonlyMap<string, Place>} places @returns {string[]} the chunks of a stage, in order */
const namesOf = (name, places) => [...places].filter(([, {stage}]) => stage === name).map(([chunk]) => chunk);

/** The entry, with what it imports at once, in one file. */
async function bundleEntry() {
	const {outputFiles} = await build({
		entryPoints: ['dist/main.js'],
		bundle: true,
		write: false,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		external: ['#commands'],
		plugins: [onlyStage(new Set(), new Map())],
		logLevel: 'warning',
	});
	// What imports for it lies among the chunks.
	const code = /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text.replaceAll(
		/\bimport\("[.][/]chunks[/]/gu,
		'require("./chunks/runScript.cjs").importModule("./',
	);
	writeFileSync('dist/main.cjs', code);
	rmSync('dist/main.js');
}

/** @param {Stage} stage @param {import('esbuild').Metafile['outputs']} outputs @param {Map<string, Place>} places */
async function bundleStage({name, firsts}, outputs, places) {
	const chunks = chunksOf(firsts, outputs).filter(path => !places.has(basename(path)));
	const earlier = new Map(places);
	for (const [at, path] of chunks.entries())
		places.set(basename(path), {stage: name, at, names: outputs[path]?.exports ?? []});
	const contents = chunks.map((path, at) => `export * as chunk${at} from './${basename(path)}';`).join('\n');
	const {outputFiles} = await build({
		stdin: {contents, resolveDir: folder},
		bundle: true,
		write: false,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		// Nobody reads it, and names of functions, which stay, say where something went wrong.
		minifyWhitespace: true,
		supported: {'regexp-unicode-property-escapes': true},
		define: {'import.meta.url': 'scriptUrl', 'import.meta.filename': '__filename'},
		plugins: [onlyStage(new Set(chunks.map(path => basename(path))), earlier)],
		logLevel: 'warning',
	});
	// A script cannot import by itself; a module does it for it.
	const code = /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text
		.replaceAll(/\bimport\((?=")/gu, 'importModule(')
		.replaceAll(loadedLater, 'requireLater');
	const given = 'module, exports, require, requireLater, importModule, earlier, __filename, scriptUrl';
	writeFileSync(join(folder, `${name}.script`), `(function (${given}) {"use strict";\n${code}\n})`);
	writeModules(chunks, places, chunksOf(['src/cli/main.ts'], outputs));
}

/**
 * In place of each chunk of a stage a module that hands on what the script has of it. Every command loads what the entry imports
 * (helpers of the bundler): no script for these.
 *
 * @param {readonly string[]} chunks @param {ReadonlyMap<string, Place>} places @param {readonly string[]} entry
 */
function writeModules(chunks, places, entry) {
	for (const path of chunks) {
		if (entry.includes(path)) continue;
		const name = basename(path);
		const {names} = /** @type {Place} */ (places.get(name));
		writeFileSync(path, `import {exportsOf} from './runScript.cjs';\n${handOn(names, `exportsOf('${name}')`)}`);
	}
}

/** @param {readonly string[]} names @param {string} from @returns {string} a module that hands on what something has */
const handOn = (names, from) => `export const {${names.join(', ')}} = ${from};\n`;

/**
 * @param {readonly string[]} firsts @param {import('esbuild').Metafile['outputs']} outputs
 * @returns {string[]} the chunks that the files are made of, with all that they import at once
 */
function chunksOf(firsts, outputs) {
	/** @type {Set<string>} */
	const found = new Set();
	/** @param {string} path */
	const add = path => {
		if (found.has(path)) return;
		found.add(path);
		for (const {path: imported, kind, external} of outputs[path]?.imports ?? [])
			if (kind === 'import-statement' && !external) add(imported);
	};
	for (const [path, {entryPoint}] of Object.entries(outputs)) if (firsts.includes(entryPoint ?? '')) add(path);
	return [...found];
}

/**
 * @param {ReadonlySet<string>} own @param {ReadonlyMap<string, Place>} earlier
 * @returns {import('esbuild').Plugin} bundles the chunks of a stage; takes others from the scripts before, and leaves apart what is loaded later
 */
const onlyStage = (own, earlier) => ({
	name: 'only-stage',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^[.]{1,2}[/]/}, ({path, kind}) =>
			kind === 'dynamic-import' && !own.has(basename(path)) ? {path, external: true} : undefined,
		);
		onResolve({filter: /^#/}, ({path}) => ({path, external: true}));
		onLoad({filter: /[.]js$/}, ({path}) => {
			const place = earlier.get(basename(path));
			if (place) return {contents: handOn(place.names, `earlier.${place.stage}.chunk${place.at}`)};
			return {contents: readFileSync(path, 'utf8').replace(requireBanner, '')};
		});
	},
});
