import {expect, test} from 'vitest';
import type {Dossier} from '../../../src/core/dossier/dossier.ts';
import {type Comparison, compareAt, type Statement} from '../../../src/screens/comparison/comparison.ts';
import {comparisonPage, comparisonRows} from '../../../src/screens/comparison/comparisonRows.ts';
import {lookupOf} from '../../../src/screens/places/lookup.ts';
import {linesOfRows} from '../../../src/screens/rows/lines.ts';
import {textOfRuns} from '../../../src/screens/rows/runs.ts';
import {screenInput} from '../../../src/screens/screen.ts';
import {sampleDossier} from '../../support/sampleDossier.ts';

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

/** What the panel says of a sentence, beside a text and with keys. */
const panelRows = (article: string, offset: number) => {
	const comparison = compareAt(lookup, {article, offset})!;
	return {
		comparison,
		rows: comparisonRows(comparison, screenInput(sampleDossier, 'en', 40, {key: () => '?'})),
	};
};
const everywhere = sampleDossier.articles.flatMap(({id}) =>
	lookup.sentencesOf(id).map(({start}) => panelRows(id, start)),
);

test('what is only near has a sign of its own and a quiet sentence; what is the same has neither', () => {
	const near = everywhere.filter(({comparison}) => comparison.closest.length > 0);
	expect(near.length).toBeGreaterThan(0);
	for (const {comparison, rows} of near) {
		const from = rows.findIndex(({runs}) => textOfRuns(runs).startsWith('Closest statement'));
		const count = comparison.closest.flatMap(({statements}) => statements).length;
		const signs = rows.filter(({runs}) => textOfRuns(runs).startsWith('?  '));
		expect(signs).toHaveLength(count);
		expect(textOfRuns(rows[from]!.runs)).toBe(count === 1 ? 'Closest statement' : 'Closest statements');
		expect(rows.slice(from).some(({runs}) => runs.some(({role}) => role === 'quote'))).toBe(false);
		expect(rows.slice(0, from).every(({runs}) => !textOfRuns(runs).startsWith('?'))).toBe(true);
	}
});

/** Comparisons in which all that is the same agrees, as if each source said it so many times. */
const agreeing = (times: number) =>
	everywhere.flatMap(({comparison}) => {
		const isAgreed = comparison.same.every(({statements}) => statements.every(({verdict}) => verdict === 'agree'));
		const same = Array.from({length: times}, () => comparison.same).flat();
		return isAgreed && comparison.same.length > 0 ? [{...comparison, same}] : [];
	});

const quotesOf = (comparison: Comparison) =>
	comparisonRows(comparison, screenInput(sampleDossier, 'en', 40, {key: () => '?'})).filter(({runs}) =>
		runs.some(({role}) => role === 'quote'),
	);

test('beside a text each of many sentences that agree takes two lines, and no word of it is cut', () => {
	const quotes = agreeing(5).flatMap(quotesOf);
	expect(quotes.length).toBeGreaterThan(0);
	for (const quote of quotes) {
		expect(linesOfRows([quote], 40).length).toBeLessThanOrEqual(3);
		expect(textOfRuns(quote.runs)).not.toMatch(/[\p{L},]…/u);
	}
});

test('a few sentences stand whole, those that agree too: what is quoted is there to be judged', () => {
	const quotes = agreeing(1).flatMap(quotesOf);
	expect(quotes.length).toBeGreaterThan(0);
	for (const quote of quotes) expect(textOfRuns(quote.runs)).not.toContain('…');
});

test('what others tell of another fact of the sentence stands under the name of that fact, with what is read of it', () => {
	const {text} = lookup.article('courrier')!;
	const comparison = compareAt(lookup, {article: 'courrier', offset: text.indexOf('Deux personnes')})!;
	const shown = comparisonRows(comparison, screenInput(sampleDossier, 'en', 60)).map(({runs}) => textOfRuns(runs));
	const places = ['Morts', '→  Harbour Gazette', 'Blessés', '=  Agence Ponant'].map(words =>
		shown.findIndex(row => row.startsWith(words)),
	);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places[0]).toBe(0);
	const mine = shown.filter(row => row.trim().startsWith('This article') && !isPlotted(row));
	expect(mine.map(row => row.trim().split(/\s+/).at(-1))).toEqual(['2', '14']);
});

