import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('who made a document or count', () => {
	test.each([
		[
			'Un relevé transmis vers 20 heures par le ministère de la Santé faisait état de <12 morts>.',
			'le ministère de la Santé',
		],
		[
			'<Trois personnes> sont mortes, selon un bilan jeudi soir de source hospitalière à Marvol.',
			'source hospitalière',
		],
		['Un bilan remis dans la soirée par les pompiers fait état de <12 morts>.', 'les pompiers'],
		[
			'Selon le dernier bilan, dont la ministre Claire Roux a donné lecture, <12 personnes> sont mortes.',
			'la ministre Claire Roux',
		],
		['Selon le bilan que la préfecture a communiqué dimanche, <12 personnes> sont mortes.', 'la préfecture'],
		['Selon le bilan que la préfecture a consulté, <12 personnes> sont mortes.', 'le bilan'],
	])('%s', (marked, speaker) => expect(speakerOfMarked(marked, 'fr')).toBe(speaker));

	test.each([
		[
			'According to a bulletin that the port authority issued on Monday, <40 wrecks> block the bay.',
			'the port authority',
		],
		[
			'According to a statement from the rebel army, broadcast by the Masira channel, it launched <ten drones>.',
			'a statement from the rebel army',
		],
		[
			'According to a statement by the rebel army, carried by Reuters, it launched <ten drones>.',
			'a statement by the rebel army via Reuters',
		],
		['Nearly <40,000 people> came, according to estimates by protest organizers.', 'estimates by protest organizers'],
		['A previous bulletin released on Wednesday listed <40 people> as missing.', 'A previous bulletin'],
	])('%s', (marked, speaker) => expect(speakerOfMarked(marked, 'en')).toBe(speaker));
});

describe('a toll that nobody gives', () => {
	test.each([
		['Le bilan fait état de <12 morts>.', null],
		['Samedi matin, le bilan provisoire fait toujours état de <12 morts>.', null],
		['Le nouveau bilan des inondations fait état de <12 morts>.', null],
		["Le bilan de l'ONU fait état de <12 morts>.", "Le bilan de l'ONU"],
		['Le bilan des autorités fait état de <12 morts>.', 'Le bilan des autorités'],
		['Selon un dernier bilan, <12 personnes> sont mortes.', 'un dernier bilan'],
		['Un rapport fait état de <12 manquements>.', 'Un rapport'],
	])('%s', (marked, speaker) => expect(speakerOfMarked(marked, 'fr')).toBe(speaker));

	test.each([
		['The latest tally puts the dead at <12>.', null],
		["The hospital's tally puts the dead at <12>.", "The hospital's tally"],
		['An audit found <12 errors>.', 'An audit'],
	])('%s', (marked, speaker) => expect(speakerOfMarked(marked, 'en')).toBe(speaker));
});
