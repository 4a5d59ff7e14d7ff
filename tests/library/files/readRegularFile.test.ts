import {execFileSync} from 'node:child_process';
import {symlinkSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {isWithin, pathWithinFolder, readRegularFile} from '../../../src/library/files/readRegularFile.ts';
import {folderOf} from '../../support/folder.ts';

test('a regular file is read', () => {
	expect(readRegularFile(join(folderOf({a: 'words'}), 'a'), 5).toString()).toBe('words');
});

test('pipes, devices, folders and large files are refused, and nothing waits', () => {
	const folder = folderOf({large: ''});
	execFileSync('mkfifo', [join(folder, 'pipe')]);
	truncateSync(join(folder, 'large'), 2 ** 21);
	for (const path of [join(folder, 'pipe'), '/dev/zero', folder])
		expect(() => readRegularFile(path, 100)).toThrow('it is not a regular file');
	expect(() => readRegularFile(join(folder, 'large'), 2 ** 20)).toThrow('it is larger than 1 MB');
});

test('a link may lead within its folder only', () => {
	const folder = folderOf({a: 'x'});
	symlinkSync(join(folderOf({b: 'x'}), 'b'), join(folder, 'out'));
	symlinkSync(join(folder, 'a'), join(folder, 'in'));
	expect(pathWithinFolder(join(folder, 'in'))).toBe(pathWithinFolder(join(folder, 'a')));
	expect(() => pathWithinFolder(join(folder, 'out'))).toThrow('it is a link that leads out of the folder');
});

test.each([
	['/a', '/a', true],
	['/a', '/a/b', true],
	['/a', '/ab', false],
	['/', '/a', true],
])('within %s lies %s: %s', (folder, path, isThere) => {
	expect(isWithin(folder, path)).toBe(isThere);
});
