import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {Issue} from '../article/article.ts';
import {buildActors} from './actors.ts';
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
};

/** Annotated articles → everything known of them together. */
export function buildDossier({title, annotated, issues}: DossierParts): Dossier {
	const origins = findOrigins(annotated);
	const actors = buildActors(annotated);
	const input = {annotated, actors, origins};
	const {facts, readings} = compareFacts(input);
	return {
		title,
		articles: annotated.map(({article}) => ({...article, origin: origins.get(article.id) ?? article.id})),
		sentences: annotated.flatMap(({article, sentences}) =>
			sentences.map(({start, end}) => ({article: article.id, start, end})),
		),
		actors: actors.actors,
		figures: buildFigures(annotated, actors),
		facts,
		parallels: buildParallels(input, facts, readings),
		issues,
	};
}
