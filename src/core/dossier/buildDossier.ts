import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {Issue} from '../article/article.ts';
import {type Kindred, noKindred} from '../language/kindred.ts';
import {once} from '../text/once.ts';
import {buildActors} from './actors/actors.ts';
import {boundedIssues} from './boundedIssues.ts';
import {type ClaimDecisions, decideClaims} from './corrections/claimDecisions.ts';
import {correctActors, splitNames} from './corrections/correctActors.ts';
import {type Corrections, noCorrections} from './corrections/corrections.ts';
import {decidedSentences} from './corrections/decidedPairs.ts';
import {nameFacts} from './corrections/nameFacts.ts';
import {datedClaims} from './datedClaims.ts';
import type {Dossier} from './dossier.ts';
import {type ComparedFacts, compareFacts, type FactInput} from './facts.ts';
import {buildFigures} from './figures.ts';
import {statementTableOf} from './parallels/buildStatementTable.ts';
import {type KnownStatements, type ParallelsOf, parallelsAgain, withParallels} from './parallels/parallelsAgain.ts';
import {findOrigins} from './stories/origins.ts';
import {storiesOf, storyIds} from './stories/stories.ts';

/** What a dossier is made of. */
export type DossierParts = {
	readonly title: string;
	readonly annotated: readonly AnnotatedArticle[];
	readonly issues: readonly Issue[];
	/** What the reader says of actors and facts; that of articles is in the articles already. */
	readonly corrections?: Corrections;
	/** Terms that are near in meaning, where a glossary is at hand. */
	readonly kindred?: Kindred;
};

/** A dossier, and what is needed to find its parallels one article at a time, now or when it is read again. */
export type ComparedDossier = {
	readonly dossier: Dossier;
	readonly readings: ComparedFacts['readings'];
	statements(): KnownStatements;
	readonly parallelsOf: ParallelsOf;
};

/** Annotated articles → everything known of them together. The parallels are found when they are first asked for. */
export const buildDossier = (parts: DossierParts): Dossier => compareArticles(parts).dossier;

/** The same, to be asked for the parallels of one article at a time. */
export function compareArticles(parts: DossierParts): ComparedDossier {
	const {title, issues, corrections = noCorrections, kindred = noKindred} = parts;
	const split = splitNames(parts.annotated, corrections);
	const {annotated} = split;
	const origins = findOrigins(annotated);
	const corrected = correctActors(buildActors(annotated), annotated, corrections);
	const {actors} = corrected;
	const input = {annotated, actors, origins, kindred};
	const decisions = decideClaims(annotated, corrections);
	const compared = compareFacts(input, decisions);
	const named = nameFacts(compared.facts, annotated, corrections);
	const statements = knownStatements(input, decisions);
	const articleIds = annotated.map(({article}) => article.id);
	const parallelsOf = parallelsAgain(articleIds, statements, () => compared);
	const stories = storyIds(storiesOf(annotated, actors), articleIds);
	const body = {
		title,
		articles: annotated.map(({article}, at) => ({
			story: stories[at]!,
			...article,
			origin: origins.get(article.id) ?? article.id,
		})),
		sentences: annotated.flatMap(({article, sentences}) =>
			sentences.map(({start, end}) => ({article: article.id, start, end})),
		),
		actors: actors.actors,
		figures: buildFigures(annotated, actors),
		facts: named.facts,
		dated: datedClaims(annotated),
		issues: boundedIssues([...issues, ...split.issues, ...corrected.issues, ...decisions.issues, ...named.issues]),
	};
	return {dossier: withParallels(body, parallelsOf), readings: compared.readings, statements, parallelsOf};
}

/** The statements, from then on without the articles they are of: these are held by nothing else of a dossier that is compared. */
const knownStatements = ({annotated, actors, kindred}: FactInput, decisions: ClaimDecisions): (() => KnownStatements) =>
	once(() => ({table: statementTableOf(annotated, actors, kindred), decided: decidedSentences(decisions)}));
