import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {chmodSync, cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {bundleStart} from './bundleStart.mjs';

/** @type {import('esbuild').BuildOptions} */
const shared = {
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	// Rewritten for older engines, the patterns of Unicode classes are a hundred times as long.
	supported: {'regexp-unicode-property-escapes': true},
	outdir: 'dist',
	entryNames: '[name]',
	chunkNames: 'chunks/[name]-[hash]',
	minifySyntax: true,
	define: {'process.env.NODE_ENV': '"production"'},
	// What packages name and the program never uses.
	alias: {
		'react-devtools-core': './src/ui/noDevtools.ts',
		ws: './src/ui/noDevtools.ts',
		'cli-highlight': './src/cli/markdown/noHighlighter.ts',
		'node-emoji': './src/cli/markdown/noEmoji.ts',
	},
	loader: {'.br': 'copy'},
	// For packages that are CommonJS.
	banner: {
		js: "import {createRequire as nodeRequire} from 'node:module'; const require = nodeRequire(import.meta.url); const __filename = import.meta.filename;",
	},
	logLevel: 'warning',
};

/**
 * The program. The reader and the commands are bundled apart: shared, they would fall into so many small files that opening them
 * takes a third of the start.
 *
 * @type {readonly import('esbuild').BuildOptions[]}
 */
const bundles = [
	{
		...shared,
		entryPoints: ['src/cli/main.ts', 'src/cli/readerMain.ts'],
		external: ['#commands'],
		// Commands share no file with the reader, whose chunks are made scripts.
		chunkNames: 'chunks/reader-[name]-[hash]',
	},
	{
		...shared,
		entryPoints: [
			'src/cli/commandMain.ts',
			'src/library/analysis/analysisWorker.ts',
			'src/library/analysis/analysisThread.ts',
			'src/library/analysis/annotationWorker.ts',
			'src/library/add/convertWorker.ts',
			'src/library/analysis/shipDossier.ts',
		],
		external: ['#reader'],
		// Half of what is in the readers of PDF, pages and feeds is comments and indentation.
		minifyWhitespace: true,
	},
];

/** Milliseconds after which neither is waited for any more. */
const longestPreparation = 60_000;

/** A number of all that was built: what the program keeps of its work is good for this build alone. */
function buildNumber() {
	const hash = createHash('sha256').update(readFileSync('package.json'));
	for (const name of readdirSync('dist', {recursive: true}).map(String).sort()) {
		const path = join('dist', name);
		if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
	}
	return hash.digest('hex').slice(0, 32);
}

/** The packages whose code is in what was built, which NOTICE names. @param {readonly import('esbuild').Metafile[]} metafiles */
function packagesIn(metafiles) {
	const built = metafiles.flatMap(({outputs}) => Object.values(outputs).flatMap(({inputs}) => Object.entries(inputs)));
	const modules = built.filter(([, {bytesInOutput}]) => bytesInOutput > 0).map(([path]) => path);
	const names = modules.map(path => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []);
	return [...new Set(names.flat())].sort();
}

/** What the program keeps of its work is the person's own; what it is shipped with is for all. @param {string} folder */
function makeReadable(folder) {
	chmodSync(folder, 0o755);
	for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
}

/** Runs a program that makes the start faster; without what it makes everything works. @param {string} path @param {string} missing */
function prepare(path, missing) {
	try {
		execFileSync(process.execPath, [path], {stdio: ['ignore', 'ignore', 'inherit'], timeout: longestPreparation});
	} catch (error) {
		console.error(`${missing}: ${error}`);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	// npm start says nothing else until the program opens.
	if (process.stderr.isTTY) console.error('Building briefing and analysing its bundled dossier …');
	rmSync('dist', {recursive: true, force: true});
	const built = await Promise.all(bundles.map(bundle => build({...bundle, metafile: true})));
	const [reader, ...others] = built.map(({metafile}) => /** @type {import('esbuild').Metafile} */ (metafile));
	await bundleStart(reader);
	writeFileSync('dist/packages', `${packagesIn([reader, ...others]).join('\n')}\n`);
	cpSync('src/runScript.cjs', 'dist/chunks/runScript.cjs');
	cpSync('src/lexicons/data', 'dist/lexicons', {recursive: true});
	writeFileSync('dist/build', buildNumber());
	prepare('dist/shipDossier.js', 'The bundled dossier was not analysed beforehand');
	rmSync('dist/shipDossier.js');
	makeReadable('dist/known');
	prepare('src/recordStart.mjs', 'The code of the first frame was not kept');
}
