import type {Dossier} from '../dossier/dossier.ts';
import {languageRules} from '../language/languages.ts';
import {measureActors} from './actors.ts';
import {evaluatedArticles} from './evaluatedArticles.ts';
import {measureFigures} from './figures.ts';
import type {GoldFile} from './goldFile.ts';
import type {MeasuredPart} from './measure.ts';
import {measurePairs} from './pairs.ts';
import {measurePanel} from './panel.ts';
import {measureTold} from './told.ts';

/** How far a dossier is what a person found in its articles; articles that the gold file does not name do not count. */
export function evaluate(gold: GoldFile, dossier: Dossier): MeasuredPart {
	const articles = evaluatedArticles(dossier);
	const languages = Object.values(languageRules);
	const figures = measureFigures(gold, dossier, articles, languages);
	const parts = [
		figures,
		measureActors(gold, dossier, articles, languages),
		measurePairs(gold, dossier, figures, languages),
		measureTold(gold, dossier, articles),
		measurePanel(gold, dossier, articles),
	];
	return {measures: parts.flatMap(({measures}) => measures), misses: parts.flatMap(({misses}) => misses)};
}

/** Articles of the gold file that the dossier does not have. */
export const missingArticles = (gold: GoldFile, dossier: Dossier): string[] => {
	const {articleOf} = evaluatedArticles(dossier);
	return gold.articles.map(({file}) => file).filter(file => articleOf(file) === undefined);
};
