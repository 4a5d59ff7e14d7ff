import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'State media reported that 70 houses fell, with Xinhua putting the injured at <230>.', 'Xinhua'],
	['en', 'The strike cost millions, with the union claiming <90 percent> of staff had left.', 'the union'],
	['fr', 'Huit corps ont été repêchés, la radio locale évoquant <douze morts>.', 'la radio locale'],
	['fr', 'Le maire a répondu, la voix tremblante, évoquant <trois morts>.', 'Le maire'],
	['fr', "Rappelant que la dette est passée à <90 %> du PIB, Paul Durand juge l'effort nécessaire.", 'Paul Durand'],
	['fr', 'En rappelant que <12 villages> restent isolés, le préfet a demandé des renforts.', 'le préfet'],
	['en', 'Noting that <12 villages> were cut off, the mayor called for help.', 'the mayor'],
	['en', 'Told that <12 villages> were cut off, the mayor wept.', null],
	['en', 'The mayor spoke to reporters on Monday, saying <12 villages> were cut off.', 'The mayor'],
	[
		'en',
		'The BBC reports that the Berg rebels claimed the attack on the yard, saying they sent <10 drones>.',
		'the Berg rebels via The BBC',
	],
	['en', 'Reuters reported that the fire destroyed a barn, saying that <10 people> had died.', 'Reuters'],
	['en', 'The mayor left early, saying that <12 villages> were cut off.', 'The mayor'],
	['en', 'The mayor on Monday defended the plan by saying that <12 villages> were cut off.', 'The mayor'],
	['en', 'The plan was followed by claims that <12 villages> were cut off.', null],
	[
		'en',
		'Jane Roe, as she likes to be called, answered in a post, saying that <12 villages> were cut off.',
		'Jane Roe',
	],
	[
		'en',
		'Reuters had quoted a friend of the mayor as saying that <12 villages> were cut off.',
		'a friend of the mayor via Reuters',
	],
	['en', 'The mayor was quoted by Reuters as saying that <12 villages> were cut off.', 'The mayor via Reuters'],
	[
		'en',
		'Norvent is thought to be examining a sale, and offering depositors with <more than 100,000 euros> a haircut.',
		null,
	],
] as const)('a gerund may have a speaker of its own (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['fr', 'Rappelant que la dette est passée à <90 %>, Jean Morel souligne que la ville doit agir.', 'Jean Morel'],
	['fr', 'Assurant que <300 emplois> seront créés, la ministre a promis de revenir.', 'la ministre'],
	['fr', 'Sachant que <300 emplois> étaient menacés, la CGT a défilé.', null],
	['fr', 'Affirmant que <12 ponts> sont fermés, elle est partie.', null],
	['en', 'Noting that <12 people> died, Jane Roe asked for help.', 'Jane Roe'],
	['en', 'Considering the price was <12 dollars>, Norvald has paid too much.', null],
] as const)(
	'at the head of a sentence the speaker of a gerund is the subject behind it (%s): %s',
	(language, marked, speaker) => {
		expect(speakerOfMarked(marked, language)).toBe(speaker);
	},
);
