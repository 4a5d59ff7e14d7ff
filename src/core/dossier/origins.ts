import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {ArticleId} from '../article/article.ts';

/** The origin of every article: articles that share wire copy share one; metadata that names it decides. */
export function findOrigins(annotated: readonly AnnotatedArticle[]): ReadonlyMap<ArticleId, string> {
	return new Map(annotated.map(({article}) => [article.id, article.origin ?? article.id]));
}
