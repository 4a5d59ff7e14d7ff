import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fitRuns, run, sliceRuns, textOfRuns, truncateRuns, widthOfRuns} from '../../src/screens/runs.ts';

test('a cut ends in an ellipsis, in the role of what was cut', () => {
	expect(truncateRuns([run('one '), run('two', 'actor'), run(' three')], 6)).toEqual([run('one '), run('t…', 'actor')]);
	expect(textOfRuns(truncateRuns([run('one'), run('two')], 3))).toBe('on…');
	expect(truncateRuns([run('one')], 3)).toEqual([run('one')]);
});

test('a wide character that an edge would halve becomes spaces', () => {
	expect(textOfRuns(sliceRuns([run('a日b')], 2, 4))).toBe(' b');
	expect(textOfRuns(sliceRuns([run('a日b')], 0, 2))).toBe('a ');
});

test('fitted and sliced runs are exactly as wide as asked', () => {
	const runs = fc.array(
		fc.string({unit: 'grapheme', maxLength: 12}).map(text => run(text)),
		{maxLength: 5},
	);
	fc.assert(
		fc.property(runs, fc.nat(40), fc.nat(40), (pieces, from, length) => {
			expect(widthOfRuns(fitRuns(pieces, length))).toBe(length);
			const width = widthOfRuns(pieces);
			const expected = Math.max(0, Math.min(width, from + length) - Math.min(width, from));
			expect(widthOfRuns(sliceRuns(pieces, from, from + length))).toBe(expected);
		}),
	);
});
