import {execFileSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {openReader, showsArticle} from '../support/program.ts';
import type {TestTerminal} from '../support/terminal.ts';

let terminal: TestTerminal | undefined;

afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** Numbers that look like chance and are the same every time (Lehmer). */
function dice(): (sides: number) => number {
	let state = 20_25;
	return sides => {
		state = (state * 48_271) % 2_147_483_647;
		return state % sides;
	};
}

const isRunning = (number: number): boolean => {
	try {
		process.kill(number, 0);
		return true;
	} catch {
		return false;
	}
};

test('a hundred sizes a second leave the same text at the end', async () => {
	const shown = openReader({columns: 120, rows: 40});
	terminal = shown;
	await shown.untilShown('briefing', 'Articles');
	shown.type('2\r');
	await shown.until(showsArticle);
	const before = await shown.until(screen => /\d figures/u.test(screen));
	const roll = dice();
	for (let size = 0; size < 100; size++) {
		shown.resize(1 + roll(220), 1 + roll(70));
		await pause(8);
	}
	shown.resize(120, 40);
	expect(await shown.until(screen => screen === before)).toBe(before);
});

test('nonsense in place of keys and answers does not end the program', async () => {
	const shown = openReader({folder: folderOf({'a.md': '# Harbour\n\nThe mayor said that 40 boats had left.\n'})});
	terminal = shown;
	await shown.until(screen => /1 figure/u.test(screen));
	const roll = dice();
	const pieces = [
		'\u001b[',
		'\u001b]',
		'\u001bP',
		'\u001b[200~',
		'\u001b[<',
		'\u001b[M',
		'\u001bO',
		'\u001b',
		'\u009b',
		';',
		'0',
		'R',
		'M',
		'\u0000',
		'\u0007',
		'é',
		'\ufffd',
	];
	for (let burst = 0; burst < 60; burst++) {
		shown.type(Array.from({length: 20}, () => pieces[roll(pieces.length)]).join(''));
		await pause(3);
	}
	shown.type('\u001b[201~\u0007\u001b\\');
	// However far the program is with all that: keys that leave everything, and the one for the help, until it is shown.
	for (let attempt = 0; attempt < 50 && !shown.text.includes('page down'); attempt++) {
		for (const key of ['\u001b', '\u001b', '\u001b', '?']) {
			await pause(60);
			shown.type(key);
		}
		await pause(60 * attempt);
	}
	await shown.untilShown('page down');
	expect(isRunning(shown.process.pid)).toBe(true);
});

test('files that come and go while they are read cost a line or nothing', async () => {
	const folder = folderOf({'stays.md': '# Harbour\n\nThe mayor said that 40 boats had left.\n'});
	const shown = openReader({folder});
	terminal = shown;
	for (let round = 0; round < 40; round++) {
		const file = join(folder, `goes-${round % 7}.md`);
		if (round % 3 === 0) rmSync(file, {force: true});
		else writeFileSync(file, `# Boats ${round}\n\nThe police counted ${round} boats.\n`);
		await pause(10);
	}
	await shown.untilShown('briefing', 'Harbour');
	expect(isRunning(shown.process.pid)).toBe(true);
	shown.type('2\r');
	await shown.until(showsArticle);
});

test('a terminal that is gone takes the program with it', async () => {
	const shown = openReader({columns: 100, rows: 30});
	await shown.untilShown('briefing', 'Articles');
	const {pid} = shown.process;
	(shown.process as unknown as {destroy(): void}).destroy();
	for (let wait = 0; wait < 100 && isRunning(pid); wait++) await pause(50);
	expect(isRunning(pid)).toBe(false);
});

test('a pipe in place of dossier.yaml makes nobody wait', async () => {
	const folder = folderOf({'a.md': '# Harbour\n\nThe mayor said that 40 boats had left.\n'});
	execFileSync('mkfifo', [join(folder, 'dossier.yaml')]);
	terminal = openReader({folder});
	expect(await terminal.until(screen => /1 figure/u.test(screen))).toContain('it is not a regular file');
});
