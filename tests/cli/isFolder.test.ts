import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {isFolder} from '../../src/cli/isFolder.ts';
import {folderOf} from '../support/folder.ts';

test('a folder is one, and whatever else a word may be is none', () => {
	const folder = folderOf({'a.md': ''});
	symlinkSync(join(folder, 'circle'), join(folder, 'circle'));
	expect(isFolder(folder)).toBe(true);
	const others = ['a.md', 'gone', join('a.md', 'b'), 'circle', 'x'.repeat(300)];
	expect(others.filter(name => isFolder(join(folder, name)))).toEqual([]);
});
