import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {ArticleId} from '../article/article.ts';
import type {ActorIndex} from './actors.ts';
import {type Answer, baseFactor} from './answers.ts';
import type {Fact, FactClaim} from './dossier.ts';
import {labelOf} from './factLabel.ts';
import {figureId, speakerOf} from './figures.ts';
import {groupAnswers} from './quantityFacts.ts';
import {reasonFor, type SourcedReading, verdictOf} from './verdicts.ts';

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
	const units = new Set(group.map(({quantity}) => quantity.unit));
	const {verdict, cause} = verdictOf(group.map(answer => readingOf(answer, annotated, units.size > 1)));
	return {
		id: `fact-${index + 1}`,
		label: labelOf(group, annotated, actors),
		kind: 'quantity',
		claims: group.map(answer => claimOf(answer, annotated[answer.article]!, actors)),
		silent: annotated.map(({article}) => article.id).filter(id => !reporting.has(id)),
		verdict,
		reason: reasonFor(cause),
		cause,
		origins: new Set([...reporting].map(id => origins.get(id) ?? id)).size,
	};
}

/** An answer as verdicts compare it; `inBase` where the units differ and the values must be set on one base. */
export function readingOf(answer: Answer, annotated: readonly AnnotatedArticle[], inBase: boolean): SourcedReading {
	const {article, quantity, count, claim, part, scope, speaker} = answer;
	const factor = inBase ? baseFactor(quantity.measure, quantity.unit) : 1;
	const scaled = (bound: number | null): number | null => (bound === null ? null : bound * factor);
	return {
		article,
		min: scaled(quantity.min),
		max: scaled(quantity.max),
		relation: quantity.relation,
		what: quantity.measure === 'count' ? count.what : quantity.measure,
		members: count.members,
		per: quantity.measure === 'share' ? null : quantity.per,
		event: count.event,
		part,
		additional: quantity.additional && count.members === null,
		places: [...scope].sort(),
		status: claim.status,
		asOf: claim.asOf,
		published: annotated[article]!.article.published,
		speaker,
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
