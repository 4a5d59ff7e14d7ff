import type {ArticleId} from '../article/article.ts';
import type {Fact} from './dossier.ts';

/** A fact before it is known who does not report it. */
export type TellingFact = Omit<Fact, 'silent'>;

/**
 * The fact with the articles that do not report it. They are listed when somebody asks: in a large dossier nearly all of the
 * articles are silent on nearly every fact.
 */
export const withSilence = (fact: TellingFact, articles: readonly ArticleId[]): Fact =>
	Object.defineProperty({...fact}, 'silent', {
		enumerable: true,
		get: () => silentOn(fact, articles),
	}) as unknown as Fact;

/** The articles that do not report a fact, in their order. */
export function silentOn({claims}: Pick<Fact, 'claims'>, articles: readonly ArticleId[]): ArticleId[] {
	const reporting = new Set(claims.map(({article}) => article));
	return articles.filter(id => !reporting.has(id));
}
