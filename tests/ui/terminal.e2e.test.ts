import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {bundledDossier, openReader, program, type ReaderRun, showsArticle} from '../support/program.ts';
import {TestTerminal} from '../support/terminal.ts';

let terminal: TestTerminal | undefined;
const folders: string[] = [];

afterEach(() => {
	terminal?.close();
	terminal = undefined;
	for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
});

const open = (run: ReaderRun = {}): TestTerminal => {
	terminal = openReader(run);
	return terminal;
};

/** A dossier of one article. */
const folderWith = (text: string): string => {
	const folder = mkdtempSync(join(tmpdir(), 'briefing-e2e-'));
	folders.push(folder);
	writeFileSync(join(folder, 'article.md'), text);
	return folder;
};

const left = (shown: TestTerminal) => ({alternate: shown.onAlternateScreen, ...shown.modes});
const asItWas = {alternate: false, mouse: 'none', paste: false, update: false};
const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';

/** Opens the only article of a folder in the reader, once all is known of it: nothing changes by itself after that. */
const read = async (shown: TestTerminal): Promise<void> => {
	await shown.untilShown('briefing');
	shown.type('2');
	await shown.untilShown('▸ Articles', 'Banc');
	shown.type('\r');
	await shown.until(screen => showsArticle(screen) && /\d figures?/u.test(screen));
};

const longArticle = `---\ntitle: Banc\nlanguage: fr\n---\n\n${Array.from(
	{length: 120},
	(_, index) =>
		`Paragraphe ${index} dit que le fleuve atteint ${index + 3} mètres et que les villages attendent encore.`,
).join('\n\n')}\n`;

