import type {ArticleId} from '../core/article/article.ts';
import type {Fact} from '../core/dossier/dossier.ts';
import type {Lookup} from './lookup.ts';
import {reportingArticles} from './verdicts.ts';

/** The articles that report a fact which one of these reports too. */
export const articlesSharingFacts = (lookup: Lookup, articles: readonly ArticleId[]): ReadonlySet<ArticleId> =>
	new Set(articles.flatMap(id => lookup.claimsOf(id)).flatMap(({fact}) => fact.claims.map(({article}) => article)));

/** Sources that do not report something: those that might have, and those of another story, as far as can be told. */
export type Silence = {readonly silent: readonly ArticleId[]; readonly unrelated: readonly ArticleId[]};

/** So few that share nothing with the others may tell the same story in other words: they count as silent. */
const mostNamed = 3;

/** Parts the sources that say nothing by whether they have something else in common; first those that have. */
export const partSilent = (silent: readonly ArticleId[], related: ReadonlySet<ArticleId>): Silence => {
	const near = silent.filter(id => related.has(id));
	const far = silent.filter(id => !related.has(id));
	return far.length > mostNamed ? {silent: near, unrelated: far} : {silent: [...near, ...far], unrelated: []};
};

/** Articles whose facts are looked up to tell who might have said the same; what more of them say, all might have. */
const mostAsked = 50;

/** Those that do not say what some articles say, by whether they report a fact together with one of these. */
export const silenceBeside = (speaking: readonly ArticleId[], silent: readonly ArticleId[], lookup: Lookup): Silence =>
	speaking.length > mostAsked ? {silent, unrelated: []} : partSilent(silent, articlesSharingFacts(lookup, speaking));

/** Who does not report a fact. */
export const silenceOn = (fact: Fact, lookup: Lookup): Silence =>
	silenceBeside(reportingArticles(fact), fact.silent, lookup);
