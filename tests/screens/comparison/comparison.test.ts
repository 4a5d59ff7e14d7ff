import {expect, test} from 'vitest';
import {compareAt} from '../../../src/screens/comparison/comparison.ts';
import {comparisonRows} from '../../../src/screens/comparison/comparisonRows.ts';
import {lookupOf} from '../../../src/screens/places/lookup.ts';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const lookup = lookupOf(sampleDossier);
const offsetOf = (article: string, words: string): number => lookup.article(article)!.text.indexOf(words);

test('a figure is compared with the same figure of every other source', () => {
	const found = compareAt(lookup, {article: 'courrier', offset: offsetOf('courrier', '312'), figure: 'f-aboard-1'});
	expect(found?.fact?.id).toBe('aboard');
	expect(found?.same.map(({article}) => article)).toEqual(['gazette', 'ponant']);
	expect(found?.same.flatMap(({statements}) => statements.map(({claim}) => claim?.figures))).toEqual([
		['f-aboard-2'],
		['f-aboard-3'],
	]);
	expect(found?.silent).toEqual([]);
});

test('two articles with the same wire copy are one origin', () => {
	const found = compareAt(lookup, {article: 'courrier', offset: offsetOf('courrier', '312'), figure: 'f-aboard-1'});
	expect(found?.origins).toBe(2);
});

test('a sentence is compared with its matches; who has none is silent', () => {
	const found = compareAt(lookup, {article: 'courrier', offset: offsetOf('courrier', 'La compagnie')});
	expect(found?.same.map(({article}) => article)).toEqual(['gazette']);
	expect(found?.silent).toEqual(['ponant']);
	expect(found?.same[0]?.statements[0]?.verdict).toBe('agree');
});

test('of the silent sources those that tell of the same story stand first', () => {
	const [first, ...others] = sampleDossier.articles;
	const stranger = {...first!, id: 'stranger', title: 'Another story', story: 'stranger'};
	const larger = lookupOf({...sampleDossier, articles: [stranger, first!, ...others]});
	const found = compareAt(larger, {article: 'courrier', offset: offsetOf('courrier', 'La compagnie')});
	expect(found?.silent).toEqual(['ponant', 'stranger']);
});

test('sources of which silence says nothing are not called silent', () => {
	const strangers = ['a', 'b', 'c', 'd'].map(id => ({
		...sampleDossier.articles[0]!,
		id,
		title: 'Another story',
		story: 'a',
	}));
	const larger = lookupOf({...sampleDossier, articles: [...strangers, ...sampleDossier.articles]});
	const found = compareAt(larger, {article: 'courrier', offset: offsetOf('courrier', 'La compagnie')});
	expect(found?.silent).toEqual(['ponant']);
	expect(found?.unrelated).toEqual(['a', 'b', 'c', 'd']);
	const words = comparisonRows(found!, screenInput(larger.dossier, 'en', 60)).map(({runs}) => textOfRuns(runs));
	expect(words).toContain('4 other articles about other stories');
	expect(words.join('\n')).not.toContain('Another story');
});

test('while nothing is compared yet, who might tell of it is not parted from others', () => {
	const strangers = ['a', 'b', 'c', 'd'].map(id => ({...sampleDossier.articles[0]!, id}));
	const waiting = lookupOf({...sampleDossier, parallels: [], articles: [...strangers, ...sampleDossier.articles]});
	const found = compareAt(waiting, {article: 'courrier', offset: offsetOf('courrier', 'La compagnie')});
	expect(found?.silent).toHaveLength(6);
	expect(found?.unrelated).toEqual([]);
});

test('the closest statement is never among the same facts', () => {
	const found = compareAt(lookup, {article: 'gazette', offset: offsetOf('gazette', 'Three people')});
	expect(found?.same.map(({article}) => article)).toEqual(['courrier']);
	expect(found?.closest.map(({article}) => article)).toEqual(['ponant']);
});

