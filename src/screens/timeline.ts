import type {DossierArticle, Location} from '../core/dossier/dossier.ts';
import {formatDate} from '../i18n/format.ts';
import {type DatedStatement, datedStatements} from './datedStatements.ts';
import {byCodeUnits} from './places/order.ts';
import {type Column, mayWrap, wrapWhenSeen} from './rows/columns.ts';
import {excerptRuns, inTwoLines} from './rows/excerpt.ts';
import {fittedRow} from './rows/fittedRow.ts';
import {inviteRows} from './rows/invite.ts';
import type {Place, Row, Run} from './rows/row.ts';
import {run} from './rows/runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, placeOf, sourceName, wordsOf} from './sources.ts';

/** Claims by the date they hold for and articles by the date they appeared, year by year, earliest first. */
export const timeline: Screen = {
	id: 'timeline',
	title: 'screen.timeline',
	rows: input => {
		const events = [...datedStatements(input).map(statementEvent(input)), ...publicationEvents(input)].sort(byTime);
		const {messages, pending} = input;
		if (events.length === 0)
			return [mutedRow(messages[pending ? 'empty.pending' : 'empty.timeline']), ...undatedRows(input)];
		return [...yearRows(wantedOf(events, input), input), ...undatedRows(input)];
	},
};

/** One line of the timeline: when, who, what. */
type Event = {
	readonly when: string;
	readonly order: number;
	/** Its source and its words, when they are seen. */
	cells(): readonly Run[][];
	readonly row: {readonly opens: Place; readonly key: string; readonly sources?: () => readonly Location[]};
};

/** Those that a filter has left. */
const wantedOf = (events: readonly Event[], {isWanted}: ScreenInput): readonly Event[] =>
	isWanted ? events.filter(({row}) => isWanted(row.key)) : events;

/** A date as it may be asked for: in full, though the list says it once for a day, and as files have it. */
const datesAskedFor = (when: string, {locale}: ScreenInput): string => `${formatDate(when, locale)} ${when}`;

const columns: readonly Column[] = [
	{align: 'right', max: 22},
	{grow: 2, min: 10, max: 24},
	{grow: 6, min: 16, wraps: true},
];

/** What holds for the whole of a year comes before what holds for a part of it; on a day the articles come last. */
const byTime = (a: Event, b: Event): number => byCodeUnits(a.when, b.when) || a.order - b.order;

const yearOf = ({when}: Event): string => when.slice(0, 4);

/** The events under their years, in the same columns all over; a date is written where it changes. */
const yearRows = (events: readonly Event[], input: ScreenInput): Row[] => {
	const cellsAt = (at: number): Run[][] => {
		const {when, cells} = events[at]!;
		return [[run(when === events[at - 1]?.when ? '' : dateInYear(when, input), 'time')], ...cells()];
	};
	const laid = wrapWhenSeen(columns, events.length, cellsAt, input.width);
	return events.flatMap((event, at): Row[] => {
		const before = events[at - 1];
		const isNew = !before || yearOf(before) !== yearOf(event);
		const heading = isNew ? [...(before ? [blankRow] : []), yearRow(event)] : [];
		return [
			...heading,
			fittedRow({
				...event.row,
				runs: () => laid(at).runs,
				below: mayWrap(events.length) ? laid(at).below : undefined,
				also: () => datesAskedFor(event.when, input),
			}),
		];
	});
};

const yearRow = (event: Event): Row => ({...headingRow(yearOf(event)), isOverWanted: true});

/** A date under the heading of its year: without it, but where it ends in another. */
const dateInYear = (when: string, {locale, messages}: ScreenInput): string => {
	const year = when.slice(0, 4);
	const [start, end = start] = when.split('/');
	if (start === year && end === start) return messages['timeline.year'];
	return formatDate(when, locale).replace(` ${Number(year)}`, '');
};

const statementEvent =
	(input: ScreenInput) =>
	(statement: DatedStatement, order: number): Event => {
		const {asOf, sentence, at} = statement;
		return {
			when: asOf,
			order,
			cells: () => [[run(sourceName(input, sentence.article), 'source')], statementRuns(statement, input)],
			row: {opens: placeOf(at), sources: () => [sentence], key: statementKey(statement)},
		};
	};

/** The part of the sentence that holds then, with its figures; first how it is meant. */
const statementRuns = ({sentence, at, figures, status}: DatedStatement, input: ScreenInput): Run[] => {
	const marked = figures.flatMap(id => input.lookup.figure(id) ?? []).sort((a, b) => a.start - b.start);
	const meant =
		status === 'asserted' ? [] : [run(`${input.messages[`status.${status}`]} ${input.signs.separator} `, 'muted')];
	return [...meant, ...excerptRuns(sentence, marked[0] ?? at, marked, inTwoLines(input))];
};

const statementKey = ({asOf, sentence}: DatedStatement): string =>
	`dated:${asOf}:${sentence.article}:${sentence.start}`;

/** The order of an article among the statements of its day. */
const afterStatements = 1e9;

const publicationEvents = (input: ScreenInput): Event[] =>
	input.lookup.dossier.articles.flatMap((article, index): Event[] => {
		const {id, published, source, title} = article;
		if (published === null) return [];
		const appeared = (): Run[] => [run(`${input.messages['timeline.published']} `, 'muted'), run(title, 'strong')];
		return [
			{
				...{when: published, order: afterStatements + index},
				cells: () => [[run(source ?? '', 'source')], appeared()],
				row: {opens: {screen: 'article', subject: {kind: 'article', id}}, key: `published:${id}`},
			},
		];
	});

/** How many articles have no date, so that what they date by "yesterday" has none either; and how to give them one. */
const undatedRows = (input: ScreenInput): readonly Row[] => {
	const undated = input.lookup.dossier.articles.filter(isUndated).length;
	if (undated === 0) return [];
	return [
		blankRow,
		{runs: [run(input.messages['timeline.undated'](undated), 'muted')], opens: {screen: 'articles'}, key: 'undated'},
		...inviteRows(input, input.messages['timeline.giveDate']),
	];
};

const isUndated = ({published}: DossierArticle): boolean => published === null;

const shortColumns: readonly Column[] = [
	{align: 'right', max: 26},
	{grow: 2, min: 8, max: 24},
	{grow: 6, min: 16, wraps: true},
];

/** Dated statements one a row, each with its whole date where it changes. */
export const statementRows = (all: readonly DatedStatement[], input: ScreenInput): Row[] => {
	const {isWanted} = input;
	const dated = isWanted ? all.filter(statement => isWanted(statementKey(statement))) : all;
	const cells = dated.map((statement, at) => cellsOf(statement, dated[at - 1], input));
	const laid = wrapWhenSeen(shortColumns, dated.length, at => cells[at]!, input.width);
	return dated.map((statement, at) => ({
		...laid(at),
		isFitted: true,
		opens: placeOf(statement.at),
		sources: [statement.sentence],
		key: statementKey(statement),
		also: datesAskedFor(statement.asOf, input),
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
