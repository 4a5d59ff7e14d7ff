import {expect, test} from 'vitest';
import {excerptOf, wholeRows} from '../../../src/core/search/excerpt.ts';

const text = 'Le bilan. Il monte.\n\nmars | état-major | 4 000 tués\navril | presse | 12 blessés';
const table = {start: text.indexOf('mars'), end: text.length};
const placeOf = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});

test.each([
	['4 000 tués', 'mars | état-major | 4 000 tués'],
	['presse', 'avril | presse | 12 blessés'],
	['4 000 tués\navril', 'mars | état-major | 4 000 tués / avril | presse | 12 blessés'],
])('of a table whole rows are shown: %j', (cells, label) => {
	const match = {...placeOf('tués'), words: 1};
	const excerpt = excerptOf(text, wholeRows(text, table, placeOf(cells)), [match, {...placeOf('blessés'), words: 2}]);
	expect(excerpt.label).toBe(label);
	for (const {start, end} of excerpt.matches) expect(['tués', 'blessés']).toContain(label.slice(start, end));
	expect(excerpt.matches).toHaveLength(['tués', 'blessés'].filter(word => label.includes(word)).length);
});

test('a sentence stays a sentence', () => {
	expect(wholeRows(text, {start: 0, end: 19}, placeOf('Il monte.'))).toEqual(placeOf('Il monte.'));
});

test('rows that are too long to be shown leave the cell', () => {
	const long = `${'x'.repeat(400)} | tués`;
	const cell = {start: 403, end: 407};
	expect(wholeRows(long, {start: 0, end: long.length}, cell)).toEqual(cell);
});
