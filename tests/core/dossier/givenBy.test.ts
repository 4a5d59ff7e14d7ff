import {expect, test} from 'vitest';
import {buildDossier} from '../../../src/core/dossier/buildDossier.ts';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {analyse} from '../../support/annotated.ts';

/** Who gives the figure whose words begin with these; null for nobody. */
function speakerOf(text: string, words: string, language: LanguageCode): string | null {
	const {figures} = buildDossier({
		title: 'test',
		annotated: [analyse(text, {language, published: '2025-04-28'})],
		issues: [],
	});
	const figure = figures.find(({start}) => text.slice(start).startsWith(words));
	expect(figure, words).toBeDefined();
	return figure!.attribution?.text ?? null;
}

test.each([
	[
		'fr',
		'Onze corps ont été retrouvés à Vermand (40 000 habitants), a précisé la préfecture.',
		'Onze',
		'la préfecture',
	],
	['fr', 'Onze corps ont été retrouvés à Vermand (40 000 habitants), a précisé la préfecture.', '40 000', null],
	['fr', 'Le feu, à 20 kilomètres de Nice, a brûlé 900 hectares, selon les pompiers.', '20', null],
	['fr', 'Le feu, à 20 kilomètres de Nice, a brûlé 900 hectares, selon les pompiers.', '900', 'les pompiers'],
	['fr', 'Le feu est à 20 kilomètres de Nice, selon les pompiers.', '20', 'les pompiers'],
	['fr', '« Le feu, à 20 kilomètres de Nice, avance », a dit le préfet.', '20', 'le préfet'],
	['fr', 'La direction annonce au total 33,9 % de grévistes.', 'au total', 'La direction'],
	['fr', 'Hélène Marin, 55 ans, a obtenu 300 voix, a annoncé la commission.', '55', null],
	['fr', 'La victime a 55 ans, a annoncé la police.', '55', 'la police'],
	['en', 'A bomb near Tarmiya, 6 miles north of Baghdad, killed 3 soldiers, the army said.', '6', null],
	['en', 'A bomb near Tarmiya, 6 miles north of Baghdad, killed 3 soldiers, the army said.', '3', 'the army'],
	['en', 'Jane Roe, 35, had 300 votes, the commission said.', '35', null],
	['en', 'Police said that the 47-year-old diver had fled.', '47', null],
	['en', 'Police said that a 47-year-old diver had fled.', '47', 'Police'],
	['en', '“The 47-year-old diver has fled,” the mayor said.', '47', 'the mayor'],
	['fr', 'La police a dit que le plongeur de 47 ans avait fui.', '47', null],
	['fr', "Selon la police, l'ancien plongeur âgé de 47 ans a fui.", '47', null],
	['fr', 'La police a dit qu’un plongeur de 47 ans avait fui.', '47', 'La police'],
] as const)('%s: %s: %s', (language, text, words, speaker) => {
	expect(speakerOf(text, words, language)).toBe(speaker);
});
