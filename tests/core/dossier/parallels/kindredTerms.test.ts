import {expect, test} from 'vitest';
import {kindredTerms} from '../../../../src/core/dossier/parallels/kindredTerms.ts';
import {createNumberLists} from '../../../../src/core/text/numberLists.ts';

function listsOf(lists: readonly (readonly number[])[]) {
	const builder = createNumberLists();
	for (const list of lists) builder.add(list);
	return builder.build();
}

/** Of seven keys 0, 1 and 2 are near each other, and so are 3 and 4. */
const near = listsOf([[1, 2], [0, 2], [0, 1], [4], [3], [], []]);
const count = (one: readonly number[], other: readonly number[]) => kindredTerms(listsOf([one, other]), near, 0, 1);

test('terms that the other statement has in other words are counted', () => {
	expect(count([0, 3, 5], [1, 4, 6])).toBe(2);
	expect(count([0, 5], [3, 6])).toBe(0);
});

test('what both have is told in the same words, and stands for nothing else', () => {
	expect(count([0], [0])).toBe(0);
	expect(count([0, 1], [0])).toBe(0);
	expect(count([0, 1], [0, 2])).toBe(1);
});

test('one word stands for one only', () => {
	expect(count([0, 1], [2])).toBe(1);
});

test('without a glossary nothing is near', () => {
	expect(kindredTerms(listsOf([[0], [1]]), listsOf([]), 0, 1)).toBe(0);
});

test('a line that lost its full stops is no nearer than a sentence can be', () => {
	const keys = Array.from({length: 20}, (_, key) => key);
	const inPairs = listsOf(keys.map(key => [key % 2 === 0 ? key + 1 : key - 1]));
	const [even, odd] = [keys.filter(key => key % 2 === 0), keys.filter(key => key % 2 === 1)];
	expect(kindredTerms(listsOf([even, odd]), inPairs, 0, 1)).toBe(6);
});
