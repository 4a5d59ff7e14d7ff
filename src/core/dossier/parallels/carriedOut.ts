import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {clausesMeet, tellOneDeed} from './contradictions.ts';
import type {ToldStatement} from './tellingClause.ts';

/**
 * Whether of a group one source expects what another one, that is no earlier, states: `the minister` **`will receive`** `the families`, and
 * **`received`** them. Where several state it they agree, whoever expected it before.
 */
export function isCarriedOut(group: readonly ToldStatement[], annotated: readonly AnnotatedArticle[]): boolean {
	const stated = group.filter(({claim}) => claim.status !== 'planned');
	if (new Set(stated.map(({article}) => article)).size !== 1) return false;
	const expected = group.filter(({claim}) => claim.status === 'planned');
	const dateOf = ({article}: ToldStatement): string | null => annotated[article]!.article.published;
	return stated.some(done =>
		expected.some(
			plan =>
				plan.article !== done.article &&
				done.claim.status === 'asserted' &&
				plan.denied === done.denied &&
				isNoLater(dateOf(plan), dateOf(done)) &&
				tellOneDeed(plan, done) &&
				clausesMeet(plan.claim, done.claim),
		),
	);
}

const isNoLater = (date: string | null, than: string | null): boolean => date !== null && than !== null && date <= than;
