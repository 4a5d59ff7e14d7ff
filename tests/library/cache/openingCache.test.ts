import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keepOpening, type Opening, readOpening} from '../../../src/library/cache/openingCache.ts';
import {folderOf} from '../../support/folder.ts';

const opening: Opening = {
	question: '[80]',
	rows: [{runs: [{text: 'œuf', role: 'text'}]}],
	preview: [],
};
const look = {state: 'as it lay', settled: true, bytes: 0, changed: 0};

/** Where the opening of an empty folder is kept, and the folder. */
function kept(settled = true) {
	const folder = folderOf({});
	const within = join(folderOf({}), 'cache');
	keepOpening(folder, {...look, settled}, opening, {build: 'one', within});
	return {
		folder,
		within,
		read: (state = look.state, build = 'one') => readOpening(folder, {state}, {build, within}),
	};
}

test('an opening is shown again while the folder and the program are as they were', () => {
	const {read} = kept();
	expect(read()).toEqual(opening);
	expect(read('otherwise')).toBeNull();
	expect(read('as it lay', 'two')).toBeNull();
});

test('of a folder that may change unseen nothing is kept', () => {
	expect(kept(false).read()).toBeNull();
});

test('a damaged opening is none', () => {
	const {within, read} = kept();
	const path = readdirSync(within, {recursive: true})
		.map(name => join(within, String(name)))
		.find(name => name.endsWith('.rows'))!;
	const bytes = readFileSync(path);
	for (const damaged of [
		bytes.with(bytes.length - 3, bytes.at(-3)! ^ 1),
		bytes.subarray(0, bytes.length - 1),
		Buffer.alloc(0),
	]) {
		writeFileSync(path, damaged);
		expect(read()).toBeNull();
	}
});
