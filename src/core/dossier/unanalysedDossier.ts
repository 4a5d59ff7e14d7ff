import type {Article, Issue} from '../article/article.ts';
import type {Dossier, DossierArticle} from './dossier.ts';

/** What is known of a folder before anything in it has been analysed: its articles, each an origin of its own. */
export const unanalysedDossier = (title: string, articles: readonly Article[], issues: readonly Issue[]): Dossier =>
	listedDossier(
		title,
		articles.map(article => ({...article, origin: article.origin ?? article.id, story: null})),
		issues,
	);

/** The same, of articles that have an origin. */
export const listedDossier = (
	title: string,
	articles: readonly DossierArticle[],
	issues: readonly Issue[],
): Dossier => ({
	title,
	articles,
	sentences: [],
	actors: [],
	figures: [],
	facts: [],
	dated: [],
	parallels: [],
	issues,
});
