import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	[
		'fr',
		'<Six wagons> ont brûlé, a précisé le patron de la compagnie des chemins de fer, la SNCB, Marc Lune.',
		'le patron de la compagnie des chemins de fer, la SNCB, Marc Lune',
	],
	[
		'fr',
		'<Six wagons> ont brûlé, a précisé le patron de la compagnie, la SNCB, mercredi.',
		'le patron de la compagnie',
	],
	[
		'fr',
		'<Six wagons> ont brûlé, a précisé Marc Lune, le patron de la compagnie.',
		'Marc Lune, le patron de la compagnie',
	],
] as const)('%s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

test.each([
	['en', 'The guards’ union, the SNVK, talks of <1,900> escaped.', 'The guards’ union, the SNVK'],
	['en', 'A pastor, Reverend Jan Holm, counted <27 graves>.', 'A pastor, Reverend Jan Holm'],
	['fr', '<Six wagons> ont brûlé, a indiqué la DRH de Varn, Anne Roux.', 'la DRH de Varn, Anne Roux'],
	['en', '<Six wagons> burned, the CEO, Ann Hale, said.', 'the CEO, Ann Hale'],
	['fr', 'L’assureur, la mutuelle Norvent, évalue la perte à <3 millions d’euros>.', 'L’assureur, la mutuelle Norvent'],
] as const)('%s: a name behind an article, a kind or a title says who it is: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
