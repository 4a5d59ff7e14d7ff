import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('numbers in the scale of the one before, where the verb is left out', () => {
	test.each([
		'The mayor says [six million dollars](6000000 USD), the insurer [four](4000000 USD), a dealer [nine](9000000 USD).',
		'The dyke costs [€30 million](30000000 EUR), says the port; [forty-two](42000000 EUR), retorts the town.',
		'The fishermen want [€30 million](30000000 EUR), the port says [12](12000000 EUR).',
	])('English %s', english);

	test.each([
		'Le maire dit [six millions d’euros](6000000 EUR), l’assureur [quatre](4000000 EUR).',
		'[Trente millions d’euros](30000000 EUR), clame le port ; [quarante-deux](42000000 EUR), rétorque la ville.',
	])('French %s', french);

	test.each([
		'The firm paid [€4 million](4000000 EUR); Anna Lind, [34](34 year), was furious.',
		'The firm paid [€4 million](4000000 EUR), and [three workers](3 worker) left.',
		'The firm paid [€40 million](40000000 EUR), the town [two lorries](2 lorry).',
	])('none: %s', english);
});

describe('a sum behind one that is told in two currencies', () => {
	test.each([
		'The state gives each [60,000 kroner](60000 NOK), [around £4,500](~4500 GBP); the promoter, who is in jail, [90,000](90000 NOK).',
		'The state gives each [60,000 kroner](60000 NOK), [around £4,500](~4500 GBP), and the town [£900](900 GBP).',
	])('English %s', english);

	test.each([
		'L’État promet [60 000 kwachas](60000 ZMW), soit [2 100 euros](2100 EUR), à chacun ; l’entreprise, elle, [90 000](90000 ZMW).',
	])('French %s', french);
});
