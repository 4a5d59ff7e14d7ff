import {closeSync, fstatSync, mkdtempSync, openSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {openPack, unpacked, writePack} from '../../../src/library/cache/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-pack-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('a pack that is closed twice closes no other file, which may have its number by then', () => {
	const path = join(folder, 'some.pack');
	writePack(path, 'one', [['key', 'words']]);
	const pack = openPack(path, 'one')!;
	expect(pack.read('key')).toBe('words');
	pack.close();
	const other = openSync(path, 'r');
	pack.close();
	expect(fstatSync(other).isFile()).toBe(true);
	closeSync(other);
});

test('what is not to be packed, or would not get shorter, is kept as it is', () => {
	const path = join(folder, 'plain.pack');
	const contents = {long: 'sœur '.repeat(500), short: 'é', none: ''};
	for (const level of [undefined, unpacked] as const) {
		writePack(path, 'one', Object.entries(contents), level);
		const pack = openPack(path, 'one')!;
		expect(pack.keys.map(key => pack.read(key))).toEqual(Object.values(contents));
		expect(pack.size < 500).toBe(level === undefined);
		pack.close();
	}
});
