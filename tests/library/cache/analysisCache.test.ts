import {
	chmodSync,
	existsSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openCache} from '../../../src/library/cache/analysisCache.ts';
import {canKeepIn} from '../../../src/library/cache/canKeepIn.ts';
import {folderOf} from '../../support/folder.ts';

const packsIn = (folder: string): string[] => readdirSync(folder).filter(name => name.endsWith('.pack'));

/** How many files of a folder are open. */
const heldIn = (folder: string): number =>
	readdirSync('/proc/self/fd').filter(number => isIn(folder, join('/proc/self/fd', number))).length;

function isIn(folder: string, link: string): boolean {
	try {
		return readlinkSync(link).startsWith(folder);
	} catch {
		return false;
	}
}

/** A cache with two entries on the disk. */
function filled(build = 'one'): string {
	const folder = join(folderOf({}), 'cache');
	const cache = openCache(folder, build);
	cache.keep('a', 'été "œuf"');
	cache.keep('b', 'second');
	cache.settle(new Set(['a', 'b']));
	return folder;
}

test('what was kept is found again, by the same build only', () => {
	const folder = filled();
	expect(openCache(folder, 'one').find('a')).toBe('été "œuf"');
	expect(openCache(folder, 'one').find('c')).toBeUndefined();
	expect(openCache(folder, 'two').find('a')).toBeUndefined();
	expect(packsIn(folder)).toEqual([]);
});

test('what is kept can be found before it is on the disk', () => {
	const cache = openCache(join(folderOf({}), 'cache'), 'one');
	cache.keep('a', 'text');
	expect(cache.find('a')).toBe('text');
});

describe('a file that is not as it was written is not believed', () => {
	const path = (folder: string): string => join(folder, packsIn(folder)[0]!);
	const damages: Record<string, (bytes: Buffer) => Buffer> = {
		'a byte of an entry': bytes => Buffer.from(bytes.with(bytes.length - 2, bytes.at(-2)! ^ 1)),
		'a byte of the head': bytes => Buffer.from(bytes.with(40, bytes.at(40)! ^ 1)),
		'cut short': bytes => bytes.subarray(0, bytes.length - 3),
		'cut in the head': bytes => bytes.subarray(0, 30),
		empty: () => Buffer.alloc(0),
		'another kind of file': () => Buffer.from('{"hello": "world"}'),
	};
	for (const [name, damage] of Object.entries(damages))
		test(name, () => {
			const folder = filled();
			writeFileSync(path(folder), damage(readFileSync(path(folder))));
			const cache = openCache(folder, 'one');
			expect(cache.find('b')).toBeUndefined();
			cache.keep('b', 'again');
			cache.settle(new Set(['a', 'b']));
			expect(openCache(folder, 'one').find('b')).toBe('again');
		});
});

test('what nobody uses any more is thrown away', () => {
	const folder = filled();
	const cache = openCache(folder, 'one');
	cache.keep('c', 'third');
	cache.settle(new Set(['c']));
	const later = openCache(folder, 'one');
	expect([later.find('a'), later.find('c')]).toEqual([undefined, 'third']);
	expect(packsIn(folder)).toHaveLength(1);
});

test('many small files become one', () => {
	const folder = filled();
	for (let number = 0; number < 20; number++) {
		const cache = openCache(folder, 'one');
		cache.keep(`n${number}`, String(number));
		cache.settle(new Set(['a', 'b', ...Array.from({length: 20}, (_, other) => `n${other}`)]));
	}
	expect(packsIn(folder).length).toBeLessThan(10);
	expect(openCache(folder, 'one').find('n3')).toBe('3');
});

test('two instances at once do each other no harm', () => {
	const folder = filled();
	const [first, second] = [openCache(folder, 'one'), openCache(folder, 'one')];
	first.keep('c', 'third');
	second.keep('d', 'fourth');
	first.settle(new Set(['c']));
	second.settle(new Set(['a', 'b', 'd']));
	expect(second.find('a')).toBe('été "œuf"');
	const later = openCache(folder, 'one');
	expect([later.find('c'), later.find('d')]).toEqual(['third', 'fourth']);
});

test.skipIf(!existsSync('/proc/self/fd'))(
	'a cache that stays open takes up what another has kept, and holds no file that another has made anew',
	() => {
		const folder = filled();
		const before = heldIn(folder);
		const [staying, other] = [openCache(folder, 'one'), openCache(folder, 'one')];
		for (let number = 0; number < 20; number++) {
			other.keep(`n${number}`, String(number));
			other.settle(new Set(['a', 'b', ...Array.from({length: 20}, (_, at) => `n${at}`)]));
			staying.refresh();
			expect([staying.find('a'), staying.find(`n${number}`)]).toEqual(['été "œuf"', String(number)]);
			expect(heldIn(folder)).toBe(before + 2 * packsIn(folder).length);
		}
	},
);

test('what a killed program left half written is swept away, what is being written is not', () => {
	const folder = filled();
	const [old, fresh] = ['a.pack.0123456789ab.tmp', 'b.pack.0123456789ab.tmp'];
	for (const name of [old, fresh]) writeFileSync(join(folder, name), 'half');
	utimesSync(join(folder, old), 1, 1);
	openCache(folder, 'one');
	expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([fresh]);
});

test('where nothing can be written, the work goes on', () => {
	const folder = join(folderOf({file: ''}), 'file', 'cache');
	const cache = openCache(folder, 'one');
	cache.keep('a', 'text');
	cache.settle(new Set(['a']));
	expect(cache.find('a')).toBeUndefined();
	expect(existsSync(folder)).toBe(false);
});

test('only its owner can read it, and nothing half written stays', () => {
	const folder = filled();
	expect(statSync(join(folder, packsIn(folder)[0]!)).mode & 0o077).toBe(0);
	expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
	rmSync(join(folder, packsIn(folder)[0]!));
	chmodSync(folder, 0o500);
	const cache = openCache(folder, 'one');
	cache.keep('a', 'text');
	cache.settle(new Set(['a']));
	chmodSync(folder, 0o700);
});

test('whether anything can be kept is tried, and leaves nothing', () => {
	const folder = join(folderOf({}), 'cache');
	expect(canKeepIn(folder)).toBe(true);
	expect(readdirSync(folder)).toEqual([]);
	const file = join(folderOf({occupied: ''}), 'occupied');
	expect(canKeepIn(join(file, 'cache'))).toBe(false);
});
