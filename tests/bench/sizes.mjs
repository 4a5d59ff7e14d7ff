// How the waiting grows with the number of articles: ten, a thousand, ten thousand of them, beside programs that people know.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {makeDossier} from './makeDossier.mjs';
import {hasFrame, hasWords, living, newHome, quantile, Run} from './pseudoTerminal.mjs';

const size = {columns: 120, rows: 40};
const median = values => quantile(values, 0.5);

/** Typed letter by letter: a word, one without its accents, one with an error, and one that no article has. */
const queries = ['river', 'secheresse', 'evacuatde', 'zzyzx'];

const times = (count, measure) => Array.from({length: count}, measure);

function wall(command, words, home = newHome()) {
	const started = performance.now();
	const {status, error} = spawnSync(command, words, {stdio: 'ignore', env: {...process.env, ...living(home)}});
	if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`${command} ended with ${status}`);
	return performance.now() - started;
}

/** Bytes of the files of a folder. */
const bytesOf = folder =>
	readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);

/**
 * Spawn to the first frame; of a dossier that is known, in its home, to the first frame that says all that is known of it. In turns with
 * `node -e 0` in such a terminal: a machine that others use as well is not as fast a minute later.
 */
async function firstFrames(program, folder, count, home) {
	const found = [];
	const nodes = [];
	for (let round = 0; round < count; round++) {
		nodes.push(await new Run(process.execPath, ['-e', '0'], size).ended);
		const run = new Run(process.execPath, [program, folder], {...size, ...(home ? {home} : {})});
		found.push(await run.until(bytes => hasFrame(bytes) && (!home || isAnalysed(bytes)), 300_000));
		await run.kill();
	}
	return {time: median(found), node: median(nodes)};
}

/** Whether what a search has found is listed: its heading counts it. */
const hasResults = bytes => /▸ Search r\b.*\d+\/\d+ ─/su.test(plain(bytes));

