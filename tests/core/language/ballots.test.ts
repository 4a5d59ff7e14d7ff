import {describe, expect, test} from 'vitest';
import {
	ballotBehind,
	ballotMargin,
	bareBallotBehind,
	betweenBallots,
	isOfRival,
	isVotedDown,
} from '../../../src/core/language/ballots.ts';

describe('the side of a vote behind a number', () => {
	test.each([
		[' votes against and none in favour', 'against'],
		[' “no” votes', 'against'],
		[' élus de la majorité ont voté contre', 'against'],
		[' voix pour', 'for'],
		[' lawmakers voted in favour', 'for'],
		[' se sont abstenus', 'abstained'],
		[' abstentions', 'abstained'],
		[' abstentionnistes de lundi', 'abstained'],
		[' opposed it and one abstained', null],
		[' elders did not vote', 'away'],
		[" élues n'ont pas pris part au vote", 'away'],
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
		[' échevins ont dit oui', 'for'],
		[' said no.', 'against'],
		[' said no more of it', null],
		[' elders were in favour and', 'for'],
		[' elders were for a break', null],
		[' opposed', 'against'],
	])('%s where a vote is told of', (behind, side) => {
		expect(bareBallotBehind(behind)).toBe(side);
	});
});

test('what stands between the two sides', () => {
	expect([' voix contre ', ' to ', ' à ', ' voix, contre ', '-'].every(text => betweenBallots.test(text))).toBe(true);
	expect([' points à ', ' contre les ', ', to '].some(text => betweenBallots.test(text))).toBe(false);
});

test('the second number is that of a rival or of another year, and no side', () => {
	expect([' à son rival', ' pour la liste Orme', ' for Lind', ' in 2031', " l'an dernier"].every(isOfRival)).toBe(true);
	expect([', et 4 abstentions', ' on Monday', ' et trois blancs'].some(isOfRival)).toBe(false);
});

test('what is voted down by so many votes', () => {
	expect(['The dam was rejected by ', "L'école a été repoussée par "].every(isVotedDown)).toBe(true);
	expect(['The dam was backed by ', 'Rejetée hier, elle passe. Par '].some(isVotedDown)).toBe(false);
});

describe('votes that are on no side', () => {
	test.each([
		['', " voix d'avance", 'margin'],
		['', ' petites voix de majorité', 'margin'],
		['', '-vote majority', 'margin'],
		['adopted by a margin of ', ' votes', 'margin'],
		["L'écart tombe à ", ' voix', 'margin'],
		['alors qu’il en fallait ', '.', 'needed'],
		['short of the ', ' needed', 'needed'],
		['Il manquait ', ' voix', 'short'],
		['', ' votes short', 'short'],
		['adopté par ', ' voix contre', null],
		['received ', ' votes', null],
	])('%s…%s', (before, behind, what) => {
		expect(ballotMargin(before, behind)).toBe(what);
	});
});
