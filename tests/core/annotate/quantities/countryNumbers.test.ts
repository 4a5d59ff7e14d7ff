import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('the numbers of countries in a list', () => {
	test.each([
		'[Some 66 people](~66 people) died (Norway [41](41 people part), Sweden [25](25 people part)).',
		'Norway has [41 dead](41 dead), Sweden [25](25 dead).',
		'In Norway [280 people](280 people) were displaced, in Sweden [900](900 people).',
		'The quake killed [66 people](66 people) ([41](41 people part) in Norway, [25](25 people part) in Sweden) and hurt [300](300 people).',
		'In the final, Norway 2, Sweden 1.',
	])('english: %s', text => expectFigures(text, 'en'));

	test.each(['La Norvège déplore [41 morts](41 mort), la Suède [25](25 mort).'])('french: %s', text =>
		expectFigures(text, 'fr'),
	);
});
