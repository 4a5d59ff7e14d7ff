import {expect, test} from 'vitest';
import type {Figure} from '../../../src/core/dossier/dossier.ts';
import {valueDifference} from '../../../src/screens/comparison/valueDifference.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const figure = (min: number | null, max: number | null, rest: Partial<Figure> = {}): Figure => ({
	...sampleDossier.figures[0]!,
	min,
	max,
	asOf: null,
	...rest,
});

test.each([
	[figure(14, 14), figure(14, 14), 'agree'],
	[figure(11000, 11000, {relation: 'approx'}), figure(11000, 11000), 'agree'],
	[figure(312, 312), figure(300, 300, {relation: 'approx'}), 'rounded'],
	[figure(10000, 12000, {relation: 'range'}), figure(11000, 11000), 'range'],
])('values that explain themselves', (one, other, verdict) => {
	expect(valueDifference(one, other)?.verdict).toBe(verdict);
	expect(valueDifference(other, one)?.verdict).toBe(verdict);
});

test('what values alone do not explain stays open', () => {
	expect(valueDifference(figure(2, 2), figure(40, 40))).toBeNull();
	expect(
		valueDifference(figure(5, 5, {measure: 'measure', unit: 'km'}), figure(5, 5, {measure: 'measure', unit: 'mi'})),
	).toBeNull();
	expect(valueDifference(figure(24, 24, {vague: true}), figure(24, 24))).toBeNull();
});
