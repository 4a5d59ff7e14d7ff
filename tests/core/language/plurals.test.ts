import {expect, test} from 'vitest';
import {pluralOfName, pluralOfNoun, singularOf} from '../../../src/core/language/plurals.ts';

test('a plural in -s loses it, another form stays', () => {
	expect(['villes', 'towns', 'jeu'].map(singularOf)).toEqual(['ville', 'town', 'jeu']);
});

test('of names only acronyms and peoples lose the -s', () => {
	const names = ['PVs', 'Érythréennes', 'Marocains', 'Athens', 'Texas', 'AS'];
	expect(names.map(name => name.replace(pluralOfName, ''))).toEqual([
		'PV',
		'Érythréenne',
		'Marocain',
		'Athens',
		'Texas',
		'AS',
	]);
});

test('an unknown noun keeps an -s that leaves it less than three letters', () => {
	expect(['drones', 'gas', 'bus'].map(noun => noun.replace(pluralOfNoun, ''))).toEqual(['drone', 'gas', 'bus']);
});
