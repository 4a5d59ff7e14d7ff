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
	const own = 'Thirteen of our nationals have died, the Norwegian minister said.';

	test('are those of its side where the same is told country by country', () =>
		expect(scopesIn(own, 'Norway counts 15 dead, Sweden 40. Norway and Sweden mourn.').slice(0, 2)).toEqual([
			['norway'],
			['norway'],
		]));

	test('are wherever they were where it is not', () =>
		expect(scopesIn(own, 'A train crash in Norway killed 40 people.')[0]).toEqual([]));
});
