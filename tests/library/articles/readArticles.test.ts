import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, symlinkSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readArticles} from '../../../src/library/articles/readArticles.ts';
import {folderOf} from '../../support/folder.ts';

const told = async (folder: string): Promise<string[]> => {
	const {issues} = await readArticles(folder);
	return issues.map(
		({path, code, line, column, message}) => `${path}${line ? `:${line}:${column}` : ''} ${code} ${message}`,
	);
};

const ids = async (folder: string): Promise<string[]> => (await readArticles(folder)).articles.map(({id}) => id);

test('a PDF or a book is no article, and one line says what makes one of it', async () => {
	const folder = folderOf({'a.md': 'A', 'b.pdf': 'x', 'sub/c.EPUB': 'x', 'a.pdf': 'brought in as a.md'});
	expect(await told(folder)).toEqual([
		'b.pdf toBringIn PDF and EPUB files are not read where they lie; there is 1 more',
	]);
	expect(await ids(folder)).toEqual(['a']);
});

test('a dossier is named by its file, else after its folder', async () => {
	expect((await readArticles(folderOf({'a.md': 'A', 'dossier.yaml': 'title: Le pont'}))).title).toBe('Le pont');
	const folder = folderOf({'presse/a.md': 'A'});
	expect((await readArticles(join(folder, 'presse', '.'))).title).toBe('presse');
});

describe('what cannot be used is told in one line, and the rest opens', () => {
	const good = {'good.md': 'Un article.'};
	test.each<[string, Record<string, string | Uint8Array>, string]>([
		['an empty file', {'a.md': ''}, 'a.md empty the file is empty; it was skipped'],
		['no words', {'a.md': '---\ntitle:\n---\n \n'}, 'a.md empty there is no text in it'],
		[
			'a binary',
			{'a.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])},
			'a.md notText it is not text; it was skipped',
		],
		['a NUL-filled file', {'a.txt': new Uint8Array(100)}, 'a.txt notText it is not text; it was skipped'],
	])('%s', async (_name, files, line) => {
		const folder = folderOf({...good, ...files});
		expect(await told(folder)).toEqual([line]);
		expect(await ids(folder)).toEqual(['good']);
	});

	test.each<[string, string | Uint8Array, string]>([
		[
			'a wrong field',
			'---\npublished: hier\n---\nTexte',
			'a.md:2:12 wrongField "published" is not a date like 2025-04-28, 2025-04 or 2025: "hier"; it was left out',
		],
		[
			'broken front matter',
			'---\ntitle: a: b\n---\nTexte',
			'a.md:2:8 frontMatter the front matter is not valid YAML (a second colon in one line, or an indentation that does not fit); its plain lines were used',
		],
		[
			'another encoding',
			Uint8Array.from([0xe9, 0x74, 0xe9]),
			'a.md encoding it is not UTF-8; it was read as Windows-1252',
		],
		[
			'a broken byte',
			Buffer.concat([Buffer.from('été\nà '), Uint8Array.of(0xff)]),
			'a.md:2:3 encoding one byte sequence is not UTF-8; each was shown as \ufffd',
		],
		['a control sequence', 'Texte\u001b[2J', 'a.md:1:6 control a control character or sequence was taken out'],
	])('%s is told and the article opens', async (_name, content, line) => {
		const folder = folderOf({...good, 'a.md': content});
		expect(await told(folder)).toEqual([line]);
		expect(await ids(folder)).toEqual(['a', 'good']);
	});

	test('a file too large, a pipe, links that loop, lead out or nowhere', async () => {
		const folder = folderOf({...good, 'huge.txt': 'x'});
		const outside = folderOf({'secret.md': 'not for us'});
		truncateSync(join(folder, 'huge.txt'), 40 * 1024 * 1024);
		execFileSync('mkfifo', [join(folder, 'pipe.md')]);
		mkdirSync(join(folder, 'sub'));
		symlinkSync(folder, join(folder, 'sub', 'loop'));
		symlinkSync(outside, join(folder, 'out'));
		symlinkSync(join(outside, 'secret.md'), join(folder, 'secret.md'));
		symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.md'));
		symlinkSync(join(folder, 'good.md'), join(folder, 'same.md'));
		expect(await ids(folder)).toEqual(['good', 'same']);
		expect((await told(folder)).sort()).toEqual([
			'dangling.md unreadable it is a link that leads nowhere; it was skipped',
			'huge.txt tooLarge it is larger than 32 MB; it was skipped',
			'out unreadable it is a link that leads out of the folder; it was skipped',
			'pipe.md unreadable it is not a regular file; it was skipped',
			'secret.md unreadable it is a link that leads out of the folder; it was skipped',
		]);
	});

	test('a file name with escapes is told as text', async () => {
		const folder = folderOf({...good, 'a\u001b[2J\nb.md': ''});
		expect(await told(folder)).toEqual(['a b.md empty the file is empty; it was skipped']);
	});

	test.skipIf(process.getuid?.() === 0)('an unreadable file', async () => {
		const folder = folderOf({...good, 'a.md': 'x'});
		chmodSync(join(folder, 'a.md'), 0);
		expect(await told(folder)).toEqual(['a.md unreadable it cannot be read (EACCES); it was skipped']);
	});

	test('a broken dossier.yaml', async () => {
		expect((await told(folderOf({...good, 'dossier.yaml': 'title: a: b'})))[0]).toMatch(
			/^dossier\.yaml:1:\d+ frontMatter it is not valid YAML/u,
		);
		expect(await told(folderOf({...good, 'dossier.yaml': 'title: [a]'}))).toEqual([
			'dossier.yaml:1:8 wrongField "title" is not a line of text; it was left out',
		]);
	});
});
