import {expect, test} from 'vitest';
import {isWholePercent} from '../../../../src/core/dossier/answers/tellingNumbers.ts';

test('shares in whole percent are known for such, whatever binary fractions make of them', () => {
	const whole = Array.from({length: 101}, (_, percent) => percent / 100);
	expect(whole.filter(share => !isWholePercent(share))).toEqual([]);
	expect([0.339, 0.664, 0.0005].filter(isWholePercent)).toEqual([]);
});
