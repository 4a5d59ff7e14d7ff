import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {splitSentences} from '../../../src/core/text/sentences.ts';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {languages} from '../../support/languages.ts';

/** Cuts the text at `|` and expects the sentences to be cut there and nowhere else. */
function expectCuts(language: LanguageCode, marked: string): void {
	const text = marked.replaceAll('|', '');
	const spans = splitSentences(text, {start: 0, end: text.length}, languages[language].sentences);
	expect(spans.map(({start, end}) => text.slice(start, end))).toEqual(marked.split('|').map(part => part.trim()));
}

describe('French sentences', () => {
	test.each([
		'Le pont a cédé lundi.| Deux camions sont tombés.',
		'M. Durand est arrivé.| Mme Petit est partie.',
		'Selon J.-P. Roux, tout va bien.| Il a tort.',
		'« Je pars », a dit M. Roux.| « Restez ! », a répondu le maire.',
		'Il l’a dit : « Non. »| Puis il est sorti.',
		'La facture (voir p. 12) est fausse.| Elle sera refaite.',
		'Le prix est de 3,5 millions.| La ville paiera.',
		'Est-ce vrai ?| Oui !| On verra.',
		'Le pont a cédé. |18 991 personnes attendent (env. 300 à Lyon).',
		'Le pont a cédé.| « 12 camions attendent », a dit M. Roux.',
		'Les soldats de l’O.N.U. sont là.',
		'Le pont date de 2020.| 300 ouvriers l’ont bâti, pour 7,5 %.| 30 000 euros restent dus à l’OTAN.| 12 pays paient.',
		'« Peut-être…| On verra. »| Il est parti (…) sans M. Roux.',
		'Le maire est venu.|Les pompiers aussi !|Personne n’a dormi.',
		'Le mur fait 3 m.| Trois hommes le gardent depuis 20 h.| Deux dorment.',
		'Ils étaient sept.| Jean Roux est mort le 12 sept. 2024.',
		'La route monte au col.| La neige tombe sur le col. Roux.',
		'Selon J.-P. Le Goff et Mme. La Rue, Acme Inc. ferme.| Et Globex Inc.| Elle licencie.',
	])('%s', marked => expectCuts('fr', marked));
});

describe('English sentences', () => {
	test.each([
		'The bridge fell on Monday.| Two trucks went down.',
		'Mr. Smith met Dr. Jones.| They spoke for an hour.',
		'The U.S. Senate voted.| The bill passed.',
		'"We are leaving," said Gov. Hill.| "Stay!" came the answer.',
		'He said "No."| Then he left.',
		'It cost $3.5 million.| The city will pay.',
		'The firm, Acme Inc. of Ohio, closed.| Workers left.',
		'It happened on Dec. 12.| Nobody was hurt.',
		'Ferries stopped on Monday.| 230 passengers wait, some since vol. 3 was read.',
		'The train left at 5 p.m.| Police came at 6 p.m. Monday, not at 7 a.m. EST.',
		'He said no.| The mayor, the No. 2 official, left.',
		'Police held John Smith Jr.| He works for Acme Corp. of Ohio, not for Globex Ltd.| The firm closed.',
		'They live in the U.S.| Nobody, not Dr. He Jiankui, said why.',
		'The peak is 8,849 m.| Ft. Worth is lower.',
	])('%s', marked => expectCuts('en', marked));
});

test('sentences lie in the block, in order, without blanks around them', () => {
	fc.assert(
		fc.property(
			fc.string({unit: 'grapheme', maxLength: 200}),
			fc.constantFrom('fr' as const, 'en' as const),
			(text, code) => {
				const spans = splitSentences(text, {start: 0, end: text.length}, languages[code].sentences);
				let last = 0;
				for (const {start, end} of spans) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
					last = end;
				}
				expect(
					spans
						.map(({start, end}) => text.slice(start, end))
						.join('')
						.replaceAll(/\s/gu, ''),
				).toBe(text.replaceAll(/\s/gu, ''));
			},
		),
	);
});
