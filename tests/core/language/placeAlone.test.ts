import {expect, test} from 'vitest';
import {isOfPartAlone} from '../../../src/core/language/placeAlone.ts';

test.each<[string, string, boolean]>([
	['The town of Varn alone accounts for ', ' deaths.', true],
	['They counted ', ' dead in Varn alone.', true],
	['In Varn alone, ', ' people died.', true],
	['Rien que pour la vallée, elle en compte ', '.', true],
	['À elle seule, la ville en compte ', '.', true],
	['On compte ', ' morts dans la seule commune de Varn.', true],
	['They counted ', ' dead in Varn.', false],
	['On compte ', ' morts dans la commune de Varn.', false],
	['C’est le seul maire à en compter ', '.', false],
])('%s N%s', (opening, closing, expected) => expect(isOfPartAlone(opening, closing)).toBe(expected));
