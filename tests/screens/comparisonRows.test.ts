import {expect, test} from 'vitest';
import {compareAt} from '../../src/screens/comparison.ts';
import {comparisonRows} from '../../src/screens/comparisonRows.ts';
import {lookupOf} from '../../src/screens/lookup.ts';
import {textOfRuns} from '../../src/screens/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const lookup = lookupOf(sampleDossier);
const dead = sampleDossier.facts.find(({id}) => id === 'dead')!;
const own = dead.claims.find(({figures}) => figures.length > 0)!;

/** The rows of the comparison of a figure that a later date explains. */
const rows = (width: number): string[] => {
	const comparison = compareAt(lookup, {article: own.article, offset: own.start, figure: own.figures[0]!})!;
	return comparisonRows(comparison, screenInput(sampleDossier, 'en', width)).map(({runs}) => textOfRuns(runs));
};

const isPlotted = (row: string): boolean => row.includes('●');

test('the values stand on one scale above the sentences, in the order of their dates', () => {
	const shown = rows(90);
	const plotted = shown.filter(isPlotted);
	expect(plotted.map(row => row.slice(0, 10))).toEqual(['4 Mar 2031', '5 Mar 2031']);
	expect(shown.findIndex(isPlotted)).toBeLessThan(shown.findIndex(row => row.startsWith('“')));
});

test('where there is little room, names go before dates', () => {
	for (const row of rows(40).filter(isPlotted)) expect(row).not.toContain('2031');
	expect(rows(40).filter(isPlotted)).toHaveLength(2);
});
