import {describe, expect, test} from 'vitest';
import {areOnOtherSides} from '../../../src/core/language/sides.ts';

describe('the two sides of a thing', () => {
	test.each([
		['Norway voted for the treaty', 'Norway voted against the treaty'],
		['La Norvège a voté pour le traité', 'la Norvège a voté contre'],
		['hurt in the left knee', 'hurt in the right knee'],
		['blessé à la jambe gauche', 'blessé à la jambe droite'],
	])('%s: %s', (one, other) => {
		expect(areOnOtherSides(one, other)).toBe(true);
		expect(areOnOtherSides(other, one)).toBe(true);
		expect(areOnOtherSides(one, one)).toBe(false);
	});
});

test.each([
	['they left Varn', 'they quit right away'],
	['Voters waited for hours', 'they voted against the bill'],
	['le droit de grève', 'la gauche a voté'],
	['met with the families', 'met the families without delay'],
])('words of a side that are none here: %s: %s', (one, other) => expect(areOnOtherSides(one, other)).toBe(false));
