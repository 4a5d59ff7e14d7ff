import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {ArticleId, Issue} from '../article/article.ts';
import {once} from '../text/once.ts';
import {buildActors} from './actors.ts';
import {decideClaims} from './corrections/claimDecisions.ts';
import {correctActors, splitNames} from './corrections/correctActors.ts';
import {type Corrections, noCorrections} from './corrections/corrections.ts';
import {decidedPairs} from './corrections/decidedPairs.ts';
import {nameFacts} from './corrections/nameFacts.ts';
import type {Dossier, Parallel} from './dossier.ts';
import {compareFacts} from './facts.ts';
import {buildFigures} from './figures.ts';
import {findOrigins} from './origins.ts';
import {openParallels} from './parallels.ts';

/** What a dossier is made of. */
export type DossierParts = {
	readonly title: string;
	readonly annotated: readonly AnnotatedArticle[];
	readonly issues: readonly Issue[];
	/** What the reader says of actors and facts; that of articles is in the articles already. */
	readonly corrections?: Corrections;
};

/** A dossier, and what the others say of the sentences of one of its articles. */
export type ComparedDossier = {
	readonly dossier: Dossier;
	/** Found when it is asked for. Empty for an article that is not in the dossier. */
	parallelsOf(article: ArticleId): readonly Parallel[];
};

/** Annotated articles → everything known of them together. The parallels are found when they are first asked for. */
export const buildDossier = (parts: DossierParts): Dossier => compareArticles(parts).dossier;

/** The same, to be asked for the parallels of one article at a time. */
export function compareArticles({
	title,
	annotated: found,
	issues,
	corrections = noCorrections,
}: DossierParts): ComparedDossier {
	const split = splitNames(found, corrections);
	const {annotated} = split;
	const origins = findOrigins(annotated);
	const corrected = correctActors(buildActors(annotated), annotated, corrections);
	const {actors} = corrected;
	const input = {annotated, actors, origins};
	const decisions = decideClaims(annotated, corrections);
	const compared = compareFacts(input, decisions);
	const named = nameFacts(compared.facts, annotated, corrections);
	const parallelsOf = once(() => openParallels(input, compared, decidedPairs(decisions)));
	const parallels = once(() => annotated.flatMap((_, article) => parallelsOf()(article)));
	const numbers = new Map(annotated.map(({article}, number) => [article.id, number]));
	const dossier = {
		title,
		articles: annotated.map(({article}) => ({...article, origin: origins.get(article.id) ?? article.id})),
		sentences: annotated.flatMap(({article, sentences}) =>
			sentences.map(({start, end}) => ({article: article.id, start, end})),
		),
		actors: actors.actors,
		figures: buildFigures(annotated, actors),
		facts: named.facts,
		get parallels() {
			return parallels();
		},
		issues: [...issues, ...split.issues, ...corrected.issues, ...decisions.issues, ...named.issues],
	};
	return {
		dossier,
		parallelsOf: id => {
			const number = numbers.get(id);
			return number === undefined ? [] : parallelsOf()(number);
		},
	};
}
