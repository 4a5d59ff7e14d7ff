import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('the numbers of countries in a list', () => {
	test.each([
		'[Some 52 people](~52 people) died (Norway [37](37 people part), Sweden [15](15 people part)).',
		'Norway has [37 dead](37 dead), Sweden [15](15 dead).',
		'In the final, Norway 2, Sweden 1.',
	])('english: %s', text => expectFigures(text, 'en'));

	test.each(['La Norvège déplore [37 morts](37 mort), la Suède [15](15 mort).'])('french: %s', text =>
		expectFigures(text, 'fr'),
	);
});
