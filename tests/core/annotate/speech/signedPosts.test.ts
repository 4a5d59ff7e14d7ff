import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['fr', 'Cours fermé. <2 blessés> pris en charge. — Marins du port (@MarinsPort) 5 novembre 2018', 'Marins du port'],
	['en', 'So sad. We lost <three friends>. — Ann Reed (@annreed) May 3, 2019', 'Ann Reed'],
	['en', 'We lost <three friends>.\nSo sad today. — Ann Reed (@annreed) May 3, 2019', null],
	[
		'en',
		`The vote was won by <300 ballots>. ${'The count went on through the night in every town. '.repeat(8)}So glad. — Ann Reed (@annreed)`,
		null,
	],
	['en', 'The fire killed <three people> - two of them firemen (see map).', null],
] as const)('a post is the word of the one who signs it (%s): %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});
