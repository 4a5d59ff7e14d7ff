import {expect, test} from 'vitest';
import {saidValues} from '../../../../src/core/dossier/differences/saidValues.ts';

const format = (value: number): string => `<${value}>`;

test('two values are told in words of the texts where both are known', () => {
	expect(saidValues({kind: 'values', values: [4, 5], said: ['4 ships', 'five ships']}, format)).toEqual([
		'4 ships',
		'five ships',
	]);
	expect(saidValues({kind: 'values', values: [4, 5], said: ['4 ships', '']}, format)).toEqual(['<4>', '<5>']);
});

test('what reads alike on both sides is told as numbers, and not at all where there are none', () => {
	expect(saidValues({kind: 'values', values: [4, 5], said: ['Some ships', 'some ships']}, format)).toEqual([
		'<4>',
		'<5>',
	]);
	expect(saidValues({kind: 'part', said: ['Four', 'four']}, format)).toBeNull();
	expect(saidValues({kind: 'same'}, format)).toBeNull();
});
