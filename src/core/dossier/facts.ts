import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {ArticleId} from '../article/article.ts';
import type {ActorIndex} from './actors.ts';
import type {Fact} from './dossier.ts';

/** What facts are found from. */
export type FactInput = {
	readonly annotated: readonly AnnotatedArticle[];
	readonly actors: ActorIndex;
	readonly origins: ReadonlyMap<ArticleId, string>;
};

/** Claims of several articles that answer the same question, with the kind of difference between them. */
export function buildFacts(_input: FactInput): Fact[] {
	return [];
}
