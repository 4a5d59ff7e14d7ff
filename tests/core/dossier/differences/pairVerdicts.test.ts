import {describe, expect, test} from 'vitest';
import type {AnnotatedArticle} from '../../../../src/core/annotate/annotation.ts';
import {buildDossier} from '../../../../src/core/dossier/buildDossier.ts';
import {differenceOfMatch, type ReportingStatement} from '../../../../src/core/dossier/differences/pairVerdicts.ts';
import type {SourcedReading} from '../../../../src/core/dossier/differences/verdicts.ts';
import type {ComparedStatement} from '../../../../src/core/dossier/parallels/statementTable.ts';
import type {Exclusion} from '../../../../src/core/language/concepts/concepts.ts';
import {analyse} from '../../../support/annotated.ts';
import {readingOf} from '../../../support/reading.ts';

type Clause = ComparedStatement['clauses'][number];
const clause = (event: number, denied: boolean): Clause => ({
	event,
	verb: 0,
	keys: [],
	denied,
	excluded: new Map(),
	agents: [],
});
/** A clause of an event that is never one with another, or tells its opposite. */
const excluding = (event: number, other: number, how: Exclusion, agents: readonly number[] = []): Clause => ({
	...clause(event, false),
	excluded: new Map([[other, how]]),
	agents,
});

const statementOf = (article: number, clauses: readonly Clause[]): ComparedStatement => ({
	...{article, clauses, start: 0, end: 10, sentence: 0, hasQuantities: false},
});

const reading = (article: number, value: number, given: Partial<SourcedReading> = {}): SourcedReading =>
	readingOf({article, min: value, max: value, what: 'troop', ...given});

const reporting = (article: number, clauses: readonly Clause[], ...claims: [string, number][]): ReportingStatement => ({
	statement: statementOf(article, clauses),
	facts: claims.map(([id, claim]) => ({id, claim, kind: 'quantity'})),
});

describe('two statements of one quantity fact', () => {
	const readings = new Map([
		['sent', [reading(0, 10_000), reading(1, 25_000), reading(2, 10_000)]],
		['dead', [reading(0, 300), reading(1, 300), reading(2, 300)]],
	]);
	const differ = (one: ReportingStatement, other: ReportingStatement) =>
		differenceOfMatch(one, other, 'same', readings);

	test('differ as their own values do, whatever a third source says', () => {
		const [first, second, third] = [0, 1, 2].map(index => reporting(index, [], ['sent', index]));
		expect(differ(first!, second!)).toMatchObject({verdict: 'conflict', fact: 'sent', cause: {kind: 'values'}});
		expect(differ(first!, third!)).toEqual({
			...{verdict: 'agree', fact: 'sent', reason: 'same value', cause: {kind: 'same'}},
		});
	});
	test('of several shared facts, the weightiest difference is named', () => {
		const [one, other] = [0, 1].map(index => reporting(index, [], ['dead', index], ['sent', index]));
		expect(differ(one!, other!)).toMatchObject({
			...{verdict: 'conflict', fact: 'sent'},
			also: [{fact: 'dead', verdict: 'agree', cause: {kind: 'same'}}],
		});
	});
	test('what is surely one fact goes before what may be two, whatever weighs more', () => {
		const [one, other] = [0, 1].map(index => {
			const {statement, facts} = reporting(index, [], ['dead', index], ['sent', index]);
			return {statement, facts: facts.map(fact => (fact.id === 'sent' ? {...fact, unsure: true} : fact))};
		});
		expect(differ(one!, other!)).toMatchObject({verdict: 'agree', fact: 'dead', also: [{fact: 'sent'}]});
	});
	test('a statement that gives two values agrees with either', () => {
		const both = reporting(0, [], ['sent', 0], ['sent', 1]);
		expect(differ(both, reporting(2, [], ['sent', 2])).verdict).toBe('agree');
	});
});

describe('two statements without a shared number', () => {
	const differ = (one: Clause[], other: Clause[], level: 'same' | 'closest') =>
		differenceOfMatch(reporting(0, one), reporting(1, other), level, new Map());

	test('agree when they are the same and neither denies the other', () => {
		expect(differ([clause(1, false)], [clause(1, false)], 'same').verdict).toBe('agree');
		expect(differ([clause(1, false)], [clause(2, true)], 'same').verdict).toBe('agree');
	});
	test('are in conflict when one denies what the other states', () => {
		const found = differ([clause(3, false)], [clause(3, true), clause(4, false)], 'same');
		expect(found).toMatchObject({verdict: 'conflict', cause: {kind: 'negation'}});
	});
	test('are in conflict when one tells the opposite of the other, and not where it denies that', () => {
		const found = differ([excluding(3, 5, 'act')], [clause(5, false)], 'same');
		expect(found).toMatchObject({verdict: 'conflict', cause: {kind: 'opposite'}});
		expect(differ([excluding(3, 5, 'act')], [clause(5, true)], 'same').verdict).toBe('agree');
	});
	test('are neither in conflict nor said to agree when two actors act in opposite ways', () => {
		const theirs = {...clause(5, false), agents: [2]};
		expect(differ([excluding(3, 5, 'act', [1])], [theirs], 'same').verdict).toBe('single');
		expect(differ([excluding(3, 5, 'act', [1, 2])], [theirs], 'same').verdict).toBe('conflict');
		expect(differ([excluding(3, 5, 'claim', [1])], [theirs], 'same').verdict).toBe('conflict');
	});
	test('are not said to agree when they tell two events, as arrested and released', () => {
		expect(differ([excluding(3, 6, 'apart')], [clause(6, false)], 'same').verdict).toBe('single');
		expect(
			differ([excluding(3, 6, 'apart'), clause(7, false)], [clause(6, false), clause(7, false)], 'same').verdict,
		).toBe('agree');
	});
	test('are never said to agree when they are only the closest', () => {
		expect(differ([clause(1, false)], [clause(1, false)], 'closest')).toEqual({
			...{verdict: 'single', reason: '', fact: null},
		});
	});
});

test('the panel of a dossier names the difference of the two sentences and their fact', () => {
	const articles = [
		['a', 'Environ 11 000 soldats nord-coréens ont été envoyés en Russie, selon Séoul.'],
		['b', 'Plus de 15 000 soldats nord-coréens ont été envoyés en Russie, selon Kiev.'],
	] as const;
	const annotated = articles.map(([id, text]): AnnotatedArticle => {
		const found = analyse(text);
		return {...found, article: {...found.article, id}};
	});
	const {parallels, facts} = buildDossier({title: 'test', annotated, issues: []});
	const [match] = parallels[0]!.matches;
	expect(match).toMatchObject({article: 'b', fact: facts[0]!.id, verdict: facts[0]!.verdict});
	expect(match!.reason).not.toBe('');
});

test('the badly hurt of two sources contradict each other, told as a part or not', () => {
	const texts = [
		'The crash at Marvol hurt 30 people, 12 of them seriously.',
		'The crash at Marvol left 18 people seriously injured.',
	];
	const annotated = texts.map((text, index): AnnotatedArticle => {
		const found = analyse(text, {language: 'en', published: '2025-03-04'});
		return {...found, article: {...found.article, id: String(index)}};
	});
	const {facts} = buildDossier({title: 'test', annotated, issues: []});
	expect(facts.map(({verdict}) => verdict)).toEqual(['conflict']);
});
