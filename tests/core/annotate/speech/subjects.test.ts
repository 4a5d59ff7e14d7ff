import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	[
		'fr',
		'Paul Marin, secrétaire général du syndicat à Brest, qui a indiqué que <40 sites> ferment, proteste.',
		'Paul Marin, secrétaire général du syndicat à Brest',
	],
	[
		'fr',
		'Un porte-parole du port, admettant que les pertes sont lourdes, a évoqué <90 bateaux>.',
		'Un porte-parole du port',
	],
	['en', 'A spokesman, admitting that the losses were high, spoke of <90 boats>.', 'A spokesman'],
	['fr', 'Le préfet est venu à Brest, qui compte <140 000 habitants>.', null],
	['en', '“We lost <30 boats>,” said Anna Lind at a news conference.', 'Anna Lind'],
	[
		'en',
		'Anna Lind, an official in charge of the port of Marvol said it had lost <30 boats>.',
		'Anna Lind, an official in charge of the port of Marvol',
	],
	['en', 'Two pilots refused to fly, and one, Peter Orme, has now said that <40 seats> were loose.', 'Peter Orme'],
	['en', 'In Marvol, an official of the port said it had lost <30 boats>.', 'an official of the port'],
	['en', 'Harbour master Anna Lind late Monday reported <30 boats> lost.', 'Harbour master Anna Lind'],
	[
		'en',
		'One exit poll released by the broadcaster after polling stations closed on Friday predicted that <61 per cent> voted yes.',
		'the broadcaster',
	],
	[
		'en',
		'A survey published by the union before the talks began on Monday found that <61 per cent> wanted a strike.',
		'the union',
	],
	['en', 'Troops moved in after a man detained on Friday said that <40 rifles> were hidden there.', 'a man'],
	[
		'en',
		'Inspectors presented evidence they said proved it, a fraud that led Varno to lose <$9 million>.',
		'Inspectors',
	],
	['en', 'The film, made by the men the group said had led the raid, came <two days> after it.', 'the group'],
	['en', 'The Varn army further added that <40 men> were hurt.', 'The Varn army'],
	['en', 'Talks aimed at saving the firm and its <900 jobs> failed.', null],
	['en', 'The group aims to save <900 jobs>.', 'The group (plans)'],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	[
		'Judges heard the monitors, whose chief, Anna Berg, said that <one in five centres> had closed.',
		'chief, Anna Berg',
	],
	['The group, whose spokesman said <12 houses> were hit, denied it.', 'spokesman'],
	['The group, whose leader, Per Holm, died on Monday, said <12 houses> were hit.', 'The group'],
	['Lawyers working with the refuge have registered <734 dogs>.', 'Lawyers'],
])('who belongs to somebody may speak in a clause of their own: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'en')).toBe(speaker);
});
