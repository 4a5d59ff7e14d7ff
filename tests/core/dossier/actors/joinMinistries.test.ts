import {describe, expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

const ministries = (...sources: readonly (readonly [LanguageCode, string])[]): number => {
	const annotated = sources.map(([language, text], index) => {
		const found = analyse(text, {language});
		return {...found, article: {...found.article, id: `a${index}`}};
	});
	return buildActors(annotated).actors.filter(({kind}) => kind === 'government').length;
};

describe('a ministry without its country', () => {
	test('in both languages', () =>
		expect(ministries(['fr', 'Le ministère de la Santé confirme.'], ['en', 'The Health Ministry denied it.'])).toBe(1));

	test('is that of the only country that has one', () =>
		expect(
			ministries(['fr', 'Le ministère allemand de la Santé confirme.'], ['en', 'The health ministry denied it.']),
		).toBe(1));

	test('is nobody else’s where two countries have one', () =>
		expect(
			ministries(
				['fr', 'Le ministère allemand de la Santé et le ministère italien de la Santé confirment.'],
				['en', 'The health ministry denied it.'],
			),
		).toBe(3));

	test('does not join those of two countries that are named in full before', () =>
		expect(
			ministries(
				['fr', 'Le ministère allemand de la Santé confirme. Le ministère de la Santé insiste.'],
				['fr', 'Le ministère italien de la Santé nie. Le ministère de la Santé insiste.'],
			),
		).toBe(2));

	test('by the name of its house', () =>
		expect(ministries(['fr', 'Bercy confirme.'], ['fr', "Le ministère de l'Économie et des Finances précise."])).toBe(
			1,
		));
});
