import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('a length that is set against another has its unit', () => {
	test.each([
		'The ferry was back after [six hours](6 hour); islanders told us they had waited [ten](10 hour).',
		'The port says its tug took [25 minutes](25 minute) to come, having spoken of [eight](8 minute) at first.',
		'It took [eleven weeks](11 week), not [five](5 week) as the builder likes to say.',
		'The voyage lasts [nine days](9 day) instead of [four](4 day).',
		'The mate had [450 hours](450 hour) on the type, against [a total of 7,310](7310 hour) for her captain.',
		'The captain had flown [6,200 hours](6200 hour). His mate had [about 700](~700 hour) on the type.',
		'The mill says it stood for [two days](2 day). The weavers speak of [five](5 day).',
		'The guards say it lasted [two hours](2 hour), the miners [five](5 hour).',
		'The prefect says it lasted [two hours](2 hour); [five](5 hour), says the mayor.',
		'The siege lasted [nine days](9 day), according to the count, [six](6 day) according to the bishop.',
	])('%s', english);

	test.each([
		'Le bac est revenu au bout de [six heures](6 heure) ; les îliens en ont attendu [dix](10 heure).',
		'La panne a duré [trois heures](3 heure), et non [deux](2 heure) comme le dit le maire.',
		'Le voyage prend [neuf jours](9 jour) au lieu de [quatre](4 jour).',
		'Le remorqueur a mis [vingt minutes](20 minute), contre [huit](8 minute) annoncées.',
		'Le gardien veillait depuis [onze heures](11 heure), dit le syndicat ; [huit](8 heure), rétorque la direction.',
		"Ils attendent leur paie depuis [cinq mois](5 mois), quand la mairie n'en reconnaît que [deux](2 mois).",
		'Le siège a duré [neuf jours](9 jour), selon le comte, [six](6 jour) selon son rival.',
	])('%s', french);
});

describe('what only stands behind a length has not', () => {
	test.each([
		'The raid lasted [two hours](2 hour) and killed [seven](7 dead).',
		'The strike lasted [two days](2 day). Police arrested [nine](9 arrested).',
		'[Twelve people](12 people) died in [four hours](4 hour). The unions speak of [twenty](20 people).',
		'He waited [three hours](3 hour) and shot two.',
	])('%s', english);
});