/** Whether facts are listed, each behind the sign of its kind of difference. */
const hasFacts = bytes => /[≠≈=#→] \p{Ll}{4}/u.test(plain(bytes));

const plain = bytes => bytes.replace(/\u001b\[[0-?]*[ -/]*[@-~]/gu, '');

/** Whether a frame that counts figures has come to its end: it comes in several parts. */
const isAnalysed = bytes => {
	const at = bytes.search(/[1-9][\d,]* figures/u);
	return at >= 0 && hasFrame(bytes.slice(at));
};

/** What is waited for in an open dossier whose analysis is in the cache. */
async function inside(program, folder, home) {
	const run = new Run(process.execPath, [program, folder], {...size, home});
	await run.until(isAnalysed, 600_000);
	// The first frame is kept from the run before; any other screen waits until the dossier is there.
	await run.pressUntil('5', hasFacts, 600_000);
	const analysed = performance.now() - run.started;
	await run.quiet(2500);
	const calm = run.memory;
	await run.press('2');
	const list = await pressed(run, 'j', 25);
	// All of an article's frame comes in one write: nothing is shown of it before.
	const opened = await run.pressUntil('\r', bytes => bytes.includes('\u001b[?2026l'));
	await run.quiet(1500);
	const article = await run.pressUntil('J', bytes => bytes.includes('\u001b[?2026l'));
	await run.quiet(1500);
	const panel = await pressed(run, '.', 20);
	// Of twenty the 95th percentile is the greatest but one: three articles tell more.
	for (let more = 0; more < 2; more++) {
		await run.pressUntil('J', bytes => bytes.includes('\u001b[?2026l'));
		await run.quiet(1500);
		panel.push(...(await pressed(run, '.', 20)));
	}
	await run.press('f');
	const typed = [];
	for (const query of queries) {
		for (const letter of query) typed.push(await run.press(letter, 60));
		await pressed(run, '\u007f', query.length);
	}
	const {memory} = run;
	await run.kill();
	return {
		analysed,
		calm,
		list: median(list),
		opened,
		article,
		panel,
		typed: typed.filter(time => time !== null),
		memory,
	};
}

async function pressed(run, key, count) {
	const found = [];
	for (let at = 0; at < count; at++) {
		const time = await run.press(key, 60);
		if (time !== null) found.push(time);
	}
	return found;
}

/** A feed of so many items, which newsboat has read before. */
function newsboatHome(work, count) {
	const home = join(work, `newsboat-${count}`);
	mkdirSync(home);
	const items = times(
		count,
		(_, at) => `<item><title>Title ${at}</title><guid>${at}</guid><description>Text ${at}</description></item>`,
	);
	writeFileSync(
		join(home, 'feed.xml'),
		`<rss version="2.0"><channel><title>Made</title>${items.join('')}</channel></rss>`,
	);
	writeFileSync(join(home, 'urls'), `file://${join(home, 'feed.xml')}\n`);
	const words = ['-u', join(home, 'urls'), '-c', join(home, 'cache.db'), '-C', '/dev/null'];
	execFileSync('newsboat', [...words, '-x', 'reload'], {stdio: 'ignore', env: {...process.env, ...living(home)}});
	return words;
}

async function peers(work, folder, count, rounds, installed) {
	const found = {};
	if (installed('rg')) found.rg = median(times(rounds, () => wall('rg', ['-l', '-i', '-F', 'secheresse', folder])));
	if (installed('fzf')) {
		const titles = join(work, `titles-${count}`);
		const files = readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.md'));
		writeFileSync(titles, files.map(name => readFileSync(join(folder, name), 'utf8').split('\n', 2)[1]).join('\n'));
		found.fzf = median(times(rounds, () => wall('sh', ['-c', `fzf --filter secheresse < '${titles}'`])));
	}
	if (installed('newsboat')) {
		const words = newsboatHome(work, count);
		const starts = [];
		for (let round = 0; round < rounds; round++) {
			const run = new Run('newsboat', words, size);
			starts.push(await run.until(hasWords));
			await run.kill();
		}
		found.newsboat = median(starts);
	}
	return found;
}

/** Everything about one size. */
async function measure({program, work, rounds, installed}, count) {
	const folder = join(work, `dossier-${count}`);
	mkdirSync(folder);
	makeDossier(folder, count);
	const beside = await peers(work, folder, count, rounds, installed);
	const cold = await firstFrames(program, folder, rounds);
	const home = newHome();
	const analysis = wall(process.execPath, [program, 'facts', folder], home);
	const again = wall(process.execPath, [program, 'facts', folder], home);
	const first = new Run(process.execPath, [program, folder], {...size, home});
	await first.until(isAnalysed, 600_000);
	// What the next start shows first is kept when nobody waits for anything; what searches a large dossier is made in the background.
	await first.quiet(3000);
	await first.press('f');
	await first.pressUntil('r', hasResults, 600_000);
	await first.quiet(3000);
	await first.kill();
	const warm = await firstFrames(program, folder, rounds, home);
	return {count, bytes: bytesOf(folder), beside, cold, warm, analysis, again, ...(await inside(program, folder, home))};
}

/** Measures the sizes and prints a table with a column for each. */
export async function measureSizes(counts, options, {table, milliseconds}) {
	const found = [];
	for (const count of counts) found.push(await measure(options, count));
	const base = found[0];
	const row = (name, value, unit = milliseconds) => [
		name,
		...found.map(one => unit(value(one))),
		...found.slice(1).map(one => `${(value(one) / value(base)).toFixed(1)} ×`),
	];
	const ratio = value => value.toFixed(2);
	const whole = value => value.toFixed(0);
	const rows = [
		row('text, KB', ({bytes}) => bytes / 1000, whole),
		row('first frame, nothing known, ms', ({cold}) => cold.time),
		row('… × `node -e 0` in turns with it', ({cold}) => cold.time / cold.node, ratio),
		row('first complete frame, known, ms', ({warm}) => warm.time),
		row('`node -e 0` in turns with it, ms', ({warm}) => warm.node),
		row('… × `node -e 0`', ({warm}) => warm.time / warm.node, ratio),
		row('known dossier complete, ms', ({analysed}) => analysed),
		row('next row of the list, ms', ({list}) => list),
		row('open an article, ms', ({opened}) => opened),
		row('the next article, ms', ({article}) => article),
		row('next sentence with its panel, ms, median', ({panel}) => median(panel)),
		row('… 95 %', ({panel}) => quantile(panel, 0.95)),
		row('a letter typed to results on the screen, ms, median', ({typed}) => median(typed)),
		row('… 95 %', ({typed}) => quantile(typed, 0.95)),
		row('memory when opened, MB', ({calm}) => calm, whole),
		row('memory while comparing, MB', ({memory}) => memory, whole),
		row('`briefing facts`, nothing known, ms', ({analysis}) => analysis),
		row('… MB of text a second', ({bytes, analysis}) => bytes / 1000 / analysis, ratio),
		row('`briefing facts`, known, ms', ({again}) => again),
		row('`rg -l -i -F` one word, ms', ({beside}) => beside.rg ?? Number.NaN),
		row('`fzf --filter` on the titles, ms', ({beside}) => beside.fzf ?? Number.NaN),
		row('newsboat, start with as many items, ms', ({beside}) => beside.newsboat ?? Number.NaN),
	];
	const names = counts.map(count => count.toLocaleString('en'));
	table('By the number of articles', ['', ...names, ...names.slice(1).map(name => `${name} : ${names[0]}`)], rows);
}
