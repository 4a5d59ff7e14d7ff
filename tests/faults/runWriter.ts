import {type ChildProcess, spawn} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {readDossierFile} from '../../src/library/corrections/dossierFile.ts';
import {keptReading} from '../../src/library/personal/readingState.ts';

const source = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Makes a program of the writer; returns its path. */
export async function buildWriter(within: string): Promise<string> {
	const outfile = join(within, 'writer.mjs');
	const banner = {
		js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url); const __filename = import.meta.filename;",
	};
	await build({
		entryPoints: [source],
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile,
		banner,
		logLevel: 'error',
	});
	return outfile;
}

/** A writer that runs, what it has said so far, and its end. */
export type WriterRun = {
	readonly child: ChildProcess;
	readonly said: () => string;
	/** What it printed on standard error. */
	readonly ended: Promise<string>;
};

/** Starts a writer, or another program, on a dossier; `own` stands in for the person's own files. */
export function runWriter(
	program: string,
	words: readonly string[],
	own: string,
	environment: Readonly<Record<string, string>> = {},
): WriterRun {
	mkdirSync(own, {recursive: true});
	const env = {...process.env, XDG_DATA_HOME: own, ...environment};
	const child = spawn(process.execPath, [program, ...words], {env, stdio: ['ignore', 'pipe', 'pipe']});
	let out = '';
	let err = '';
	child.stdout?.on('data', chunk => {
		out += chunk;
	});
	child.stderr?.on('data', chunk => {
		err += chunk;
	});
	return {child, said: () => out, ended: new Promise(resolve => child.on('close', () => resolve(err)))};
}

/** What writers said that they had kept, and the dossier does not have; with what is wrong with its files. */
export function lostOf(folder: string, own: string, said: string): readonly string[] {
	const {corrections, issues} = readDossierFile(folder);
	const reading = keptReading(folder, [], join(own, 'briefing', 'reading'));
	const kept = new Set([
		...corrections.notes.map(({quote}) => `note ${quote}`),
		...reading.read.map(mark => `read ${mark}`),
	]);
	const lines = said.split('\n').slice(0, -1);
	return [
		...lines.filter(line => !kept.has(line)),
		...issues.map(({message}) => message),
		...(reading.setAside === null ? [] : ['the reading was damaged']),
	];
}
