import {expect, test} from 'vitest';
import {rememberingSome} from '../../../src/core/text/rememberingSome.ts';
import {createWordTable, wordReader} from '../../../src/core/text/wordTable.ts';

test('words come back by their numbers, and none is 0', () => {
	const words = createWordTable();
	const numbers = ['tué', null, '', 'tué', '🚢'].map(words.numberOf);
	expect(numbers).toEqual([1, 0, 2, 1, 3]);
	expect(numbers.map(wordReader(words.table()))).toEqual(['tué', null, '', 'tué', '🚢']);
});

test('what is asked again is not worked out again, until it is too much', () => {
	const asked: number[] = [];
	const find = rememberingSome(2, (question: number) => {
		asked.push(question);
		return question * 2;
	});
	expect([1, 1, 2, 3, 1].map(find)).toEqual([2, 2, 4, 6, 2]);
	expect(asked).toEqual([1, 2, 3, 1]);
});
