import {describe, test} from 'vitest';
import {expectFigures} from '../../../support/markedFigures.ts';

describe('as many numbers behind some people as there are people are their ages', () => {
	test.each([
		'Le décès de [deux passagères](2 passager) de [21](21 an) et [64 ans](64 an) a été annoncé.',
		'[Trois bergers](3 berger) de [31](31 an), [40](40 an) et [58 ans](58 an) sont morts.',
		'Le décès de [deux passagères](2 passager) et de [64 marins](64 marin) a été annoncé.',
	])('French %s', marked => expectFigures(marked, 'fr'));

	test.each([
		'[Two sisters](2 sister), [11](11 year) and [13](13 year), drowned.',
		'[Three pupils](3 pupil) — [15](15 year), [16](16 year) and [17](17 year) — were arrested.',
		'[Two sisters](2 sister), aged [11](11 year) and [13](13 year), drowned.',
		'[Nine people](9 people) died, [11](11 people) were hurt and [13](13 people) fled.',
	])('English %s', marked => expectFigures(marked, 'en'));
});
