import {expect, test} from 'vitest';
import {aspectOf} from '../../../../src/core/dossier/answers/aspectOf.ts';
import {analyse} from '../../../support/annotated.ts';

/** What the numbers of a text are told of. */
function aspectsIn(text: string) {
	const found = analyse(text, {language: 'en'});
	return found.quantities.map((_, index) => aspectOf(found, index));
}

test('a number that shares the unit of the one before shares what that is told of', () => {
	expect(aspectsIn('Oil covers 12 km of coast for the state, 17 for the fishermen.')).toEqual(['shore', 'shore']);
});

test('what somebody loses who grows thin is no spill', () => {
	expect(aspectsIn('He has lost 12 kilos.')).toEqual([null]);
	expect(aspectsIn('The barge has lost 12 tonnes.')).toEqual(['spilled']);
});

test('what becomes of an amount stands near it: a line without stops may be a megabyte long', () => {
	expect(aspectsIn(`The barge leaked${' and people wept'.repeat(20)} over 12 tonnes`)).toEqual([null]);
});

test('how fast one may go is not how fast somebody went', () => {
	expect(aspectsIn('The tram was doing 70 km/h in a 40 km/h zone.')).toEqual(['driven', 'allowed']);
	expect(aspectsIn('It went at 70 km/h instead of 40 km/h.')).toEqual([null, 'allowed']);
	expect(aspectsIn('An expert puts it at 70 km/h, for a limit of 40, and the firm at 55.')).toEqual([
		null,
		'allowed',
		null,
	]);
});
