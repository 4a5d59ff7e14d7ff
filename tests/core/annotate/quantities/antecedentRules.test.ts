import {expect, test} from 'vitest';
import {antecedentRules} from '../../../../src/core/annotate/quantities/antecedentRules.ts';

const names = antecedentRules.map(({name}) => name);

test('the places where a left out noun may stand have a name each', () => {
	expect(names.length).toBeGreaterThan(40);
	expect(new Set(names).size).toBe(names.length);
});

test.each([
	['own age', 'earlier'],
	['asked', 'earlier'],
	['list', 'earlier'],
	['earlier', 'those before'],
	['earlier', 'telling'],
])('the nearer one is looked at first: %s before %s', (nearer, farther) => {
	expect(names).toContain(nearer);
	expect(names.indexOf(nearer)).toBeLessThan(names.indexOf(farther));
});
