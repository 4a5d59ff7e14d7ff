import {existsSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeFolder, ownFolder} from '../../../src/library/files/makeFolder.ts';
import {folderOf} from '../../support/folder.ts';

test('a folder is made with all above it, for whom it is meant; where it is there, nothing is', () => {
	const path = join(folderOf({}), 'a', 'b', 'c');
	makeFolder(path, ownFolder);
	makeFolder(path);
	expect(statSync(path).isDirectory()).toBe(true);
	expect(statSync(path).mode & 0o777).toBe(0o700);
	makeFolder('/');
	makeFolder(`${path}/`);
});

test('a link to a folder is one', () => {
	const place = folderOf({'real/a.md': ''});
	symlinkSync('real', join(place, 'link'));
	makeFolder(join(place, 'link', 'more'));
	expect(existsSync(join(place, 'real', 'more'))).toBe(true);
});

test('what is no folder, or lies in none, is told', () => {
	const file = join(folderOf({a: ''}), 'a');
	writeFileSync(file, '');
	expect(() => makeFolder(file)).toThrow(expect.objectContaining({code: 'EEXIST'}));
	expect(() => makeFolder(join(file, 'b', 'c'))).toThrow(expect.objectContaining({code: 'ENOTDIR'}));
});

test.runIf(process.platform === 'linux')('a disk that knows nothing of what is to be made does not hold it up', () => {
	expect(() => makeFolder('/proc/briefing/a/b')).toThrow(expect.objectContaining({code: 'ENOENT'}));
});
