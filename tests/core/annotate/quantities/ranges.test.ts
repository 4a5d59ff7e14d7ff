import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('ranges', () => {
	test.each([
		'A [10-to-15-day](10–15 day) delay, [0-to-60 mph](0–60 mph) in [3 seconds](3 second).',
		'It can go [from 0 to 100 mph](0–100 mph) in [6.4 seconds](6.4 second).',
		'They raised the death toll of the long siege of the old gas plant near the border from [14](14 dead from) to [29](29 dead to).',
		'Wait [a week or two](1–2 week).',
		'The toll fell [between about 95 and 101](95–101 dead), the key rate lies at [1.5% to 1.75](1.5–1.75 %).',
		'The death toll from the storm passes [35](>35 dead). The toll tops [100](>100 dead).',
		'Rents fell by [5 to 10 percent](5–10 % fall), the sea warmed by [1 to 2 degrees](1–2 degree rise).',
		'Orders grew by [$3 million](3000000 USD rise) to [$12 million](12000000 USD to).',
	])('English %s', english);

	test.each(['Comptez [une semaine ou deux](1–2 semaine), ou [un an ou deux](1–2 an).'])('French %s', french);
});

describe('levels', () => {
	test.each([
		'The index fell [0.4 per cent](0.4 % fall) to [6,214](6214 to), the other was down [0.1 percent](0.1 % fall) at [8214](8214).',
		'The share rose [7.2%](7.2 % rise) to [4.85](4.85 to); joblessness went from [5%](5 % from) to [7](7 % to).',
		'It will end at [15,320](15320), [14 per cent](14 %) above May.',
		'It edged back up to [4.8 percent](4.8 % to) after a slump.',
	])('English %s', english);

	test.each(["L'indice gagne [2 %](2 % rise) à [6214](6214 to)."])('French %s', french);
});
