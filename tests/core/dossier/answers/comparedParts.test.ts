import {expect, test} from 'vitest';
import {comparedClaim, comparedCount, comparedQuantity} from '../../../../src/core/dossier/answers/comparedParts.ts';
import {analyse} from '../../../support/annotated.ts';

const {quantities, claims} = analyse(
	'The fire killed nine people, including three children, in Lima. Prices rose by 4 %. It was 40 degrees on Monday.',
	{language: 'en'},
);

/** A copy of each item: equal to it, and laid out as the others are. */
function expectCopies<Item extends object>(items: readonly Item[], copyOf: (item: Item) => Item): void {
	const copies = items.map(copyOf);
	expect(copies).toEqual(items);
	expect(new Set(copies.map(copy => Object.keys(copy).join(' '))).size).toBe(1);
}

test('copies of quantities have all their fields, in one order', () => {
	expect(new Set(quantities.map(quantity => Object.keys(quantity).join(' '))).size).toBeGreaterThan(2);
	expectCopies(quantities, comparedQuantity);
});

test('so have copies of what is counted and of claims', () => {
	expectCopies(
		claims.flatMap(({counts}) => counts),
		comparedCount,
	);
	expectCopies(claims, comparedClaim);
});
