import {describe, expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import {analyse} from '../../../support/annotated.ts';

/** The places that each number of English articles is limited to. */
function scopesIn(...texts: readonly string[]): string[][] {
	const annotated = texts.map((text, index) => {
		const article = analyse(text, {language: 'en'});
		return {...article, article: {...article.article, id: `a${index}`}};
	});
	return answersOf(annotated, buildActors(annotated)).map(({scope}) => [...scope]);
}

describe('a place whose name begins with that of another', () => {
	const inTown = 'The storm killed nine people in Lima.';

	test('lies within it where a site is named behind', () =>
		expect(scopesIn(inTown, 'The storm killed five people at Lima International Airport.')).toEqual([
			['lima'],
			['lima-international-airport', 'lima'],
		]));

	test('is another place where none is', () =>
		expect(scopesIn(inTown, 'The storm killed five people in Lima-Ohio.')).toEqual([['lima'], ['lima-ohio']]));
});

describe("one's own people", () => {
	const own = 'Twenty-six of our nationals have died, the Norwegian minister said.';

	test('are those of its side where the same is told country by country', () =>
		expect(scopesIn(own, 'Norway counts 30 dead, Sweden 40. Norway and Sweden mourn.').slice(0, 2)).toEqual([
			['norway'],
			['norway'],
		]));

	test('are wherever they were where it is not', () =>
		expect(scopesIn(own, 'A train crash in Norway killed 40 people.')[0]).toEqual([]));
});

describe('a toll that a body of a country gives', () => {
	const own = 'The Norwegian Red Cross said that 300 people were displaced.';
	const each = 'In Norway 280 people were displaced, in Sweden 900.';

	test('is of its country where it is told country by country', () =>
		expect(scopesIn(own, each)[0]).toEqual(['norway']));

	test('is of no place where it is not', () =>
		expect(scopesIn(own, 'In Norway 280 people were displaced.')[0]).toEqual([]));

	test('is of no place where armies tell of each other', () =>
		expect(
			scopesIn(
				'The Norwegian Red Cross said that 300 people had died.',
				'In Norway 280 soldiers died, in Sweden 900.',
			)[0],
		).toEqual([]));
});
