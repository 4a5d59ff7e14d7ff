import type {ArticleId} from '../core/article/article.ts';
import type {Fact} from '../core/dossier/dossier.ts';
import {claimValue, factLabel} from './claimValues.ts';
import {alignColumns, type Column} from './columns.ts';
import type {Row, Run} from './row.ts';
import {fitRuns, run} from './runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, sourceName} from './sources.ts';
import {bySeverity, differs, isShared, verdictRuns} from './verdicts.ts';
import {truncate, widthOf} from './width.ts';

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
	if (values.length > 0) return [run(shortened(values), differs(fact) ? 'figure' : 'text')];
	const denied = claims.some(({status}) => status === 'denied');
	return denied ? [run(input.signs.verdict.conflict, 'differ')] : [run(input.signs.reported, 'agree')];
};

/** All values where they fit, else the first and how many more there are. */
const shortened = ([first = '', ...others]: readonly string[]): string => {
	const all = [first, ...others].join(' / ');
	return others.length === 0 || widthOf(all) <= widestCell
		? all
		: `${truncate(first, widestCell - 3)} +${others.length}`;
};
