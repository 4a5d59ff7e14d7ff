import type {Fact} from '../core/dossier/dossier.ts';
import {issueText} from '../i18n/issues.ts';
import {actorRows, byPresence} from './actors.ts';
import {articles, emptyRows} from './articles.ts';
import {factLabel} from './comparison/claimValues.ts';
import {summaryCells, summaryColumns} from './comparison/factSummary.ts';
import {differs, rankedFacts} from './comparison/verdicts.ts';
import {latestStatements} from './datedStatements.ts';
import {noteRows} from './notes.ts';
import {wrapWhenSeen} from './rows/columns.ts';
import {inviteRows} from './rows/invite.ts';
import type {Row, ScreenId} from './rows/row.ts';
import {run} from './rows/runs.ts';
import {widthOf} from './rows/width.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, headingRow, mutedRow, periodOf} from './sources.ts';
import {countStories} from './stories.ts';
import {statementRows} from './timeline.ts';

const shownDifferences = 8;
const shownAgreements = 4;
const shownStatements = 5;
const shownActors = 6;
const shownArticles = 12;
const shownNotes = 3;

/** What the dossier holds, under its title where none stands above the screen; what differs most, the newest claims, who is named most, and what could not be read. */
export const overview: Screen = {
	id: 'overview',
	title: 'screen.overview',
	rows: input => {
		const {dossier} = input.lookup;
		// Above the screen of a terminal the title stands already.
		const title: Row[] = input.key ? [] : [{runs: [run(dossier.title, 'title')]}];
		if (dossier.articles.length === 0) return [...title, ...emptyRows(input), blankRow, ...issueRows(input)];
		const {differing, agreed} = sharedRows(input);
		// Whoever has not opened an article yet is told how; later the same stands at the end.
		const isNew = !dossier.articles.some(({id}) => input.isRead(id));
		return [
			...title,
			...summaryRows(input),
			...issuesBelow(input),
			blankRow,
			...(isNew ? welcomeRows(input) : []),
			...titled(input.messages['overview.differences'], differenceRows(differing, input)),
			...titled(input.messages['overview.agreements'], agreed),
			...titled(input.messages['screen.articles'], articleRows(input)),
			...titled(input.messages['overview.newest'], newestRows(input)),
			...titled(input.messages['overview.actors'], actorRows(byPresence(dossier.actors).slice(0, shownActors), input)),
			...titled(input.messages['screen.notes'], notedRows(input)),
			...titled(input.messages['overview.issues'], issueRows(input)),
			...(isNew ? [] : inviteRows(input, input.messages['overview.invite'])),
		];
	},
};

/** How to begin. */
const welcomeRows = (input: ScreenInput): readonly Row[] =>
	input.key ? [...inviteRows(input, input.messages['overview.welcome']), blankRow] : [];

/** The notes with words of the reader’s own, and the way to the others. */
const notedRows = (input: ScreenInput): Row[] => {
	const noted = input.notes.flatMap((note, index) => (note.place && note.text.note !== null ? [{note, index}] : []));
	const rows = noted.slice(0, shownNotes).flatMap(entry => noteRows(entry, input).slice(0, 1));
	const others = input.notes.length - rows.length;
	if (others === 0) return rows;
	return rows.length > 0
		? [...rows, moreRow(others, 'notes', input)]
		: [countRow('count.marked', others, 'notes', input)];
};

const titled = (heading: string, rows: readonly Row[]): Row[] =>
	rows.length > 0 ? [headingRow(heading), ...rows, blankRow] : [];

/** `5 articles · 61 actors · 34 figures · 12 shared facts · 9 facts differ · 2024 – 2025`; before the analysis, what is known. */
const summaryRows = (input: ScreenInput): Row[] => {
	const {lookup, messages, pending, width} = input;
	const known =
		pending && lookup.dossier.sentences.length === 0
			? [messages['count.articles'](lookup.dossier.articles.length), messages['overview.notYetKnown']]
			: countsOf(input);
	const parts = [...known, periodOf(lookup.dossier.articles, input.locale)].filter(part => part !== '');
	return packWords(parts, ` ${input.signs.separator} `, width).map(line => mutedRow(line));
};

/** That something in the files is wrong is said where it is seen first; in print the end is never far. */
const issuesBelow = ({lookup, messages, key}: ScreenInput): Row[] => {
	const {length} = lookup.dossier.issues;
	return key && length > 0 ? [{runs: [run(messages['overview.issuesBelow'](length), 'alert')]}] : [];
};

