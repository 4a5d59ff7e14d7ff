import {describe, expect, test} from 'vitest';
import type {Relation} from '../../../../src/core/annotate/annotation.ts';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

/** Sentences with one number each, by how they bound it. */
const bounded: readonly (readonly [Relation, LanguageCode, string])[] = [
	...french('approx', [
		'Le village compte 260 habitants environ.',
		'Le village compte 260 habitants environ cette année.',
		'Le village compte 260 habitants, à peu près.',
		'Le village compte 260 habitants ou presque.',
		'Le village compte 260 habitants, à vue de nez, depuis la crue.',
		'Le village compte 260 habitants peut-être.',
		'La grange a coûté 3 millions ou presque.',
	]),
	...french('at-least', [
		'Le village compte 260 habitants, au bas mot.',
		'Le village compte 260 habitants au moins cette année.',
		'Le village compte 260 habitants ou davantage.',
		'Il faut 40 élèves minimum par classe.',
	]),
	...french('at-most', [
		'Le village compte 260 habitants (au maximum).',
		'Le village compte 260 habitants, pas davantage.',
		'Le village compte 260 habitants, à tout casser.',
		'Le bilan n’a pas dépassé 260 morts.',
		'Le vent n’a jamais excédé 80 km/h.',
	]),
	...french('more-than', ['Le bilan passe le cap des 260 morts.']),
	...french('less-than', ['La population est tombée sous la barre des 260 habitants.']),
	...french('exact', [
		'Le village compte 260 habitants peut-être inquiets.',
		'Le bilan passe à 260 morts.',
		'Le train part dans trente jours.',
	]),
	...english('approx', [
		'The village counts 260 people, give or take.',
		'The village counts 260 people, roughly, since the flood.',
		'The village counts 260 people, perhaps.',
		'The village counts barely 260 people.',
	]),
	...english('at-least', [
		'The village counts 260 people at the very least.',
		'The village counts 260 people (at least).',
		'The class needs 40 pupils minimum in winter.',
	]),
	...english('at-most', [
		'The village counts 260 people at the most.',
		'The village counts 260 people, no more.',
		'The village counts at best 260 people.',
		'The wind never exceeded 80 km/h.',
		'Children up to age seven stay at home.',
	]),
	...english('more-than', ['Pilots over the age of 65 may not fly.']),
	...english('exact', ['The 260 people no more trust the mayor.', 'The court will rule in 30 days.']),
];

function french(relation: Relation, texts: readonly string[]) {
	return texts.map(text => [relation, 'fr', text] as const);
}

function english(relation: Relation, texts: readonly string[]) {
	return texts.map(text => [relation, 'en', text] as const);
}

describe('what stands behind a number, or denies its bound, tells how it is meant', () => {
	test.each(bounded)('%s (%s) %s', (relation, language, text) => {
		const {quantities} = analyse(text, {language, published: '2025-03-04'});
		expect(quantities.map(quantity => quantity.relation)).toEqual([relation]);
	});

	test('a number that follows has the hedge for itself', () => {
		const text = 'Some 260 people plus at least 30 soldiers came.';
		const {quantities} = analyse(text, {language: 'en', published: '2025-03-04'});
		expect(quantities.map(quantity => quantity.relation)).toEqual(['approx', 'at-least']);
	});
});
