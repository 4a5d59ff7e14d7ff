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
	['mètre cube par seconde', 320, 'm³/s', 'm³/s'],
	['kilometer per day', 3, 'km per day', 'km par jour'],
	['gallon per minute', 3, 'gallons per minute', 'gallons par minute'],
	['ton per acre', 2, 'tons per acre', 'tons par acre'],
	['parsec per fathom', 2, 'parsec per fathom', 'parsec per fathom'],
	['parsec', 2, 'parsec', 'parsec'],
])('%s, of %d', (unit, count, english, french) => {
	expect(measureUnit(unit, count, 'en')).toBe(english);
	expect(measureUnit(unit, count, 'fr')).toBe(french);
});
