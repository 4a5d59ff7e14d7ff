import {expect, test} from 'vitest';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {bearerOf} from '../../../../src/core/dossier/answers/ageBearer.ts';
import {analyse} from '../../../support/annotated.ts';

/** Whose the first number of a text is, as an age. */
function bearerIn(text: string, language: 'en' | 'fr'): string | null {
	const found = analyse(text, {language});
	return bearerOf(found, found.quantities[0]!, buildActors([found]));
}

test.each([
	['A 52-year-old baker, Peter Orme, was hurt.', 'en', 'peter-orme'],
	['The 52-year-old baker Peter Orme was hurt.', 'en', 'peter-orme'],
	['Peter Orme, a 52-year-old baker, was hurt.', 'en', 'peter-orme'],
	['Peter Orme, a Welsh-born 52-year-old, was hurt.', 'en', 'peter-orme'],
	['Un boulanger de 52 ans, Pierre Orme, a été blessé.', 'fr', 'pierre-orme'],
	['Pierre Orme, un boulanger de village de 52 ans, a été blessé.', 'fr', 'pierre-orme'],
	['Pierre Orme, boulanger âgé de 52 ans, a été blessé.', 'fr', 'pierre-orme'],
	['Le boulanger de 52 ans Pierre Orme a été blessé.', 'fr', null],
	['Pierre Orme, 52 ans, a été blessé.', 'fr', 'pierre-orme'],
] as const)('an age is that of the person who is told as one of it: %s', (text, language, bearer) => {
	expect(bearerIn(text, language)).toBe(bearer);
});

test.each([
	['Peter Orme, the father of a 12-year-old, was hurt.', 'en'],
	['Pierre Orme, le père d’un garçon de 12 ans, a été blessé.', 'fr'],
	['The 52-year-old told Peter Orme.', 'en'],
	['A 52-year-old baker, Peter Orme said, was hurt.', 'en'],
	['Un boulanger de 52 ans, Pierre Orme l’a dit, a été blessé.', 'fr'],
	['Pierre Orme, maire de Varn pendant 12 ans, a été blessé.', 'fr'],
	['Pierre Orme, depuis 12 ans à Varn, a été blessé.', 'fr'],
	['Peter Orme, a baker for 12 years, was hurt.', 'en'],
	['A court gave him 12 years for robbing baker Peter Orme.', 'en'],
	['Peter Orme, sentenced to 12 years, was hurt.', 'en'],
	['Pierre Orme, condamné à 12 ans, a été blessé.', 'fr'],
] as const)('it is not that of others, and other years are no age: %s', (text, language) => {
	expect(bearerIn(text, language)).toBeNull();
});
