import type {ArticleId} from '../../core/article/article.ts';
import type {Fact} from '../../core/dossier/dossier.ts';
import type {Lookup} from '../places/lookup.ts';
import {reportingArticles} from './verdicts.ts';

/** Sources that do not report something: those that might have, and those that tell another story. */
export type Silence = {readonly silent: readonly ArticleId[]; readonly unrelated: readonly ArticleId[]};

/** So few articles of other stories may tell the same one in other words: they count as silent. */
const mostNamed = 3;

/** Of those that do not say what some articles say, who might have: first those that tell the same story. */
export const silenceBeside = (
	speaking: readonly ArticleId[],
	silent: readonly ArticleId[],
	lookup: Lookup,
): Silence => {
	const storyOf = (id: ArticleId): string | null => lookup.article(id)?.story ?? null;
	const told = new Set(speaking.map(storyOf));
	const mayBeOf = (story: string | null): boolean => story === null || told.has(null) || told.has(story);
	const near = silent.filter(id => mayBeOf(storyOf(id)));
	const far = silent.filter(id => !mayBeOf(storyOf(id)));
	return far.length > mostNamed ? {silent: near, unrelated: far} : {silent: [...near, ...far], unrelated: []};
};

/** Who does not report a fact. */
export const silenceOn = (fact: Fact, lookup: Lookup): Silence =>
	silenceBeside(reportingArticles(fact), fact.silent, lookup);
