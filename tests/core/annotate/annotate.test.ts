import {describe, expect, test} from 'vitest';
import {annotate} from '../../../src/core/annotate/annotate.ts';
import {articleOf} from '../../support/annotated.ts';
import {languages} from '../../support/languages.ts';
import {processorTime} from '../../support/processorTime.ts';

/** Processor time of an analysis, in milliseconds. */
function timeOf(text: string): number {
	const article = articleOf(text, {language: 'fr', published: '2025-04-28'});
	const started = processorTime();
	annotate(article, languages);
	return processorTime() - started;
}

const highestRatio = 24;
const attempts = 4;

describe('an article in one line', () => {
	test.each([
		['sentences', 'Selon M. Durand, 12 000 personnes ont quitté la ville le 3 mars 2025. '],
		['a sentence that never ends', 'selon M. Durand, 12 000 personnes ont quitté la ville le 3 mars 2025, '],
		['abbreviations', 'M. Durand et Mme. Petit '],
		['names', 'Anne Durand Jean Petit '],
		['numbers', '12 345 678,9 '],
	])('is analysed in time that grows with its length: %s', (_, piece) => {
		const [short, long] = [10_000, 80_000].map(size => piece.repeat(Math.ceil(size / piece.length)));
		timeOf(short!);
		const ratios: number[] = [];
		while (ratios.length < attempts && (ratios.at(-1) ?? Number.POSITIVE_INFINITY) > highestRatio)
			ratios.push(timeOf(long!) / timeOf(short!));
		expect(Math.min(...ratios)).toBeLessThan(highestRatio);
	});
});
