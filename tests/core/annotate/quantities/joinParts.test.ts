import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('a whole and the rest in a smaller unit are one amount', () => {
	test.each([
		'He was jailed for [12 years and six months](12.5 year), not for [10 years](10 year) and [18 months](18 month).',
		'It took [3 hours 30 minutes](3.5 hour); he is [6ft 3in](6.25 foot) tall.',
		'Each takes between [2 hours](2 hour) and [30 minutes](30 minute).',
		'He got [two years](2 year) and she got [six months](6 month).',
	])('%s', marked => expectFigures(marked, 'en'));

	test.each([
		'Il a pris [12 ans et six mois](12.5 an), elle [deux ans](2 an), eux [six mois](6 mois).',
		'Le vol a duré [12 heures et 30 minutes](12.5 heure).',
	])('%s', marked => expectFigures(marked, 'fr'));
});
