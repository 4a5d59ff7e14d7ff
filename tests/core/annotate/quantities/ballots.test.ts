import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('votes that stand without their noun', () => {
	test.each([
		'The Senate passed the bill [51](51 vote)-[50](50 vote) on Monday.',
		'The court decided by a vote of [5](5 vote)-[4](4 vote).',
		'It was a [51](51 vote)-[50](50 vote) vote in the chamber.',
		'Of the [56 seats](56 seat), [36](36 vote) voted against and [19](19 abstention) abstained.',
		'[Twelve countries](12 country) signed and [eleven](11 country) abstained.',
	])('English %s', english);

	test('a game has a score', () => english('City beat United 3-2, and the crowd passed the time.'));

	test.each(['Sur [56 sièges](56 siège), [36](36 voix) ont voté contre et [19](19 abstention) se sont abstenus.'])(
		'French %s',
		french,
	);
});
