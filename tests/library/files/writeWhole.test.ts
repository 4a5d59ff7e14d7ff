import {existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {announce, removeForsaken} from '../../../src/library/files/drafts.ts';
import {writeNew, writeWhole} from '../../../src/library/files/writeWhole.ts';
import {folderOf} from '../../support/folder.ts';

const dead = 999_999_999;

/** What a run leaves that was killed while it wrote `dossier.yaml`, and files of the person's own. */
function killed(told: {owner?: number; since?: number} = {}) {
	const names = ['dossier.yaml', 'dossier.yaml.3141592653', 'dossier.yaml.bak', 'dossier.yaml.2024-05', 'other.yaml.7'];
	const folder = folderOf(Object.fromEntries(names.map(name => [name, 'title: A\n'])));
	const path = join(folder, 'dossier.yaml');
	const announcement = JSON.stringify({owner: dead, since: Date.now(), path, ...told});
	return {folder, path, within: folderOf({'1.json': announcement})};
}

test('a file is written whole, and nothing else stays', () => {
	const [folder, within] = [folderOf({'real.yaml': 'a'}), folderOf({})];
	symlinkSync(join(folder, 'real.yaml'), join(folder, 'link.yaml'));
	writeWhole(join(folder, 'new.yaml'), 'b', within);
	writeWhole(join(folder, 'link.yaml'), 'c', within);
	expect(readdirSync(folder).sort()).toEqual(['link.yaml', 'new.yaml', 'real.yaml']);
	expect(readFileSync(join(folder, 'real.yaml'), 'utf8')).toBe('c');
	expect(readdirSync(within)).toEqual([]);
});

test('what a run that was killed has left goes with the next writing, and nothing of the person’s own', () => {
	const {folder, within} = killed();
	writeWhole(join(folder, 'a.md'), 'A', within);
	expect(readdirSync(folder).sort()).toEqual([
		...['a.md', 'dossier.yaml', 'dossier.yaml.2024-05', 'dossier.yaml.bak', 'other.yaml.7'],
	]);
	expect(readdirSync(within)).toEqual([]);
});

test('what lay there before that run began to write stays, and so does what a living one writes', () => {
	for (const told of [{since: Date.now() + 60_000}, {owner: process.pid}]) {
		const {path, within} = killed(told);
		removeForsaken(within);
		expect(existsSync(`${path}.3141592653`)).toBe(true);
	}
});

test('what a run has left that had our number before us goes too, as in a container where each run has the same', () => {
	const long = 24 * 3_600_000;
	for (const owner of [process.pid, process.ppid]) {
		const {path, within} = killed({owner, since: Date.now() - long});
		removeForsaken(within);
		expect(existsSync(`${path}.3141592653`)).toBe(false);
		expect(readdirSync(within)).toEqual([]);
	}
});

test('a failure is the disk’s own, and where nothing can be announced it is written all the same', () => {
	const folder = folderOf({'not-a-folder': ''});
	expect(() => writeWhole(join(folder, 'gone', 'a.md'), 'A', folderOf({}))).toThrow('ENOENT');
	writeWhole(join(folder, 'a.md'), 'A', join(folder, 'not-a-folder'));
	expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('A');
});

test('a new file is written whole, and never over anything', () => {
	const [folder, within] = [folderOf({'old.md': 'mine'}), folderOf({})];
	symlinkSync(join(folder, 'gone.md'), join(folder, 'link.md'));
	writeNew(join(folder, 'new.md'), 'A', within);
	for (const name of ['new.md', 'old.md', 'link.md'])
		expect(() => writeNew(join(folder, name), 'B', within)).toThrow('EEXIST');
	expect(readdirSync(folder).sort()).toEqual(['link.md', 'new.md', 'old.md']);
	expect(['new.md', 'old.md'].map(name => readFileSync(join(folder, name), 'utf8'))).toEqual(['A', 'mine']);
	expect(readdirSync(within)).toEqual([]);
});

test('what is written at the same moment is announced apart', () => {
	const within = folderOf({});
	const said = Array.from({length: 20}, (_, at) => announce(join(within, `${at}.md`), within));
	expect(new Set(said).size).toBe(20);
});
