import {expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {quantitiesOf} from '../../../support/markedFigures.ts';

test.each<[LanguageCode, string, string | null]>([
	['en', 'The clinic sees 8,300 patients annually.', 'year'],
	['en', 'Every year, 8,300 anglers visit the lake.', 'year'],
	['en', 'More than 240 people drown in the lakes each year.', 'year'],
	['en', 'The 8,300 patients seen every month will go elsewhere.', 'month'],
	['en', 'The two mayors speak on the phone every day.', null],
	['en', 'Every year, fires break out in 40 villages; 8,300 people were driven out.', null],
	['fr', 'Chaque année, 8 300 patients sont opérés ici.', 'an'],
	['fr', 'La clinique accueille chaque année 8 300 patients.', 'an'],
	['fr', 'Le bac transporte 8 300 voyageurs au quotidien.', 'jour'],
	['fr', 'Le lac attire 8 300 visiteurs environ par an.', 'an'],
	['fr', 'Le lac attire 8 300 visiteurs ; chaque année, on le vide.', null],
])('%s: %s', (language, text, per) => {
	expect(quantitiesOf(text, language).at(-1)?.per ?? null).toBe(per);
});
