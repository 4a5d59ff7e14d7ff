import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('a bound whose verb is denied', () => {
	test.each([
		'Nurses will not settle for [less than 7 percent](≥7 %).',
		'The bridge will not cost [more than £30 million](≤30000000 GBP).',
		'The bill will not exceed [£30 million](≤30000000 GBP).',
		'The bill will exceed [£30 million](>30000000 GBP).',
		'Nobody waited [longer than two hours](≤2 hour).',
		'No one has been given [more than 40 doses](≤40 dose).',
		'Nobody had eaten for [more than 3 days](>3 day).',
		'[Not even 40 voters](<40 voter) came.',
		'They had not eaten for [more than 3 days](>3 day).',
	])('English %s', marked => expectFigures(marked, 'en'));

	test.each([
		'Le syndicat ne signera pas à [moins de 7 %](≥7 %).',
		'Le pont n’a pas coûté [moins de 30 millions d’euros](≥30000000 EUR).',
		'Personne n’a attendu [plus de deux heures](≤2 heure). La personne a attendu [plus de trois heures](>3 heure).',
		'[Même pas cent marins](<100 marin) ont voté.',
		'Il n’en est pas sorti [plus de 30 tonnes](≤30 tonne).',
		'La facture ne dépassera [pas 30 millions d’euros](≤30000000 EUR).',
	])('French %s', marked => expectFigures(marked, 'fr'));
});
