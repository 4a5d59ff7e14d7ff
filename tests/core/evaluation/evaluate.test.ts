import {describe, expect, test} from 'vitest';
import type {Dossier} from '../../../src/core/dossier/dossier.ts';
import {evaluate, missingArticles} from '../../../src/core/evaluation/evaluate.ts';
import {GoldFileError, type GoldProblem, parseGoldFile} from '../../../src/core/evaluation/goldFile.ts';
import {goldProblemText} from '../../../src/i18n/evaluation.ts';

const texts = {
	one: 'Séoul parle de 11 000 soldats. Kim dit oui. Il pleut.',
	two: 'Kiev parle de 15 000 soldats. M. Kim dit non.',
};
type Name = keyof typeof texts;

const spanOf = (article: Name, words: string) => {
	const start = texts[article].indexOf(words);
	return {article, start, end: start + words.length};
};

const figure = (id: string, article: Name, words: string, value: number, speaker: string) => ({
	...{id, min: value, max: value, relation: 'exact', measure: 'count', unit: 'soldat', noun: null, event: null},
	...spanOf(article, words),
	attribution: {...spanOf(article, speaker), text: speaker, actors: [], via: null},
	...{asOf: null, status: 'asserted', ambiguous: false, vague: false},
});

const sentences = {
	one: spanOf('one', 'Séoul parle de 11 000 soldats.'),
	two: spanOf('two', 'Kiev parle de 15 000 soldats.'),
};
const match = (to: Name) => ({
	...sentences[to],
	strength: 1,
	level: 'same',
	verdict: 'conflict',
	reason: '',
	fact: null,
});

const article = (id: Name) => ({id, path: `sub/${id}.md`, language: 'fr', text: texts[id]});

const dossier = {
	...{title: 'test', sentences: [], issues: []},
	articles: [article('one'), article('two')],
	actors: [
		{id: 'kim', name: 'Kim', kind: 'person', aliases: [], mentions: [spanOf('one', 'Kim'), spanOf('two', 'Kim')]},
		{id: 'kiev', name: 'Kiev', kind: 'place', aliases: [], mentions: [spanOf('two', 'Kiev')]},
	],
	figures: [
		figure('a', 'one', '11 000 soldats', 11_000, 'Séoul'),
		figure('b', 'two', '15 000 soldats', 15_000, 'Kiev'),
	],
	facts: [
		{
			kind: 'quantity',
			claims: [
				{...sentences.one, figures: ['a']},
				{...sentences.two, figures: ['b']},
			],
		},
	],
	parallels: [{...sentences.one, matches: [match('two')]}],
} as unknown as Dossier;

const goldFigure = (id: string, quote: string, value: number, attribution: string[]) => ({
	...{id, quote, min: value, max: value, relation: 'exact', unit: 'soldats', attribution},
});
const gold = {
	articles: [
		{
			file: 'one.txt',
			figures: [goldFigure('g1', '11 000 SOLDATS', 11_000, ['Séoul'])],
			actors: [
				{id: 'kim', surfaces: ['Kim']},
				{id: 'seoul', surfaces: ['Séoul']},
			],
		},
		{
			file: 'two.txt',
			figures: [goldFigure('g2', '15 000 soldats', 15_000, ['Moscou'])],
			actors: [{id: 'kim', surfaces: ['Kim']}],
		},
	],
	facts: [
		{
			id: 'sent',
			claims: [
				{file: 'one.txt', quote: '11 000 soldats', figures: ['g1']},
				{file: 'two.txt', quote: '15 000 soldats', figures: ['g2']},
			],
		},
		{id: 'rain', claims: [{file: 'one.txt', quote: 'Il pleut', figures: []}]},
	],
};

const measuresOf = (value: unknown, of = dossier) =>
	Object.fromEntries(evaluate(parseGoldFile(value), of).measures.map(({id, ...rest}) => [id, rest]));

