import fc from 'fast-check';
import {expect, test} from 'vitest';
import {distanceTo} from '../../../src/core/search/editDistance.ts';

/** Optimal string alignment by the textbook table; row by row. */
function table(pattern: string, word: string): number[][] {
	const rows = Array.from({length: pattern.length + 1}, (_, row) =>
		Array.from({length: word.length + 1}, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
	);
	for (let row = 1; row <= pattern.length; row++) {
		for (let column = 1; column <= word.length; column++) {
			const cost = pattern[row - 1] === word[column - 1] ? 0 : 1;
			const above = rows[row - 1]!;
			let least = Math.min(above[column]! + 1, rows[row]![column - 1]! + 1, above[column - 1]! + cost);
			const swapped = pattern[row - 1] === word[column - 2] && pattern[row - 2] === word[column - 1];
			if (row > 1 && column > 1 && swapped) least = Math.min(least, rows[row - 2]![column - 2]! + 1);
			rows[row]![column] = least;
		}
	}
	return rows;
}

const letters = fc.string({unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 12});

test('distances are those of the textbook', () => {
	fc.assert(
		fc.property(letters, letters, (pattern, word) => {
			const last = table(pattern, word).at(-1)!;
			expect(distanceTo(pattern, 20, false)(word)).toBe(last.at(-1));
			expect(distanceTo(pattern, 20, true)(word)).toBe(Math.min(...last));
		}),
		{numRuns: 500},
	);
});

test.each([
	['koursk', 'kuorsk', 1],
	['koursk', 'kursk', 1],
	['soldats', 'soldta', 2],
	['a'.repeat(31), `${'a'.repeat(30)}b`, 1],
])('%s to %s', (pattern, word, distance) => expect(distanceTo(pattern, 3, false)(word)).toBe(distance));

test('a distance over the limit is not measured', () => expect(distanceTo('abcd', 1, false)('wxyz')).toBe(2));
