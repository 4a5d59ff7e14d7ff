import {rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {contentState, lookAt} from '../../../src/library/folder/folderLook.ts';
import {listFolder} from '../../../src/library/folder/listFolder.ts';
import {folderOf} from '../../support/folder.ts';

const look = (folder: string, now?: number) => lookAt(folder, listFolder(folder), now);

test('the state changes when a file is written, comes or goes', () => {
	const folder = folderOf({'a.md': 'Some words.', 'b.md': 'Some words.', 'c.md': 'Some words.'});
	const seen = [look(folder).state];
	expect(look(folder).state).toBe(seen[0]);
	const change = (made: () => void): void => {
		made();
		seen.push(look(folder).state);
	};
	change(() => writeFileSync(join(folder, 'a.md'), 'Other words.'));
	change(() => writeFileSync(join(folder, 'd.md'), 'New.'));
	change(() => rmSync(join(folder, 'b.md')));
	change(() => writeFileSync(join(folder, 'dossier.yaml'), 'title: Named\n'));
	change(() => utimesSync(join(folder, 'c.md'), 1, 1));
	change(() => writeFileSync(join(folder, 'README.md'), 'About the folder.'));
	expect(new Set(seen).size).toBe(seen.length);
});

test('as many bytes written under the old time are noticed', () => {
	const folder = folderOf({'a.md': '3,000 soldiers.'});
	const path = join(folder, 'a.md');
	const before = look(folder).state;
	const {atime, mtime} = statSync(path);
	writeFileSync(path, '9,000 soldiers.');
	utimesSync(path, atime, mtime);
	expect(statSync(path).mtimeMs).toBeCloseTo(mtime.getTime(), 0);
	expect(look(folder).state).not.toBe(before);
});

test('a folder is settled when no file changed within a tick of the coarsest clock', () => {
	const folder = folderOf({'a.md': 'Some words.'});
	const written = statSync(join(folder, 'a.md')).ctimeMs;
	expect(look(folder, written + 1000).settled).toBe(false);
	expect(look(folder, written + 2000).settled).toBe(false);
	expect(look(folder, written + 3000).settled).toBe(true);
	// Whatever its other times say.
	utimesSync(join(folder, 'a.md'), 1, 1);
	expect(look(folder).settled).toBe(false);
});

test('by its content a folder is the same wherever it lies, and another when a word, a name or the file beside changes', () => {
	const state = (files: Readonly<Record<string, string>>): string => {
		const folder = folderOf(files);
		return contentState(folder, listFolder(folder));
	};
	const files = {'a.md': 'Some words.', 'b.md': 'More.', 'dossier.yaml': 'title: Named\n'};
	expect(state(files)).toBe(state(files));
	const others = [
		{...files, 'a.md': 'Other words.'},
		{...files, 'dossier.yaml': 'title: Other\n'},
		{'a.md': 'Some words.', 'c.md': 'More.', 'dossier.yaml': 'title: Named\n'},
		// The same bytes, parted elsewhere.
		{...files, 'a.md': 'Some words.M', 'b.md': 'ore.'},
	].map(state);
	expect(new Set([state(files), ...others]).size).toBe(1 + others.length);
});
