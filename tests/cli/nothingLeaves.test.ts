import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, expect, test, vi} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {openReader, showsArticle} from '../support/program.ts';
import {runProgram} from '../support/runProgram.ts';
import type {TestTerminal} from '../support/terminal.ts';

const trap = fileURLToPath(new URL('../support/noNetwork.cjs', import.meta.url));

/** A dossier with addresses in all places that could be followed, and where what is not allowed is written down. */
function trapped() {
	const folder = folderOf({
		'a.md':
			'---\nurl: https://example.org/a\n---\n# Harbour\n\n![x](https://example.org/x.png) The mayor said that 40 boats left [the port](https://example.org/port).\n',
		'b.html':
			'<html><head><link rel="stylesheet" href="https://example.org/s.css"><script src="https://example.org/s.js"></script></head><body><article><h1>Boats</h1><p>The police counted 42 boats on Monday in the old harbour of the town.</p></article></body></html>',
		'dossier.yaml': 'title: https://example.org\n',
	});
	const told = join(folderOf({}), 'told');
	const environment = {NODE_OPTIONS: `--require ${trap}`, BRIEFING_TRAP: told};
	return {folder, environment, told: () => (existsSync(told) ? readFileSync(told, 'utf8') : '')};
}

let terminal: TestTerminal | undefined;

afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

test.each([['overview'], ['export', '--format', 'html'], ['show', 'a'], ['search', 'harbour']])(
	'%s %s %s opens no connection and starts no program',
	(...words) => {
		const {folder, environment, told} = trapped();
		const {out, code} = runProgram([...words, folder], environment);
		expect({told: told(), code}).toEqual({told: '', code: 0});
		expect(out).not.toBe('');
	},
);

test('adding a file opens none either', () => {
	const {folder, environment, told} = trapped();
	const to = folderOf({});
	expect(runProgram(['add', join(folder, 'b.html'), '--to', to], environment).code).toBe(0);
	expect(readdirSync(to)).toHaveLength(1);
	expect(told()).toBe('');
});

test('only add with an address would; so the trap works', () => {
	const {folder, environment, told} = trapped();
	runProgram(['add', 'http://127.0.0.1:9/', '--to', folder], environment);
	expect(told()).toMatch(/^connect$/mu);
});

test('reading opens none, and no program unless the person says so', async () => {
	const {folder, environment, told} = trapped();
	terminal = openReader({folder, environment: {...environment, PATH: folder}});
	await terminal.until(screen => /2 figures/u.test(screen));
	terminal.type('2\r');
	await terminal.until(showsArticle);
	terminal.type('\t\t\tc/boats\r7boats');
	await terminal.untilShown('Search boats', 'Esc close');
	terminal.type('\u001b');
	await terminal.until(screen => !screen.includes('Esc close'));
	terminal.type('2');
	await terminal.untilShown('▸ Articles');
	terminal.type('\ro');
	await terminal.untilShown('https://example.org/a');
	expect(told()).toBe('');
	terminal.type('\r');
	await vi.waitFor(() => expect(told()).toBe('spawn xdg-open\n'), {timeout: 30_000});
});
