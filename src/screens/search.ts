import type {SearchHit, SearchPlace} from '../core/search/hits.ts';
import {withoutScopes} from '../core/search/queryScopes.ts';
import type {SearchGroup, SearchResults} from '../core/search/search.ts';
import {beginningLarge} from '../core/text/beginningLarge.ts';
import {formatDate} from '../i18n/format.ts';
import type {Messages} from '../i18n/messages.ts';
import {byPresence} from './actors.ts';
import {figureValue} from './comparison/claimValues.ts';
import {summaryCells, summaryColumns} from './comparison/factSummary.ts';
import type {Lookup} from './places/lookup.ts';
import {alignColumns, type Cell, type Column} from './rows/columns.ts';
import {inviteRows} from './rows/invite.ts';
import type {Place, Row, Run} from './rows/row.ts';
import {run} from './rows/runs.ts';
import {truncate} from './rows/width.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, sourceName} from './sources.ts';

/** Groups in their order, with how many of each leave room for the passages. */
const groups: readonly (readonly [SearchGroup, number])[] = [
	['articles', 4],
	['actors', 4],
	['figures', 4],
	['facts', 4],
	['passages', 40],
];

/** What was found, by group; the matched words marked. */
export const search: Screen = {
	id: 'search',
	title: 'screen.search',
	rows: input => {
		const query = input.subject?.kind === 'query' ? input.subject.text.trim() : '';
		const {messages} = input;
		const results = query === '' ? 'coming' : input.search(query);
		// What stood there when the typing began stays for the moment that the first results take.
		if (results === 'coming')
			return [mutedRow(messages['search.hint']), ...scopeRows(input), blankRow, ...recentRows(input)];
		if (!results) return [mutedRow(messages['search.notReady'])];
		const rows = groups.flatMap(([group, limit]) => groupRows(results, group, limit, input));
		return [...undatedRows(results, input), ...(rows.length > 0 ? rows : nothingRows(query, input))];
	},
};

/** What was typed to narrow the search by time and is no date: that it narrows nothing. */
const undatedRows = ({query}: SearchResults, input: ScreenInput): Row[] => {
	const [first] = query.undated;
	return first === undefined ? [] : [mutedRow(input.messages['search.undated'](inOneLine(first, input))), blankRow];
};

/** Nothing was found: the way to the same words everywhere, and to what was searched for before. */
const nothingRows = (query: string, input: ScreenInput): Row[] => {
	const {messages} = input;
	const everywhere = withoutScopes(query);
	const wider: Row = {
		runs: [run(messages['search.everywhere'](inOneLine(everywhere, input)))],
		opens: {screen: 'search', subject: {kind: 'query', text: everywhere}},
		key: 'query:everywhere',
	};
	return [
		mutedRow(messages['search.nothing'](inOneLine(query, input))),
		blankRow,
		...(everywhere !== query && everywhere !== '' ? [wider] : scopeRows(input)),
		blankRow,
		...recentRows({...input, recentQueries: input.recentQueries.filter(recent => recent !== query)}),
	];
};

/** Columns that a query takes at most in a line that repeats it, and what else stands there. */
const widestQuery = 60;
const beside = 28;

/** A query that was pasted may be as long as an article. */
const inOneLine = (query: string, {width}: Pick<ScreenInput, 'width'>): string =>
	truncate(query, Math.max(8, Math.min(widestQuery, width - beside)));

/** How to narrow what is searched. */
const scopeRows = (input: ScreenInput): Row[] => [
	...inviteRows(input, input.messages['search.narrow']),
	mutedRow(input.messages['search.scopes']),
];

/** What was searched for before. */
const recentRows = ({recentQueries, messages, lookup, key, signs, width}: ScreenInput): Row[] =>
	recentQueries.length === 0
		? key || signs.aloud
			? exampleRows(lookup, messages, width)
			: []
		: [headingRow(messages['search.recent']), ...recentQueries.map(text => queryRow(text, width))];

const queryRow = (text: string, width: number): Row => ({
	runs: [run(truncate(text, width))],
	opens: {screen: 'search', subject: {kind: 'query', text}},
	key: `query:${text}`,
});

const mostExamples = 6;

