import {expect, test} from 'vitest';
import {writtenUnit} from '../../../../src/core/dossier/labels/writtenUnit.ts';

test.each([
	['cinq années', 'an', 'fr', 'années'],
	['plus de 12 ans', 'an', 'fr', null],
	['216 kilometres', 'kilometer', 'en', 'kilometres'],
	['2,000 feet', 'foot', 'en', 'feet'],
	['12 km', 'km', 'en', null],
	['40 miles', 'mile', 'en', null],
	['three weeks or more', 'week', 'en', null],
	['450 kilos', 'kilogram', 'en', 'kilos'],
	['4 à 5 m', 'mètre', 'fr', 'm'],
] as const)('the unit as "%s" call it', (words, unit, language, written) => {
	expect(writtenUnit(words, unit, language)).toBe(written);
});
