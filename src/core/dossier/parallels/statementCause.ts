import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {areReversed} from '../../language/concepts/concepts.ts';
import type {Kindred} from '../../language/kindred.ts';
import {rivalFirstTimes} from '../differences/firstTimes.ts';
import type {FactCause, Verdict} from '../dossier.ts';
import {isCarriedOut} from './carriedOut.ts';
import {contradictionBetween, namesBoth} from './contradictions.ts';
import {isDoubtfulAgreement} from './doubtfulAgreement.ts';
import type {ToldStatement} from './tellingClause.ts';

/** Why the statements of a group differ or agree, given when each has it happen for the first time. */
export function statementCause(
	group: readonly ToldStatement[],
	firsts: readonly (string | null)[],
	annotated: readonly AnnotatedArticle[],
): FactCause {
	const contradicted = group.flatMap(one => group.map(other => contradictionBetween(one, other)));
	if (contradicted.includes('negation')) return {kind: 'negation'};
	if (contradicted.includes('opposite')) return {kind: 'opposite'};
	for (const [place, one] of group.entries())
		for (let next = place + 1; next < group.length; next++) {
			const dates = one.article === group[next]!.article ? null : rivalFirstTimes(firsts[place]!, firsts[next]!);
			if (dates !== null) return {kind: 'firstTime', dates};
		}
	if (group.some(({joined}) => joined)) return {kind: 'joined'};
	return isCarriedOut(group, annotated) ? {kind: 'status', statuses: ['planned', 'asserted']} : {kind: 'statement'};
}

/** Causes by which statements contradict each other. */
const contradictions: ReadonlySet<FactCause['kind']> = new Set(['negation', 'opposite', 'firstTime']);

/** The kind of difference of statements that differ by a cause. */
export const verdictBy = ({kind}: FactCause): Verdict =>
	contradictions.has(kind) ? 'conflict' : kind === 'status' ? 'updated' : 'agree';

/** Whether it is not sure that they differ or agree by it: what turns the sense stands in like words, or who tells opposites names both, or tells them of other days. */
export const isDoubtful = (
	group: readonly ToldStatement[],
	{kind}: FactCause,
	annotated: readonly AnnotatedArticle[],
	kindred: Kindred,
): boolean => {
	if (kind === 'statement') return isDoubtfulAgreement(group, annotated, kindred);
	const dateOf = ({article}: ToldStatement): string | null => annotated[article]!.article.published;
	return (
		kind === 'opposite' &&
		opposites(group).every(
			([one, other]) => namesBoth(one, other) || (takesBack(one, other) && dateOf(one) !== dateOf(other)),
		)
	);
};

/** The pairs of a group that tell opposites. */
const opposites = (group: readonly ToldStatement[]): (readonly [ToldStatement, ToldStatement])[] =>
	group.flatMap((one, place) =>
		group
			.slice(place + 1)
			.filter(other => contradictionBetween(one, other) === 'opposite')
			.map(other => [one, other] as const),
	);

const takesBack = ({event}: ToldStatement, {event: next}: ToldStatement): boolean =>
	areReversed(event ?? '', next ?? '');
