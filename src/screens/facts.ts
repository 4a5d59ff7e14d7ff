import type {ArticleId} from '../core/article/article.ts';
import type {Fact, FactClaim} from '../core/dossier/dossier.ts';
import {claimValue, factLabel, figuresOfClaim} from './comparison/claimValues.ts';
import {summaryCells, summaryColumns} from './comparison/factSummary.ts';
import {reportedSign} from './comparison/reportedSign.ts';
import {differs, isShared, rankedFacts, reportingArticles, verdictRuns, verdictWord} from './comparison/verdicts.ts';
import {type Cell, type Column, mayWrap, splitCell, wrapWhenSeen} from './rows/columns.ts';
import {fittedRow} from './rows/fittedRow.ts';
import {inviteRows} from './rows/invite.ts';
import type {Row, Run} from './rows/row.ts';
import {fitRuns, run, widthOfRuns} from './rows/runs.ts';
import {truncate, widthOf} from './rows/width.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, sourceName} from './sources.ts';

const leastLabel = 14;
const labelColumn: Column = {grow: 3, min: leastLabel, wraps: true};
const widestCell = 17;
const narrowestCell = 11;
/** Columns that the kind of difference and the label take at least, with those behind each. */
const leastLabelRoom = 28;
/** What they would rather have, where the cells can be narrower for it. */
const labelWish = 48;
const gap = 2;
/** Columns that are left for how many sources are beside the matrix. */
const hiddenRoom = 5;

/** Matrix of facts and sources: the value or a tick, ≠ where it is denied, `expected` where others state it, a dot where the source is silent. */
export const facts: Screen = {
	id: 'facts',
	title: 'screen.facts',
	rows: input => {
		const {shared, single} = rankedFacts(input.lookup);
		const isAlone = input.lookup.dossier.articles.length === 1;
		if (shared.length + single.length === 0)
			return [mutedRow(input.messages[input.pending ? 'empty.pending' : isAlone ? 'comparison.only' : 'empty.facts'])];
		const {head, rows} = matrixRows([...shared, ...single], input);
		const singles = rows.slice(shared.length);
		const titled = singles.length > 0 ? [blankRow, headingRow(input.messages['fact.singles']), ...singles] : [];
		return [...head, ...rows.slice(0, shared.length), ...titled];
	},
	wholeRows: input => {
		const {shared, single} = rankedFacts(input.lookup);
		return [...shared, ...single].map(fact => ({...rowOf(fact), runs: wholeRuns(fact, input)}));
	},
};

const rowOf = ({id}: Fact) =>
	({opens: {screen: 'fact', subject: {kind: 'fact', id}}, key: `fact:${id}`}) satisfies Partial<Row>;

/** A fact with the values of all its sources, seen or not. */
const wholeRuns = (fact: Fact, input: ScreenInput): Run[] => {
	const values = new Set(fact.claims.map(claim => claimValue(claim, input) || reportedSign(fact, [claim], input)));
	return [...verdictRuns(fact, input), run(` ${[factLabel(fact, input), ...values].join(' ')}`)];
};

/** The names of the sources, and a row a fact; where a single source would have room, all are taken together. */
const matrixRows = (list: readonly Fact[], input: ScreenInput): {head: Row[]; rows: Row[]} => {
	const isSummary = areTakenTogether(input, input.width);
	const {columns, head, cellsOf} = isSummary ? summary(input) : matrix(input);
	const cellsAt = (at: number): readonly Cell[] => head[at] ?? cellsOf(list[at - head.length]!);
	const laid = wrapWhenSeen(columns, head.length + list.length, cellsAt, input.width);
	const rows = list.map((fact, at) =>
		fittedRow({
			...rowOf(fact),
			runs: () => laid(head.length + at).runs,
			below: mayWrap(list.length + head.length) ? laid(head.length + at).below : undefined,
			sources: () => fact.claims,
		}),
	);
	const told = isSummary ? toldTogether(input) : head.map((_, at) => ({...laid(at), isFitted: true}));
	return {head: told.map(row => ({...row, isPinned: true})), rows};
};

