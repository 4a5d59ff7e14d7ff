import {existsSync, readFileSync} from 'node:fs';
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

test('an actor is renamed and a note written in dossier.yaml; the place stays, and U takes back', async () => {
	const folder = folderOf({
		'a.md':
			'# Harbour\n\nThe mayor Alice Morton said on Monday that 40 boats had left. Alice Morton will speak again.\n',
		'b.md': '# Boats\n\nAlice Morton counted 42 boats on Monday.\n',
	});
	const file = join(folder, 'dossier.yaml');
	terminal = openReader({folder, columns: 120, rows: 24});
	await terminal.until(screen => /1 actor /u.test(screen));
	terminal.type('3');
	await terminal.untilShown('▸ Actors', 'Alice Morton');
	terminal.type('er');
	await terminal.untilShown('Alice Morton is called: Alice Morton');
	terminal.type(' (mayor)\r');
	await terminal.untilShown('written to dossier.yaml');
	expect(readFileSync(file, 'utf8')).toContain('Alice Morton: Alice Morton (mayor)');
	await terminal.until(screen => screen.includes('▸ Actors') && /^ Alice Morton \(mayor\)/mu.test(screen));
	terminal.type('U');
	await terminal.untilShown('Taken back: ');
	expect(existsSync(file)).toBe(false);
	await terminal.until(screen => /^ Alice Morton {2,}/mu.test(screen) && /1 actor /u.test(screen));

	terminal.type('2\r');
	await terminal.until(showsArticle);
	terminal.type('.w');
	await terminal.untilShown(' Note: ');
	terminal.type('who counted?\r');
	await terminal.untilShown('Note written.');
	expect(readFileSync(file, 'utf8')).toMatch(/^notes:\n {2}- article: \w+\n {4}quote: .+\n {4}note: who counted\?\n$/u);
	terminal.type('B');
	await terminal.untilShown('▸ Notes', '◆ who counted?');
});

test('an article is changed in the editor that is set, and read as it is then', async () => {
	const folder = folderOf({'a.md': '# Harbour\n\n40 boats had left.\n', 'b.md': '# Boats\n\n42 boats on Monday.\n'});
	const environment = {VISUAL: 'sed -i s/40/41/'};
	terminal = openReader({folder, columns: 100, rows: 24, environment});
	await terminal.until(screen => /2 figures/u.test(screen));
	terminal.type('2\r');
	await terminal.until(screen => showsArticle(screen) && screen.includes('40 boats'));
	terminal.type('ee');
	await terminal.until(screen => showsArticle(screen) && screen.includes('41 boats'));
	expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('41 boats had left');
	terminal.type('3');
	await terminal.untilShown('▸ Actors');
});

test('in plain sentences too, an editor that reads lines has the keyboard as it expects it', async () => {
	const folder = folderOf({
		'a.md': '# Harbour\n\n40 boats had left.\n',
		'.ed': 'printf "Line? "; read line; echo "$line" >> "$1"\n',
	});
	terminal = new TestTerminal({
		...{command: process.execPath, words: [program, '--linear', folder], columns: 100, rows: 60},
		environment: {...personal, VISUAL: `sh ${join(folder, '.ed')}`},
	});
	await terminal.untilShown('help for the words');
	terminal.type('1\r');
	await terminal.untilShown('40 boats had left');
	terminal.type('actions\r');
	const shown = await terminal.untilShown('your editor');
	const number = /(\d+)\. [^\n]*your editor/u.exec(shown)![1]!;
	terminal.type(`${number}\r`);
	await terminal.untilShown('Line?');
	terminal.type('They came back.\r');
	await terminal.untilShown('left. They came back.');
	expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('# Harbour\n\n40 boats had left.\nThey came back.\n');
	terminal.type('quit\r');
	expect((await terminal.ending()).code).toBe(0);
});
