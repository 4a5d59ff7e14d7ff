import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {sliceOf} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {ToldStatement} from '../parallels/tellingClause.ts';
import {best, inMainLanguage, type LabelCandidate, shownLabel} from './labelCandidate.ts';
import {statementQuotes} from './statementQuotes.ts';

/** What a statement is about: the passage of its clauses that holds most of what they have in common, and says it best. */
export function statementLabel(
	group: readonly ToldStatement[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
): string {
	let found: LabelCandidate | null = null;
	for (const statement of inMainLanguage(group, annotated)) {
		const shared = sharedTerms(statement, group);
		const own = statementQuotes(statement, shared, annotated[statement.article]!, actors, found?.score);
		found = best(found === null ? own : [found, ...own]);
	}
	const {article, claim} = group[0]!;
	return shownLabel(found ?? {words: sliceOf(annotated[article]!.article.text, claim), score: 0});
}

/** Words of a statement that other articles' ones have too. */
const sharedTerms = ({article, claim}: ToldStatement, group: readonly ToldStatement[]): ReadonlySet<string> =>
	new Set(
		claim.terms.filter(term => group.some(other => other.article !== article && other.claim.terms.includes(term))),
	);