describe('what is measured', () => {
	const found = measuresOf(gold);
	test('figures, their units and speakers', () => {
		expect(found.figures).toEqual({value: 1, precision: 1, recall: 1});
		expect(found.units).toEqual({value: 1});
		expect(found.attributions).toEqual({value: 0.5, precision: 0.5, recall: 0.5});
	});
	test('actors of each article, and their names together', () => {
		expect(found.actors).toEqual({value: 2 / 3, precision: 2 / 3, recall: 2 / 3});
		expect(found.aliases).toEqual({value: 1, precision: 1, recall: 1});
	});
	test('pairs of figures, apart by whether their values differ', () => {
		expect(found.pairs).toEqual({value: 1, precision: 1, recall: 1});
		expect(found.pairsSameValue).toEqual({value: null});
		expect(found.pairsOtherValue).toEqual({value: 1});
	});
	test('facts without numbers: of the pairs that the gold file knows, and those that it does not', () => {
		const claim = (name: Name, words: string) => ({...spanOf(name, words), figures: []});
		const told = (...claims: readonly ReturnType<typeof claim>[]) => ({kind: 'statement', claims});
		const goldClaim = (file: string, quote: string) => ({file, quote, figures: []});
		const rain = {id: 'rain', claims: [goldClaim('one.txt', 'Il pleut')]};
		const answer = {
			id: 'answer',
			claims: [goldClaim('one.txt', 'Kim dit oui'), goldClaim('two.txt', 'M. Kim dit non')],
		};
		const of = (...facts: readonly ReturnType<typeof told>[]) =>
			measuresOf({...gold, facts: [rain, answer]}, {...dossier, facts} as unknown as Dossier).told;
		const right = told(claim('one', 'Kim dit oui.'), claim('two', 'M. Kim dit non.'));
		const wrong = told(claim('one', 'Il pleut.'), claim('two', 'M. Kim dit non.'));
		const unknown = told(claim('one', 'Kim dit oui.'), claim('two', 'Kiev parle'));
		expect(of(right)).toEqual({value: 1, precision: 1, recall: 1});
		expect(of(right, wrong)).toEqual({value: 2 / 3, precision: 0.5, recall: 1});
		expect(of(unknown)).toEqual({value: 0, precision: null, recall: 0});
		expect(found.told).toEqual({value: null, precision: null, recall: null});
	});
	test('the panel: one of two directions is shown, and silence is kept', () => {
		expect(found.panel).toEqual({value: 2 / 3, precision: 1, recall: 0.5});
		expect(found.silence).toEqual({value: 1});
	});
	test('misses name the words', () => {
		const kinds = evaluate(parseGoldFile(gold), dossier).misses.map(({kind, gold: words, found: given}) => [
			kind,
			words,
			given,
		]);
		expect(kinds).toEqual([
			['attributionWrong', '15 000 soldats (Moscou)', 'Kiev'],
			['actorMissed', 'Séoul', ''],
			['actorWrong', '', 'kiev'],
			['panelMissed', '15 000 soldats ~ 11 000 soldats', ''],
		]);
	});
});

test('a wrong value is missed and wrong; an ignored figure counts neither way', () => {
	const figures = [{...gold.articles[0]!.figures[0]!, min: 12_000, max: 12_000}];
	const wrong = {...gold, articles: [{...gold.articles[0]!, figures}, gold.articles[1]!]};
	expect(measuresOf(wrong).figures).toEqual({value: 0.5, precision: 0.5, recall: 0.5});
	const ignored = [{...figures[0]!, weight: 'trivial'}];
	const without = {...gold, articles: [{...gold.articles[0]!, figures: ignored}, gold.articles[1]!]};
	expect(measuresOf(without).figures).toEqual({value: 1, precision: 1, recall: 1});
});

test('a figure in the wrong fact costs precision', () => {
	const apart = {...gold, facts: [{id: 'sent', claims: [gold.facts[0]!.claims[0]!]}]};
	expect(measuresOf(apart).pairs).toEqual({value: null, precision: 0, recall: null});
});

test('a gold file that asks for nothing measures nothing; one that asks in vain measures zero', () => {
	const nothing = {articles: gold.articles.map(({file}) => ({file, figures: [], actors: []})), facts: []};
	const values = Object.values(measuresOf(nothing)).map(measure => measure?.value);
	expect(values.filter(value => value !== null)).toEqual([]);
	expect(measuresOf(gold, {...dossier, facts: []}).pairs).toEqual({value: 0, precision: null, recall: 0});
});

test('articles that the folder does not have are named', () => {
	const more = {...gold, articles: [...gold.articles, {file: 'three.txt', figures: [], actors: []}]};
	expect(missingArticles(parseGoldFile(more), dossier)).toEqual(['three.txt']);
	expect(measuresOf(more).figures?.value).toBe(1);
});

/** Why a value is no gold file. */
function problemOf(value: unknown): GoldProblem {
	try {
		parseGoldFile(value);
	} catch (error) {
		if (error instanceof GoldFileError) return error.problem;
	}
	throw new Error('it was taken');
}

describe('a broken gold file is told in one line that names the place', () => {
	const figureWith = (rest: object) => ({
		articles: [{file: 'a', figures: [{id: 'g', quote: 'x', min: 1, max: 1, ...rest}]}],
	});
	test.each([
		[[], 'the file is not an object'],
		[{}, 'articles is not a list'],
		[{articles: [{}]}, 'articles[0].file is not a text'],
		[figureWith({min: '1'}), 'articles[0].figures[0].min is not a number or null'],
		[figureWith({min: null, max: null}), 'articles[0].figures[0] has neither min nor max'],
		[figureWith({attribution: 'Kiev'}), 'articles[0].figures[0].attribution is not a list'],
		[{articles: [], facts: [{id: 'f', claims: [{file: 'a', quote: 'x'}]}]}, 'fact "f" names an unknown article "a"'],
		[
			{...figureWith({}), facts: [{id: 'f', claims: [{file: 'a', quote: 'x', figures: ['h']}]}]},
			'fact "f" names an unknown figure "h"',
		],
	])('%#', (value, message) => {
		const problem = problemOf(value);
		expect(goldProblemText(problem, 'en')).toBe(message);
		expect(goldProblemText(problem, 'fr')).not.toBe(message);
	});
});
