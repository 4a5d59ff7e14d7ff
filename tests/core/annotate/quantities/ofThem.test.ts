import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('so many of what was told before', () => {
	test.each([
		'Le canal devait coûter [720 millions d’euros](720000000 EUR). La préfète en avance [810](810000000 EUR), dont [30](30000000 EUR part) pour les études.',
		'La ville réclamait [170 millions d’euros](170000000 EUR) ; elle en obtient [85](85000000 EUR).',
		'Le ministre attend [3,1 milliards d’euros](3100000000 EUR) d’économies, la gauche n’en voit que [2,2](2200000000 EUR).',
		'Le salaire sera relevé de [6 %](6 % rise) en mai. Les syndicats en réclament toujours [9](9 %).',
		'La prime serait de [190 euros par mois](190 EUR par mois). La section, elle, en exige [260](260 EUR par mois).',
		'Il ferma [deux ateliers](2 atelier). La ville offre [150 euros](150 EUR). À [moins de 200](<200), nous partons.',
		'Le pont coûte [720 millions d’euros](720000000 EUR). Le préfet en a vu 12.',
	])('French %s', marked => expectFigures(marked, 'fr'));

	test.each(['The town had asked for [£160 million](160000000 GBP) and was given [95](95000000 GBP).'])(
		'English %s',
		marked => expectFigures(marked, 'en'),
	);
});
