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
		'[Eight](8 vote) were for, [three](3 vote) against, with [one](1 vote) abstaining.',
		'[Eight elders](8 elder) were for and [three](3 elder) opposed; [one](1 elder) abstained.',
		'The plan got [41 votes](41 vote), against [37](37 vote), with [two elders](2 elder) abstaining.',
		'[Twelve countries](12 country) signed and [eleven](11 country) abstained.',
	])('English %s', english);

	test('a game has a score', () => english('City beat United 3-2, and the crowd passed the time.'));

	test('one against another is no vote', () =>
		english('One against the other, they voted late. The one in favour left.'));

	test.each([
		'Sur [56 sièges](56 siège), [36](36 voix) ont voté contre et [19](19 abstention) se sont abstenus.',
		'Le plan a recueilli [41 voix](41 voix), contre [37](37 voix), [deux échevins](2 échevin) étant sortis.',
		'Le jury a voté : [huit](8 voix) pour, [trois](3 voix) contre et [un](1 voix) s’abstenant.',
	])('French %s', french);
});
