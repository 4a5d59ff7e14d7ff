import {describe, expect, test} from 'vitest';
import {ballotBehind, bareBallotBehind, betweenBallots} from '../../../src/core/language/ballots.ts';

describe('the side of a vote behind a number', () => {
	test.each([
		[' votes against and none in favour', 'against'],
		[' “no” votes', 'against'],
		[' élus de la majorité ont voté contre', 'against'],
		[' voix pour', 'for'],
		[' lawmakers voted in favour', 'for'],
		[' se sont abstenus', 'abstained'],
		[' abstentions', 'abstained'],
		[' votes no longer count', null],
		[' ont voté pour Rivet', null],
		[' people marched against the reform', null],
		[' bulletins non valides', null],
		[' votes non exprimés', null],
		[' votes non et 12 oui', 'against'],
		[' people are voting for the first time', null],
		[' électeurs ont voté pour la première fois', null],
		[' habitants votent pour élire leur maire', null],
		[' députés ont voté pour le texte', 'for'],
	])('%s', (behind, side) => {
		expect(ballotBehind(behind)).toBe(side);
	});
	test.each([
		[' pour et 247 contre', 'for'],
		[' contre, la majorité', 'against'],
		[' pour cent', null],
		[' for the first time', null],
	])('%s where a vote is told of', (behind, side) => {
		expect(bareBallotBehind(behind)).toBe(side);
	});
});

test('what stands between the two sides', () => {
	expect([' voix contre ', ' to ', ' à '].every(text => betweenBallots.test(text))).toBe(true);
	expect([' points à ', ' contre les '].some(text => betweenBallots.test(text))).toBe(false);
});
