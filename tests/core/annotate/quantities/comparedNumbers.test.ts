import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('numbers beside another one', () => {
	test.each([
		'On a compté [310 cas](310 cas), répartis dans [21 villages](21 village), contre [140](140 cas) en mars.',
		'L’aide atteint [300 millions d’euros](300000000 EUR), dont [80 millions](80000000 EUR part) de la Norvège.',
		'Le cap des [900 cas](>900 cas) a été franchi.',
		'La barre des [9 000 signatures](>9000 signature) est dépassée.',
		'La phase deux commence.',
		'Le taux recule de [0,4 point](0.4 point fall) sur un mois.',
		'Sur les [240 dockers](240 docker), [96](96 docker part), soit [40 %](40 %), partiront.',
		'Il manque [3](3 %), voire [4 %](4 %).',
		'Caen perdra [190 postes](190 poste), celui du Mans [230](230 poste).',
		'Ils ont vu [9 films](9 film), Apollo 13 et Ocean 8.',
		'Il a été condamné à [8 ans](8 an) de prison et [90 000 euros](90000 EUR) d’amende. Le parquet en avait requis [12](12 an).',
	])('French %s', marked => expectFigures(marked, 'fr'));

	test.each([
		'The economy added [90,000 jobs](90000 job), against the [120,000](120000 job) analysts had forecast.',
		'The [12 analysts](12 analyst) had forecast a rise.',
		'Repairs will take [up to four weeks](≤4 week).',
		'The category four hurricane killed [12 people](12 people).',
		'The number of dead stands at [15](15 dead).',
		'The [900 mark](>900) was passed on Monday.',
		'Of [240 dockers](240 docker), [96](96 docker part), or [40 percent](40 %), will go.',
		'Of [240 staff](240 staff), [96](96 staff part) — [40 percent](40 %) — will go.',
		'[Three](3 %), [four or five percent](4–5 %) of voters stayed away.',
		'Oslo had [9 murders](9 murder), New York [14](14 murder) and Bergen [3](3 murder).',
		'He got [eight years](8 year) and a fine of [€90,000](90000 EUR). Prosecutors had asked for [12](12 year).',
	])('English %s', marked => expectFigures(marked, 'en'));
});
