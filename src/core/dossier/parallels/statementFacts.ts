import type {AnnotatedArticle, Claim} from '../../annotate/annotation.ts';
import {askedRule} from '../../annotate/claims.ts';
import {tellsFirstTime} from '../../language/firstTime.ts';
import {noKindred} from '../../language/kindred.ts';
import {appendTo} from '../../text/appendTo.ts';
import {sliceOf} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {Answer} from '../answers/answer.ts';
import type {FactInput} from '../facts.ts';
import type {Stories} from '../stories/stories.ts';
import {buildStatementTable, statementTableOf} from './buildStatementTable.ts';
import {narrow} from './candidates.ts';
import {ofOneEvent} from './contradictions.ts';
import {namesOnlySpeakers} from './onlyCites.ts';
import {type ParallelGraph, parallelGraph} from './parallelGraph.ts';
import {type ReportableFact, shareFact} from './reportedFacts.ts';
import {groupsToldAlike} from './sameStatements.ts';
import {type Clause, clausesOf, datesOf, isFirstTime} from './statement.ts';
import type {StatementTable} from './statementTable.ts';
import {type ToldGraph, type ToldStatement, tellingClauses} from './tellingClause.ts';

/** So many sentences are compared at once; a dossier of more is compared in periods of so many. */
const mostAtOnce = 40_000;

/**
 * Statements of several articles that tell the same: sentences that the panel calls the same fact, each by the clause that tells it.
 * What is compared as a number already makes no second fact.
 */
export function groupStatements(
	input: FactInput,
	numbers: readonly ReportableFact[],
	stories: Stories,
	most = mostAtOnce,
): ToldStatement[][] {
	if (input.annotated.length < 2) return [];
	return periodsOf(input.annotated, most).flatMap(period => groupsOfPeriod(period, input, numbers, stories));
}

/** The articles, by index, in the order of their dates, in as few parts as hold no more than so many sentences each. */
function periodsOf(annotated: readonly AnnotatedArticle[], most: number): number[][] {
	const sentences = annotated.reduce((sum, article) => sum + article.sentences.length, 0);
	if (sentences <= most) return [[...annotated.keys()]];
	const dateOf = (index: number): string => annotated[index]!.article.published ?? '';
	const inOrder = [...annotated.keys()].sort((a, b) =>
		dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b,
	);
	const periods: number[][] = [[]];
	let size = 0;
	for (const index of inOrder) {
		size += annotated[index]!.sentences.length;
		if (size > most && periods.at(-1)!.length > 0) {
			periods.push([]);
			size = annotated[index]!.sentences.length;
		}
		periods.at(-1)!.push(index);
	}
	return periods.map(period => period.sort((a, b) => a - b));
}

function groupsOfPeriod(
	period: readonly number[],
	{annotated, actors, kindred = noKindred}: FactInput,
	numbers: readonly ReportableFact[],
	stories: Stories,
): ToldStatement[][] {
	const isWhole = period.length === annotated.length;
	const articles = isWhole ? annotated : period.map(index => annotated[index]!);
	const table = isWhole
		? statementTableOf(articles, actors, kindred)
		: buildStatementTable(
				articles,
				actors,
				Uint32Array.from(period, index => stories[index]!),
				kindred,
			);
	const input = {table, facts: numbers, articleIds: articles.map(({article}) => article.id)};
	const graph = parallelGraph(input, {breadth: narrow});
	const groups = groupsToldAlike(graph, {
		dates: articles.flatMap(datesOf),
		isFirst: statement => {
			const article = table.articles[statement]!;
			return isFirstTime(articles[article]!, statement - table.firstStatements[article]!);
		},
	}).filter(group => tellsMoreThanNumbers(group, graph) && isToldInTexts(group, table, articles));
	const told = {...graph, ...clausesOfGroups(groups, table, articles, actors)};
	return groups
		.map(group => ofOneEvent(tellingClauses(group, told)))
		.map(group => group.map(one => ({...one, article: period[one.article]!})))
		.filter(group => new Set(group.map(({article}) => article)).size > 1);
}

/** The clauses of the statements in groups, by statement, but for those that only name who speaks. */
function clausesOfGroups(
	groups: readonly (readonly number[])[],
	{articles: articleOf, firstStatements}: StatementTable,
	articles: readonly AnnotatedArticle[],
	actors: ActorIndex,
): Pick<ToldGraph, 'clauses' | 'cited' | 'firstTimes'> {
	const byArticle = new Map<number, number[]>();
	for (const statement of groups.flat()) appendTo(byArticle, articleOf[statement]!, statement);
	const clauses = new Map<number, readonly Clause[]>();
	const cited = new Set<number>();
	const firstTimes = new Map<number, Clause>();
	for (const [article, statements] of byArticle) {
		const found = articles[article]!;
		const sentences = statements.map(statement => statement - firstStatements[article]!);
		const own = clausesOf(found, sentences, actors);
		for (let place = 0; place < statements.length; place++) {
			const statement = statements[place]!;
			const stated = own[place]!.filter(({claim}) => !asks(found, claim));
			const telling = stated.filter(({claim}) => namesOnlySpeakers(found.attributions, claim) !== true);
			if (telling.length < stated.length) cited.add(statement);
			clauses.set(statement, telling);
			const first = own[place]!.find(({claim}) => tellsFirstTime(sliceOf(found.article.text, claim)));
			if (first) firstTimes.set(statement, first);
		}
	}
	return {clauses, cited, firstTimes};
}

/** Whether a clause is of a question, which states nothing: `Who gave the order?`, `It is not clear who gave it.` */
const asks = ({article, sentences}: AnnotatedArticle, {sentence, rule}: Claim): boolean =>
	rule === askedRule || /\?[\s"'”’»)]*$/u.test(sliceOf(article.text, sentences[sentence]!));

/** Groups of numbers, as far as it matters which sentences report them. */
export function reportableNumbers(
	groups: readonly (readonly Answer[])[],
	annotated: readonly AnnotatedArticle[],
): ReportableFact[] {
	return groups.map((group, index) => ({
		id: String(index),
		kind: 'quantity',
		claims: group.map(({article, claim: {start, end}}) => ({article: annotated[article]!.article.id, start, end})),
	}));
}

/** Whether several articles have statements in a group that are not compared with the others' as numbers already. */
function tellsMoreThanNumbers(group: readonly number[], {table, reported}: ParallelGraph): boolean {
	const articleOf = (statement: number): number => table.articles[statement]!;
	const isCompared = (statement: number): boolean =>
		group.some(other => articleOf(other) !== articleOf(statement) && shareFact(reported, statement, other));
	return new Set(group.filter(statement => !isCompared(statement)).map(articleOf)).size > 1;
}

/** Whether the texts of several articles tell it: two headlines of one story are mostly alike for what they are about. */
function isToldInTexts(
	group: readonly number[],
	{articles: articleOf, firstStatements}: StatementTable,
	articles: readonly AnnotatedArticle[],
): boolean {
	const isOfText = (statement: number): boolean => {
		const place = articleOf[statement]!;
		const {article, sentences} = articles[place]!;
		const kind = article.blocks[sentences[statement - firstStatements[place]!]!.block]?.kind;
		return kind !== 'title' && kind !== 'heading';
	};
	return new Set(group.filter(isOfText).map(statement => articleOf[statement]!)).size > 1;
}
