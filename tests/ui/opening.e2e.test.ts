import {readdirSync} from 'node:fs';
import {afterEach, expect, test, vi} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {openReader} from '../support/program.ts';
import type {TestTerminal} from '../support/terminal.ts';

let terminal: TestTerminal | undefined;

afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

const isComplete = (screen: string): boolean => /\d+ actors/u.test(screen) && !screen.includes('reading ');

test('a dossier that is known opens with a first frame that is complete', async () => {
	const cache = folderOf({});
	const open = (): TestTerminal => {
		terminal = openReader({environment: {XDG_CACHE_HOME: cache}});
		return terminal;
	};
	const kept = (): boolean => readdirSync(cache, {recursive: true}).some(name => String(name).endsWith('opening.rows'));
	const first = open();
	const complete = await first.until(isComplete);
	await vi.waitUntil(kept, 8000);
	first.type('q');
	await first.ending();
	const second = open();
	expect(await second.until(screen => screen.includes('briefing'))).toBe(complete);
	// What it leads to is there as well, a moment later.
	second.type('5');
	await second.until(screen => screen.includes('▸ Facts') && /\d sources|[≠#/→–≈=]/u.test(screen));
}, 30_000);
