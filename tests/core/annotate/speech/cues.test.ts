import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('a count with its number', () => {
	test.each([
		['en', 'Mr Roe gave a breakdown of <36 votes> against.', 'Mr Roe'],
		['en', 'The ministry provided an estimate of <2,000 homes> lost.', 'The ministry'],
		['fr', 'Les pompiers ont livré un premier bilan de <douze blessés>.', 'Les pompiers'],
		['fr', 'La préfecture a fait état, à la mi-journée, de <douze blessés>.', 'La préfecture'],
		['fr', "L'audit fait ressortir <3 millions d'euros> de pertes.", "L'audit"],
		['en', 'The mayor gave <300 books> to the school.', null],
	] as const)('is said (%s): %s', (language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	});
});

describe('verbs that carry a verb of speech', () => {
	test.each([
		['La police, elle, a tardé à annoncer <340 000 participants>.', 'La police'],
		["Le syndicat n'a pas tardé à dénoncer la suppression de <200 postes>.", 'Le syndicat'],
		["La direction s'est empressée d'annoncer <300 départs>.", 'La direction'],
		['Le ministre a fini par reconnaître <douze morts>.', 'Le ministre (confirms)'],
		['Le préfet a dû admettre <trois erreurs>.', 'Le préfet (confirms)'],
		['Le maire a été contraint de reconnaître <trois erreurs>.', 'Le maire (confirms)'],
		["Les organisateurs s'étaient fixé comme objectif <300 000 personnes>.", 'Les organisateurs (plans)'],
	])('in French: %s', (marked, speaker) => {
		expect(speakerOfMarked(marked, 'fr')).toBe(speaker);
	});

	test.each([
		['The firm was quick to say that <300 jobs> were safe.', 'The firm'],
		['The firm was forced to admit that <300 jobs> would go.', 'The firm (confirms)'],
	])('in English: %s', (marked, speaker) => {
		expect(speakerOfMarked(marked, 'en')).toBe(speaker);
	});
});
