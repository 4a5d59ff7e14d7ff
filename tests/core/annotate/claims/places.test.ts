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
		['en', 'Nurses in Cuzco believe that 40 people slept in the hall.', [[]]],
		['fr', 'Le Chili a fermé ses écoles, comme le Pérou, où 25 personnes sont mortes.', [['Pérou']]],
		['fr', 'Ils ont atteint Cuzco, où les infirmiers disent que 40 personnes sont mortes.', [['Cuzco']]],
		['fr', 'Des infirmiers à Cuzco pensent que 40 personnes dormaient là.', [[]]],
	] as const)('%s: %s', (language, text, places) => expect(placesIn(language, text)).toEqual(places));
});
