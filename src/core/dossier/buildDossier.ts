import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {Issue} from '../article/article.ts';
import {buildActors} from './actors.ts';
import {decideClaims} from './corrections/claimDecisions.ts';
import {correctActors, splitNames} from './corrections/correctActors.ts';
import {type Corrections, noCorrections} from './corrections/corrections.ts';
import {decidedPairs} from './corrections/decidedPairs.ts';
import {nameFacts} from './corrections/nameFacts.ts';
import type {Dossier} from './dossier.ts';
import {compareFacts} from './facts.ts';
import {buildFigures} from './figures.ts';
import {findOrigins} from './origins.ts';
import {buildParallels} from './parallels.ts';

/** What a dossier is made of. */
export type DossierParts = {
	readonly title: string;
	readonly annotated: readonly AnnotatedArticle[];
	readonly issues: readonly Issue[];
	/** What the reader says of actors and facts; that of articles is in the articles already. */
	readonly corrections?: Corrections;
};

/** Annotated articles → everything known of them together. */
export function buildDossier({title, annotated: found, issues, corrections = noCorrections}: DossierParts): Dossier {
	const split = splitNames(found, corrections);
	const {annotated} = split;
	const origins = findOrigins(annotated);
	const corrected = correctActors(buildActors(annotated), annotated, corrections);
	const {actors} = corrected;
	const input = {annotated, actors, origins};
	const decisions = decideClaims(annotated, corrections);
	const compared = compareFacts(input, decisions);
	const named = nameFacts(compared.facts, annotated, corrections);
	return {
		title,
		articles: annotated.map(({article}) => ({...article, origin: origins.get(article.id) ?? article.id})),
		sentences: annotated.flatMap(({article, sentences}) =>
			sentences.map(({start, end}) => ({article: article.id, start, end})),
		),
		actors: actors.actors,
		figures: buildFigures(annotated, actors),
		facts: named.facts,
		parallels: buildParallels(input, compared, decidedPairs(decisions)),
		issues: [...issues, ...split.issues, ...corrected.issues, ...decisions.issues, ...named.issues],
	};
}
