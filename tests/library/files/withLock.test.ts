import {existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {withLock} from '../../../src/library/files/withLock.ts';
import {buildWriter, lostOf, runWriter} from '../../faults/runWriter.ts';
import {folderOf} from '../../support/folder.ts';

test('a lock is there while something is done, and gone after it, also when that fails', () => {
	const within = folderOf({});
	expect(withLock('/x', () => readdirSync(within).length, within)).toBe(1);
	expect(() =>
		withLock(
			'/x',
			() => {
				throw new Error('no');
			},
			within,
		),
	).toThrow('no');
	expect(readdirSync(within)).toEqual([]);
});

test('the lock of a run that was killed is taken over at once', () => {
	const within = folderOf({});
	const [name] = withLock('/x', () => readdirSync(within), within) as [string];
	writeFileSync(join(within, name), '999999999 dead');
	const started = performance.now();
	expect(withLock('/x', () => existsSync(join(within, name)), within)).toBe(true);
	// A living owner's would be waited for 3 s.
	expect(performance.now() - started).toBeLessThan(2900);
	expect(readdirSync(within)).toEqual([]);
});

test('so is one of a run that had our number before us', () => {
	const within = folderOf({});
	const [name] = withLock('/x', () => readdirSync(within), within) as [string];
	writeFileSync(join(within, name), `${process.pid} before`);
	utimesSync(join(within, name), 1, 1);
	const started = performance.now();
	expect(withLock('/x', () => existsSync(join(within, name)), within)).toBe(true);
	expect(performance.now() - started).toBeLessThan(2900);
	expect(readdirSync(within)).toEqual([]);
});

test('where no lock can be made, it is done all the same', () => {
	const folder = folderOf({'not-a-folder': ''});
	expect(withLock('/x', () => 'done', join(folder, 'not-a-folder'))).toBe('done');
});

test('two runs that write into one dossier at once lose nothing', async () => {
	const folder = folderOf({'a.md': 'Some words.'});
	const own = join(folder, '.own');
	mkdirSync(own);
	const program = await buildWriter(own);
	const runs = ['one', 'two'].map(name => runWriter(program, [folder, name, '12'], own));
	for (const run of runs) expect(await run.ended).toBe('');
	const said = runs.map(run => run.said()).join('');
	expect(said.split('\n')).toHaveLength(49);
	expect(lostOf(folder, own, said)).toEqual([]);
});
