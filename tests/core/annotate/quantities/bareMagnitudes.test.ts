import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('a bare number with decimals, told of a quake, is its magnitude', () => {
	test.each([
		'Un séisme de [6,3](6.3 magnitude) a frappé Lima, suivi d’une secousse de [4,8](4.8 magnitude).',
		'Le séisme était de [6,3](6.3 magnitude), et non de [6,1](6.1 magnitude).',
		'Le séisme a coûté [6,3 milliards](6300000000) et détruit [2,5 %](2.5 %) des maisons, à [3,5 km](3.5 km) de Lima.',
	])('French %s', marked => expectFigures(marked, 'fr'));

	test.each([
		'A quake of [6.3](6.3 magnitude) hit Lima, followed by a [4.8](4.8 magnitude) aftershock.',
		'The quake, initially put at [6.5](6.5 magnitude), was later revised to [6.3](6.3 magnitude).',
		'After the quake, growth was [2.1 points lower](2.1 point fall).',
	])('English %s', marked => expectFigures(marked, 'en'));
});