describe('the terminal is given back', () => {
	it('on q', async () => {
		const shown = open();
		await shown.untilShown('briefing');
		expect(shown.onAlternateScreen).toBe(true);
		shown.type('q');
		expect((await shown.ending()).code).toBe(0);
		expect(left(shown)).toEqual(asItWas);
		expect(shown.text).toBe('');
	});

	it('on Ctrl-C', async () => {
		const shown = open();
		await shown.untilShown('briefing');
		shown.type('\u0003');
		await shown.ending();
		expect(left(shown)).toEqual(asItWas);
	});

	it.each([
		['SIGINT', 2],
		['SIGTERM', 15],
		['SIGHUP', 1],
		['SIGQUIT', 3],
	] as const)('on %s, which still ends the program', async (name, number) => {
		const shown = open();
		await shown.untilShown('briefing');
		process.kill(shown.process.pid, name);
		expect((await shown.ending()).signal).toBe(number);
		expect(left(shown)).toEqual(asItWas);
	});

	it('after a crash, whose message can be read', async () => {
		const crash = 'process.on("SIGUSR2",()=>{throw new Error("boom")})';
		const shown = open({environment: {NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(crash)}`}});
		await shown.untilShown('briefing');
		process.kill(shown.process.pid, 'SIGUSR2');
		expect((await shown.ending()).code).toBe(1);
		expect(left(shown)).toEqual(asItWas);
		expect(shown.text).toContain('Error: boom');
	});

	it('when the folder cannot be read, untouched', async () => {
		const shown = open({folder: '/no/such/folder'});
		expect((await shown.ending()).code).toBe(1);
		expect(shown.bytes).not.toContain('\u001b[?1049h');
		expect(shown.text).toContain('/no/such/folder');
	});
});

describe('Ctrl-Z', () => {
	it('stops the program, and fg shows the same screen again', async () => {
		const environment = {PS1: 'PROMPT> ', BASH_SILENCE_DEPRECATION_WARNING: '1'};
		const shell = new TestTerminal({command: 'bash', words: ['--norc', '--noprofile', '-i'], environment});
		terminal = shell;
		await shell.untilShown('PROMPT>');
		shell.type(`'${process.execPath}' '${program}' '${folderWith(longArticle)}'\r`);
		await read(shell);
		shell.type('  ');
		const before = await shell.until(screen => !screen.includes('Paragraphe 0 '));
		shell.type('\u001a');
		await shell.until(screen => screen.includes('Stopped'));
		expect(left(shell)).toMatchObject({alternate: false, mouse: 'none'});
		shell.type('fg\r');
		await shell.until(screen => screen === before);
		expect(shell.onAlternateScreen).toBe(true);
		shell.type('j');
		await shell.until(screen => screen !== before);
	});
});

describe('a stop that cannot be caught', () => {
	it('is made good when the program goes on', async () => {
		const shown = open({folder: folderWith(longArticle)});
		await read(shown);
		const {text} = shown;
		process.kill(shown.process.pid, 'SIGSTOP');
		const sent = shown.bytes.length;
		process.kill(shown.process.pid, 'SIGCONT');
		await shown.until(screen => screen === text && shown.bytes.slice(sent).includes('Paragraphe 0'));
		expect(shown.bytes.slice(sent)).toContain('\u001b[?1049h');
		shown.type('q');
		shown.type('q');
		shown.type('q');
		await shown.ending();
		expect(left(shown)).toEqual(asItWas);
	});
});

describe('frames', () => {
	it('are each one synchronised write, and nothing is ever cleared', async () => {
		const shown = open({folder: folderWith(longArticle)});
		await read(shown);
		const opened = shown.bytes.length;
		shown.type('j');
		await shown.until(() => shown.bytes.length > opened);
		shown.type(' ');
		await shown.until(screen => !screen.includes('Paragraphe 0 '));
		const updates = shown.bytes.split(beginUpdate);
		for (const update of updates.slice(1)) expect(update.split(endUpdate)[1]).toBe('');
		expect(shown.bytes).not.toMatch(/\u001b\[[0-3]?J/u);
		expect(updates.length).toBeGreaterThan(3);
	});

	it('take keys that were pressed before Ink was there', async () => {
		const shown = open();
		await shown.untilShown('briefing');
		shown.type('2\r');
		expect(await shown.until(showsArticle)).toContain('briefing');
	});

	it('never send a control sequence of an article', async () => {
		const hostile =
			'Il dit\u001b]0;evil\u0007 \u001b[2J\u001b[31mrouge\u001b]52;c;ZXZpbA==\u0007 \u202egauche\u202c \u009b2J fin.';
		const shown = open({folder: folderWith(`---\ntitle: "Banc\\e]0;evil\\a d'essai"\n---\n\n${hostile}\n`)});
		await read(shown);
		await shown.untilShown('rouge');
		expect(shown.bytes).not.toMatch(/evil\u0007|\u001b\]52|\u001b\[2J|[\u0080-\u009f\u202a-\u202e]/u);
	});

	it('are drawn under continuous integration too', async () => {
		const shown = open({environment: {CI: 'true'}});
		await shown.untilShown('briefing');
		shown.type('2\r');
		expect(await shown.until(showsArticle)).toContain('briefing');
	});
});

describe('resizing', () => {
	it('keeps the place in the text', async () => {
		const shown = open({folder: folderWith(longArticle), columns: 120, rows: 40});
		await read(shown);
		shown.type('   ');
		const before = await shown.until(screen => /Paragraphe [3-9]\d/u.test(screen));
		const top = /Paragraphe \d+/u.exec(before)![0];
		shown.resize(70, 20);
		await shown.until(screen => screen.includes(top) && !screen.split('\n').some(line => line.length > 70));
		shown.resize(120, 40);
		expect(await shown.until(screen => screen === before)).toContain(top);
	});

	it('says so when the terminal is too small, and goes on when it is not', async () => {
		const shown = open({columns: 24, rows: 6});
		await shown.until(screen => screen.includes('24') && screen.includes('6'));
		expect(shown.text.split('\n').length).toBeLessThan(6);
		shown.resize(100, 30);
		await shown.untilShown('briefing', 'Articles');
	});
});

describe('the next run', () => {
	it('begins an article where it was left', async () => {
		const folder = folderWith(longArticle);
		const first = open({folder});
		await read(first);
		first.type('   ');
		const before = await first.until(screen => /Paragraphe [3-9]\d/u.test(screen));
		const top = /Paragraphe \d+/u.exec(before)?.[0] ?? '';
		first.type('\u0003');
		await first.ending();
		first.close();
		const second = open({folder});
		await read(second);
		await second.untilShown(top);
		expect(second.text).not.toContain('Paragraphe 0 ');
	});
});

describe('the mouse and the clipboard', () => {
	it('opens what is clicked', async () => {
		const shown = open({folder: folderWith(longArticle)});
		await shown.untilShown('briefing');
		shown.type('2');
		await shown.untilShown('▸ Articles', 'Banc');
		const row = shown.screen.findIndex((line, index) => index > 2 && line.includes('Banc'));
		shown.click(shown.screen[row]!.indexOf('Banc'), row);
		shown.click(shown.screen[row]!.indexOf('Banc'), row);
		await shown.until(showsArticle);
		shown.type('M');
		await shown.untilShown('Mouse off');
		expect(shown.modes.mouse).toBe('none');
		shown.type('M');
		await shown.untilShown('Mouse on');
		expect(shown.modes.mouse).toBe('drag');
	});

	it('takes a paste as text, not as keys', async () => {
		const shown = open();
		await shown.untilShown('briefing');
		shown.type('f');
		shown.type('\u001b[200~q\rq kursk\u001b[201~');
		await shown.untilShown('q q kursk');
		expect(shown.onAlternateScreen).toBe(true);
	});
});

describe('without a terminal', () => {
	it('prints plain text', async () => {
		const {execFileSync} = await import('node:child_process');
		const printed = execFileSync(process.execPath, [program, bundledDossier], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		expect(printed).not.toContain('\u001b');
		expect(printed.length).toBeGreaterThan(100);
	});
});
