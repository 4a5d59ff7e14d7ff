import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('a statement goes on behind the speaker that is put into it', () => {
	test.each([
		['en', '<Eleven sailors> drowned, the inquiry has established, along with two divers.', 'the inquiry'],
		['en', 'Eleven sailors drowned, the inquiry found, in <three storms>.', 'the inquiry'],
		['en', '<Eleven sailors> drowned, the coroner concluded, and more may follow.', 'the coroner'],
		['en', 'Eleven sailors drowned, harbour police say, on board <four barges>.', 'harbour police'],
		['en', 'Eleven sailors drowned, police believe, on board <four barges>.', 'police'],
		[
			'en',
			'Captain Nora Field has changed her story: a cable was thrown, she said, on orders from the quay, "for <six minutes>, to hold the bow".',
			'Captain Nora Field',
		],
		['fr', 'Onze marins se sont noyés, a établi l’enquête, dans <trois tempêtes>.', 'l’enquête'],
		['fr', 'Onze marins se sont noyés, dit la police, sur <quatre péniches>.', 'la police'],
		// What stands behind a semicolon or a contrast is the article's own again.
		['en', 'Eleven sailors drowned, the owners say, in the storm; we saw <two wrecks> ourselves.', null],
		['en', 'Eleven sailors drowned, the owners say, but <two wrecks> were never searched.', null],
	] as const)('%s: %s', (language, marked, expected) => {
		expect(speakerOfMarked(marked, language)).toBe(expected);
	});
});

describe('a participle before an infinitive tells what others say of its noun', () => {
	test.each([
		['The barge, thought to have left Ghent on Monday, sank <30 miles> from the coast.', null],
		['The suspect, said to be a former diver, owned <four boats>.', null],
		['The union threatens to close <four ports>.', 'The union'],
		['The firm expects to close <four yards>.', 'The firm'],
	])('%s', (marked, expected) => {
		expect(speakerOfMarked(marked, 'en')).toBe(expected);
	});
});

describe('who is spoken to is known, and no part of what is said', () => {
	test.each([
		['en', 'The governor urged the <9,400 nurses> hit by the cuts to stay.', null],
		['en', 'The governor urged <9,400 nurses> to stay.', 'The governor'],
		['en', 'The governor urged the nurses to care for <9,400 people>.', 'The governor'],
		['fr', 'Le gouverneur a exhorté les <9 400 infirmières> concernées à rester.', null],
		['fr', 'Le gouverneur a exhorté les infirmières à soigner <9 400 personnes>.', 'Le gouverneur'],
	] as const)('%s: %s', (language, marked, expected) => {
		expect(speakerOfMarked(marked, language)).toBe(expected);
	});
});
