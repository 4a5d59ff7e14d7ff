import {expect, test} from 'vitest';
import {exportedUnit} from '../../../../src/core/dossier/labels/exportedUnit.ts';
import {analyse} from '../../../support/annotated.ts';

test.each([
	['fr', 'La route est coupée sur 12 kilomètres.', 'km (kilomètre, kilomètres)'],
	['fr', 'La route est coupée sur 12 km.', 'km'],
	['fr', 'Le vent souffle à 90 kilomètres à l’heure.', 'km/h (kilomètre-heure, kilomètres à l’heure)'],
	['fr', 'Il avait plu pendant cinq années.', 'an'],
	['fr', 'Elle a payé 300 francs guinéens.', 'GNF (francs guinéens)'],
	['fr', 'Il tombe 80 millimètres par an.', 'mm par an (millimètre par an, millimètres)'],
	['fr', 'Elle a payé 300 euros.', 'EUR'],
	['fr', 'Trois voyages ont été annulés.', 'voyage (voyages)'],
	['en', 'The road is cut over 216 kilometres.', 'km (kilometre, kilometres)'],
	['en', 'Prices rose three times.', 'time (times)'],
	['en', 'They drank 200 litres.', 'litre (litres)'],
	['en', 'The wall fell 40 feet.', 'foot (feet)'],
	['en', 'Winds of 40 miles per hour blew.', 'mph (mile per hour, miles per hour)'],
	['en', 'She paid 500 rand.', 'ZAR (rand)'],
	['en', 'Some 72 people died.', 'person (people)'],
	['en', 'The wall weighs 450 kilos.', 'kg (kilo, kilos)'],
] as const)('%s: %s', (language, text, unit) => {
	const {quantities} = analyse(text, {language, published: '2025-03-04'});
	expect(quantities).toHaveLength(1);
	const {start, end, noun, ...quantity} = quantities[0]!;
	const written = noun === null ? null : text.slice(noun.start, noun.end);
	expect(exportedUnit({...quantity, noun: written}, text.slice(start, end), language)).toBe(unit);
});
