import type {Status} from '../../annotate/annotation.ts';
import type {Exclusion} from '../../language/concepts/concepts.ts';
import {areHalfShared} from '../../text/areHalfShared.ts';
import type {Fact, FactId, ParallelMatch, Verdict} from '../dossier.ts';
import type {ComparedClause, ComparedStatement} from '../parallels/statementTable.ts';
import {areOneDeed} from './deeds.ts';
import {differenceBetween} from './differences.ts';
import {rivalFirstTimes} from './firstTimes.ts';
import {areOpposite, exclude} from './oppositeEvents.ts';
import type {Difference} from './reading.ts';
import {reasonFor, type SourcedReading, weightiest} from './verdicts.ts';

/** The readings of every quantity fact, in the order of the fact's claims. */
export type FactReadings = Pick<ReadonlyMap<FactId, readonly SourcedReading[]>, 'get'>;

/** A fact that a statement reports, with the index of its claim. */
export type ReportedFact = Pick<Fact, 'id' | 'kind' | 'unsure'> & {
	readonly claim: number;
	/** When its claim has it happen for the first time, where that is what the claims of the fact differ in. */
	readonly firstTime?: string;
	/** Whether its claim expects or states it, where that is what the claims of the fact differ in. */
	readonly status?: Status;
};

/** A statement with the facts that it reports. */
export type ReportingStatement = {
	readonly statement: ComparedStatement;
	readonly facts: readonly ReportedFact[];
};

type KnownDifference = Difference & {readonly fact: FactId | null};
type FactDifference = Difference & {readonly fact: FactId};

/** How a match differs from the statement that it was found for; `single` without a reason where no kind is known. */
export function differenceOfMatch(
	one: ReportingStatement,
	other: ReportingStatement,
	level: ParallelMatch['level'],
	readings: FactReadings,
): Pick<ParallelMatch, 'verdict' | 'reason' | 'cause' | 'fact' | 'also'> {
	const fact = one.facts.find(({id}) => other.facts.some(shared => shared.id === id))?.id ?? null;
	const unsure = new Set(one.facts.filter(reported => reported.unsure).map(({id}) => id));
	const numbers = betweenNumbers(one, other, readings);
	// What may be two facts says less than what is surely one.
	const told = numbers.toSorted((a, b) => Number(unsure.has(a.fact)) - Number(unsure.has(b.fact)));
	const [weightiest, ...also] = told;
	const found: KnownDifference | null = weightiest ?? (level === 'same' ? betweenWords(one, other, fact) : null);
	if (found === null) return {verdict: 'single', reason: '', fact};
	return {
		...{verdict: found.verdict, reason: reasonFor(found.cause), cause: found.cause, fact: found.fact},
		...(also.length > 0 ? {also} : {}),
	};
}

/** Whether two statements report one fact: surely, or only such as may each be two. Null where they have none in common. */
export const isOneFact = (one: ReportingStatement, other: ReportingStatement): 'sure' | 'unsure' | null => {
	const shared = one.facts.filter(({id}) => other.facts.some(fact => fact.id === id));
	if (shared.length === 0) return null;
	return shared.every(({unsure}) => unsure) ? 'unsure' : 'sure';
};

/** The differences of the facts that both give a number for, the weightiest first. */
function betweenNumbers(one: ReportingStatement, other: ReportingStatement, readings: FactReadings): FactDifference[] {
	const shared = new Set(one.facts.map(({id}) => id).filter(id => other.facts.some(fact => fact.id === id)));
	const found = [...shared].flatMap(id => {
		const [mine, theirs] = [one, other].map(({facts}) =>
			facts.filter(fact => fact.id === id).flatMap(({claim}) => readings.get(id)?.[claim] ?? []),
		);
		const pairs = mine!.flatMap(reading => theirs!.map(next => ({...differenceBetween(reading, next), fact: id})));
		return pairs.length === 0 ? [] : [pairs.sort(byWeight).at(-1)!];
	});
	return found.sort(byWeight);
}

/** The weightier first. */
const byWeight = (a: {readonly verdict: Verdict}, b: {readonly verdict: Verdict}): number =>
	weightiest.indexOf(a.verdict) - weightiest.indexOf(b.verdict);

/** Statements that say the same without numbers in common; where both give numbers, nothing is known of these. */
function betweenWords(
	{statement, facts}: ReportingStatement,
	{statement: next, facts: others}: ReportingStatement,
	fact: FactId | null,
): KnownDifference | null {
	const [mine, theirs] = [facts, others].map(reported => reported.find(({id}) => id === fact));
	const dates = rivalFirstTimes(mine?.firstTime ?? null, theirs?.firstTime ?? null);
	if (dates !== null) return {verdict: 'conflict', cause: {kind: 'firstTime', dates}, fact};
	const [status, other] = [mine?.status, theirs?.status];
	if (status !== undefined && other !== undefined && (status === 'planned') !== (other === 'planned'))
		return {verdict: 'updated', cause: {kind: 'status', statuses: [status, other]}, fact};
	if (statement.hasQuantities && next.hasQuantities) return null;
	const opposition = oppositionOf(statement, next);
	if (opposition !== null) return {verdict: 'conflict', cause: {kind: opposition}, fact};
	return areOfOtherEvents(statement, next) ? null : {verdict: 'agree', cause: {kind: 'statement'}, fact};
}

/** Whether one denies what the other states, or tells its opposite: their clauses of one event never agree in that. */
function oppositionOf(
	{clauses}: ComparedStatement,
	{clauses: others}: ComparedStatement,
): 'negation' | 'opposite' | null {
	const same = pairsWhere(clauses, others, tellOneDeed);
	const opposite = pairsWhere(clauses, others, (one, other) => areOpposite(exclusionOf(one, other), one, other));
	const areDenied = same.every(([one, other]) => one.denied !== other.denied);
	const areToldAlike = opposite.every(([one, other]) => one.denied === other.denied);
	if (same.length + opposite.length === 0 || !areDenied || !areToldAlike) return null;
	return same.length > 0 ? 'negation' : 'opposite';
}

/** `was arrested` and `was released`: no event of theirs is the same, and some can never be; words alone make no agreement of it. */
export const areOfOtherEvents = ({clauses}: ComparedStatement, {clauses: others}: ComparedStatement): boolean =>
	pairsWhere(clauses, others, tellOneEvent).length === 0 &&
	pairsWhere(clauses, others, (one, other) => exclude(exclusionOf(one, other), one, other)).length > 0;

const exclusionOf = ({excluded}: ComparedClause, {event}: ComparedClause): Exclusion | null =>
	excluded.get(event) ?? null;

type ClausePair = readonly [ComparedClause, ComparedClause];

/** Clauses of two statements that stand to each other in some way. */
const pairsWhere = (
	clauses: readonly ComparedClause[],
	others: readonly ComparedClause[],
	stand: (one: ComparedClause, other: ComparedClause) => boolean,
): ClausePair[] =>
	clauses.flatMap(one => others.filter(other => stand(one, other)).map(other => [one, other] as const));

const tellOneEvent = ({event}: ComparedClause, {event: next}: ComparedClause): boolean => event !== 0 && event === next;

/** The same, or by one verb of no known class; a verb alone says less than an event, so that they must name half of the same. */
const tellOneDeed = (one: ComparedClause, other: ComparedClause): boolean =>
	areOneDeed(one, other) && (tellOneEvent(one, other) || areHalfShared(one.keys, other.keys));
