import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('a list of names and numbers that make up a sum', () => {
	test.each([
		'The storm left [68 dead](68 dead) (Benin [50](50 dead part), Togo [18](18 dead part)).',
		'They count [68 cases](68 case): Port of Spain [50](50 case part), Lima [12](12 case part) and Quito [6](6 case part).',
		'The league has [20 teams](20 team) (Arsenal 12, Leeds 9), and flies the Boeing 737.',
	])('English %s', marked => expectFigures(marked, 'en'));

	test.each(['On compte [68 morts](68 mort) (Bénin [50](50 mort part), Togo [18](18 mort part)).'])(
		'French %s',
		marked => expectFigures(marked, 'fr'),
	);
});
