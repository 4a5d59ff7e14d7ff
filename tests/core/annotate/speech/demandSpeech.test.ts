import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('who wants a number, or has asked for it', () => {
	test.each([
		['en', 'The company wants to cut <1,200 jobs> by June.', 'The company (plans)'],
		['en', 'The union wants <400 more drivers> on the network.', 'The union (plans)'],
		['en', 'The judge gave him seven years, less than the <12-year term> prosecutors had sought.', 'prosecutors'],
		['en', 'His lawyers pleaded for <six months> at most.', 'His lawyers'],
		[
			'en',
			'The term was far below the <60-year> sentence military prosecutors had sought and the one he feared.',
			'military prosecutors',
		],
		['en', 'The lawyers pleaded for a prison term of <no more than 25 years>.', 'The lawyers'],
		['en', 'Witnesses spoke of <dozens of bodies> on the beach.', 'Witnesses'],
		['fr', "La région veut créer <1 200 places> d'ici à 2026.", 'La région (plans)'],
		['fr', 'Le syndicat souhaite <400 conducteurs> de plus.', 'Le syndicat (plans)'],
		['fr', 'Le groupe entend aussi supprimer <1 200 postes>.', 'Le groupe (plans)'],
		['fr', "L'association cherche à réunir <30 000 euros>.", "L'association (plans)"],
		['fr', 'Les avocats ont plaidé pour une peine de <deux ans> au plus.', 'Les avocats'],
		['fr', "L'objectif de <500 millions> fixé par le ministre est dépassé.", 'le ministre'],
	] as const)('%s: %s', (language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	});

	test.each([
		['en', 'The <64-year-old> lawyer spoke in English.'],
		['en', 'The <40-year-old> suspect wanted in Spain was arrested.'],
		['en', 'Lufthansa ordered <40 jets> from Airbus.'],
		['en', 'Government plans to ban smoking within <four years> were criticised on Monday.'],
		['fr', 'Le groupe entend <300 témoins> cette semaine.'],
		['fr', 'Le chien cherche <deux sauveteurs>.'],
	] as const)('nobody: %s: %s', (language, marked) => {
		expect(speakerOfMarked(marked, language)).toBeNull();
	});
});
