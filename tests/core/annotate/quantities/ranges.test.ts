import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('ranges', () => {
	test.each([
		'A [10-to-15-day](10–15 day) delay, [0-to-60 mph](0–60 mph) in [3 seconds](3 second).',
		'It can go [from 0 to 62 mph](0–62 mph) in [7.2 seconds](7.2 second).',
		'Wait [a week or two](1–2 week).',
		'Rents fell by [5 to 10 percent](5–10 % fall), the sea warmed by [1 to 2 degrees](1–2 degree rise).',
		'Orders grew by [$3 million](3000000 USD rise) to [$12 million](12000000 USD to).',
	])('English %s', english);

	test.each(['Comptez [une semaine ou deux](1–2 semaine), ou [un an ou deux](1–2 an).'])('French %s', french);
});

describe('levels', () => {
	test.each([
		'The index fell [0.4 per cent](0.4 % fall) to [5,884](5884 to), the other was down [0.1 percent](0.1 % fall) at [9884](9884).',
		'The share rose [8.15%](8.15 % rise) to [3.65](3.65 to); joblessness went from [5%](5 % from) to [7](7 % to).',
		'It will end at [16,644](16644), [16 per cent](16 %) above May.',
		'It edged back up to [4.8 percent](4.8 % to) after a slump.',
	])('English %s', english);

	test.each(["L'indice gagne [2 %](2 % rise) à [5884](5884 to)."])('French %s', french);
});
