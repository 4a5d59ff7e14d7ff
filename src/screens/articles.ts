import type {ArticleId} from '../core/article/article.ts';
import type {DossierArticle} from '../core/dossier/dossier.ts';
import {wordCount} from '../core/dossier/wordCount.ts';
import {inAlphabet} from '../i18n/alphabet.ts';
import {formatDate, formatWithoutYear} from '../i18n/format.ts';
import type {Locale} from '../i18n/locale.ts';
import type {ArticleOrder} from './articleOrder.ts';
import {alignWhenSeen, type Column} from './rows/columns.ts';
import {fittedRow} from './rows/fittedRow.ts';
import {inviteRows} from './rows/invite.ts';
import type {Row, Run} from './rows/row.ts';
import {run, withEnd} from './rows/runs.ts';
import {truncate} from './rows/width.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {blankRow, byDate, mutedRow, publishedDate} from './sources.ts';
import {type Story, storiesOf, storyHeading} from './stories.ts';

/** The articles with their date, outlet and length, in the order asked for. */
export const articles: Screen = {
	id: 'articles',
	title: 'screen.articles',
	rows: input => {
		const stories = input.order === 'story' ? storiesOf(input.lookup.dossier.articles) : null;
		const all = stories
			? stories.flatMap(({articles}) => articles)
			: inOrder(input.lookup.dossier.articles, input.order, input.locale);
		if (all.length === 0) return emptyRows(input);
		const {of, cells} = layouts.find(({least}) => input.width >= least)!;
		const alike: Alike = {isOneYear: areOfOneYear(all), isOneEach: haveOneEach(all, input)};
		const aligned = alignWhenSeen(of, all.length, at => cells(all[at]!, input, alike), input.width);
		const rows = all.map(({id}, at) => articleRow(id, () => aligned(at)));
		return stories ? underStories(rows, stories, input) : rows;
	},
};

/** That there are no articles, and how some come. */
export const emptyRows = (input: ScreenInput): Row[] => [
	mutedRow(input.messages['empty.dossier']),
	...inviteRows(input, input.messages['empty.bringIn']),
];

/** Rows of articles in the order of their stories, with what these are above them. */
const underStories = (rows: readonly Row[], stories: readonly Story[], input: ScreenInput): Row[] => {
	if (!stories.some(({alone}) => !alone))
		return [mutedRow(input.messages[input.pending ? 'empty.pending' : 'empty.stories']), blankRow, ...rows];
	const listed: Row[] = [];
	let next = 0;
	for (const story of stories) {
		if (listed.length > 0) listed.push(blankRow);
		listed.push(storyHeading(story, input), ...rows.slice(next, next + story.articles.length));
		next += story.articles.length;
	}
	return listed;
};

/** Articles as their list has them in the interface's language. */
export const inOrder = (all: readonly DossierArticle[], order: ArticleOrder, locale: Locale): DossierArticle[] =>
	order === 'story' ? storiesOf(all).flatMap(({articles}) => articles) : [...all].sort(orders[order](locale));

type Comparison = (a: DossierArticle, b: DossierArticle) => number;

const orders: Readonly<Record<Exclude<ArticleOrder, 'story'>, (locale: Locale) => Comparison>> = {
	date: () => byDate,
	oldest: () => (a, b) => byDate(b, a),
	source: locale => {
		const compare = inAlphabet(locale);
		return (a, b) => compare(a.source ?? '\uffff', b.source ?? '\uffff') || byDate(a, b);
	},
	length: () => (a, b) => wordCount(b) - wordCount(a),
};

const wideColumns: readonly Column[] = [
	{},
	{align: 'right', drop: 1},
	{grow: 1, min: 32},
	{isEnd: true},
	{align: 'right', drop: 2},
];
const middleColumns: readonly Column[] = [{}, {grow: 1, min: 30}, {isEnd: true}, {align: 'right', drop: 1}];
const narrowColumns: readonly Column[] = [{}, {grow: 1, min: 10}];

