import type {ArticleId} from '../../article/article.ts';
import type {Fact} from '../dossier.ts';
import type {FactReports} from '../storyGroups.ts';
import type {PackedFacts} from './packedFacts.ts';

/** Which articles report which facts, of plain facts; `numberOf` tells the index of an article. */
export function reportsOf(facts: readonly Fact[], numberOf: (article: ArticleId) => number): FactReports {
	return reportsFrom(facts.length, fact => facts[fact]!.claims.map(({article}) => numberOf(article)));
}

/** The same of packed ones, of which none is decoded. */
export function reportsIn({firstClaims, claims: {articles}}: PackedFacts): FactReports {
	return reportsFrom(firstClaims.length - 1, fact => articles.subarray(firstClaims[fact]!, firstClaims[fact + 1]!));
}

/** Each article once for a fact that it tells in several places. */
function reportsFrom(size: number, articlesOf: (fact: number) => Iterable<number>): FactReports {
	const [facts, articles]: [number[], number[]] = [[], []];
	for (let fact = 0; fact < size; fact++)
		for (const article of new Set(articlesOf(fact))) {
			facts.push(fact);
			articles.push(article);
		}
	return {facts: Uint32Array.from(facts), articles: Uint32Array.from(articles)};
}
