import {describe, expect, test} from 'vitest';
import {
	betweenSides,
	betweenTimes,
	roundIn,
	roundTold,
	shareBefore,
	shareBehind,
	tellsOfVoting,
	votersTold,
} from '../../../src/core/language/ballotShares.ts';

describe('what a share of a vote is of', () => {
	test.each([
		[' of voters said “No” to the euro', 'against'],
		[' of the registered voters took part', 'turnout'],
		[' of voters had gone to the polls', 'turnout'],
		[' turnout, the lowest so far', 'turnout'],
		[' of the electorate stayed at home', 'abstained'],
		[' to the Yes and', 'for'],
		[' of voters voted in favour', 'for'],
		[' des inscrits se sont déplacés', 'turnout'],
		[' des électeurs ont voté', 'turnout'],
		[' des électeurs ont voté non', 'against'],
		[' des inscrits ne se sont pas déplacés', 'abstained'],
		[' d’abstention', 'abstained'],
		[' de participation', 'turnout'],
		[' des voix pour le non', 'against'],
		[' de oui', 'for'],
		[' of voters voted for Lind', null],
		[' of the vote against ', null],
		[' of voters voted against, and', 'against'],
		[' des électeurs ont voté pour Petit', null],
		[' des suffrages contre ', null],
		[' of polling stations', null],
		[' say no party has earned it', null],
		[' of voters said for years that nobody listened', null],
		[' des électeurs disent pour l’instant hésiter', null],
		[' of voters said “Yes”', 'for'],
	])('behind it: %s', (behind, share) => {
		expect(shareBehind(behind)).toBe(share);
	});
	test.each([
		['The office put turnout at ', 'turnout'],
		['La participation s’est établie à ', 'turnout'],
		['L’abstention a atteint ', 'abstained'],
		['The Yes camp took ', 'for'],
		['; the “No” stood at ', 'against'],
		['Le oui l’emporte avec ', 'for'],
		['a donné le non vainqueur avec ', 'against'],
		['Voters approved the charter by ', 'for'],
		['Les électeurs ont rejeté le texte à ', 'against'],
		['Turnout was high and Lind won ', null],
		['The party has no more than ', null],
		['Participation au débat : ', null],
	])('before it: %s', (before, share) => {
		expect(shareBefore(before)).toBe(share);
	});
});

test('what stands between two shares of a vote', () => {
	expect([' des suffrages, contre ', ' to '].every(text => betweenSides.test(text))).toBe(true);
	expect([', down from ', ', en baisse par rapport à '].every(text => betweenTimes.test(text))).toBe(true);
	expect([' and the No camp ', ', '].some(text => betweenSides.test(text) || betweenTimes.test(text))).toBe(false);
});

test('that people voted', () => {
	expect(tellsOfVoting('Some 2 million people went to the polls, ')).toBe(true);
	expect(tellsOfVoting('Deux millions de personnes ont voté contre, soit ')).toBe(false);
});

describe('voters who may vote, and those who did', () => {
	test.each([
		['', ' registered voters', 'entitled'],
		['', ' registered nurses walked out', null],
		['', ' people have registered as voters', 'entitled'],
		['', ' people were on the electoral roll', 'entitled'],
		['', ' électeurs étaient appelés aux urnes', 'entitled'],
		['Sur les listes électorales figurent ', ' personnes', 'entitled'],
		['', ' people cast a ballot', 'cast'],
		['', ' voters turned out', 'cast'],
		['', ' bulletins ont été déposés', 'cast'],
		['', ' personnes ont pris part au scrutin', 'cast'],
		['', ' soldiers took part in the coup', null],
		['Of 40 of the ', ' members cast a ballot', null],
		['', ' of the 2,600 members cast a ballot', 'cast'],
		['', ' personnes ont voté pour Petit', null],
	])('%s…%s', (before, behind, told) => {
		expect(votersTold(before, behind)).toBe(told);
	});
});

test('which round of a vote is told of', () => {
	expect(roundIn(' au premier tour')).toBe(1);
	expect(roundIn('In the first round he led; in the run-off she won ')).toBe(2);
	expect(roundIn(' in the last round of talks')).toBe(null);
	expect(roundTold('Anna Lind won the run-off on Sunday.')).toBe(2);
	expect(roundTold('Anna Lind et Karl Moreno se sont qualifiés pour le second tour.')).toBe(1);
	expect(roundTold('Anna Lind won the election.')).toBe(null);
});
