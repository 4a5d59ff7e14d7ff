import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {afterAll, afterEach, expect, test, vi} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {openReader} from '../support/program.ts';
import type {TestTerminal} from '../support/terminal.ts';

let terminal: TestTerminal | undefined;

afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

/** Of files that were written a moment ago nothing is kept: these lie there from the start. */
const small = mkdtempSync(join(tmpdir(), 'briefing-small-'));
const long = mkdtempSync(join(tmpdir(), 'briefing-long-'));
const sentence = 'Some 300 people were killed in the flood on 3 May, the Ministry of Health said.\n\n';
writeFileSync(join(small, 'a.md'), sentence);
writeFileSync(join(small, 'b.md'), sentence.replace('300', '320'));
writeFileSync(join(long, 'a.md'), sentence);
writeFileSync(join(long, 'b.md'), `The road was closed. ${'x'.repeat(160_000)}\n`);
const settled = pause(2600);

afterAll(() => {
	for (const folder of [small, long]) rmSync(folder, {recursive: true, force: true});
});

const isComplete = (screen: string): boolean =>
	/\d+ (?:actors?|acteurs?)/u.test(screen) && !/reading |lecture /u.test(screen);

/** The first frame with anything on it. */
const firstFrame = (run: TestTerminal): Promise<string> => run.until(screen => screen.includes('briefing'));

test.each([
	{columns: 120, rows: 40, environment: {}},
	{columns: 90, rows: 30, environment: {LANG: 'fr_FR.UTF-8'}},
])('the very first start of the program opens with a frame that is complete: $columns x $rows', async size => {
	terminal = openReader({...size, environment: {XDG_CACHE_HOME: folderOf({}), ...size.environment}});
	expect(await firstFrame(terminal)).toSatisfy(isComplete);
	// What it leads to is there as well.
	terminal.type('5');
	await terminal.until(screen => /▸ (?:Facts|Faits)/u.test(screen) && /[≠#/→–≈=] /u.test(screen));
});

/** Whether a file of this name has been kept in a cache. */
const holds = (cache: string, file: string): boolean =>
	readdirSync(cache, {recursive: true}).some(name => String(name).endsWith(file));

test('a small dossier that is known opens complete, also at another size and in another language', async () => {
	const cache = folderOf({});
	await settled;
	const first = openReader({folder: small, environment: {XDG_CACHE_HOME: cache}});
	terminal = first;
	const complete = await first.until(isComplete);
	await vi.waitUntil(() => holds(cache, 'known.dossier') && holds(cache, 'opening.rows'), 30_000);
	first.close();
	terminal = openReader({folder: small, columns: 90, environment: {XDG_CACHE_HOME: cache, LANG: 'fr_FR.UTF-8'}});
	expect(await firstFrame(terminal)).toSatisfy(isComplete);
	terminal.close();
	terminal = openReader({folder: small, environment: {XDG_CACHE_HOME: cache}});
	expect(await firstFrame(terminal)).toBe(complete);
});

test('a dossier with too much text to be kept whole opens with the frame that it was left with', async () => {
	const cache = folderOf({});
	const open = (): TestTerminal => {
		terminal = openReader({folder: long, environment: {XDG_CACHE_HOME: cache}});
		return terminal;
	};
	const first = open();
	const complete = await first.until(isComplete);
	await vi.waitUntil(() => holds(cache, 'opening.rows'), 30_000);
	first.type('q');
	await first.ending();
	expect(holds(cache, 'known.dossier')).toBe(false);
	expect(await firstFrame(open())).toBe(complete);
});
