import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {type AnalysisCache, noCache} from '../../../src/library/cache/analysisCache.ts';
import {contentHashes} from '../../../src/library/folder/contentHashes.ts';
import {listSources} from '../../../src/library/folder/listSources.ts';
import {folderOf} from '../../support/folder.ts';

/** A cache that holds only what has a name. */
function namedCache() {
	const kept = new Map<string, string>();
	let written = 0;
	const cache: AnalysisCache = {
		...noCache,
		findNamed: name => kept.get(name),
		keepNamed: (name, content) => {
			written++;
			kept.set(name, content);
		},
	};
	return {cache, kept, written: () => written};
}

/** The hashes of a folder some milliseconds from now. */
const hashesOf = (folder: string, cache: AnalysisCache, later: number): string[] =>
	contentHashes(folder, listSources(folder, Date.now() + later).files, cache);

const settled = 10_000;

/** Something else in the place of what is kept: who finds it has not read the file. */
const forge = (kept: Map<string, string>): void =>
	void kept.set('hashes', kept.get('hashes')!.replaceAll(/[\w-]{43}/gu, 'forged'));

test('a file that lies as it did is not read again', () => {
	const folder = folderOf({'a.md': 'One.', 'b.md': 'Two.'});
	const {cache, kept, written} = namedCache();
	const first = hashesOf(folder, cache, settled);
	expect(hashesOf(folder, cache, settled)).toEqual(first);
	expect(written()).toBe(1);
	forge(kept);
	expect(hashesOf(folder, cache, settled)).toEqual(['forged', 'forged']);
	writeFileSync(join(folder, 'b.md'), 'Too.');
	expect(hashesOf(folder, cache, settled)).toEqual([
		'forged',
		contentHashes(folder, listSources(folder).files, noCache)[1],
	]);
	rmSync(join(folder, 'a.md'));
	expect(hashesOf(folder, cache, settled)).toHaveLength(1);
	expect(JSON.parse(kept.get('hashes')!)).toHaveLength(1);
});

test('one that was written a moment ago is: it may be written once more within the same tick', () => {
	const folder = folderOf({'a.md': 'One.'});
	const {cache, kept} = namedCache();
	hashesOf(folder, cache, 0);
	expect(kept.get('hashes') ?? '[]').toBe('[]');
});

test('one that cannot be read is tried again', () => {
	const folder = folderOf({'a.md': 'One.', 'b.md': new Uint8Array(33 * 1024 * 1024)});
	const {cache, kept} = namedCache();
	const [, large] = hashesOf(folder, cache, settled);
	expect(JSON.parse(kept.get('hashes')!)).toHaveLength(1);
	expect(large).not.toBe(hashesOf(folder, noCache, settled)[0]);
});
