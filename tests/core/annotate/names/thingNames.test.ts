import {describe, expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {markedMentions, withoutMarks} from '../../../support/markedMentions.ts';

const names = (language: LanguageCode, marked: string): void =>
	expect(markedMentions(withoutMarks(marked), language, () => 'x')).toBe(marked);

describe('ships and storms name no actor wherever they stand', () => {
	test.each([
		['en', 'The tanker Elna Norvik sank. [Lars Holm](x) was on the Elna Norvik.'],
		['en', 'The Elna Norvik, a Danish container ship, sank. Crew of the Elna Norvik were saved.'],
		['en', 'The MV Elna Norvik sank off [Brest](x).'],
		['fr', 'Le cyclone Elna a touché [Brest](x). Elna est passé.'],
		['en', 'Hurricane Elna has hit [Dover](x). Elna is past.'],
		['fr', "L'Elna Norvik, un pétrolier danois, a coulé."],
		[
			'fr',
			'La frégate danoise Elnora et les navires de patrouille Sundavik et Norhavn cherchent. Le Norhavn est loin.',
		],
		['en', 'The tankers Elnora and Sundavik met. The Sundavik sank.'],
		['fr', 'Le bateau de [Lars Holm](x) a coulé.'],
	] as const)('%s: %s', names);

	test('the owner of a ship is one', () => names('en', '[Elnorvik](x), a ship owner, paid. [Elnorvik](x) is Danish.'));
});

describe('acronyms', () => {
	test.each([
		['en', 'It carries liquefied natural gas (LNG). LNG is cheap.'],
		['en', 'The Lars Holm Telescope (LHT) saw it. LHT data is public.'],
		['fr', "Une société civile immobilière (SCI) l'a acheté."],
	] as const)('of things: %s: %s', names);

	test('of bodies in small letters', () =>
		names('fr', "L'[agence régionale de santé](x) ([ARS](x)) alerte. L'[ARS](x) confirme."));
});