type Layout = {
	readonly columns: readonly Column[];
	/** The lines above the facts. */
	readonly head: readonly (readonly Cell[])[];
	readonly cellsOf: (fact: Fact) => readonly Cell[];
};

const matrix = (input: ScreenInput): Layout => {
	const cells = shownCells(input);
	return {
		columns: [
			{drop: 1},
			labelColumn,
			...cells.sources.map((): Column => ({max: cells.width, align: 'right'})),
			{align: 'right', drop: 2},
		],
		head: headLines(cells, input),
		cellsOf: fact => factCells(fact, cells, input),
	};
};

/** All sources of a fact taken together. */
const summary = (input: ScreenInput): Layout => ({
	columns: summaryColumns,
	head: [],
	cellsOf: fact => summaryCells(fact, [run(factLabel(fact, input))], input),
});

/** How many facts there are, and where the value of each source is told that no column has room for. */
const toldTogether = (input: ScreenInput): readonly Row[] => {
	const {shared} = rankedFacts(input.lookup);
	return input.key
		? inviteRows(input, key => input.messages['facts.together'](shared.length, key))
		: [mutedRow(input.messages['count.facts'](shared.length))];
};

type ValueInput = Pick<ScreenInput, 'lookup' | 'locale' | 'signs' | 'messages'>;

/** How many of the sources are shown at a width: all of them where they are taken together. */
export const sourcesThatFit = (input: ValueInput, width: number): number => {
	const room = sourcesInRoom(input, width);
	return room < leastSources ? Math.max(1, input.lookup.dossier.articles.length) : room;
};

/** Whether a width has no room for sources side by side. */
export const areTakenTogether = (input: ValueInput, width: number): boolean =>
	sourcesInRoom(input, width) < leastSources;

/** Fewer sources than these are no matrix. */
const leastSources = 2;

/** How many of the sources have room at a width: as many as leave the labels theirs, and cut no usual value. */
const sourcesInRoom = (input: ValueInput, width: number): number => {
	const ids = input.lookup.dossier.articles.map(({id}) => id);
	const usual = ids.length > mostMeasured ? narrowestCell : Math.min(usualCell, widestValue(ids, input));
	const cell = Math.max(narrowestCell, usual) + gap;
	const left = width - labelRoomOf(input);
	const room = Math.floor(left / cell);
	return room >= ids.length ? ids.length : Math.floor((left - hiddenRoom) / cell);
};

/** What the kinds and labels take before sources have columns: however long its words are, no kind gives way to a source. */
const labelRoomOf = (input: ValueInput): number => Math.max(leastLabelRoom, widestKind(input) + gap + leastLabel + gap);

/** Columns that the widest kind of difference of the list takes. */
const widestKind = (input: ValueInput): number => {
	const {shared, single} = rankedFacts(input.lookup);
	const widths = new Map<string, number>();
	for (const list of [shared, single])
		for (const fact of list) {
			const kind = verdictWord(fact, input.messages);
			if (!widths.has(kind)) widths.set(kind, widthOfRuns(verdictRuns(fact, input)));
		}
	return Math.max(0, ...widths.values());
};

/** Sources whose values are measured; those of more never stand side by side. */
const mostMeasured = 40;
/** Columns of a value that is not to be cut: a range of tens of thousands. */
const usualCell = 13;

/** The sources whose cells fit, from the first one asked for, in the order of the dossier; and how wide a cell is. */
type Cells = {readonly sources: readonly ArticleId[]; readonly first: number; readonly width: number};

