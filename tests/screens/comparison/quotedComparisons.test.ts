import {describe, expect, test} from 'vitest';
import {articleComparisons, quotedComparisons} from '../../../src/screens/comparison/quotedComparisons.ts';
import {lookupOf} from '../../../src/screens/places/lookup.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const lookup = lookupOf(sampleDossier);
const textOf = (id: string, {start, end}: {readonly start: number; readonly end: number}): string =>
	lookup.article(id)!.text.slice(start, end);

describe('words of an article', () => {
	test.each([
		['312 passagers', 'f-aboard-1'],
		['312', 'f-aboard-1'],
		['six canots', 'f-boats-1'],
	])('within a figure mean the figure: %s', (words, figure) => {
		expect(quotedComparisons(lookup, 'courrier', words)!.map(found => found.figure?.id)).toEqual([figure]);
	});

	test.each(['avec 312 passagers à bord', "S'EST  ÉCHOUÉ MARDI", 'selon la préfecture.'])(
		'else mean the sentence, whatever their case, spaces and apostrophes: %s',
		words => {
			const [found, ...more] = quotedComparisons(lookup, 'courrier', words)!;
			expect(more).toEqual([]);
			expect(found!.figure).toBeNull();
			expect(textOf('courrier', found!.sentence)).toMatch(/^Le ferry Aurore s’est échoué/u);
			expect(found!.same.map(({article}) => article)).toEqual(['gazette', 'ponant']);
		},
	);

	test('that stand in several sentences mean them all, each once', () => {
		const found = quotedComparisons(lookup, 'courrier', 'Port-Lanoir')!;
		expect(found.map(({sentence}) => textOf('courrier', sentence).slice(0, 24))).toEqual([
			'Le ferry Aurore échoué d',
			'Le ferry Aurore s’est éc',
		]);
		const places = quotedComparisons(lookup, 'ponant', 'e')!.map(({from}) => `${from.start} ${from.end}`);
		expect(new Set(places).size).toBe(places.length);
	});

	test('that are not there are not guessed', () => {
		expect(quotedComparisons(lookup, 'courrier', 'sous-marin')).toBeNull();
		expect(quotedComparisons(lookup, 'nowhere', 'Port-Lanoir')).toBeNull();
	});
});

test('of an article, every sentence that another source has something on, in text order', () => {
	const found = articleComparisons(lookup, 'courrier');
	expect(found.map(({sentence}) => sentence.start)).toEqual(lookup.parallelsOf('courrier').map(({start}) => start));
	expect(found.length).toBeGreaterThan(3);
	for (const {same, closest} of found) expect(same.length + closest.length).toBeGreaterThan(0);
});
