import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fitRuns, run, textOfRuns, truncateRuns, widthOfRuns} from '../../../src/screens/rows/runs.ts';

test('a cut ends in an ellipsis, in the role of what was cut', () => {
	expect(truncateRuns([run('one '), run('two', 'actor'), run(' three')], 6)).toEqual([run('one '), run('t…', 'actor')]);
	expect(textOfRuns(truncateRuns([run('one'), run('two')], 3))).toBe('on…');
	expect(truncateRuns([run('one')], 3)).toEqual([run('one')]);
});

test('fitted runs are exactly as wide as asked', () => {
	const runs = fc.array(
		fc.string({unit: 'grapheme', maxLength: 12}).map(text => run(text)),
		{maxLength: 5},
	);
	fc.assert(
		fc.property(runs, fc.nat(40), (pieces, length) => {
			expect(widthOfRuns(fitRuns(pieces, length))).toBe(length);
		}),
	);
});