const wideCells = (article: DossierArticle, input: ScreenInput): Run[][] => [
	markCell(article, input),
	[run(publishedDate(article, input), 'time')],
	titleCell(article, input),
	sourceCell(article, input),
	lengthCell(article, input),
];

const titleCell = ({id, title}: DossierArticle, {isRead}: ScreenInput): Run[] => [
	run(title, isRead(id) ? 'text' : 'strong'),
];

/** The outlet takes no more of a line than a third, so that titles can still be told apart. */
const sourceCell = ({source}: DossierArticle, {width}: ScreenInput): Run[] =>
	source === null ? [] : [run(truncate(source, Math.floor(width / 3)), 'source')];

/** With its unit: a bare number may be anything. Where it would press the titles, only the order by length asks for it. */
const lengthCell = (article: DossierArticle, {signs, messages, width, order}: ScreenInput): Run[] =>
	signs.aloud || width >= roomForLength || order === 'length'
		? [run(messages['count.words'](wordCount(article)), 'muted')]
		: [];

const middleCells = (article: DossierArticle, input: ScreenInput): Run[][] => [
	markCell(article, input),
	titleCell(article, input),
	sourceCell(article, input),
	dateCell(article, input, formatDate),
];

const roomForLength = 100;

/** What the articles of a list have in common. */
type Alike = {
	readonly isOneYear: boolean;
	/** No outlet has several of them. */
	readonly isOneEach: boolean;
};

const haveOneEach = (all: readonly DossierArticle[], {lookup}: ScreenInput): boolean =>
	!all.some(({source}) => source !== null && lookup.hasSeveral(source));

/** Where there is room for one name, it is the outlet; where that does not tell all of a list apart, all have their titles. */
const narrowCells = (article: DossierArticle, input: ScreenInput, {isOneYear, isOneEach}: Alike): Run[][] => {
	const name = isOneEach ? (article.source ?? article.title) : article.title;
	const named = [run(name, input.isRead(article.id) ? 'text' : 'strong')];
	const isWithoutYear = isOneYear && input.width < roomForYears;
	const least = isWithoutYear ? roomForDays : roomForDates;
	const date = input.width < least ? [] : dateCell(article, input, isWithoutYear ? formatWithoutYear : formatDate);
	return [markCell(article, input), withEnd(named, date, input.width - markWidth)];
};

/** The mark of what has not been read, and the gap after it. */
const markWidth = 3;

const dateCell = (
	{published}: DossierArticle,
	{locale}: ScreenInput,
	written: (iso: string, locale: Locale) => string,
): Run[] => (published ? [run(written(published, locale), 'time')] : []);

/** The widest layout that a list has room for. */
const layouts = [
	{least: 60, of: wideColumns, cells: wideCells},
	{least: 46, of: middleColumns, cells: middleCells},
	{least: 0, of: narrowColumns, cells: narrowCells},
] as const;

/** Whether the dates of a list have one year in common, which then says little beside each of them. */
const areOfOneYear = (all: readonly DossierArticle[]): boolean =>
	new Set(all.flatMap(({published}) => published?.slice(0, 4) ?? [])).size === 1;

/** Columns from which a year that all have in common stands there too, from which a whole date, and from which a day with its month; in less there is room for names alone. */
const roomForYears = 34;
const roomForDates = 30;
const roomForDays = 26;

const markCell = ({id}: DossierArticle, {lookup, isRead, signs}: ScreenInput): Run[] => [
	lookup.isUncompared(id) ? run(signs.uncompared, 'key') : run(isRead(id) ? ' ' : signs.unread, 'strong'),
];

const articleRow = (id: ArticleId, runs: () => readonly Run[]): Row =>
	fittedRow({opens: {screen: 'article', subject: {kind: 'article', id}}, key: `article:${id}`, runs});
