import {describe, expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import type {AnswerDraft} from '../../../../src/core/dossier/answers/answer.ts';
import {answersOf} from '../../../../src/core/dossier/answers/answers.ts';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

/** Each number of articles as an answer. */
function answersIn(language: LanguageCode, texts: readonly string[]): AnswerDraft[] {
	const annotated = texts.map((text, index) => {
		const article = analyse(text, {language});
		return {...article, article: {...article.article, id: `a${index}`}};
	});
	return answersOf(annotated, buildActors(annotated));
}

/** The places that each number of English articles is limited to. */
const scopesIn = (...texts: readonly string[]): string[][] => answersIn('en', texts).map(({scope}) => [...scope]);

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

describe('a toll of a whole region', () => {
	const each = {
		en: 'In Chile 90 people died, in Peru 40.',
		fr: 'Au Chili, 90 personnes sont mortes, et 40 au Pérou.',
	};
	/** Of each number behind those of the countries, whether it is of a region of several. */
	const wideBehind = (language: 'en' | 'fr', text: string): boolean[] =>
		answersIn(language, [`${each[language]} ${text}`])
			.slice(2)
			.map(({wide}) => wide);

	test.each([
		['en', 'The death toll across the region rose to 145.', [true]],
		['en', 'Officials in Central America said that 150 people had died.', [true]],
		['en', 'Nine people died elsewhere in the region.', [true]],
		['en', 'Thirty people died in the region and 20 in Bolivia.', [true, false]],
		['en', 'Nine people died in the region of Cuzco.', [false]],
		['fr', 'Le bilan dans la région s’établit à 145 morts.', [true]],
		['fr', 'En Amérique centrale, 150 personnes ont péri.', [true]],
		['fr', 'Trente personnes sont mortes dans la région et 20 en Bolivie.', [true, false]],
		['fr', 'Neuf personnes sont mortes dans la région de Cuzco.', [false]],
	] as const)('%s: %s', (language, text, wide) => expect(wideBehind(language, text)).toEqual(wide));

	test('is none where it is not told country by country', () =>
		expect(answersIn('en', ['In Chile 90 people died. In the region 145 died.']).map(({wide}) => wide)).toEqual([
			false,
			false,
		]));

	test('leads its article before that of a country', () =>
		expect(
			answersIn('en', [
				'In Chile 90 people have died, which brings the toll in the whole region to 145.',
				'In Peru 40 people have died.',
			]).map(({lead}) => lead),
		).toEqual([false, true, true]));
});

describe('others that died in a place', () => {
	const onTop = (text: string): boolean[] => answersIn('en', [text]).map(({quantity}) => quantity.additional);

	test('are all of whom is told there', () =>
		expect(onTop('Fourteen people died in Chile. Eight others died in Peru.')).toEqual([false, false]));

	test('come on top of some of that place', () =>
		expect(onTop('Fourteen people died in Lima and 30 in Quito. Eight others died in Lima later.')).toEqual([
			false,
			false,
			true,
		]));
});

describe('the only country of which a number is told', () => {
	test('limits it where other tolls are told country by country', () =>
		expect(scopesIn('Chile lists 160 dead and 70 missing.', 'Peru lists 30 dead.')).toEqual([
			['chile'],
			['chile'],
			['peru'],
		]));

	test('limits it to nothing where they are not', () =>
		expect(scopesIn('Chile lists 160 dead and 70 missing.', 'In Chile 180 people died.')).toEqual([[], [], []]));
});
