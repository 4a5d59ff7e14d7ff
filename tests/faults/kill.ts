import '../support/scratch.mjs';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildWriter, lostOf, runWriter} from './runWriter.ts';

/*
 * Kills the program at moments that nobody chose while it writes corrections, notes, reading marks and the cache, and looks whether
 * anything that it said to have kept is gone. `npm run test:kill -- 300` for 300 deaths of each kind.
 */
const deaths = Number(process.argv[2] ?? 100);
const root = fileURLToPath(new URL('../..', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'briefing-kill-'));
process.on('exit', () => rmSync(base, {recursive: true, force: true}));

const after = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Two writers at once, killed and started again and again on one dossier. */
async function killWriters(): Promise<void> {
	const folder = join(base, 'written');
	const own = join(base, 'own');
	const program = await buildWriter(base);
	let said = '';
	let kept = 0;
	for (let death = 0; death < deaths; death++) {
		if (death % 20 === 0) {
			rmSync(folder, {recursive: true, force: true});
			rmSync(own, {recursive: true, force: true});
			execFileSync('mkdir', ['-p', folder]);
			writeFileSync(join(folder, 'dossier.yaml'), '# mine\n');
			said = '';
		}
		const runs = ['one', 'two'].map(name => runWriter(program, [folder, `${name}-${death}`], own));
		while (runs.some(run => run.said() === '') && runs.every(({child}) => child.exitCode === null)) await after(5);
		for (const run of runs) {
			await after(Math.random() * 40);
			run.child.kill('SIGKILL');
		}
		for (const run of runs) {
			const error = await run.ended;
			if (error !== '') throw new Error(error);
			// A line that was cut by the death was not said.
			said += run.said().replace(/[^\n]*$/u, '');
		}
		const lost = lostOf(folder, own, said);
		if (lost.length > 0) throw new Error(`death ${death}: ${lost.join('; ')}`);
		kept += runs.reduce((sum, run) => sum + run.said().split('\n').length - 1, 0);
	}
	console.log(`corrections, notes, marks: ${deaths} times two runs killed, ${kept} writes told, none lost`);
}

const program = join(root, 'bin', 'briefing.js');

/** The export of a folder, made with a cache that the killed runs have left behind. */
function exported(folder: string, cache: string): string {
	const env = {...process.env, XDG_CACHE_HOME: cache, XDG_DATA_HOME: join(base, 'own')};
	return execFileSync(process.execPath, [program, 'export', folder], {env, encoding: 'utf8', maxBuffer: 1 << 28});
}

/** The analysis, killed while it fills the cache; what the next run prints is what a run without a cache prints. */
async function killAnalysis(): Promise<void> {
	const folder = join(root, 'articles');
	const cache = join(base, 'cache');
	const expected = exported(folder, join(base, 'no-cache'));
	const started = performance.now();
	exported(folder, join(base, 'another-cache'));
	const whole = performance.now() - started;
	let found = 0;
	for (let death = 0; death < deaths; death++) {
		if (death % 10 === 0) rmSync(cache, {recursive: true, force: true});
		const run = runWriter(program, ['export', folder], join(base, 'own'), {XDG_CACHE_HOME: cache});
		await after(whole * (0.2 + Math.random()));
		run.child.kill('SIGKILL');
		await run.ended;
		if (death % 10 !== 9) continue;
		if (existsSync(cache)) found += readdirSync(cache, {recursive: true}).length;
		// Once as the analysis makes it, once as it was printed before.
		for (const time of ['first', 'second'])
			if (exported(folder, cache) !== expected)
				throw new Error(`death ${death}, ${time} run: the cache changed what is printed`);
	}
	console.log(`cache: ${deaths} analyses killed, ${found} files left behind, every export afterwards the same`);
}

await killWriters();
await killAnalysis();
