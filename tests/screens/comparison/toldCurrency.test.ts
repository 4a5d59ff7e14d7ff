import {expect, test} from 'vitest';
import type {Dossier, Figure} from '../../../src/core/dossier/dossier.ts';
import {readPacked} from '../../../src/core/dossier/packed/packedDossier.ts';
import {figureValue} from '../../../src/screens/comparison/claimValues.ts';
import {figures as figuresScreen} from '../../../src/screens/figures.ts';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {packDossier} from '../../support/packDossier.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const sample = sampleDossier.figures.find(({vague}) => !vague)!;
const [first, second] = sampleDossier.articles.map(({id}) => id) as [string, string];

/** Sums of two articles, told in these units; of one story unless said otherwise. */
const told = (units: readonly (readonly [article: string, unit: string])[], stories = ['fire', 'fire', 'fire']) => {
	const figures = units.map(
		([article, unit], at): Figure => ({
			...sample,
			...{id: `sum-${at}`, article, unit, measure: 'money', min: 41000, max: 41000, relation: 'exact'},
		}),
	);
	const articles = sampleDossier.articles.map((article, at) => ({...article, story: stories[at] ?? null}));
	const body: Dossier = {...sampleDossier, articles, figures, facts: [], parallels: []};
	// As it comes from the analysis: each figure is read from flat arrays when somebody looks at it.
	const dossier = readPacked(packDossier(body), body.title);
	const input = screenInput(dossier, 'en', 80);
	return {
		values: dossier.figures.map(figure => figureValue(figure, input).replaceAll(/\s/gu, ' ')),
		rows: figuresScreen.rows(input).map(({runs}) => textOfRuns(runs).trim()),
	};
};

test('a bare dollar is written as those that its story tells by their country', () => {
	const {values, rows} = told([
		[first, 'CAD'],
		[second, 'dollar'],
		[second, 'dollar per month'],
	]);
	expect(values.slice(0, 2)).toEqual(['41,000 CAD', '41,000 CAD']);
	expect(values[2]).toMatch(/^41,000 CAD/u);
	expect(rows.filter(row => row === 'CAD')).toHaveLength(1);
	expect(rows).not.toContain('dollar');
});

test('it stays bare where two countries have been told, none, or only another story tells of one', () => {
	expect(
		told([
			[first, 'CAD'],
			[first, 'AUD'],
			[second, 'dollar'],
		]).values.at(-1),
	).toBe('$41,000');
	expect(told([[second, 'dollar']]).values).toEqual(['$41,000']);
	expect(
		told(
			[
				[first, 'CAD'],
				[second, 'dollar'],
			],
			['fire', 'flood'],
		).values.at(-1),
	).toBe('$41,000');
	expect(
		told(
			[
				[first, 'CAD'],
				[second, 'dollar'],
			],
			[],
		).values.at(-1),
	).toBe('$41,000');
	expect(
		told([
			[first, 'EUR'],
			[second, 'dollar'],
		]).values,
	).toEqual(['€41,000', '$41,000']);
});
