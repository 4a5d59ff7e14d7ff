import {expect, test} from 'vitest';
import {search} from '../../../src/core/search/search.ts';
import {textTable} from '../../../src/core/search/searchContent.ts';
import {readyIndex, storedIndex} from '../../../src/core/search/searchIndex.ts';
import {packArrays, unpackArrays} from '../../../src/core/text/packArrays.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const stored = storedIndex(sampleDossier);
const texts = textTable(sampleDossier.articles);

test('an index that was packed finds the same', () => {
	const packed = packArrays(stored);
	// At an odd place in memory, as a file is read.
	const moved = new Uint8Array(packed.length + 1);
	moved.set(packed, 1);
	for (const bytes of [packed, moved.subarray(1)]) {
		const again = readyIndex(unpackArrays(bytes), texts);
		for (const query of [
			'ferry',
			'passagers',
			'prefecture',
			'passengrs',
			'source:harbour',
			'actor:aurore',
			'"on board"',
		])
			expect(search(again, query)).toEqual(search(readyIndex(stored, texts), query));
	}
});

test('bytes of another machine, or of anything else, are refused', () => {
	const packed = packArrays(stored);
	expect(() => unpackArrays(packed.with(0, 0))).toThrow();
	expect(() => unpackArrays(new Uint8Array(64))).toThrow();
	expect(() => unpackArrays(packed.subarray(0, 200))).toThrow();
});
