import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {search} from '../../../src/core/search/search.ts';
import {textTable} from '../../../src/core/search/searchContent.ts';
import {readyIndex, storedIndex} from '../../../src/core/search/searchIndex.ts';
import {keepSearchIndex, readEarlierIndex, readSearchIndex} from '../../../src/library/cache/searchIndexCache.ts';
import {folderOf} from '../../support/folder.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const made = storedIndex(sampleDossier);
const texts = textTable(sampleDossier.articles);

function kept() {
	const folder = folderOf({});
	const within = join(folderOf({}), 'cache');
	keepSearchIndex(folder, 'state', made, {build: 'one', within});
	return {folder, within, read: (state = 'state', build = 'one') => readSearchIndex(folder, state, {build, within})};
}

test('a kept index finds what the one that was made finds', () => {
	const {read} = kept();
	for (const query of ['passagers', 'passengrs', 'actor:aurore', ''])
		expect(search(readyIndex(read()!, texts), query)).toEqual(search(readyIndex(made, texts), query));
	expect(read('another state')).toBeUndefined();
	expect(read('state', 'another build')).toBeUndefined();
});

test('the index of the dossier as it was is there, whatever has become of it since', () => {
	const {within, folder} = kept();
	expect(readEarlierIndex(folder, {build: 'one', within})).toEqual(made);
	expect(readEarlierIndex(folder, {build: 'another', within})).toBeUndefined();
});

test('a damaged index is none', () => {
	const {within, read} = kept();
	const path = readdirSync(within, {recursive: true})
		.map(name => join(within, String(name)))
		.find(name => name.endsWith('search.index'))!;
	const bytes = readFileSync(path);
	for (const damaged of [bytes.with(bytes.length - 40, bytes.at(-40)! ^ 1), bytes.subarray(0, 900), Buffer.alloc(0)]) {
		writeFileSync(path, damaged);
		expect(read()).toBeUndefined();
	}
});
