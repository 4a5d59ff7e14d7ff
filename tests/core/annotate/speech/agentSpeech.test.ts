import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', '<Some 61 sailors> are reported missing by the coastguard, nine of them in Varn.', 'the coastguard'],
	['en', 'Some 61 sailors are reported missing by the coastguard, <nine of them> in Varn.', 'the coastguard'],
	['en', 'More than <61 gusts> have been recorded by the weather station.', 'the weather station'],
	['en', '<Some 61 kennels> are thought by the union to be full.', 'the union'],
	['en', 'It replaces the <61,000> given by the company last week.', 'the company'],
	['en', 'That is far from the <61%> published by the company.', 'the company'],
	['en', 'Damage put at <6 million> by the ministry was found.', 'the ministry'],
	['fr', 'Plus de <61 rafales> ont été enregistrées par la station.', null],
	['fr', 'Plus de <61 rafales> ont été enregistrées par l’observatoire.', 'l’observatoire'],
	['fr', 'Les <61 000> donnés par la police ne convainquent personne.', 'la police'],
	['fr', 'On est loin des <61 000> retenus par le ministère.', 'le ministère'],
	['fr', "<Neuf hommes> sont morts dans des attentats préparés par un chauffeur et revendiqués par l'armée.", null],
	['en', '<Nine men> died in attacks led by a former driver and claimed by the army.', null],
	// What somebody makes, holds or has is not said by them.
	['en', '<Nine songs> were recorded by the singer in Varn.', null],
	['en', 'She read <nine books> published by the company.', null],
	['en', '<Nine dogs> are thought to be ill.', null],
	['fr', '<Neuf hommes> retenus par la police ont parlé.', null],
] as const)('%s: who gives a number in the passive: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['en', '<Twelve patients> were mentioned by name.'],
	['en', '<Twelve deaths> were confirmed by email on Monday.'],
	['fr', '<Douze décès> ont été annoncés par communiqué.'],
] as const)('%s: nobody, by what means: %s', (language, marked) => {
	expect(speakerOfMarked(marked, language)).toBeNull();
});
