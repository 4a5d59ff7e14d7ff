import {expect, test} from 'vitest';
import {PairNumbers} from '../../../src/core/text/pairNumbers.ts';

test('each pair has one number, also when many have come', () => {
	const pairs = new PairNumbers();
	const known = new Map<string, number>();
	for (let round = 0; round < 2; round++)
		for (let one = 0; one < 60; one++)
			for (let other = 0; other < 60; other++) {
				const number = pairs.numberOf(one, other);
				expect(number).toBe(known.get(`${one} ${other}`) ?? known.size);
				known.set(`${one} ${other}`, number);
			}
	expect(pairs.size).toBe(3600);
	const seen: string[] = [];
	pairs.forEach((one, other, number) => {
		expect(known.get(`${one} ${other}`)).toBe(number);
		seen.push(`${one} ${other}`);
	});
	expect(new Set(seen).size).toBe(3600);
});
