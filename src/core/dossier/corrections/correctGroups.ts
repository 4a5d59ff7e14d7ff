import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {type Answer, type AnswerId, answerId} from '../answers/answer.ts';
import {answersOf} from '../answers/answers.ts';
import type {ToldStatement} from '../parallels/tellingClause.ts';
import type {ClaimDecisions} from './claimDecisions.ts';
import type {QuotedClaim} from './quotedClaims.ts';

type Groups<Grouped> = readonly (readonly Grouped[])[];

/** Joins and parts groups of claims. */
export type GroupCorrection = {
	answers(groups: Groups<Answer>): Groups<Answer>;
	/** Of answers that are unsure those that the reader leaves so. */
	unsure(ids: ReadonlySet<AnswerId>): ReadonlySet<AnswerId>;
	statements(groups: Groups<ToldStatement>): Groups<ToldStatement>;
};

const unchanged: GroupCorrection = {answers: groups => groups, unsure: ids => ids, statements: groups => groups};

/** Groups as the reader joins and parts them: numbers with numbers, anything else as statements. */
export function correctGroups(
	{same, different}: ClaimDecisions,
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
): GroupCorrection {
	if (same.length + different.length === 0) return unchanged;
	const all = new Map(answersOf(annotated, actors).map(answer => [answerId(answer), answer]));
	const ofNumbers = (claims: readonly QuotedClaim[]): boolean => claims.every(({key}) => all.has(key));
	const answersIn = (lines: readonly (readonly QuotedClaim[])[]): Answer[][] =>
		lines.filter(ofNumbers).map(claims => claims.map(({key}) => all.get(key)!));
	const statementsIn = (lines: readonly (readonly QuotedClaim[])[]): ToldStatement[][] =>
		lines.filter(claims => !ofNumbers(claims)).map(claims => claims.map(statementOf));
	const joined = statementsIn(same);
	const sameAnswers = answersIn(same);
	return {
		answers: groups => regroup(groups, answerId, sameAnswers, answersIn(different)),
		unsure: ids => without(ids, new Set(sameAnswers.flat().map(answerId))),
		statements: groups => marked(regroup(groups, statementKey, joined, statementsIn(different)), joined),
	};
}

/** The groups with those statements marked that the reader has joined. */
function marked(groups: readonly (readonly ToldStatement[])[], joined: readonly (readonly ToldStatement[])[]) {
	const keys = new Set(joined.flat().map(statementKey));
	return groups.map(group =>
		group.map(statement => (keys.has(statementKey(statement)) ? {...statement, joined: true} : statement)),
	);
}

const without = (ids: ReadonlySet<AnswerId>, others: ReadonlySet<AnswerId>): ReadonlySet<AnswerId> =>
	new Set([...ids].filter(id => !others.has(id)));

const statementKey = ({article, claim}: ToldStatement): string => `${article} ${claim.start} ${claim.end}`;

/** What a reader groups needs no keys to be grouped by. */
const statementOf = ({article, claim}: QuotedClaim): ToldStatement => ({
	...{article, claim, event: claim.event, agents: []},
	denied: claim.negated || claim.status === 'denied',
	joined: true,
});

type Item = {readonly article: number; readonly claim: {readonly start: number}};

/** Joins the groups of what is the same; of what is different, the first stays and the others leave its group. */
function regroup<Grouped extends Item>(
	groups: readonly (readonly Grouped[])[],
	keyOf: (item: Grouped) => string,
	same: readonly (readonly Grouped[])[],
	different: readonly (readonly Grouped[])[],
): Grouped[][] {
	let current = groups.map(group => new Map(group.map(item => [keyOf(item), item])));
	for (const items of same) {
		const touched = current.filter(group => items.some(item => group.has(keyOf(item))));
		const joined = touched[0] ?? new Map<string, Grouped>();
		for (const group of touched) for (const [key, item] of group) joined.set(key, item);
		for (const item of items) if (!joined.has(keyOf(item))) joined.set(keyOf(item), item);
		current = [...current.filter(group => group === joined || !touched.includes(group))];
		if (touched.length === 0) current.push(joined);
	}
	for (const items of different)
		for (const group of current) {
			const [, ...leaving] = items.filter(item => group.has(keyOf(item)));
			for (const item of leaving) group.delete(keyOf(item));
		}
	return current
		.map(group => [...group.values()].sort((a, b) => a.article - b.article || a.claim.start - b.claim.start))
		.filter(group => new Set(group.map(({article}) => article)).size > 1);
}
