import {annotate} from '../../core/annotate/annotate.ts';
import type {AnnotatedArticle} from '../../core/annotate/annotation.ts';
import type {Article} from '../../core/article/article.ts';
import type {Languages} from '../../core/language/language.ts';

/** Annotates an article. One that the program fails over costs the others nothing: it has its text, and what the program failed at. */
export function annotateSafely(article: Article, languages: Languages): AnnotatedArticle {
	try {
		return annotate(article, languages);
	} catch (error) {
		return {
			article,
			sentences: [],
			times: [],
			mentions: [],
			quantities: [],
			attributions: [],
			claims: [],
			failure: String(error),
		};
	}
}
