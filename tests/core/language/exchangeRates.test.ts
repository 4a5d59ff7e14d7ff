import {expect, test} from 'vitest';
import {exchangeRange} from '../../../src/core/language/exchangeRates.ts';

test('a rate and its inverse', () => {
	const [least, most] = exchangeRange('EUR', 'USD')!;
	expect(exchangeRange('USD', 'EUR')).toEqual([1 / most, 1 / least]);
	expect(least).toBeLessThan(most);
});

test('dollars of nobody are those of the United States', () => {
	expect(exchangeRange('dollar', 'JPY')).toEqual(exchangeRange('USD', 'JPY'));
});

test('currencies that no table has', () => {
	expect(exchangeRange('EUR', 'XOF')).toBeNull();
	expect(exchangeRange('EUR', 'EUR')).toBeNull();
});
