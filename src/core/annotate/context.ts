import type {Article} from '../article/article.ts';
import type {Languages} from '../language/language.ts';
import type {Sentence} from '../text/token.ts';

/** What every extractor is given: the article, its sentences with tokens, and the languages. */
export type Context = {
	readonly article: Article;
	readonly sentences: readonly Sentence[];
	readonly languages: Languages;
};