test('a figure that nobody else gives has no same fact', () => {
	const found = compareAt(lookup, {article: 'courrier', offset: offsetOf('courrier', '90 km/h'), figure: 'f-wind'});
	expect(found?.same).toEqual([]);
	expect(found?.silent).toEqual(['gazette', 'ponant']);
});

test('every statement stands in the text of its article', () => {
	for (const {article, start} of sampleDossier.sentences) {
		const found = compareAt(lookup, {article, offset: start});
		for (const {statements} of [...(found?.same ?? []), ...(found?.closest ?? [])]) {
			for (const {article: other, sentence} of statements) {
				expect(other).not.toBe(article);
				expect(lookup.sentencesOf(other)).toContainEqual(
					expect.objectContaining({start: sentence.start, end: sentence.end}),
				);
			}
		}
	}
});

test('a row tells how its two sentences differ, where the match knows it', () => {
	const known = {verdict: 'updated', cause: {kind: 'date', dates: ['2025-03-01', '2025-03-04']}} as const;
	const parallels = sampleDossier.parallels.map(parallel => ({
		...parallel,
		matches: parallel.matches.map(match => ({...match, ...known})),
	}));
	const compared = compareAt(lookupOf({...sampleDossier, parallels}), {
		article: 'courrier',
		offset: offsetOf('courrier', '312'),
	});
	expect(compared?.same[0]?.statements[0]).toMatchObject(known);
});

test('a row says that one source denies what another states, where the fact that the reader has joined says so', () => {
	const facts = sampleDossier.facts.map(fact => {
		if (fact.id !== 'radar') return fact;
		const claims = fact.claims.map((claim, at) => ({...claim, status: at === 0 ? 'denied' : 'asserted'}) as const);
		return {...fact, claims, verdict: 'conflict', cause: {kind: 'negation'}} as const;
	});
	const alike = {verdict: 'agree', cause: {kind: 'statement'}} as const;
	const parallels = sampleDossier.parallels.map(parallel => ({
		...parallel,
		matches: parallel.matches.map(match => (match.fact === 'radar' ? {...match, ...alike} : match)),
	}));
	const joined = lookupOf({...sampleDossier, facts, parallels});
	const point = {article: 'courrier', offset: offsetOf('courrier', 'La compagnie')};
	const found = compareAt(joined, point)!;
	expect(found.fact?.verdict).toBe('conflict');
	expect(found.same[0]?.statements[0]).toMatchObject({verdict: 'conflict', cause: {kind: 'negation'}});
	const undenied = facts.map(fact => ({
		...fact,
		claims: fact.claims.map(claim => ({...claim, status: 'denied'}) as const),
	}));
	expect(
		compareAt(lookupOf({...sampleDossier, facts: undenied, parallels}), point)?.same[0]?.statements[0],
	).toMatchObject(alike);
});

test('what is told of a fact that may be two is perhaps the same, whether its figure is chosen or its sentence read', () => {
	const facts = sampleDossier.facts.map(fact => (fact.id === 'boats' ? {...fact, unsure: true} : fact));
	const parallels = sampleDossier.parallels.map(parallel => ({
		...parallel,
		matches: parallel.matches.map(match => (match.fact === 'boats' ? {...match, level: 'closest' as const} : match)),
	}));
	const doubted = lookupOf({...sampleDossier, facts, parallels});
	const point = {article: 'courrier', offset: offsetOf('courrier', 'six canots')};
	const input = screenInput(doubted.dossier, 'en', 60);
	for (const found of [compareAt(doubted, point)!, compareAt(doubted, {...point, figure: 'f-boats-1'})!]) {
		expect(found.fact).toMatchObject({id: 'boats', unsure: true});
		expect(found.same.map(({article}) => article)).toEqual(['gazette']);
		expect(found.closest).toEqual([]);
		const words = comparisonRows(found, input).map(({runs}) => textOfRuns(runs));
		expect(words.filter(row => row.includes('range'))).toEqual([
			expect.stringContaining('range?'),
			expect.stringContaining('range?'),
		]);
		expect(words.join(' ')).not.toContain('perhaps about something else');
	}
});
