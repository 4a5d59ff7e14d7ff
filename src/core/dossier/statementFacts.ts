import type {AnnotatedArticle, Claim} from '../annotate/annotation.ts';
import {areApart} from '../language/concepts/concepts.ts';
import type {ActorIndex} from './actors.ts';
import {groupByBonds, pairsByKey} from './grouping.ts';
import type {SameStory} from './stories.ts';
import {eventsToldIn, type Statement, sentencesToldIn} from './toldStatements.ts';

/** Statements that share a key with more others than this are not compared through that key. */
const mostSharing = 80;

/** Two sentences need this many keys in common. */
const fewestShared = 4;
/** Sentences meet through words that no more than this many have. */
const mostSharingWords = 14;

/** Statements of several articles that tell the same event of the same participants, or the same in nearly the same words. */
export function groupStatements(
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	sameStory: SameStory,
): Statement[][] {
	if (annotated.length < 2) return [];
	const statements = annotated.flatMap((found, article) => eventsToldIn(found, article, actors));
	const byEvent = groupBy(
		statements,
		bondOf,
		mostSharing,
		({event, actors: named}) => new Set([...named].map(actor => `${event} ${actor}`)),
		sameStory,
	);
	const known = new Set(byEvent.flat().map(sentenceKey));
	const others = annotated
		.flatMap((found, article) => sentencesToldIn(found, article, actors))
		.filter(statement => !known.has(sentenceKey(statement)));
	return [...byEvent, ...groupBy(others, bondOfWords, mostSharingWords, ({keys}) => keys, sameStory)];
}

const sentenceKey = ({article, claim}: Statement): string => `${article} ${claim.sentence}`;

type Weight = (key: string) => number;

/** Groups statements that share a key, by the bonds between them; those of one article alone are left out. */
function groupBy(
	statements: readonly Statement[],
	bond: (one: Statement, other: Statement, weight: Weight) => number | null,
	most: number,
	keysOf: (statement: Statement) => ReadonlySet<string>,
	sameStory: SameStory,
): Statement[][] {
	const weight = weightsOf(statements);
	const mayMeet = (one: number, other: number): boolean =>
		sameStory(statements[one]!.article, statements[other]!.article);
	const pairs = pairsByKey(statements.map(keysOf), most, mayMeet).map(([one, other]) => ({
		...{one, other},
		bond: bond(statements[one]!, statements[other]!, weight),
	}));
	return groupByBonds(statements.length, pairs)
		.map(group => group.map(index => statements[index]!))
		.filter(group => new Set(group.map(({article}) => article)).size > 1);
}

/** Inverse document frequency of keys over the statements. */
function weightsOf(statements: readonly Statement[]): Weight {
	const counts = new Map<string, number>();
	for (const {keys} of statements) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return key => Math.log(1 + statements.length / (1 + (counts.get(key) ?? 0)));
}

/** Statements with this much of their weight in common tell the same; sentences need a little more, and opposite ones most. */
const enough = 0.48;
const enoughOfSentence = 0.52;
const enoughOfOpposites = 0.6;

function bondOf(one: Statement, other: Statement, weight: Weight): number | null {
	if (areApart(one.event, other.event)) return null;
	const opposed = areOpposed(one, other);
	if (one.article === other.article) return !opposed && cosine(one, other, weight) > 0.6 ? 0.2 : opposed ? -1 : -0.1;
	if (otherAgents(one, other) || otherDates(one, other)) return -0.3;
	const shared = [...one.keys].filter(key => other.keys.has(key)).length;
	return shared < 3 ? -0.3 : cosine(one, other, weight) - (opposed ? enoughOfOpposites : enough);
}

function bondOfWords(one: Statement, other: Statement, weight: Weight): number | null {
	if (one.article === other.article || areApart(one.event, other.event)) return null;
	if (areOpposed(one, other) || otherDates(one, other)) return -0.3;
	const shared = [...one.keys].filter(key => other.keys.has(key)).length;
	return shared < fewestShared || !clausesMeet(one.claim, other.claim)
		? -0.3
		: cosine(one, other, weight) - enoughOfSentence;
}

/** Both name dates, and none that may be one of the other's: a day lies in its month. */
const otherDates = ({dates}: Statement, {dates: others}: Statement): boolean =>
	dates.length > 0 &&
	others.length > 0 &&
	!dates.some(date => others.some(other => date.startsWith(other) || other.startsWith(date)));

/** Whether the clauses that stand for two sentences have half of the shorter one in common. */
const clausesMeet = ({terms}: Claim, {terms: others}: Claim): boolean =>
	terms.filter(term => others.includes(term)).length * 2 >= Math.min(terms.length, others.length);

/** One says that it is so, the other that it is not. */
const areOpposed = (one: Statement, other: Statement): boolean => one.denied !== other.denied;

/** Whether both have doers, and none in common. */
const otherAgents = ({agents}: Statement, {agents: others}: Statement): boolean =>
	agents.size > 0 && others.size > 0 && ![...agents].some(agent => others.has(agent));

function cosine({keys}: Statement, {keys: others}: Statement, weight: Weight): number {
	let shared = 0;
	let [here, there] = [0, 0];
	for (const key of keys) {
		here += weight(key);
		if (others.has(key)) shared += weight(key);
	}
	for (const key of others) there += weight(key);
	return here === 0 || there === 0 ? 0 : shared / Math.sqrt(here * there);
}