/** Parts one after the other on as few lines as they take: no line ends inside of a part. */
const packWords = (parts: readonly string[], separator: string, width: number): string[] => {
	const lines: string[] = [];
	for (const part of parts) {
		const longer = lines.length === 0 ? part : `${lines.at(-1)}${separator}${part}`;
		if (lines.length > 0 && widthOf(longer) > width) lines.push(part);
		else lines.splice(-1, 1, longer);
	}
	return lines;
};

/** What the dossier holds, one count a part; of one article alone nothing is compared. */
export const countsOf = ({lookup, messages}: Pick<ScreenInput, 'lookup' | 'messages'>): string[] => {
	const {dossier} = lookup;
	const origins = new Set(dossier.articles.map(({origin}) => origin)).size;
	const stories = countStories(dossier.articles);
	const {shared} = rankedFacts(lookup);
	const isCompared = dossier.articles.length > 1;
	return [
		messages['count.articles'](dossier.articles.length),
		...(stories > 1 ? [messages['count.stories'](stories)] : []),
		...(isCompared ? [messages['count.origins'](origins)] : []),
		messages['count.actors'](dossier.actors.length),
		messages['count.figures'](lookup.figureCount),
		...(isCompared
			? [messages['count.facts'](shared.length), messages['count.differ'](shared.filter(differs).length)]
			: []),
	];
};

/** Facts one a row. */
const factRows = (list: readonly Fact[], input: ScreenInput): Row[] => {
	const cells = list.map(fact => summaryCells(fact, [run(factLabel(fact, input))], input));
	const laid = wrapWhenSeen(summaryColumns, list.length, at => cells[at]!, input.width);
	return list.map((fact, at) => ({
		...laid(at),
		isFitted: true,
		opens: {screen: 'fact', subject: {kind: 'fact', id: fact.id}},
		sources: fact.claims,
		key: `fact:${fact.id}`,
	}));
};

/** What differs and what is agreed, the gravest first: both in the same columns. */
const sharedRows = (input: ScreenInput): {readonly differing: Row[]; readonly agreed: Row[]} => {
	const {shared} = rankedFacts(input.lookup);
	const differing = shared.filter(differs);
	const agreed = shared.filter(fact => !differs(fact));
	const shown = [...differing.slice(0, shownDifferences), ...agreed.slice(0, shownAgreements)];
	const rows = factRows(shown, input);
	const split = Math.min(differing.length, shownDifferences);
	return {
		differing: withMore(rows.slice(0, split), differing, input),
		agreed: withMore(rows.slice(split), agreed, input),
	};
};

const withMore = (rows: readonly Row[], all: readonly Fact[], input: ScreenInput): Row[] =>
	all.length > rows.length ? [...rows, moreRow(all.length - rows.length, 'facts', input)] : [...rows];

/** That nothing differs is said, where there is more than one article. */
const differenceRows = (differing: readonly Row[], {lookup, messages, pending}: ScreenInput): readonly Row[] => {
	if (lookup.dossier.articles.length < 2) return [];
	return differing.length > 0 ? differing : [mutedRow(messages[pending ? 'empty.pending' : 'overview.noDifferences'])];
};

/** How many more there are, on the screen that has them all. */
const moreRow = (count: number, screen: ScreenId, input: ScreenInput): Row =>
	countRow('count.more', count, screen, input);

const countRow = (
	words: 'count.more' | 'count.marked',
	count: number,
	screen: ScreenId,
	{messages}: ScreenInput,
): Row => ({
	runs: [run(messages[words](count), 'muted')],
	opens: {screen},
	key: `more:${screen}:${count}`,
});

/** The first articles of the list, and the way to the others. */
const articleRows = (input: ScreenInput): Row[] => {
	const rows = articles.rows(input);
	return rows.length > shownArticles
		? [...rows.slice(0, shownArticles), moreRow(rows.length - shownArticles, 'articles', input)]
		: rows;
};

/** The latest claims that are not about the future of their article. */
const newestRows = (input: ScreenInput): Row[] =>
	statementRows(
		latestStatements(
			input,
			shownStatements,
			({asOf, sentence}) => !isAhead(asOf, input.lookup.article(sentence.article)?.published),
		),
		input,
	);

/** Whether a time begins after the article appeared; as far as both are known. */
const isAhead = (asOf: string, published: string | null | undefined): boolean =>
	published ? asOf.slice(0, published.length) > published : false;

const issueRows = ({lookup, locale}: ScreenInput): Row[] =>
	lookup.dossier.issues.map(issue => ({
		runs: [
			run([issue.path, issue.line, issue.column].filter(part => part !== undefined).join(':'), 'alert'),
			run(`  ${issueText(issue, locale)}`, 'muted'),
		],
		indent: 2,
	}));
