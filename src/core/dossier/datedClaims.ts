import type {AnnotatedArticle, Claim} from '../annotate/annotation.ts';
import type {DatedClaim} from './dossier.ts';

/** The clauses of all articles that name the date that they hold for themselves, in the order of the articles and of their texts. */
export const datedClaims = (annotated: readonly AnnotatedArticle[]): DatedClaim[] =>
	annotated.flatMap(found =>
		found.claims.flatMap(claim => {
			const {asOf, status, start, end} = claim;
			return asOf !== null && namesDate(found, claim) ? [{article: found.article.id, start, end, asOf, status}] : [];
		}),
	);

/** Whether the date of a clause stands in it, and not in the one above. */
const namesDate = ({times}: AnnotatedArticle, {asOf, times: own}: Claim): boolean =>
	own.some(time => times[time]!.value === asOf && times[time]!.role === 'at');