/** Who is named most: words to begin with, for whom has not searched yet and can open them. */
const exampleRows = ({dossier}: Lookup, messages: Messages, width: number): Row[] => {
	const names = byPresence(dossier.actors)
		.slice(0, mostExamples)
		.map(({name}) => name);
	return names.length === 0
		? []
		: [headingRow(messages['search.examples']), ...names.map(name => queryRow(name, width))];
};

const groupRows = (results: SearchResults, group: SearchGroup, limit: number, input: ScreenInput): Row[] => {
	const hits = results[group]
		.slice(0, limit)
		.map(hit => (group === 'facts' ? {...hit, label: beginningLarge(hit.label)} : hit));
	if (hits.length === 0) return [];
	const lines = group === 'passages' ? hits.map(hit => passageRuns(hit, input)) : topicRuns(hits, group, input);
	const rows = hits.map(
		({place}, at): Row => ({
			runs: lines[at] ?? [],
			opens: placeOfHit(place),
			indent: group === 'passages' ? 2 : 0,
			key: `${group}:${at}`,
		}),
	);
	return [headingRow(input.messages[`search.${group}`]), ...rows, blankRow];
};

type TopicGroup = Exclude<SearchGroup, 'passages'>;

/** Words that were found, and at the end of the line where they stand. */
const placed: readonly Column[] = [{grow: 1, min: 16}, {isEnd: true}];

/** What part of a line tells at most where its words stand. */
const placedPart = 0.4;

const columnsOf: Readonly<Record<TopicGroup, readonly Column[]>> = {
	articles: placed,
	actors: placed,
	figures: [{align: 'right', max: 18, drop: 2}, ...placed],
	facts: summaryColumns,
};

/** One line each: what it is called and where it stands; for a figure its value, for a fact how the sources differ. */
const topicRuns = (hits: readonly SearchHit[], group: TopicGroup, input: ScreenInput): Run[][] =>
	alignColumns(
		columnsOf[group],
		hits.map(hit => topicCells(hit, input)),
		input.width,
	);

const topicCells = (hit: SearchHit, input: ScreenInput): readonly Cell[] => {
	const {lookup} = input;
	const {kind, id} = hit.place;
	const origin = truncate(originOf(hit.place, input, false), Math.floor(input.width * placedPart));
	const placedCells = [markedRuns(hit), [run(origin, 'muted')]];
	if (kind === 'figure') {
		const figure = lookup.figure(id);
		return [figure ? [run(figureValue(figure, input), 'figure')] : [], ...placedCells];
	}
	const fact = kind === 'fact' ? lookup.fact(id) : undefined;
	return fact ? summaryCells(fact, markedRuns(hit), input) : placedCells;
};

/** As many lines as the sentence needs. */
const passageRuns = (hit: SearchHit, input: ScreenInput): Run[] => {
	const origin = originOf(hit.place, input);
	return [...(origin === '' ? [] : [run(`${origin}  `, 'source')]), ...markedRuns(hit)];
};

/** An article opens at the words that were found in it, or where it was left when only its title has them. */
const placeOfHit = (place: SearchPlace): Place => {
	if (place.kind !== 'article') return {screen: place.kind, subject: {kind: place.kind, id: place.id}};
	const {id, span} = place;
	return {screen: 'article', subject: {kind: 'article', id, ...(span.end > 0 ? {offset: span.start} : {})}};
};

const markedRuns = ({label, matches}: SearchHit): Run[] => {
	const runs: Run[] = [];
	let at = 0;
	for (const {start, end} of matches) {
		if (start < at) continue;
		runs.push(run(label.slice(at, start)), run(label.slice(start, end), 'match'));
		at = end;
	}
	return [...runs, run(label.slice(at))].filter(({text}) => text !== '');
};

/** Where a hit stands: its source, and the date of the article; nothing for what has no one place. */
const originOf = (place: SearchPlace, input: ScreenInput, byTitle = true): string => {
	const id =
		place.kind === 'article' ? place.id : place.kind === 'figure' ? input.lookup.figure(place.id)?.article : undefined;
	const article = id === undefined ? undefined : input.lookup.article(id);
	if (id === undefined || !article) return '';
	const date = article.published ? formatDate(article.published, input.locale) : '';
	// Beside its own title an article without an outlet has its date alone.
	if (!article.source && !byTitle && place.kind === 'article') return date;
	const name = sourceName(input, id);
	return date === '' || name.endsWith(`, ${date}`) ? name : `${name}, ${date}`;
};
