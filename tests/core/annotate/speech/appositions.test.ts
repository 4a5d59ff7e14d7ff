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
