import {expect, test} from 'vitest';
import {haveOneScale} from '../../../src/core/dossier/answers/unitKind.ts';
import {plotBounds} from '../../../src/screens/comparison/plotBounds.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const [any] = sampleDossier.figures;
const figure = (
	measure: 'count' | 'duration' | 'measure' | 'money',
	unit: string,
	min: number,
	max: number | null = min,
) => ({
	...any!,
	...{measure, unit, min, max},
});

test('figures of one measure stand on one scale in whatever unit', () => {
	expect(plotBounds(figure('duration', 'week', 2, null))).toEqual({min: 14, max: null});
	expect(plotBounds(figure('measure', 'km', 1.5))).toEqual(plotBounds(figure('measure', 'm', 1500)));
	expect(plotBounds(figure('count', 'miner', 33))).toEqual({min: 33, max: 33});
});

test('people and months, euros and dollars, metres and tonnes stand on none together', () => {
	expect(haveOneScale(figure('count', 'miner', 33), figure('duration', 'month', 2))).toBe(false);
	expect(haveOneScale(figure('money', 'EUR', 5), figure('money', 'USD', 5))).toBe(false);
	expect(haveOneScale(figure('measure', 'm', 5), figure('measure', 'tonne', 5))).toBe(false);
	expect(haveOneScale(figure('measure', 'm', 5), figure('measure', 'mile', 5))).toBe(true);
	expect(haveOneScale(figure('count', 'miner', 33), figure('count', 'man', 33))).toBe(true);
});