test('a statement shows every value that it gives of the fact: its difference may be that of any', () => {
	const dead = sampleDossier.facts.find(({id}) => id === 'dead')!;
	const hurt = sampleDossier.facts.find(({id}) => id === 'hurt')!;
	const claims = [...dead.claims, ...hurt.claims.filter(({article}) => article === 'gazette')];
	const facts = sampleDossier.facts.map(fact => (fact === dead ? {...dead, claims} : fact));
	const found = compareAt(lookupOf({...sampleDossier, facts}), {
		article: 'courrier',
		offset: lookup.article('courrier')!.text.indexOf('Deux personnes'),
	})!;
	const statement = found.same.find(({article}) => article === 'gazette')!.statements[0]!;
	expect(statement.claim?.figures).toEqual(['f-dead-2', 'f-hurt-2']);
});

test('dollars of one country stand on the scale of dollars of which the text does not say whose', () => {
	const sum = (id: string, unit: string, value: number) => {
		const found = sampleDossier.figures.find(figure => figure.id === id)!;
		return {...found, measure: 'money' as const, unit, min: value, max: value};
	};
	const sums = [sum('f-dead-1', 'dollar', 900), sum('f-dead-2', 'CAD', 1000)];
	const figures = sampleDossier.figures.map(figure => sums.find(({id}) => id === figure.id) ?? figure);
	const input = screenInput({...sampleDossier, figures}, 'en', 90);
	const comparison = compareAt(input.lookup, {article: own.article, offset: own.start, figure: 'f-dead-1'})!;
	expect(comparisonRows(comparison, input).filter(({runs}) => isPlotted(textOfRuns(runs)))).toHaveLength(2);
});

test('a source that tells several facts in one sentence stands under each, and its sentence is quoted once', () => {
	const also = [{fact: 'hurt', verdict: 'agree', cause: {kind: 'same'}}] as const;
	const parallels = sampleDossier.parallels.map(parallel => ({
		...parallel,
		matches: parallel.matches.map(match => (match.fact === 'dead' ? {...match, also} : match)),
	}));
	const told = lookupOf({...sampleDossier, parallels});
	const comparison = compareAt(told, {
		article: 'courrier',
		offset: lookup.article('courrier')!.text.indexOf('Deux personnes'),
	})!;
	const shown = comparisonRows(comparison, screenInput({...sampleDossier, parallels}, 'en', 60));
	const words = shown.map(({runs}) => textOfRuns(runs));
	const from = words.indexOf('Blessés');
	expect(words.slice(from).filter(row => row.startsWith('=  Harbour Gazette'))).toHaveLength(1);
	expect(words.filter(row => row.includes('Three people died and 14 were injured'))).toHaveLength(1);
	const keys = shown.flatMap(({key}) => key ?? []);
	expect(new Set(keys).size).toBe(keys.length);
});

test('what a later date explains has the day of its article where it tells none, but for what the reason says', () => {
	const undated: Dossier = {
		...sampleDossier,
		facts: sampleDossier.facts.map(fact => ({...fact, claims: fact.claims.map(claim => ({...claim, asOf: null}))})),
	};
	const found = lookupOf(undated);
	const comparison = compareAt(found, {article: own.article, offset: own.start, figure: own.figures[0]!})!;
	const remarks = (cause: Statement['cause']): string[] => {
		const statements = comparison.same.map(({article, statements}) => ({
			article,
			statements: statements.map((statement): Statement => ({...statement, verdict: 'updated', cause})),
		}));
		const shown = comparisonRows({...comparison, same: statements}, screenInput(undated, 'en', 90));
		return shown.map(({runs}) => textOfRuns(runs).replaceAll('\u00a0', ' ')).filter(text => text.startsWith('updated'));
	};
	expect(remarks(null).at(-1)).toMatch(/^updated · .* · published 5 Mar 2031$/u);
	expect(remarks({kind: 'date', dates: ['2031-03-04', '2031-03-05']}).at(-1)).not.toContain('published');
});

test('the names of silent sources, and of the one that is compared, are as long as the page is wide', () => {
	const long = 'A title that is longer than any name of an outlet';
	const articles = sampleDossier.articles.map(article => ({...article, source: null, title: `${long} ${article.id}`}));
	const input = screenInput({...sampleDossier, articles}, 'en', 100);
	const comparison = compareAt(input.lookup, {
		article: 'courrier',
		offset: lookup.article('courrier')!.text.indexOf('La compagnie'),
	})!;
	const shown = comparisonPage(comparison, input).map(({runs}) => textOfRuns(runs));
	expect(shown[0]).toBe(`${long} courrier`);
	expect(shown.some(row => row.endsWith(`${long} ponant`))).toBe(true);
});
