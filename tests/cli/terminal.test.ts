import {afterEach, expect, test} from 'vitest';
import {folderOf} from '../support/folder.ts';
import {program} from '../support/program.ts';
import {TestTerminal} from '../support/terminal.ts';

let terminal: TestTerminal | undefined;

afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

/** Runs a command of the built program in a terminal until it has ended. */
async function run(
	words: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<TestTerminal> {
	terminal = new TestTerminal({
		command: process.execPath,
		words: [program, ...words],
		columns: 50,
		rows: 40,
		environment,
	});
	expect(await terminal.ending()).toEqual({code: 0, signal: 0});
	return terminal;
}

const article =
	'# Le pont\n\nLe **tablier** est tombé lundi dans la vallée, sous les yeux de deux passants.\n\n- un *mort*\n- deux blessés\n';

test('show prints Markdown in the terminal’s colours, within its width', async () => {
	const {bytes, text} = await run(['show', 'pont', folderOf({'pont.md': article})]);
	expect(bytes).toMatch(/\u001b\[1m.*tablier/u);
	expect(text).toContain('Le tablier est tombé lundi dans la vallée, sous\nles yeux de deux passants.');
	expect(text).toContain('  • un mort\n  • deux blessés');
});

test('NO_COLOR leaves colours out', async () => {
	const {bytes} = await run(['show', 'pont', folderOf({'pont.md': article})], {NO_COLOR: '1'});
	expect(bytes).not.toMatch(/\u001b\[[\d;]*3[0-7]m/u);
	expect(bytes).toContain('tablier');
});

test('a dumb terminal is given words alone', async () => {
	const folder = folderOf({'pont.md': article});
	for (const words of [['show', 'pont'], ['list']]) {
		const {bytes} = await run([...words, folder], {TERM: 'dumb'});
		expect(bytes).not.toContain('\u001b');
		terminal?.close();
	}
});

test('a dumb terminal reads in plain sentences', async () => {
	terminal = new TestTerminal({
		command: process.execPath,
		words: [program, folderOf({'pont.md': article})],
		columns: 50,
		rows: 40,
		environment: {TERM: 'dumb'},
	});
	await terminal.untilShown('to open.');
	expect(terminal.bytes).not.toContain('\u001b');
});

test('no sequence of an article, its name or its front matter reaches the terminal', async () => {
	const hostile =
		'---\nsource: "x\\u001b]0;owned\\u0007y"\n---\n# Ti\u001b]0;owned\u0007tre\n\nMots &#27;]0;owned&#7; et \u009b2J fin.\n';
	for (const words of [['list'], ['show', 'article'], ['overview']]) {
		const {bytes} = await run([...words, folderOf({'article.md': hostile, 'b\u001b]0;owned\u0007.md': ''})]);
		expect(bytes).not.toMatch(/\u001b\]|\u009b|\u0007/u);
		terminal?.close();
	}
});
