import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {exportFile} from '../../../src/library/outside/exportFile.ts';
import {folderOf} from '../../support/folder.ts';

/** A program that prints what it was asked, or fails half way. */
const printing = 'process.stdout.write(process.argv.slice(1).join(" "))';
const failing = 'process.stdout.write("half"); process.exitCode = 1';

const exported = (folder: string, from: string, script = printing) =>
	exportFile({folder, program: '-e', words: [script, 'export', folder], ending: '.html', from});

test('what the command prints stands in a new file where the person works, and nothing is written over', async () => {
	const place = folderOf({});
	const folder = join(place, 'cyclone');
	mkdirSync(folder);
	writeFileSync(join(place, 'cyclone.html'), 'of somebody else');
	const path = await exported(folder, place);
	expect(path).toBe(join(place, 'cyclone-2.html'));
	expect(readFileSync(path!, 'utf8')).toBe(`export ${folder}`);
	expect(readFileSync(join(place, 'cyclone.html'), 'utf8')).toBe('of somebody else');
});

test('nothing is ever written into the dossier: it would be read as an article', async () => {
	const place = folderOf({'cyclone/week/a.md': 'One.'});
	const folder = join(place, 'cyclone');
	expect(await exported(folder, join(folder, 'week'))).toBe(join(place, 'cyclone.html'));
	expect(readdirSync(folder)).toEqual(['week']);
});

test('a link to the dossier does not hide that one works in it', async () => {
	const place = folderOf({'cyclone/a.md': 'One.'});
	const link = join(folderOf({}), 'link');
	symlinkSync(join(place, 'cyclone'), link);
	expect(await exported(link, join(place, 'cyclone'))).toBe(join(place, 'link.html'));
});

test('a folder whose name begins with dots is in the dossier all the same', async () => {
	const place = folderOf({'cyclone/..old/a.md': 'One.'});
	const folder = join(place, 'cyclone');
	expect(await exported(folder, join(folder, '..old'))).toBe(join(place, 'cyclone.html'));
});

test('where nothing can be made, or no name is short enough, that is told', async () => {
	const place = folderOf({});
	expect(await exported(join(place, 'cyclone'), join(place, 'gone'))).toBeNull();
	expect(await exported(join(place, 'x'.repeat(255)), place)).toBeNull();
});

test('what failed half way leaves no file', async () => {
	const place = folderOf({});
	const folder = join(place, 'cyclone');
	expect(await exported(folder, place, failing)).toBeNull();
	expect(existsSync(join(place, 'cyclone.html'))).toBe(false);
});

test.skipIf(process.getuid?.() === 0)('where nothing may be written, that is told', async () => {
	const place = folderOf({});
	chmodSync(place, 0o500);
	expect(await exported(join(place, 'cyclone'), place)).toBeNull();
});

test('until all is written, no file has the name; what another run gave it meanwhile stays', async () => {
	const place = folderOf({});
	const folder = join(place, 'cyclone');
	const late = `require('node:fs').writeFileSync(${JSON.stringify(join(place, 'cyclone.html'))}, 'of somebody else');`;
	expect(await exported(folder, place, late + printing)).toBe(join(place, 'cyclone-2.html'));
	expect(readFileSync(join(place, 'cyclone.html'), 'utf8')).toBe('of somebody else');
	expect(readdirSync(place).sort()).toEqual(['cyclone-2.html', 'cyclone.html']);
});

test('who ends the program meanwhile leaves no part of a file', async () => {
	const place = folderOf({});
	const before = process.listeners('exit');
	const endless = 'process.stdout.write("half"); setInterval(() => {}, 1000)';
	const writing = exported(join(place, 'cyclone'), place, endless);
	const ending = (): NodeJS.ExitListener[] => process.listeners('exit').filter(heard => !before.includes(heard));
	while (ending().length === 0) await pause(5);
	expect(readdirSync(place)[0]).toMatch(/^cyclone\.html\.\d+$/u);
	for (const end of ending()) end(0);
	expect(readdirSync(place)).toEqual([]);
	expect(await writing).toBeNull();
});
