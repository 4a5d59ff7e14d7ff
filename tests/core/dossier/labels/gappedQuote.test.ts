import {expect, test} from 'vitest';
import {gappedQuote} from '../../../../src/core/dossier/labels/gappedQuote.ts';
import {quantitiesOf} from '../../../support/markedFigures.ts';

test.each([
	["Number of missing in Marvol up to 'about 60'", 'Number of missing in Marvol up to …'],
	["Number of missing in Marvol up to 'about 60", 'Number of missing in Marvol up to …'],
	['Marvol: “about 60” are missing', 'Marvol: … are missing'],
	['The mayor counts about 60 missing in Marvol', 'The mayor counts … missing in Marvol'],
	['68 per cent of pupils stayed at home', '… per cent of pupils stayed at home'],
	['30 minutes separate the two calls', '… minutes separate the two calls'],
	['The mayor said: “about 60 are missing”', 'The mayor said: “… are missing”'],
])('the gap in "%s"', (text, gapped) => {
	const [quantity] = quantitiesOf(text, 'en');
	expect(gappedQuote(text, {start: 0, end: text.length}, quantity!, 'en')).toBe(gapped);
});

test('the unit before a number stays, and only the number is left out', () => {
	const text = 'A quake with a magnitude of 6.2 woke Marvol';
	const [quantity] = quantitiesOf(text, 'en');
	expect(gappedQuote(text, {start: 0, end: text.length}, quantity!, 'en')).toBe(
		'A quake with a magnitude of … woke Marvol',
	);
});

test('a French subject keeps the gap before its verb, and a list the one before its other numbers', () => {
	const told = '40 personnes ont été blessées';
	const listed = '40 pompiers et 12 policiers';
	const gapOf = (text: string, isTold: boolean): string =>
		gappedQuote(text, {start: 0, end: text.length}, quantitiesOf(text, 'fr')[0]!, 'fr', isTold);
	expect(gapOf(told, true)).toBe('… personnes ont été blessées');
	expect(gapOf(listed, false)).toBe('… pompiers et 12 policiers');
	expect(gapOf('40 personnes blessées', false)).toBe('personnes blessées');
});
