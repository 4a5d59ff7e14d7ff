import {expect, test} from 'vitest';
import {printedBlocks} from '../../../src/importing/books/printedLines.ts';
import {processorTime} from '../../support/processorTime.ts';

const page = (...lines: readonly string[]) =>
	lines.map((str, index) => ({str, x: 60, y: 800 - 12 * index, fontSize: 10}));

test('a word parted at the end of a line is one, unless it is written with a hyphen elsewhere', () => {
	const lines = page(
		'The mayor of the town, a vice-',
		'president of the region and a for-',
		'mer vice-president, left.',
	);
	const [block] = printedBlocks([lines]);
	expect(block?.text).toBe('The mayor of the town, a vice-president of the region and a former vice-president, left.');
});

test('lines of letters alone stay quick', () => {
	const started = processorTime();
	printedBlocks([page('a'.repeat(100_000), 'a'.repeat(100_000))]);
	expect(processorTime() - started).toBeLessThan(2000);
});
