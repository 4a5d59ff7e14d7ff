// Speed as ratios in one run: everything is measured on the same machine in turns, beside `node -e 0` and readers in C.
import '../support/scratch.mjs';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {hasFrame, hasWords, quantile, Run} from './pseudoTerminal.mjs';
import {measureSizes} from './sizes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const measured = process.env.BRIEFING_ROOT ?? root;
const program = join(measured, 'bin', 'briefing.js');
/** The bundled dossier, of which the build knows all; and the same where nothing is known of it. */
const dossier = join(measured, 'articles');
const rounds = Number(process.env.ROUNDS ?? 9);
const keys = Number(process.env.KEYS ?? 60);
const work = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
process.on('exit', () => rmSync(work, {recursive: true, force: true}));

const median = values => quantile(values, 0.5);
const milliseconds = value => (Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0));
const installed = name => {
	try {
		execFileSync('which', [name], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
};

function table(title, head, rows) {
	console.log(`\n## ${title}\n`);
	console.log(`| ${head.join(' | ')} |`);
	console.log(`|${head.map((_, column) => (column === 0 ? '---' : '--:')).join('|')}|`);
	for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** Prose that is made on the spot, the same in every run: no article of anybody's. */
function prose(bytes) {
	const words =
		'le bureau annonce que la mesure des crues du fleuve atteint selon les équipes douze mètres tandis que plusieurs villages attendent encore des nouvelles de la vallée'.split(
			' ',
		);
	let seed = 7;
	const next = limit => {
		seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
		return seed % limit;
	};
	const parts = ['---', 'title: Banc d’essai', 'published: 2025-01-02', 'language: fr', '---', ''];
	for (let size = 0; size < bytes; ) {
		const sentence = Array.from({length: 8 + next(14)}, () => words[next(words.length)]).join(' ');
		const paragraph = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}, soit ${next(900) + 100} « relevés » : ${sentence}.`;
		parts.push(next(12) === 0 ? `## Point ${next(1000)}\n\n${paragraph}` : paragraph, '');
		size += Buffer.byteLength(paragraph) + 2;
	}
	return parts.join('\n');
}

function folderWith(name, bytes) {
	const folder = join(work, name);
	mkdirSync(folder);
	writeFileSync(join(folder, 'article.md'), prose(bytes));
	return folder;
}

const sizes = {'10 KB': 10_000, '100 KB': 100_000, '1 MB': 1_000_000};
const folders = Object.fromEntries(
	Object.entries(sizes).map(([name, bytes]) => [name, folderWith(name.replace(' ', ''), bytes)]),
);
const unknown = join(work, 'unknown');
cpSync(dossier, unknown, {recursive: true});
const longText = join(folders['100 KB'], 'article.md');
const page = join(work, 'article.html');
writeFileSync(page, `<p>${prose(100_000).split('\n\n').join('</p><p>')}</p>`);
writeFileSync(join(work, 'urls'), 'file:///dev/null\n');

/** Other readers, for the eye: what people compare us with. */
const peers = [
	{name: 'less', words: [longText]},
	{name: 'w3m', words: ['-o', 'confirm_qq=false', page]},
	{name: 'newsboat', words: ['-u', join(work, 'urls'), '-c', join(work, 'cache.db'), '-C', '/dev/null']},
].filter(({name}) => installed(name));

const sizesOfScreen = [{columns: 120, rows: 40}, ...(process.env.WIDE ? [{columns: 200, rows: 60}] : [])];

async function startTimes(size) {
	const runs = [
		{name: 'node -e 0', start: () => new Run(process.execPath, ['-e', '0'], size), end: run => run.ended},
		{
			name: 'briefing',
			start: () => new Run(process.execPath, [program, dossier], size),
			end: run => run.until(hasFrame),
		},
		{
			name: 'briefing, nothing known',
			start: () => new Run(process.execPath, [program, unknown], size),
			end: run => run.until(hasFrame),
		},
		{
			name: 'briefing, 1 MB',
			start: () => new Run(process.execPath, [program, folders['1 MB']], size),
			end: run => run.until(hasFrame),
		},
		...peers.map(({name, words}) => ({name, start: () => new Run(name, words, size), end: run => run.until(hasWords)})),
	];
	const times = new Map(runs.map(({name}) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		for (const {name, start, end} of runs) {
			const run = start();
			times.get(name).push(await end(run));
			await run.kill();
		}
	}
	const base = median(times.get('node -e 0'));
	const rows = runs.map(({name}) => {
		const all = times.get(name);
		const spread = `${milliseconds(quantile(all, 0.1))}–${milliseconds(quantile(all, 0.9))}`;
		return [name, milliseconds(median(all)), spread, (median(all) / base).toFixed(2)];
	});
	table(
		`Spawn to first complete frame, ${size.columns}x${size.rows}`,
		['', 'median ms', '10–90 %', '× node -e 0'],
		rows,
	);
}

/** Opens the only article of a folder in the reader, and waits until it has been analysed. */
async function openArticle(folder, size) {
	const run = new Run(process.execPath, [program, folder], size);
	await run.until(hasFrame);
	await run.quiet(1500);
	await run.press('2');
	await run.press('\r');
	await run.quiet(300);
	return run;
}

async function measureKeys(run, key, count) {
	const times = [];
	for (let pressed = 0; pressed < count; pressed++) {
		const time = await run.press(key);
		if (time !== null) times.push(time);
	}
	return times;
}

async function keyTimes(size) {
	const rows = [];
	const add = (name, times, run) =>
		rows.push([
			name,
			milliseconds(median(times)),
			milliseconds(quantile(times, 0.95)),
			`${times.length}`,
			run.memory.toFixed(0),
		]);
	for (const [name, folder] of Object.entries(folders)) {
		const run = await openArticle(folder, size);
		await measureKeys(run, 'j', 5);
		add(`briefing, line, ${name}`, await measureKeys(run, 'j', keys), run);
		add(`briefing, page, ${name}`, await measureKeys(run, ' ', name === '10 KB' ? 3 : keys / 2), run);
		add(`briefing, next reference, ${name}`, await measureKeys(run, '\t', keys / 2), run);
		await run.kill();
	}
	const run = new Run(process.execPath, [program, dossier], size);
	await run.until(hasFrame);
	await run.quiet(1500);
	await run.press('2');
	add('briefing, list, bundled', await measureKeys(run, 'j', 4), run);
	await run.press('\r');
	add('briefing, line, bundled', await measureKeys(run, 'j', 12), run);
	add('briefing, next reference, bundled', await measureKeys(run, '\t', keys / 2), run);
	await run.kill();
	for (const {name, words} of peers.filter(peer => peer.name !== 'newsboat')) {
		const other = new Run(name, words, size);
		await other.until(hasWords);
		await other.quiet(200);
		add(`${name}, line`, await measureKeys(other, name === 'w3m' ? 'J' : 'j', keys), other);
		add(`${name}, page`, await measureKeys(other, ' ', keys / 4), other);
		await other.kill();
	}
	table(`Key to repaint, ${size.columns}x${size.rows}`, ['', 'median ms', '95 % ms', 'keys', 'RSS MB'], rows);
}

function runOnce(words) {
	const started = performance.now();
	execFileSync(process.execPath, words, {stdio: ['ignore', 'ignore', 'ignore']});
	return performance.now() - started;
}

function printingTimes() {
	const commands = {
		'node -e 0': ['-e', '0'],
		'briefing --version': [program, '--version'],
		'briefing list': [program, 'list', dossier],
		'briefing figures': [program, 'figures', dossier],
		'briefing export': [program, 'export', dossier],
	};
	const times = new Map(Object.keys(commands).map(name => [name, []]));
	for (let round = 0; round < rounds; round++) {
		for (const [name, words] of Object.entries(commands)) times.get(name).push(runOnce(words));
	}
	const base = median(times.get('node -e 0'));
	const rows = Object.keys(commands).map(name => [
		name,
		milliseconds(median(times.get(name))),
		(median(times.get(name)) / base).toFixed(2),
	]);
	table('Commands that print, bundled dossier', ['', 'median ms', '× node -e 0'], rows);
}

const [processor] = cpus();
console.log(
	`Node ${process.version}, ${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${rounds} rounds`,
);
const counts = (process.env.SIZES ?? '10,1000,10000').split(',').filter(Boolean).map(Number);
if (!process.env.ONLY_SIZES) {
	for (const size of sizesOfScreen) {
		await startTimes(size);
		await keyTimes(size);
	}
	printingTimes();
}
if (counts.length > 0) {
	const options = {program, work, rounds: Math.min(rounds, 5), installed};
	await measureSizes(counts, options, {table, milliseconds});
}
process.exit(0);
