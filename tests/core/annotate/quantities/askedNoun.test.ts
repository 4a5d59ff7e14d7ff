import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('numbers that answer a question for so many of something', () => {
	test.each([
		'How many barges have come? Accounts differ. The harbour says it has counted [eight](8 barge). The firm reports [five](5 barge).',
		'How many dams does it own? It has [14 engineers](14 engineer) and a boat.',
		'How long will it take? Nobody knows. The harbour counted eight, once.',
		'And how many came? The harbour says [eight](8 people).',
		'How many left is disputed. The town revised its figure to [840](840 people), from [790](790 people).',
		'How many jobs will go? The firm says [300](300 job). It lost [9 million](9000000) last year.',
	])('English %s', english);

	test.each([
		'Combien de péniches sont arrivées ? Personne n’est d’accord. Le port en compte [douze](12 péniche).',
		'Combien étaient-ils ? « [Trois cents](≤300 personne), pas plus », dit le gardien.',
		'Combien coûte le quai ? Le port dit neuf.',
		'Combien d’élèves manquent ? Le recteur en compte [120](120 élève). Les parents parlent de [300](300 élève).',
	])('French %s', french);
});

test('an adjective is what is counted before that of a nation', () =>
	french('La marine a vendu [12 semi-rigides](12 semi-rigide) italiens. [Trois jeunes Belges](3 belge) sont arrivés.'));
