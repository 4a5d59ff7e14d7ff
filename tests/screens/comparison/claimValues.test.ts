import {expect, test} from 'vitest';
import type {Dossier, Figure} from '../../../src/core/dossier/dossier.ts';
import {spreadOf} from '../../../src/screens/comparison/claimValues.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const fact = sampleDossier.facts.find(({id}) => id === 'dead')!;
const sample = sampleDossier.figures.find(({id}) => fact.claims[0]!.figures.includes(id))!;

type Value = Pick<Figure, 'measure' | 'unit' | 'min' | 'max'>;

/** What a fact is said to reach from and to, if these are its figures. */
const spread = (values: readonly Value[]): string => {
	const figures = values.map((value, at) => ({...sample, ...value, id: `figure-${at}`, vague: false}));
	const claim = {...fact.claims[0]!, figures: figures.map(({id}) => id)};
	const dossier: Dossier = {...sampleDossier, figures, facts: [{...fact, claims: [claim]}]};
	return spreadOf(dossier.facts[0]!, screenInput(dossier, 'en', 80));
};

const value = (measure: Figure['measure'], unit: string, min: number, max: number | null = min): Value => ({
	measure,
	unit,
	min,
	max,
});

test('from the least to the greatest, whatever the counted are called', () => {
	expect(spread([value('count', 'miner', 33), value('count', 'man', 30), value('count', 'worker', 31, null)])).toBe(
		'30–33',
	);
});

test.each([
	['two currencies', [value('money', 'EUR', 10), value('money', 'GBP', 8), value('money', 'EUR', 12)], '€10–12 / £8'],
	['dollars by two names', [value('money', 'USD', 5), value('money', 'dollar', 7)], '$5–7'],
	['two units of time', [value('duration', 'month', 2), value('duration', 'day', 71)], '2 months / 71 days'],
	['one unit of time in two languages', [value('duration', 'jour', 69), value('duration', 'day', 71)], '69–71 days'],
	['two units of length', [value('measure', 'km', 5), value('measure', 'mile', 3)], '5 km / 3 miles'],
])('numbers of %s', (_, values, expected) => {
	expect(spread(values).replaceAll(/\s/gu, ' ')).toBe(expected);
});
