import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['"We found <12 people> alive." Chief Jane Roe told reporters.', 'Chief Jane Roe'],
	[
		'"He will lose his <seven titles>. He has no place in cycling." Union president Paul Moss said at a news conference.',
		'Union president Paul Moss',
	],
	['"It fell in the night." Chief Jane Roe told reporters. The dam held <three million tonnes>.', null],
	['"We found <12 people> alive," said Ann Hill. Chief Jane Roe told reporters.', 'Ann Hill'],
])('a sentence that only tells who spoke has the quotation before it: %s', (marked, speaker) => {
	expect(speakerOfMarked(marked, 'en')).toBe(speaker);
});
