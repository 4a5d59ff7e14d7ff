import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('the noun of a number that stands alone', () => {
	test.each([
		'Measles cases pass [10,000](10000 case) in the west',
		'Egg recall hits [half-billion](500000000 egg)',
		'Officials confirmed [14 new cases](14 case +), taking the total to [230](230 case), including [96 deaths](96 dead part).',
		'The ferry sank in [35 metres](35 meter) of water; [12](12 dead) died, [31](31 people) were pulled out and [nine](9 missing) are missing.',
		'The wave rose from [3 metres](3 meter from) to [7](7 meter to).',
		'[12 workers](12 worker) from [3 villages](3 village) had died and [another two](2 worker +) were still there.',
		'[About 60 people](~60 people) are missing, a number that includes the [15 dead](15 dead). The previous estimate on Tuesday stood at [50](50 people).',
		'The striker, [29](29 year), signed.',
		'The nurses, 29, signed.',
	])('English %s', english);

	test.each([
		'Les arrivées ont atteint [4 000](4000 arrivée) en mai.',
		'Les autorités ont confirmé [14 cas](14 cas), portant le total à [230](230 cas), dont [96 mortels](96 mortel part).',
		'Les dépôts de bilan ont progressé de [12 %](12 % rise), à [1 020](1020 dépôt to).',
		'Il a réuni [94 voix](94 voix) sur les [289](289 voix) nécessaires.',
		'Il reste [20 ouvriers](20 ouvrier) ; les [quatre](4 ouvrier) derniers partent ce soir.',
		'Sur un bateau de [12 mètres](12 mètre) étaient [41 migrants](41 migrant) ; les [60 autres](60 migrant +) ont péri.',
		'On compte [1 500 blessés](1500 blessé) et [plus de 70 000 sans-abri](>70000 sans-abri).',
		'Le bilan est passé à [1 020](1020 mort).',
		"[Quelque 60 personnes](~60 personne) sont portées disparues, outre [15 morts](15 mort). L'estimation précédente était de [50](50 personne).",
		'[12 ouvriers](12 ouvrier) de [3 villages](3 village) sont partis et [deux](2 ouvrier) sont restés.',
	])('French %s', french);
});
