import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {openReader, personal, program, showsArticle} from '../support/program.ts';
import {TestTerminal} from '../support/terminal.ts';

let terminal: TestTerminal | undefined;

afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

const crash = 'process.on("SIGUSR2",()=>{throw new Error("boom\\u001b]0;owned\\u0007")})';
const crashing = {NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(crash)}`};

const noThreads =
	'import {createRequire, syncBuiltinESMExports} from "node:module";' +
	'createRequire("file:///x")("node:worker_threads").Worker=class{constructor(){throw new Error("no more threads")}};' +
	'syncBuiltinESMExports()';
const threadless = {NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(noThreads)}`};

/** A reader in which a note is being written. */
async function writing(folder: string, environment: Readonly<Record<string, string>>): Promise<TestTerminal> {
	const shown = openReader({folder, columns: 200, rows: 24, environment});
	terminal = shown;
	await noteBegun(shown);
	return shown;
}

async function noteBegun(shown: TestTerminal): Promise<void> {
	await shown.untilShown('1 figure');
	shown.type('2\r');
	await shown.until(showsArticle);
	shown.type('.w');
	await shown.untilShown(' Note: ');
	shown.type('who counted');
	await shown.untilShown('who counted');
}

const dossier = {'a.md': '# Harbour\n\nThe mayor said on Monday that 40 boats had left. Others left later.\n'};

test('a crash gives the screen back, says where its report is, and keeps the note that was being written', async () => {
	const folder = folderOf(dossier);
	const state = join(folder, '.state');
	const shown = await writing(folder, {...crashing, XDG_STATE_HOME: state});
	process.kill(shown.process.pid, 'SIGUSR2');
	expect((await shown.ending()).code).toBe(1);
	expect(shown.onAlternateScreen).toBe(false);
	const [report] = readdirSync(join(state, 'briefing')) as [string];
	expect(shown.text).toContain('briefing has stopped because of an error in the program: Error: boom');
	expect(shown.text).toContain(`The report is in ${join(state, 'briefing', report)}.`);
	expect(shown.bytes).not.toContain('owned\u0007');
	expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain('note: who counted');
});

test('what fails while the reader gets ready ends it, and is told where it can be read', async () => {
	const folder = folderOf(dossier);
	const state = join(folder, '.state');
	const shown = openReader({folder, columns: 200, rows: 24, environment: {...threadless, XDG_STATE_HOME: state}});
	terminal = shown;
	expect((await shown.ending()).code).toBe(1);
	expect(shown.onAlternateScreen).toBe(false);
	expect(shown.text).toContain('briefing has stopped because of an error in the program: Error: no more threads');
});

test('a terminal that is closed keeps the note that was being written', async () => {
	const folder = folderOf(dossier);
	const shown = await writing(folder, {});
	process.kill(shown.process.pid, 'SIGHUP');
	await shown.ending();
	expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain('note: who counted');
});

test.each(['SIGHUP', 'SIGKILL'] as const)(
	'after %s the next run goes on at the sentence that was read',
	async signal => {
		const folder = folderOf(dossier);
		const shown = openReader({folder, columns: 140, rows: 24});
		terminal = shown;
		await shown.untilShown('1 figure');
		shown.type('2\r');
		await shown.until(showsArticle);
		shown.type('..');
		await shown.until(screen => /▎ Others left/u.test(screen));
		// Of SIGKILL no program hears: the reading has rested before it.
		if (signal === 'SIGKILL') await new Promise(rested => setTimeout(rested, 1500));
		process.kill(shown.process.pid, signal);
		await shown.ending();
		const again = openReader({folder, columns: 140, rows: 24});
		terminal = again;
		await again.untilShown('1 figure');
		again.type("''");
		await again.untilShown('This dossier has one article');
		again.type('b');
		await again.untilShown('Passage marked.');
		expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain('quote: Others left later.');
	},
);

test('Ctrl-C leaves at once, and keeps the note that was being written', async () => {
	const folder = folderOf(dossier);
	const shown = await writing(folder, {});
	shown.type('\u0003');
	expect((await shown.ending()).code).toBe(0);
	expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toContain('note: who counted');
});

test('where no file may grow, the program lives, says so, and has the note still', async () => {
	const folder = folderOf(dossier);
	const run = `ulimit -f 0; exec "${process.execPath}" "${program}" "${folder}"`;
	terminal = new TestTerminal({command: 'bash', words: ['-c', run], columns: 160, rows: 24, environment: personal});
	await noteBegun(terminal);
	terminal.type('\r');
	expect(await terminal.untilShown('the size of files is limited')).toContain('who counted');
});
