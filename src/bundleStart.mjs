import {readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {build} from 'esbuild';

/*
 * What the reader needs for its first frame lies in some twenty chunks, because later parts of the program share them. Opening and
 * compiling so many modules takes half of the start; so they are made one script, which V8 need not compile again (`startScript.js`),
 * and in the place of each chunk stands a module that hands on what the script has.
 */

/** The files that begin the first frame: what they import is made one script. */
const firsts = ['src/cli/readInTerminal.ts', 'src/cli/wantsLinear.ts', 'src/ui/start.ts'];

/** What every module of a bundle begins with; the script is given the same by its loader. */
const requireBanner = /^import \{createRequire as nodeRequire\}.*$/mu;

/**
 * @param {import('esbuild').Metafile} metafile of the bundle of the reader
 * @returns {string[]} the chunks that are loaded before the first frame
 */
function chunksOfStart({outputs}) {
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

/** @param {readonly string[]} chunks @returns {import('esbuild').Plugin} chunks of the start are bundled, whatever is loaded later stays apart */
const onlyStart = chunks => ({
	name: 'only-start',
	setup({onResolve, onLoad}) {
		const names = new Set(chunks.map(path => basename(path)));
		onResolve({filter: /^[.]{1,2}[/]/}, ({path, kind}) =>
			kind === 'dynamic-import' && !names.has(basename(path)) ? {path, external: true} : undefined,
		);
		onResolve({filter: /^#/}, ({path}) => ({path, external: true}));
		onLoad({filter: /[.]js$/}, ({path}) => ({contents: readFileSync(path, 'utf8').replace(requireBanner, '')}));
	},
});

/** @param {import('esbuild').Metafile} metafile of the bundle of the reader */
export async function bundleStart(metafile) {
	const chunks = chunksOfStart(metafile);
	const folder = dirname(/** @type {string} */ (chunks[0]));
	const contents = chunks.map((path, at) => `export * as chunk${at} from './${basename(path)}';`).join('\n');
	const {outputFiles} = await build({
		stdin: {contents, resolveDir: folder},
		bundle: true,
		write: false,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		supported: {'regexp-unicode-property-escapes': true},
		define: {'import.meta.url': 'scriptUrl', 'import.meta.filename': '__filename'},
		plugins: [onlyStart(chunks)],
		logLevel: 'warning',
	});
	// A script cannot import of itself; a module does it for it.
	const code = /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text.replaceAll(
		/\bimport\((?=")/gu,
		'importModule(',
	);
	writeFileSync(
		join(folder, 'start.script'),
		`(function (module, exports, require, importModule, __filename, scriptUrl) {"use strict";\n${code}\n})`,
	);
	for (const [at, path] of chunks.entries()) {
		const names = /** @type {import('esbuild').Metafile['outputs'][string]} */ (metafile.outputs[path]).exports;
		const module = `import {start} from './startScript.js';\nexport const {${names.join(', ')}} = start.chunk${at};\n`;
		writeFileSync(path, module);
	}
}
