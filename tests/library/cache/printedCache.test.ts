import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openPrinted} from '../../../src/library/cache/printedCache.ts';
import {folderOf} from '../../support/folder.ts';

/** A moment at which the files of a test have been lying there for long. */
const later = (): number => Date.now() + 60_000;

/** A folder with an article, and the cache of what was printed of it. */
function dossier() {
	const folder = folderOf({'a.md': 'Some words.'});
	const within = join(folderOf({}), 'cache');
	const open = (question: readonly unknown[] = ['facts'], build = 'one', now = later()) =>
		openPrinted(folder, question, {build, within, now});
	const kept = () =>
		readdirSync(within, {recursive: true})
			.map(String)
			.filter(name => name.endsWith('.printed'));
	return {folder, within, open, kept};
}

test('what was printed is printed again, byte for byte, for the same question and build', () => {
	const {open} = dossier();
	open().keep('été "œuf"\n', ['a.md: odd']);
	expect(open().find()).toEqual({data: Buffer.from('été "œuf"\n'), told: ['a.md: odd']});
	expect(open(['figures']).find()).toBeUndefined();
	expect(open(['facts'], 'two').find()).toBeUndefined();
});

test('nothing is found once the folder has changed', () => {
	const {folder, open} = dossier();
	open().keep('facts\n', []);
	writeFileSync(join(folder, 'a.md'), 'Other words.');
	expect(open().find()).toBeUndefined();
});

test('what is printed of files that were just written is not kept: they may change unseen', () => {
	const {open, within} = dossier();
	open(['facts'], 'one', Date.now()).keep('facts\n', []);
	expect(existsSync(within)).toBe(false);
});

test('a folder that changes while something is made of it leaves nothing', () => {
	const {folder, open} = dossier();
	const cache = open();
	writeFileSync(join(folder, 'a.md'), 'Other words.');
	cache.keep('facts of before\n', []);
	expect(open().find()).toBeUndefined();
});

describe('a file that is not as it was written is not believed', () => {
	const damages: Record<string, (bytes: Buffer) => Buffer> = {
		'a byte of the data': bytes => Buffer.from(bytes.with(bytes.length - 8, bytes.at(-8)! ^ 1)),
		'cut short': bytes => bytes.subarray(0, bytes.length - 3),
		empty: () => Buffer.alloc(0),
		'another kind of file': () => Buffer.from('facts\n'),
	};
	for (const [name, damage] of Object.entries(damages))
		test(name, () => {
			const {open, within, kept} = dossier();
			open().keep('facts\n', ['told']);
			const path = join(within, kept()[0]!);
			writeFileSync(path, damage(readFileSync(path)));
			expect(open().find()).toBeUndefined();
			open().keep('facts\n', ['told']);
			expect(open().find()?.data.toString()).toBe('facts\n');
		});
});

test('the oldest answers make room for new ones', () => {
	const {open, kept} = dossier();
	for (let width = 0; width < 30; width++) open(['facts', width]).keep('facts\n', []);
	expect(kept()).toHaveLength(24);
	expect(open(['facts', 29]).find()).toBeDefined();
});

test('where nothing can be written nothing is kept, and nothing fails', () => {
	const {open, within} = dossier();
	writeFileSync(within, 'a file in the place of the folder');
	open().keep('facts\n', []);
	expect(open().find()).toBeUndefined();
});

test.skipIf(process.getuid?.() === 0)('a cache that may not be written into', () => {
	const {open, within} = dossier();
	mkdirSync(within);
	chmodSync(within, 0o500);
	open().keep('facts\n', []);
	expect(open().find()).toBeUndefined();
});
