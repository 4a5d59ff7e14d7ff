import {expect, test} from 'vitest';
import type {Dossier, Fact, FactCause, Verdict} from '../../../src/core/dossier/dossier.ts';
import {factWeights} from '../../../src/core/dossier/packed/factWeights.ts';
import {readPacked} from '../../../src/core/dossier/packed/packedDossier.ts';
import {messages} from '../../../src/i18n/messages.ts';
import {
	byImportance,
	isShared,
	rankedFacts,
	verdictRole,
	verdictWord,
} from '../../../src/screens/comparison/verdicts.ts';
import {lookupOf} from '../../../src/screens/places/lookup.ts';
import {packDossier} from '../../support/packDossier.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

const anyFigure = sampleDossier.figures[0]!;
const figures = {
	figure: (id: string) => ({...anyFigure, measure: id === 'weeks' ? ('duration' as const) : ('count' as const)}),
};

const fact = (label: string, verdict: Verdict, sources: number, origins = sources, figure = 'people'): Fact => ({
	id: label,
	label,
	kind: 'quantity',
	claims: Array.from({length: sources}, (_, article) => ({
		...{article: String(article), start: 0, end: 1, figures: [figure]},
		...{attribution: null, asOf: null, status: 'asserted' as const},
	})),
	silent: [],
	verdict,
	reason: '',
	origins,
});

const ordered = (...facts: readonly Fact[]): string[] => [...facts].sort(byImportance(figures)).map(({label}) => label);

test('what five sources tell differently comes before what two do', () => {
	expect(ordered(fact('two', 'conflict', 2), fact('five', 'updated', 5))).toEqual(['five', 'two']);
});

test('what may be two facts stands behind what is surely one, and has a question mark', () => {
	const unsure = {...fact('unsure', 'conflict', 2), unsure: true};
	expect(ordered(unsure, fact('sure', 'agree', 2))).toEqual(['sure', 'unsure']);
	expect(verdictWord(unsure, messages('en'))).toBe('conflict?');
	expect(verdictWord(unsure, messages('fr'))).toBe('divergent\u00a0?');
	expect(verdictWord(fact('sure', 'conflict', 2), messages('en'))).toBe('conflict');
});

test('an update has a question mark where a source gives no date: what came later is not known', () => {
	const told = (cause: FactCause): string => verdictWord({...fact('toll', 'updated', 2), cause}, messages('fr'));
	expect(told({kind: 'neitherDated', values: [10, 15]})).toBe('actualisé\u00a0?');
	expect(told({kind: 'undated', values: [10, 15]})).toBe('actualisé\u00a0?');
	expect(told({kind: 'date', dates: ['2031-03-04', '2031-03-05']})).toBe('actualisé');
});

test('of as many sources, the graver difference comes first, and agreement last', () => {
	expect(ordered(fact('same', 'agree', 3), fact('range', 'range', 3), fact('conflict', 'conflict', 3))).toEqual([
		'conflict',
		'range',
		'same',
	]);
});

test('copies of one origin count less than sources of their own', () => {
	expect(ordered(fact('copies', 'agree', 4, 1), fact('own', 'agree', 4))).toEqual(['own', 'copies']);
});

test('a period comes after a number of people', () => {
	expect(ordered(fact('a', 'agree', 3, 3, 'weeks'), fact('b', 'agree', 2))).toEqual(['b', 'a']);
});

test('a packed dossier ranks its facts as the same one in plain data does, and those that one source tells come apart', () => {
	const timed = new Set(
		sampleDossier.facts
			.filter(({verdict}) => verdict === 'range' || verdict === 'rounded' || verdict === 'conflict')
			.flatMap(each => each.claims.flatMap(claim => claim.figures)),
	);
	const dossier = {
		...sampleDossier,
		// A list of its own: what is ranked is remembered by it, and here other figures belong to it.
		facts: [...sampleDossier.facts],
		figures: sampleDossier.figures.map(each => (timed.has(each.id) ? {...each, measure: 'duration' as const} : each)),
	};
	const labels = (of: Dossier): string[][] => {
		const {shared, single} = rankedFacts(lookupOf(of));
		return [shared, single].map(list => list.map(({id}) => id));
	};
	const plain = labels(dossier);
	expect(labels(readPacked(packDossier(dossier), dossier.title))).toEqual(plain);
	expect(factWeights(packDossier(dossier)).map(({isDuration}) => isDuration)).toEqual(
		dossier.facts.map(({claims}) => claims.some(claim => claim.figures.some(id => timed.has(id)))),
	);
	expect(plain.flat().sort()).toEqual(dossier.facts.map(({id}) => id).sort());
	expect(plain).toEqual(
		[[true], [false]].map(([isTold]) =>
			dossier.facts
				.filter(each => isShared(each) === isTold)
				.sort(byImportance(lookupOf(dossier)))
				.map(({id}) => id),
		),
	);
});

test('only what nothing explains looks like a conflict', () => {
	const roles: Record<Verdict, string> = {
		...{agree: 'agree', rounded: 'agree', single: 'muted', conflict: 'differ'},
		...{range: 'explained', updated: 'explained', scope: 'explained', measure: 'explained'},
	};
	for (const verdict of Object.keys(roles) as Verdict[]) expect(verdictRole(verdict)).toBe(roles[verdict]);
});