const shownCells = (input: ScreenInput): Cells => {
	const {lookup, width, firstColumn} = input;
	const ids = lookup.dossier.articles.map(({id}) => id);
	const room = sourcesThatFit(input, width);
	const labelRoom = labelRoomOf(input);
	const first = Math.max(0, Math.min(firstColumn, ids.length - room));
	// Names and ticks are read in a narrow cell; a value is not to be cut as long as the labels can spare the columns.
	const share = (label: number): number =>
		Math.floor((width - label - (room < ids.length ? hiddenRoom : 0)) / room) - gap;
	const wished = Math.max(
		share(labelWish),
		Math.min(share(labelRoom), widestValue(ids.slice(first, first + room), input)),
	);
	return {sources: ids.slice(first, first + room), first, width: Math.max(narrowestCell, Math.min(widestCell, wished))};
};

/**
 * Columns that the widest single value takes in the cells of some sources. Words in the place of numbers may be cut as labels are,
 * and what no cell has room for takes none from the labels.
 */
const widestValue = (ids: readonly ArticleId[], input: ValueInput): number => {
	const isNumber = (claim: FactClaim): boolean => figuresOfClaim(claim, input).every(({vague}) => !vague);
	return ids
		.flatMap(id => input.lookup.claimsOf(id))
		.filter(claim => isShared(claim.fact) && isNumber(claim))
		.map(claim => widthOf(claimValue(claim, input)))
		.filter(width => width <= widestCell)
		.reduce((widest, width) => Math.max(widest, width), 0);
};

/** The names of the sources at the foot of their columns, those that need it in two lines. */
const headLines = ({sources, first, width}: Cells, input: ScreenInput): Cell[][] => {
	const {messages, lookup, key} = input;
	const total = lookup.dossier.articles.length;
	const isPart = sources.length < total;
	const keys = key && isPart ? `${key('columnsLeft')} ${key('columnsRight')}` : '';
	const shown = isPart ? messages['facts.columns'](first + 1, first + sources.length, total) : '';
	const names = sources.map(id => splitCell([run(sourceName(input, id), 'source')], width));
	const foot: Cell[] = [
		[],
		[run(shown || messages['count.facts'](rankedFacts(lookup).shared.length), 'muted')],
		...names.map(parts => fitRuns(parts.at(-1) ?? [], width, 'right')),
		keys === '' ? [] : [run(keys, 'key')],
	];
	const above = names.map(parts => (parts.length > 1 ? fitRuns(parts[0]!, width, 'right') : []));
	return above.some(part => part.length > 0) ? [[[], [], ...above], foot] : [foot];
};

const factCells = (fact: Fact, {sources, width}: Cells, input: ScreenInput): Run[][] => [
	verdictRuns(fact, input),
	[run(factLabel(fact, input), 'text')],
	...sources.map(id => cellOf(fact, id, width, input)),
	hiddenRuns(fact, sources),
];

/** How many of the sources that report a fact are beside the columns that are seen. */
const hiddenRuns = (fact: Fact, sources: readonly ArticleId[]): Run[] => {
	const hidden = reportingArticles(fact).filter(id => !sources.includes(id)).length;
	return hidden === 0 ? [] : [run(`+${hidden}`, 'muted')];
};

const cellOf = (fact: Fact, id: ArticleId, width: number, input: ScreenInput): Run[] => {
	const claims = fact.claims.filter(({article}) => article === id);
	if (claims.length === 0)
		return [run(input.lookup.isUncompared(id) ? input.signs.uncompared : input.signs.silent, 'muted')];
	const values = [...new Set(claims.map(claim => claimValue(claim, input)).filter(value => value !== ''))];
	if (values.length > 0) return [run(shortened(values, width), differs(fact) ? 'figure' : 'text')];
	const said = reportedSign(fact, claims, input);
	return [run(truncate(said, width), said === input.signs.verdict.conflict ? 'differ' : 'agree')];
};

/** All values where they fit, else the first and how many more there are. */
const shortened = ([first = '', ...others]: readonly string[], width: number): string => {
	const all = [first, ...others].join(' / ');
	return others.length === 0 || widthOf(all) <= width ? all : `${truncate(first, width - 3)} +${others.length}`;
};
