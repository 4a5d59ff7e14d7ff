import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {ArticleId} from '../article/article.ts';
import type {ActorIndex} from './actors.ts';
import type {Answer} from './answers.ts';
import type {Fact, FactClaim} from './dossier.ts';
import {figureId, speakerOf} from './figures.ts';
import {groupAnswers} from './quantityFacts.ts';

/** What facts are found from. */
export type FactInput = {
	readonly annotated: readonly AnnotatedArticle[];
	readonly actors: ActorIndex;
	readonly origins: ReadonlyMap<ArticleId, string>;
};

/** Claims of several articles that answer the same question, with the kind of difference between them. */
export function buildFacts(input: FactInput): Fact[] {
	return groupAnswers(input.annotated, input.actors).map((group, index) => factOf(group, index, input));
}

function factOf(group: readonly Answer[], index: number, {annotated, actors, origins}: FactInput): Fact {
	const reporting = new Set(group.map(({article}) => annotated[article]!.article.id));
	return {
		id: `fact-${index + 1}`,
		label: group[0]!.count.what,
		kind: 'quantity',
		claims: group.map(answer => claimOf(answer, annotated[answer.article]!, actors)),
		silent: annotated.map(({article}) => article.id).filter(id => !reporting.has(id)),
		verdict: 'agree',
		reason: '',
		origins: new Set([...reporting].map(id => origins.get(id) ?? id)).size,
	};
}

function claimOf({claim, index}: Answer, found: AnnotatedArticle, actors: ActorIndex): FactClaim {
	const {start, end, asOf, status} = claim;
	return {
		article: found.article.id,
		...{start, end, asOf, status},
		figures: [figureId(found.article.id, index)],
		attribution: speakerOf(found, claim.attribution, actors),
	};
}
