import type {Dossier, FactId, Location} from '../core/dossier/dossier.ts';
import {formatDate} from '../i18n/format.ts';
import {alignColumns, type Column} from './columns.ts';
import {byCodeUnits} from './order.ts';
import type {Row, Run} from './row.ts';
import {run} from './runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {mutedRow, placeOf, sentenceOf, sourceName, wordsOf} from './sources.ts';

/** A statement and the time that it holds for. */
export type DatedStatement = {
	readonly asOf: string;
	readonly sentence: Location;
	readonly at: Location;
	readonly fact: FactId | null;
};

const columns: readonly Column[] = [
	{align: 'right', max: 23},
	{grow: 2, min: 8, max: 24},
	{grow: 6, min: 16},
];

/** Claims by the date they hold for, earliest first; each sentence once a date. */
export const timeline: Screen = {
	id: 'timeline',
	title: 'screen.timeline',
	rows: input => {
		const dated = datedStatements(input);
		if (dated.length === 0) return [mutedRow(input.messages[input.pending ? 'empty.pending' : 'empty.timeline'])];
		return statementRows(dated, input);
	},
};

/** Dated statements one a row; a date is written where it changes. */
export const statementRows = (dated: readonly DatedStatement[], input: ScreenInput): Row[] => {
	const aligned = alignColumns(
		columns,
		dated.map((statement, at) => cellsOf(statement, dated[at - 1], input)),
		input.width,
	);
	return dated.map((statement, at) => ({
		runs: aligned[at] ?? [],
		opens: placeOf(statement.at),
		sources: [statement.sentence],
		key: `dated:${statement.asOf}:${statement.sentence.article}:${statement.sentence.start}`,
	}));
};

const cellsOf = (statement: DatedStatement, before: DatedStatement | undefined, input: ScreenInput): Run[][] => {
	const article = input.lookup.article(statement.sentence.article);
	return [
		[run(statement.asOf === before?.asOf ? '' : formatDate(statement.asOf, input.locale), 'time')],
		[run(sourceName(input, statement.sentence.article), 'source')],
		[run(article ? wordsOf(article, statement.sentence) : '')],
	];
};

/** All statements with a date, earliest first. */
export const datedStatements = (input: Pick<ScreenInput, 'lookup'>): DatedStatement[] => {
	const found = new Map<string, DatedStatement>();
	for (const {asOf, at, fact} of datedPlaces(input.lookup.dossier)) {
		const sentence = sentenceOf(input.lookup, at);
		const key = `${asOf}|${sentence.article}|${sentence.start}`;
		if (!found.has(key)) found.set(key, {asOf, sentence, at, fact});
	}
	return [...found.values()].sort(
		(a, b) =>
			byCodeUnits(a.asOf, b.asOf) ||
			byCodeUnits(a.sentence.article, b.sentence.article) ||
			a.sentence.start - b.sentence.start,
	);
};

const datedPlaces = ({facts, figures}: Dossier): Omit<DatedStatement, 'sentence'>[] => [
	...facts.flatMap(fact =>
		fact.claims.flatMap(({asOf, article, start, end}) =>
			asOf ? [{asOf, at: {article, start, end}, fact: fact.id}] : [],
		),
	),
	...figures.flatMap(({asOf, article, start, end}) => (asOf ? [{asOf, at: {article, start, end}, fact: null}] : [])),
];
