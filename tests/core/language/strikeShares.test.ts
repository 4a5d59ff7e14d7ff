import {describe, expect, test} from 'vitest';
import {
	isGivenFor,
	isOfStrikers,
	mayBeGivenFor,
	saysNoMore,
	strikeCounterOf,
} from '../../../src/core/language/strikeShares.ts';

describe('a share of those who strike', () => {
	test.each([
		['', ' de grévistes selon le syndicat', true],
		['', ' of the bakers walked out', true],
		['', ' des boulangers ont cessé le travail', true],
		['Le taux de grévistes est monté à ', ' lundi', true],
		['La participation atteignait ', '.', true],
		['La grève est suivie par ', ' dans les ateliers', true],
		['', ' of residents support those on strike', false],
		['', ' of bakers voted to go on strike', false],
		['La participation de l’État est de ', ' au capital', false],
		['Flour is up ', ' since the strike', false],
	])('%s…%s', (before, behind, isOf) => {
		expect(isOfStrikers(before, behind)).toBe(isOf);
	});

	test('given by the other side', () => {
		expect(["la direction n'en compte que ", 'the mill puts it at ', 'Le syndicat parle de '].every(isGivenFor)).toBe(
			true,
		);
		expect(['the mill offers ', 'le syndicat réclame '].some(isGivenFor)).toBe(false);
		expect(['the ministry, ', 'la direction : '].every(mayBeGivenFor)).toBe(true);
		expect([', dit-elle', '.', " d'absents"].every(saysNoMore)).toBe(true);
		expect([' of the flights', ' des vols', ' more'].some(saysNoMore)).toBe(false);
	});

	test('by whom', () => {
		expect(['le syndicat Orge', 'the ministry of bread', 'a baker'].map(strikeCounterOf)).toEqual([
			'organisers',
			'employers',
			null,
		]);
	});
});
