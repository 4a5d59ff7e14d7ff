import {expect, test} from 'vitest';
import {measureUnit} from '../../src/i18n/measures.ts';

test.each([
	['kilometer', 3, 'km', 'km'],
	['mètre carré', 2, 'm²', 'm²'],
	['kilomètre-heure', 5, 'km/h', 'km/h'],
	['mile per hour', 5, 'mph', 'mph'],
	['foot', 1, 'foot', 'pied'],
	['pied', 6, 'feet', 'pieds'],
	['tonne', 1.5, 'tonnes', 'tonne'],
	['gigabyte', 8, 'GB', 'Go'],
	['parsec', 2, 'parsec', 'parsec'],
])('%s, of %d', (unit, count, english, french) => {
	expect(measureUnit(unit, count, 'en')).toBe(english);
	expect(measureUnit(unit, count, 'fr')).toBe(french);
});
