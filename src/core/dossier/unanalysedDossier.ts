import type {Article, Issue} from '../article/article.ts';
import type {Dossier} from './dossier.ts';

/** What is known of a folder before anything in it has been analysed: its articles, each an origin of its own. */
export const unanalysedDossier = (title: string, articles: readonly Article[], issues: readonly Issue[]): Dossier => ({
	title,
	articles: articles.map(article => ({...article, origin: article.origin ?? article.id})),
	sentences: [],
	actors: [],
	figures: [],
	facts: [],
	parallels: [],
	issues,
});
