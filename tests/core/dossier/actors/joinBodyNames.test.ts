import {describe, expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {analyse} from '../../../support/annotated.ts';

/** Names of every actor of English articles with these texts, one line an actor. */
function actorsOf(...texts: readonly string[]): string[] {
	const annotated = texts.map((text, index) => {
		const found = analyse(text, {language: 'en'});
		return {...found, article: {...found.article, id: `a${index}`}};
	});
	return buildActors(annotated).actors.map(({name, aliases}) => [name, ...aliases].sort().join(' = '));
}

describe('companies', () => {
	test.each([
		['with and without the legal form', ['The firm Elna Norvik KK paid.', 'Elna Norvik Ltd denied it.']],
		['with and without the trade', ['The airline Elnorvik paid.', 'Elnorvik Airways Group was fined.']],
	])('%s', (_, texts) => expect(actorsOf(...texts)).toHaveLength(1));

	test('a short name that fits two companies joins neither', () =>
		expect(actorsOf('Elnorvik Airways flew.', 'Elnorvik Motors paid.', 'The firm Elnorvik fell.')).toHaveLength(3));

	test('another company whose name goes on with a name of its own', () =>
		expect(actorsOf('The carmaker Elnorvik paid.', 'Elnorvik Dalstrom Inc was fined.')).toHaveLength(2));
});

describe('bodies', () => {
	test('in British and American spelling', () =>
		expect(actorsOf('The World Grain Organisation met.', 'The World Grain Organization agreed.')).toHaveLength(1));

	test.each(['WHGO', 'Whgo'])('by their initials in another article: %s', acronym =>
		expect(actorsOf('The World Harvest Grain Organization met.', `He spoke to ${acronym} staff.`)).toHaveLength(1),
	);

	test('not by initials that two have', () =>
		expect(
			actorsOf('The Royal Harbour Board met.', 'The Regional Housing Bureau met.', 'He spoke to RHB staff.'),
		).toHaveLength(3));
});

describe('common nouns', () => {
	const frenchActors = (...texts: readonly string[]): number => {
		const annotated = texts.map((text, index) => {
			const found = analyse(text);
			return {...found, article: {...found.article, id: `a${index}`}};
		});
		return buildActors(annotated).actors.filter(({kind}) => kind === 'government').length;
	};

	test.each([
		['with and without nationality', 'La cour suprême danoise a jugé.', 'La cour suprême se tait.'],
		['with and without town', 'Le tribunal correctionnel de Brest a jugé.', 'Le tribunal correctionnel se tait.'],
	])('one body %s', (_, ...texts) => expect(frenchActors(...texts)).toBe(1));

	test('of two towns, the noun alone is neither', () =>
		expect(
			frenchActors(
				'Le tribunal correctionnel de Brest a jugé.',
				'Le tribunal correctionnel de Nantes a jugé.',
				'Le tribunal correctionnel se tait.',
			),
		).toBe(3));
});

describe('names in both languages', () => {
	const actors = (french: string, english: string): number => {
		const annotated = [analyse(french), analyse(english, {language: 'en'})].map((found, index) => ({
			...found,
			article: {...found.article, id: `a${index}`},
		}));
		return buildActors(annotated).actors.length;
	};

	test.each([
		["L'Alliance de l'espoir a gagné.", 'The Alliance of Hope won.', 1],
		['La Commission électorale enquête.', 'The Electoral Commission is investigating.', 1],
		["L'Alliance de l'espoir a gagné.", 'The Alliance of Farmers won.', 2],
	])('%s = %s: %i', (french, english, count) => expect(actors(french, english)).toBe(count));
});
