import {expect, test} from 'vitest';
import {aggregateOf} from '../../../../src/core/dossier/answers/aggregateOf.ts';
import {analyse} from '../../../support/annotated.ts';

/** The aggregate of the last number of a text. */
const lastOf = (text: string) => {
	const found = analyse(text, {language: 'en', published: '2024-05-21'});
	return aggregateOf(found, found.quantities.at(-1)!);
};

test('a sum is of the aggregate named before it in its sentence, or taken up from the one before', () => {
	expect(lastOf('The deficit of the town came to $40 million.')).toBe('deficit');
	expect(lastOf('The deficit has grown. It came to $40 million.')).toBe('deficit');
	expect(lastOf('The deficit has grown. The bridge cost $40 million.')).toBe(null);
});

test('a line that lost its stops is not read again for each of its sums', () => {
	const rest = 'and the harbour of the old town was mended by the guild '.repeat(12);
	expect(lastOf(`The deficit of the town was told ${rest} for $40 million.`)).toBe(null);
});
