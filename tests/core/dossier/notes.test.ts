import {expect, test} from 'vitest';
import {placeNotes} from '../../../src/core/dossier/notes.ts';

const articles = [
	{id: 'a', text: 'One boat left. Two came back.'},
	{id: 'b', text: 'It rained. It rained. Nobody saw “it”.'},
];
const note = (article: string, quote: string, before: string | null = null) => ({article, quote, before, note: 'x'});

test('a note stands where its words stand', () => {
	const [placed] = placeNotes(articles, [note('a', 'two came  back')]);
	expect(placed?.place).toEqual({article: 'a', start: 15, end: 28});
	expect(placed?.orphaned).toBeNull();
});

test.each([
	['the article is gone', note('z', 'One'), 'noArticle'],
	['the words are gone', note('a', 'Three came back'), 'gone'],
	['the words stand twice', note('b', 'It rained.'), 'several'],
	['the words before are others', note('b', 'It rained.', 'sun.'), 'gone'],
])('%s: an orphan, never a likeness', (_, text, orphaned) => {
	expect(placeNotes(articles, [text])).toEqual([{text, place: null, orphaned}]);
});

test('the words before tell which place is meant', () => {
	const [placed] = placeNotes(articles, [note('b', 'It rained.', 'rained.')]);
	expect(placed?.place?.start).toBe(11);
});

test('in the order of the articles and their texts, orphans last', () => {
	const placed = placeNotes(articles, [note('z', 'x'), note('b', 'Nobody'), note('a', 'Two'), note('a', 'One')]);
	expect(placed.map(({text}) => text.quote)).toEqual(['One', 'Two', 'Nobody', 'x']);
});
