import {describe, expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

/** The places that each number of a text is limited to, in the order of the text. */
function placesIn(language: LanguageCode, text: string): string[][] {
	const {claims, mentions} = analyse(text, {language});
	const counts = claims.flatMap(({counts: own}) => own).sort((one, other) => one.quantity - other.quantity);
	return counts.map(({places}) => places.map(place => mentions[place]!.name));
}

describe('a place that a relative clause hangs on', () => {
	test.each([
		['en', 'Chile closed its schools, as did Peru, where 25 people died.', [['Peru']]],
		['en', 'They reached the town of Cuzco, where nurses say that 40 people have died.', [['Cuzco']]],
		['en', 'They drove to Cuzco, six miles away, where 40 people had died.', [[], ['Cuzco']]],
		['en', 'Nurses in Cuzco believe that 40 people slept in the hall.', [[]]],
		['fr', 'Le Chili a fermé ses écoles, comme le Pérou, où 25 personnes sont mortes.', [['Pérou']]],
		['fr', 'Ils ont atteint Cuzco, où les infirmiers disent que 40 personnes sont mortes.', [['Cuzco']]],
		['fr', 'Il s’est caché dans un hôtel de Cuzco, à trois rues d’ici, où deux clients sont morts.', [[], ['Cuzco']]],
		['fr', 'Des infirmiers à Cuzco pensent que 40 personnes dormaient là.', [[]]],
	] as const)('%s: %s', (language, text, places) => expect(placesIn(language, text)).toEqual(places));
});

describe('a place in what a participle tells of the subject', () => {
	test.each([
		['en', 'Norway, blamed for its part in a war in Peru, has lost 90 soldiers.', [[]]],
		['en', 'The ferry, built in Peru, sank and 30 people died.', [[]]],
		['en', 'In Lima, struck by floods, 30 people died.', [['Lima']]],
		['en', 'In Peru, struck by floods, and in Chile, 30 people died.', [['Peru', 'Chile']]],
		['fr', 'Ce bac, construit au Pérou, a coulé dans une tempête qui a fait 30 morts.', [[]]],
		['fr', 'À Lima, frappée par la crue, 30 personnes sont mortes.', [['Lima']]],
	] as const)('limits no number: %s: %s', (language, text, places) => expect(placesIn(language, text)).toEqual(places));
});

describe('places of numbers that share a verb', () => {
	test.each([
		['fr', 'Marseille et Lyon ont compté respectivement 14 et 9 homicides.', [['Marseille'], ['Lyon']]],
		['fr', 'Lyon a compté 9 homicides, Marseille 14 et Lille 3.', [['Lyon'], ['Marseille'], ['Lille']]],
		['en', 'Sales in Europe and Asia rose 3% and 1.5% respectively.', [['Europe'], ['Asia']]],
		['en', 'Oslo had 9 murders, New York 14 and Lima 3.', [['Oslo'], ['New York'], ['Lima']]],
	] as const)('%s: %s', (language, text, places) => expect(placesIn(language, text)).toEqual(places));
});
