import {describe, expect, test} from 'vitest';
import {buildDossier} from '../../../src/core/dossier/buildDossier.ts';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {analyse} from '../../support/annotated.ts';
import {dossierFrom} from '../../support/markedFacts.ts';

/** The date that each figure of a text of 4 March 2025 holds for, in the order of the text. */
const datesOfFigures = (text: string, language: LanguageCode): readonly (string | null)[] =>
	buildDossier({
		title: 'test',
		annotated: [analyse(text, {language, published: '2025-03-04'})],
		issues: [],
	}).figures.map(({asOf}) => asOf);

test.each([
	['fr', 'La coopérative comptait 700 membres en 2019 et 450 en 2023.', ['2019', '2023']],
	['en', 'Sales were 40 million euros, compared with 52 million euros in 2023.', [null, '2023']],
	['en', 'The army wants 9,000 soldiers, more than during the war of 2003.', [null]],
	[
		'fr',
		"Tenu pour responsable d'une perte de 4 millions d'euros en 2008, il est condamné à cinq ans de prison.",
		['2008', null],
	],
	['fr', 'La police a évoqué des blessés, plus de 1500.', [null]],
] as const)('%s: a figure holds for the date of its own number: %s', (language, text, expected) => {
	expect(datesOfFigures(text, language)).toEqual(expected);
});

describe('an office that alone is called the speaker is its holder’s', () => {
	const reed = 'Interior Minister Ann Reed told Reuters that the port was shut. Residents complained of the noise.';
	const fox = 'Sports Minister Joe Fox told Reuters that the stadium was shut.';
	const speakerOf = (text: string): readonly [string | undefined, readonly string[] | undefined] => {
		const {figures} = dossierFrom([{language: 'en', published: '2024-05-21', text}]);
		const found = figures.find(({min}) => min === 9);
		return [found?.attribution?.text, found?.attribution?.actors];
	};

	test.each([
		[`${reed} The minister put the number of boats lost at nine.`, 'The minister', ['ann-reed']],
		[
			`${reed} ${fox} The interior minister put the number of boats lost at nine.`,
			'The interior minister',
			['ann-reed'],
		],
		[`${reed} ${fox} The minister put the number of boats lost at nine.`, 'The minister', []],
		[`${reed} The sports minister put the number of boats lost at nine.`, 'The sports minister', []],
		[`${reed} A minister put the number of boats lost at nine.`, 'A minister', []],
	])('%s', (text, name, actors) => expect(speakerOf(text)).toEqual([name, actors]));
});
