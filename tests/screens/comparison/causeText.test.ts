import {expect, test} from 'vitest';
import type {FactCause} from '../../../src/core/dossier/dossier.ts';
import {messages} from '../../../src/i18n/messages.ts';
import {causeText, factReason, unbrokenDate} from '../../../src/screens/comparison/causeText.ts';

const english = {messages: messages('en'), locale: 'en'} as const;
const french = {messages: messages('fr'), locale: 'fr'} as const;

test.each<[FactCause, string, string]>([
	[{kind: 'same'}, 'same value', 'même valeur'],
	[
		{kind: 'rounding', values: [12000, 11800]},
		'12,000 and 11,800: one rounds the other',
		'12 000 et 11 800 : l’un arrondit l’autre',
	],
	[
		{kind: 'counted', counted: ['dead', 'casualties']},
		'one counts the dead, the other dead and wounded',
		'l’un compte les morts, l’autre les morts et les blessés',
	],
	[{kind: 'counted', counted: ['fishing_boat', 'ship']}, 'another thing is counted', 'on compte autre chose'],
	[
		{kind: 'rounding', values: [61, 2], said: ['61 days', 'two months']},
		'61 days and two months: one rounds the other',
		'61 days et two months : l’un arrondit l’autre',
	],
	[
		{kind: 'rounding', values: [300, 300], said: ['About 300 ships', 'Three hundred ships']},
		'about 300 ships and three hundred ships: one rounds the other',
		'about 300 ships et three hundred ships : l’un arrondit l’autre',
	],
	[
		{kind: 'containment', said: ['20 to 30 ships', '25 ships']},
		'20 to 30 ships and 25 ships: one lies within the other',
		'20 to 30 ships et 25 ships : l’un est compris dans l’autre',
	],
	[
		{kind: 'values', values: [4, 5], said: ['4 km/h', 'cinq km/h']},
		'4 km/h against cinq km/h',
		'4 km/h contre cinq km/h',
	],
	[
		{kind: 'date', dates: ['2024-11', '2025-03-27'], said: ['12 ships', '15 ships']},
		'12 ships as of Nov 2024, 15 ships as of 27 Mar 2025',
		'12 ships (nov. 2024), puis 15 ships (27 mars 2025)',
	],
	[
		{kind: 'fall', dates: ['2025-03-04', '2025-03-06'], said: ['120 dead', '98 dead']},
		'120 dead as of 4 Mar 2025, 98 dead as of 6 Mar 2025: the later number is lower, a correction or another count',
		'120 dead (4 mars 2025), puis 98 dead (6 mars 2025) : le nombre le plus récent est plus bas, corrigé ou compté autrement',
	],
	[
		{kind: 'containment', said: ['sixteen "martyrs', '"about 20"']},
		'sixteen martyrs and "about 20": one lies within the other',
		'sixteen martyrs et "about 20" : l’un est compris dans l’autre',
	],
	[
		{kind: 'undated', values: [12, 14]},
		'12 and 14: it changes with time, and one source gives no date',
		'12 et 14 : le nombre change avec le temps, et une source ne donne pas de date',
	],
	[
		{kind: 'neitherDated', values: [12, 14]},
		'12 and 14: it changes with time, and neither source gives a date',
		'12 et 14 : le nombre change avec le temps, et aucune des deux sources ne donne de date',
	],
	[{kind: 'place', places: ['Koursk']}, 'limited to Koursk', 'limité à Koursk'],
	[{kind: 'status', statuses: ['planned', 'asserted']}, 'expected against stated', 'prévu contre affirmé'],
	[
		{kind: 'date', dates: ['2024-11', '2025-03-27']},
		'as of Nov 2024, then 27 Mar 2025',
		'date : nov. 2024, puis 27 mars 2025',
	],
	[
		{kind: 'speakers', speakers: ['a', 'b'], values: [1, 2]},
		'1 against 2, by different speakers',
		'1 contre 2, selon des voix différentes',
	],
])('%o in words', (cause, inEnglish, inFrench) => {
	expect(causeText(cause, english)).toBe(inEnglish);
	expect(causeText(cause, french).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(inFrench);
});

test('no line ends within a number', () => {
	const cause: FactCause = {kind: 'containment', said: ['Environ 15 000 soldats', '12 000 à 20 000 soldats']};
	expect(causeText(cause, english)).toContain('environ 15\u00a0000 soldats and 12\u00a0000 à 20\u00a0000 soldats');
	expect(causeText({kind: 'containment', said: ['5 %', '4 2000 ships']}, english)).toContain('5\u00a0% and 4 2000');
});

test('without a cause the reason stands as it is', () => {
	expect(factReason({reason: 'as it is'}, french)).toBe('as it is');
});

test('a date may be written so that no line ends within it', () => {
	const cause: FactCause = {kind: 'date', dates: ['2031-03-04', '2031-03-05']};
	expect(causeText(cause, english, unbrokenDate)).toBe('as of 4\u00a0Mar\u00a02031, then 5\u00a0Mar\u00a02031');
});
