import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {ArticleId} from '../article/article.ts';
import type {Actor, ActorId} from './dossier.ts';

/** The actors of a dossier, and which of them a coreference chain of an article names. */
export type ActorIndex = {
	readonly actors: readonly Actor[];
	actorOf(article: ArticleId, chain: number): ActorId | undefined;
};

/** The same actor across articles: spellings, acronyms, transliterations and both languages brought together. */
export function buildActors(_annotated: readonly AnnotatedArticle[]): ActorIndex {
	return {actors: [], actorOf: () => undefined};
}
