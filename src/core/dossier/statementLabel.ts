import type {AnnotatedArticle} from '../annotate/annotation.ts';
import {sliceOf} from '../text/span.ts';
import type {ActorIndex} from './actors.ts';
import {best, inMainLanguage, shown} from './labelCandidate.ts';
import {statementQuotes} from './statementQuotes.ts';
import type {ToldStatement} from './tellingClause.ts';

/** What a statement is about: the passage of its clauses that holds most of what they have in common, and says it best. */
export function statementLabel(
	group: readonly ToldStatement[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
): string {
	const found = inMainLanguage(group, annotated).flatMap(statement =>
		statementQuotes(statement, sharedTerms(statement, group), annotated[statement.article]!, actors),
	);
	const {article, claim} = group[0]!;
	return best(found)?.text ?? shown(sliceOf(annotated[article]!.article.text, claim));
}

/** Words of a statement that other articles' ones have too. */
const sharedTerms = ({article, claim}: ToldStatement, group: readonly ToldStatement[]): ReadonlySet<string> =>
	new Set(
		claim.terms.filter(term => group.some(other => other.article !== article && other.claim.terms.includes(term))),
	);
