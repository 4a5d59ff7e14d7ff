import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {takeColumns} from '../../../src/screens/rows/width.ts';
import {layoutArticle} from '../../../src/screens/text/articleLayout.ts';
import {referencesOnLines} from '../../../src/screens/text/referencePlaces.ts';
import type {Reference} from '../../../src/screens/text/textLine.ts';
import {anyArticle, articleOf} from '../../support/layoutArticles.ts';

const text = 'le Pentagone parle de 10 000 à 12 000 soldats, dit Séoul';
const article = articleOf([
	{kind: 'paragraph', words: text},
	{kind: 'paragraph', words: 'Moscou se tait'},
]);
const reference = (words: string, kind: Reference['kind'] = 'actor'): Reference => {
	const start = article.text.indexOf(words);
	return {kind, id: words, start, end: start + words.length};
};
const references = [
	reference('Pentagone'),
	reference('10 000 à 12 000 soldats', 'figure'),
	reference('soldats'),
	reference('Séoul'),
	reference('Moscou'),
];
// le Pentagone parle de | 10 000 à 12 000 | soldats, dit Séoul | | Moscou se tait
const places = referencesOnLines(layoutArticle(article, 21), references);

describe('referencesOnLines', () => {
	it('gives a piece for every line that a reference is broken over', () => {
		expect(places.placesOf(1)).toEqual([
			{reference: 1, line: 1, column: 0, width: 15},
			{reference: 1, line: 2, column: 0, width: 7},
		]);
	});

	it('lists what stands on a line', () => {
		expect(places.onLine(2).map(place => place.reference)).toEqual([1, 2, 3]);
		expect(places.onLine(3)).toEqual([]);
	});

	it('takes the shorter of two that lie over each other', () => {
		expect(places.at(2, 3)).toBe(2);
		expect(places.at(1, 3)).toBe(1);
		expect(places.at(0, 0)).toBeNull();
		expect(places.at(0, 3)).toBe(0);
	});

	it('walks from any line, blank ones too', () => {
		expect(places.firstFrom(0)).toBe(0);
		expect(places.firstFrom(1)).toBe(1);
		expect(places.firstFrom(3)).toBe(4);
		expect(places.firstFrom(99)).toBeNull();
		expect(places.lastBefore(3)).toBe(3);
		expect(places.lastBefore(0)).toBeNull();
	});

	it('has nothing for what is not there', () => {
		expect(places.placesOf(99)).toEqual([]);
		expect(places.onLine(99)).toEqual([]);
	});

	it('stands exactly where the words are shown, in any article', () => {
		const anyPlaces = fc.tuple(anyArticle, fc.integer({min: 8, max: 120}), fc.nat(300), fc.integer({min: 1, max: 40}));
		fc.assert(
			fc.property(anyPlaces, ([any, width, start, length]) => {
				const layout = layoutArticle(any, width);
				const end = Math.min(any.text.length, start + length);
				const isWord = /^[a-z ]*$/u.test(any.text.slice(start, end)) && !/^\p{M}/u.test(any.text.slice(end));
				fc.pre(start < end && isWord);
				for (const place of referencesOnLines(layout, [{kind: 'actor', id: 'x', start, end}]).onLine(
					layout.lineOfOffset(start),
				)) {
					const shown = layout
						.line(place.line)!
						.runs.map(run => run.text)
						.join('');
					const before = takeColumns(shown, place.column);
					const words = takeColumns(shown.slice(before.length), place.width);
					expect(any.text.slice(start, end)).toContain(words.trim());
				}
			}),
			{numRuns: 200},
		);
	});
});
