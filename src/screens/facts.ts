import type {ArticleId} from '../core/article/article.ts';
import type {Fact, FactClaim, Figure, Verdict} from '../core/dossier/dossier.ts';
import {alignColumns, type Column} from './columns.ts';
import {formatFigure} from './formatFigure.ts';
import type {Row, Run} from './row.ts';
import {fitRuns, run} from './runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, sourceName, wordsOf} from './sources.ts';

/** Heaviest difference first. */
const severity: readonly Verdict[] = ['conflict', 'measure', 'scope', 'updated', 'range', 'rounded', 'agree', 'single'];

const differing: ReadonlySet<Verdict> = new Set(['conflict', 'measure', 'scope', 'updated', 'range']);

/** Whether the sources give different values or statements. */
export const differs = ({verdict}: Pick<Fact, 'verdict'>): boolean => differing.has(verdict);

/** Whether two sources report it. */
export const isShared = (fact: Fact): boolean => fact.verdict !== 'single' && reportingArticles(fact).length > 1;

/** The articles that report a fact, each once. */
export const reportingArticles = (fact: Fact): ArticleId[] => [...new Set(fact.claims.map(claim => claim.article))];

/** Heaviest difference first, then what most sources report. */
export const bySeverity = (a: Fact, b: Fact): number =>
	severity.indexOf(a.verdict) - severity.indexOf(b.verdict) ||
	reportingArticles(b).length - reportingArticles(a).length ||
	a.label.localeCompare(b.label);

/** The sign and the word of a kind of difference; never one of them alone. */
export const verdictRuns = (verdict: Verdict, {messages, signs}: Pick<ScreenInput, 'messages' | 'signs'>): Run[] => [
	run(`${signs.verdict[verdict]} ${messages[`verdict.${verdict}`]}`, verdictRole(verdict)),
];

/** How a kind of difference is to look. */
export const verdictRole = (verdict: Verdict): Run['role'] =>
	differing.has(verdict) ? 'differ' : verdict === 'single' ? 'muted' : 'agree';

/** What a fact is about; the words of its first claim when it has no name. */
export const factLabel = (fact: Fact, {lookup}: Pick<ScreenInput, 'lookup'>): string => {
	const [first] = fact.claims;
	const article = fact.label === '' && first ? lookup.article(first.article) : undefined;
	return article && first ? wordsOf(article, first) : fact.label;
};

/** The figures of a claim. */
export const figuresOfClaim = (claim: Pick<FactClaim, 'figures'>, {lookup}: Pick<ScreenInput, 'lookup'>): Figure[] =>
	claim.figures.map(id => lookup.figure(id)).filter(figure => figure !== undefined);

/** The values of a claim in words; the words of the text for "dozens" and the like; empty for a statement. */
export const claimValue = (
	claim: Pick<FactClaim, 'figures'>,
	input: Pick<ScreenInput, 'lookup' | 'locale' | 'signs'>,
): string => {
	const values = figuresOfClaim(claim, input).map(figure => figureValue(figure, input));
	return [...new Set(values)].join(' / ');
};

/** A figure's value, or its own words when it has no bounds. */
export const figureValue = (
	figure: Figure,
	{lookup, locale, signs}: Pick<ScreenInput, 'lookup' | 'locale' | 'signs'>,
): string =>
	(figure.vague ? null : formatFigure(figure, locale, signs)) ??
	(lookup.article(figure.article)?.text.slice(figure.start, figure.end).replaceAll(/\s+/g, ' ') || '?');

/** Lowest and highest value over all claims of a fact, as a range; empty for statements. */
export const spreadOf = (fact: Fact, input: ScreenInput): string => {
	const figures = fact.claims.flatMap(claim => figuresOfClaim(claim, input)).filter(({vague}) => !vague);
	const ends = figures.flatMap(({min, max}) => [min, max]).filter(end => end !== null);
	const first = figures[0];
	if (!first || ends.length === 0) return '';
	const min = Math.min(...ends);
	const max = Math.max(...ends);
	return formatFigure({...first, min, max, relation: min === max ? 'exact' : 'range'}, input.locale, input.signs) ?? '';
};

const labelColumn: Column = {grow: 3, min: 16};
const widestCell = 15;
const leastCells = 3;

/** Matrix of facts and sources: the value or a tick, ≠ where it is denied, a dot where the source is silent. */
export const facts: Screen = {
	id: 'facts',
	title: 'screen.facts',
	pinned: 1,
	rows: input => {
		const all = [...input.lookup.dossier.facts].sort(bySeverity);
		const shared = all.filter(isShared);
		if (shared.length === 0 && all.length === 0)
			return [mutedRow(input.messages[input.pending ? 'empty.pending' : 'empty.facts'])];
		const singles = all.filter(fact => !isShared(fact));
		const sources = shownSources(input);
		const lines = [headCells(sources, input), ...[...shared, ...singles].map(fact => factCells(fact, sources, input))];
		const columns: Column[] = [
			{drop: 1},
			labelColumn,
			...sources.map((): Column => ({max: widestCell, align: 'right'})),
		];
		const aligned = alignColumns(columns, lines, input.width);
		const rowOf = (fact: Fact, at: number): Row => ({
			runs: aligned[at + 1] ?? [],
			opens: {screen: 'fact', subject: {kind: 'fact', id: fact.id}},
			sources: fact.claims,
			key: `fact:${fact.id}`,
		});
		const head: Row = {runs: aligned[0] ?? []};
		const rows = [head, ...shared.map(rowOf)];
		if (singles.length === 0) return rows;
		const single = singles.map((fact, at) => rowOf(fact, at + shared.length));
		return [...rows, blankRow, headingRow(input.messages['fact.singles']), ...single];
	},
};

/** As many sources as fit, from the first one asked for; the order of the dossier. */
const shownSources = (input: ScreenInput): ArticleId[] => {
	const ids = input.lookup.dossier.articles.map(({id}) => id);
	const room = Math.max(leastCells, Math.floor((input.width - 40) / (widestCell + 2)));
	const first = Math.max(0, Math.min(input.firstColumn, ids.length - room));
	return ids.slice(first, first + room);
};

const headCells = (sources: readonly ArticleId[], input: ScreenInput): Run[][] => [
	[],
	[run(input.messages['count.facts'](input.lookup.dossier.facts.filter(isShared).length), 'muted')],
	...sources.map(id => fitRuns([run(sourceName(input, id), 'source')], widestCell, 'right')),
];

const factCells = (fact: Fact, sources: readonly ArticleId[], input: ScreenInput): Run[][] => [
	verdictRuns(fact.verdict, input),
	[run(factLabel(fact, input), 'text')],
	...sources.map(id => cellOf(fact, id, input)),
];

const cellOf = (fact: Fact, id: ArticleId, input: ScreenInput): Run[] => {
	const claims = fact.claims.filter(({article}) => article === id);
	if (claims.length === 0) return [run(input.signs.silent, 'muted')];
	const values = [...new Set(claims.map(claim => claimValue(claim, input)).filter(value => value !== ''))];
	if (values.length > 0) return [run(values.join(' / '), differs(fact) ? 'figure' : 'text')];
	const denied = claims.some(({status}) => status === 'denied');
	return denied ? [run(input.signs.verdict.conflict, 'differ')] : [run(input.signs.reported, 'agree')];
};
