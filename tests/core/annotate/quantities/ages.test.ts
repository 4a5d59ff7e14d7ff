import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

const french = (marked: string) => expectFigures(marked, 'fr');
const english = (marked: string) => expectFigures(marked, 'en');

describe('bare numbers that are ages', () => {
	test.each([
		'[Nine people](9 people) died. The youngest was a girl of [14](14 year), she said.',
		'[Nine people](9 people) died; the oldest was [47](47 year), a baker.',
		'[Nine people](9 people) died; the oldest of them was [47](47 year).',
		'Clara, at [13](13 year) the youngest to sail alone, came back.',
		'They hid [four friends](4 friend). Her sister, Clara, was [13](13 year); she cried.',
		'[Six neighbours](6 neighbour) fled. Peder Lund, who stayed for the goats, was [74](74 year).',
		'[Nine of the victims](9 victim part) were [under 18](<18 year).',
		'[Three](3 dead) died: Anna Lind, [34](34 year); Arne Olav Berg, [40](40 year) and Zorka Moe, [29](29 year).',
		'[Nine](9 dead) died. The pilot was [just 28](28 year) and had flown for [six years](6 year).',
		'[Nine](9 dead) died. Anna Lind was [53](53 year).',
		'One of the nine, Peder Lund of Marvol, was [53](53 year).',
		'[Nine](9 dead) died. The dead man was [45](45 year), a baker.',
		'The survey found that [41 percent](41 %) of children [under 2](<2 year) were ill.',
		'[Some 30 percent](~30 %) of children [under age 3](<3 year) were ill.',
		'[Some 300 men](~300 man) aged [40](40 year), [12 of whom](12 man part) left.',
		'Men aged [40](40 year), [12 of whom](12 people part) left.',
		'Most of the dead were past [65](65 year).',
		'[Eighty per cent](80 %) of the dead, doctors point out, were past [65](65 year) and ill.',
		'[Nine](9 dead) died. [Eighty per cent](80 %) were [65 or older](≥65 year).',
		'[Twelve miners](12 miner) came; one, a man of [19](19 year), had just begun.',
	])('English %s', english);

	test.each([
		'[Nine boats](9 boat) sank; the largest was [47](47 boat).',
		'[Twenty](20 dead) died: Port Varn, [12](12 dead part); Lower Berg, [8](8 dead part).',
		'The true number of Lind dead is [above 60](>60 dead).',
		'[Nine](9 dead) died. The toll was [45](45 dead), police said.',
		'[Nine boats](9 boat) sank. The oldest was [47 metres](47 meter) long.',
	])('no age: %s', english);

	test.each(['[Trois suspects](3 suspect) ont été pris. Le plus jeune a [22 ans](22 an), le plus vieux [47](47 an).'])(
		'French %s',
		french,
	);
});
