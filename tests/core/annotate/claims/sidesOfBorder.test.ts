import {describe, expect, test} from 'vitest';
import type {Count} from '../../../../src/core/annotate/annotation.ts';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {analyse} from '../../../support/annotated.ts';

/** All counts of a text, in order. */
const countsIn = (text: string, language: LanguageCode, source?: string): Count[] =>
	analyse(text, {language, ...(source !== undefined && {source})}).claims.flatMap(({counts}) => counts);

describe('the country on whose side a number holds', () => {
	const cases: readonly [LanguageCode, string, (string | null)[]][] = [
		['fr', 'Côté norvégien, 12 personnes ont péri.', ['NO']],
		['fr', 'Le bilan est de 70 morts, dont 19 côté norvégien et 51 côté suédois.', [null, 'NO', 'SE']],
		['fr', 'Sur la rive suédoise, on compte 14 disparus.', ['SE']],
		['fr', 'Pour la partie suédoise, la police compte 63 morts.', ['SE']],
		['fr', 'Du côté suédois de la frontière, 300 habitants ont été évacués.', ['SE']],
		['fr', 'Dans la partie norvégienne, 300 maisons ont été détruites.', ['NO']],
		['en', 'On the Norwegian side, 12 people died.', ['NO']],
		['en', 'The toll is 70, 19 on the Swedish side and 51 on the Norwegian side.', [null, 'SE', 'NO']],
		['en', 'Twelve people died on Swedish soil.', ['SE']],
		['en', 'Twelve people died on the Norwegian and Swedish sides.', [null]],
		['en', 'Twelve shells were fired from the Norwegian side.', [null]],
	];
	test.each(cases)('%s: %s', (language, text, expected) =>
		expect(countsIn(text, language).map(({territory}) => territory)).toEqual(expected),
	);

	const own: readonly [LanguageCode, string, string, string | null][] = [
		['fr', 'Agence norvégienne de presse', 'On dénombre 240 maisons détruites sur le territoire national.', 'NO'],
		['fr', 'Agence suédoise', 'Vingt-six de nos compatriotes sont morts, a dit le ministre.', 'SE'],
		['en', 'Norwegian Press', 'Twenty-six of our nationals have died, the Swedish minister said.', 'SE'],
		['en', 'Norwegian Press', 'Twelve people died on our side of the border.', 'NO'],
		['en', 'The Morning', 'Twenty-six of our nationals have died, the minister said.', null],
	];
	test.each(own)('one’s own, %s: %s, %s', (language, source, text, expected) =>
		expect(countsIn(text, language, source)[0]!.territory).toBe(expected),
	);
});

test.each<[LanguageCode, string, boolean]>([
	['fr', 'Quelque 70 personnes sont portées disparues sur les deux rives.', true],
	['en', 'Twelve houses were destroyed on either side of the river.', true],
	['en', 'Some 70 people are missing, according to both sides.', false],
	['en', '12 soldiers were killed on both sides.', false],
])('both sides are all of it, %s: %s', (language, text, expected) =>
	expect(countsIn(text, language)[0]!.everywhere).toBe(expected),
);
