import {execFileSync} from 'node:child_process';
import {symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {FolderError, listFolder} from '../../../src/library/folder/listFolder.ts';
import {folderOf} from '../../support/folder.ts';

test('articles of the folder and its subfolders, sorted; hidden files and other formats left alone', () => {
	const folder = folderOf({
		'b.md': 'B',
		'a.txt': 'A',
		'sub/c.markdown': 'C',
		'sub/d.MDOWN': 'D',
		'.hidden.md': 'x',
		'.git/d.md': 'x',
		'e.docx': 'x',
		'dossier.yaml': 'title: Le pont',
	});
	expect(listFolder(folder).paths).toEqual(['a.txt', 'b.md', 'sub/c.markdown', 'sub/d.MDOWN']);
	expect(listFolder(folder).issues).toEqual([]);
});

test('files about the folder are no articles, by their names in capitals', () => {
	const folder = folderOf({
		'README.md': 'R',
		'README.fr.md': 'R',
		'sub/NOTES.txt': 'N',
		'LICENSE.mdown': 'L',
		'FACTS.md': 'F',
		'notes.md': 'n',
		'AFP.md': 'A',
	});
	expect(listFolder(folder).paths).toEqual(['AFP.md', 'notes.md']);
});

test('a link is what it leads to: an article, a folder, a book; a pipe is told like one without a link', () => {
	const folder = folderOf({'texts/.kept/a.md': 'A', 'texts/.kept/b.pdf': 'B', 'texts/.kept/more/c.txt': 'C'});
	const [texts, kept] = [join(folder, 'texts'), join(folder, 'texts', '.kept')];
	execFileSync('mkfifo', [join(kept, 'pipe.md'), join(texts, 'pipe.txt')]);
	for (const name of ['a.md', 'b.pdf', 'more', 'pipe.md']) symlinkSync(join(kept, name), join(texts, name));
	symlinkSync(join(kept, 'gone'), join(texts, 'gone.md'));
	symlinkSync(folder, join(texts, 'out'));
	const {paths, issues} = listFolder(texts);
	expect(paths).toEqual(['a.md', 'more/c.txt']);
	expect(Object.fromEntries(issues.map(({path, code, detail}) => [path, detail ?? code]))).toEqual({
		'b.pdf': 'toBringIn',
		'gone.md': 'linkNowhere',
		out: 'linkOut',
		'pipe.md': 'notRegular',
		'pipe.txt': 'notRegular',
	});
});

describe('a folder that cannot be opened', () => {
	test.each([
		['missing', (folder: string) => join(folder, 'none')],
		['notFolder', (folder: string) => join(folder, 'file.md')],
	])('%s', (reason, path) => {
		const folder = folderOf({});
		writeFileSync(join(folder, 'file.md'), 'x');
		expect(() => listFolder(path(folder))).toThrow(expect.objectContaining({reason}));
		expect(() => listFolder(path(folder))).toThrow(FolderError);
	});
});
