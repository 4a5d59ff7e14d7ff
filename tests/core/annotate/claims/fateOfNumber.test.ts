import {expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

test.each<[LanguageCode, string, string[]]>([
	['fr', 'Les urgences signalent 37 protestataires blessés.', ['wounded protest']],
	['fr', 'La clinique compte six grévistes blessés.', ['wounded strike']],
	['fr', 'La ville a vu 900 manifestants.', ['protest null']],
	['en', 'The clinic lists 37 injured marchers.', ['wounded protest']],
])('what befell those who have their name from what they do (%s): %s', (language, text, expected) => {
	const {claims} = analyse(text, {language, published: '2024-05-21'});
	expect(claims.flatMap(({counts}) => counts.map(({what, members}) => `${what} ${members}`))).toEqual(expected);
});

test.each<[LanguageCode, string, string[]]>([
	['fr', 'La peste a emporté, selon les moines, 26 marins.', ['dead sailor']],
	['fr', 'Le torrent a emporté 26 tentes.', ['tent null']],
	['en', 'Measles has claimed 26 villagers.', ['dead villager']],
	['en', 'The insurer has claimed 26 lorries.', ['truck null']],
	['fr', 'Neuf vies, hier.', ['dead life']],
	['fr', 'Neuf vies sauvées, hier.', ['life null']],
])('whom a disease takes, and lives that nobody keeps (%s): %s', (language, text, expected) => {
	const {claims} = analyse(text, {language, published: '2024-05-21'});
	expect(claims.flatMap(({counts}) => counts.map(({what, members}) => `${what} ${members}`))).toEqual(expected);
});

test.each<[LanguageCode, string, string[]]>([
	['fr', 'Trois hommes ont tué 52 passants.', ['man', 'dead']],
	['fr', 'Trois policiers ont déjà arrêté neuf voleurs.', ['police_officer', 'arrest']],
	['en', 'Three officers have arrested nine thieves.', ['officer', 'arrest']],
	['fr', 'Trois hommes ont péri.', ['dead']],
	['fr', 'Trois hommes restent hospitalisés.', ['hospitalised']],
	['en', 'Forty and perhaps as many as 60 people have died.', ['dead', 'dead']],
])('who has done it to others, and whom it befell (%s): %s', (language, text, expected) => {
	const {claims} = analyse(text, {language, published: '2024-05-21'});
	expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
});

test.each<[LanguageCode, string, string]>([
	['fr', 'Douze personnes ont été mortellement blessées.', 'dead'],
	['fr', 'Douze pèlerins ont été piétinés à mort.', 'dead'],
	['fr', 'Douze otages ont été exécutés.', 'dead'],
	['en', 'Twelve hostages were executed.', 'dead'],
	['en', 'Twelve hikers were swept to their deaths.', 'dead'],
	['fr', 'Douze patients sont en réanimation.', 'hospitalised'],
	['en', 'The loss of twelve jobs was announced.', 'laid_off'],
])('by other words (%s): %s', (language, text, expected) => {
	const {claims} = analyse(text, {language, published: '2024-05-21'});
	expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual([expected]);
});

test.each<[LanguageCode, string, string[]]>([
	[
		'fr',
		'Neuf marins ont été évacués, dont deux vers Rouval, selon un dernier bilan communiqué par le port.',
		['rescued', 'rescued'],
	],
	['fr', 'Le bilan communiqué par le port est de deux marins.', ['dead']],
	[
		'en',
		'Nine sailors were rescued, two of them badly hurt, according to the latest toll from the ministry.',
		['rescued', 'wounded'],
	],
])('a toll that numbers only come from kills nobody (%s): %s', (language, text, expected) => {
	const {claims} = analyse(text, {language, published: '2024-05-21'});
	expect(claims.flatMap(({counts}) => counts.map(({what}) => what))).toEqual(expected);
});

test('who fires shots dismisses nobody', () => {
	const events = (text: string) =>
		analyse(text, {language: 'en'}).claims.flatMap(({counts}) => counts.map(({event}) => event));
	expect(events('The robber fired 12 shots.')).toEqual(['shoot']);
	expect(events('The port fired 12 dockers.')).toEqual(['laid_off']);
});
