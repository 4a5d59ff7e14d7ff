import {describe, expect, test} from 'vitest';
import {
	beginningsOf,
	bodyNameKey,
	companyStems,
	withoutOneWord,
} from '../../../../src/core/dossier/actors/bodyNames.ts';

describe('the key of a name', () => {
	test.each([
		['Norvik Sundby KK', 'norvik sundby'],
		['Norvik Holding AG', 'norvik'],
		['World Grain Organisation', 'world grain organization'],
		['Group', 'group'],
		['The Norvik Partners', 'norvik partner'],
		['Norvik Press', 'norvik press'],
		['Norvik Shipping', 'norvik shipping'],
	])('%s → %s', (name, key) => expect(bodyNameKey(name)).toBe(key));
});

describe('the name without trade and legal form', () => {
	test.each([
		['Norvik Shipping Group', ['norvik shipping', 'norvik']],
		['Elna Sundby Automobiles', ['elna sundby']],
		['Electric Motors', ['electric']],
		['Norvik Sundby', []],
	])('%s → %j', (name, stems) => expect(companyStems(name)).toEqual(stems));
});

test('a name without one of its words', () =>
	expect(withoutOneWord('Chambre sundbaise des élus')).toEqual([
		'sundbaise des elus',
		'chambre des elus',
		'chambre sundbaise elus',
		'chambre sundbaise des',
	]));

test.each([
	['parquet de Norvik-sur-Elne', ['parquet', 'parquet de norvik']],
	['police judiciaire', []],
])('%s begins %j', (name, beginnings) => expect(beginningsOf(name)).toEqual(beginnings));
