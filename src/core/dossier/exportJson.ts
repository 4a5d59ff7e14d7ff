import type {Issue} from '../article/article.ts';
import type {Dossier, DossierArticle, Fact, Figure, Parallel} from './dossier.ts';
import {exportedUnit} from './labels/exportedUnit.ts';

/** Version of the export's format; a field may be added under the same one, never renamed. */
const exportSchema = 'briefing/1';

const articleRecord = (article: DossierArticle) => ({
	id: article.id,
	path: article.path,
	title: article.title,
	source: article.source,
	author: article.author,
	published: article.published,
	publishedFrom: article.publishedFrom,
	...(article.publishedInferred ? {publishedInferred: true} : {}),
	language: article.language,
	url: article.url,
	origin: article.origin,
	story: article.story,
	note: article.note,
	text: article.text,
	cut: article.cut,
});

/** How a figure calls its unit: `km (kilomètre, kilomètres)`. */
export const unitOf = (figure: Figure, {text, language}: DossierArticle): string =>
	exportedUnit(figure, text.slice(figure.start, figure.end), language);

const figureRecord = (figure: Figure, article: DossierArticle) => {
	const {id, article: of, start, end, ...rest} = figure;
	return {...{id, article: of, start, end}, ...rest, unit: unitOf(figure, article)};
};

function figureRecords({articles, figures}: Dossier) {
	const byId = new Map(articles.map(article => [article.id, article]));
	return figures.map(figure => figureRecord(figure, byId.get(figure.article)!));
}

const factRecord = ({claims, id, label, kind, unsure, silent, origins, verdict, reason, cause}: Fact) => ({
	...{id, label, kind, ...(unsure ? {unsure} : {}), silent, origins, verdict, reason, cause},
	claims: claims.map(({article, start, end, ...rest}) => ({article, start, end, ...rest})),
});

const parallelRecord = ({article, start, end, matches}: Parallel) => ({article, start, end, matches});

const issueRecord = ({path, code, message, line, column}: Issue) => ({
	path,
	code,
	message,
	...(line === undefined ? {} : {line, column}),
});

/** A dossier as the public data model: plain data whose offsets are into each article's `text`. */
const exportRecord = (dossier: Dossier) => ({
	schema: exportSchema,
	dossier: dossier.title,
	articles: dossier.articles.map(articleRecord),
	sentences: dossier.sentences,
	actors: dossier.actors,
	figures: figureRecords(dossier),
	facts: dossier.facts.map(factRecord),
	parallels: dossier.parallels.filter(({matches}) => matches.length > 0).map(parallelRecord),
	issues: dossier.issues.map(issueRecord),
});

/** The export as text, one line a record, so that it can be read and compared. */
export function exportJson(dossier: Dossier): string {
	const fields = Object.entries(exportRecord(dossier)).map(
		([name, value]) => `  ${JSON.stringify(name)}: ${recordLines(value)}`,
	);
	return `{\n${fields.join(',\n')}\n}\n`;
}

const recordLines = (value: unknown): string =>
	Array.isArray(value) && value.length > 0
		? `[\n    ${value.map(record => JSON.stringify(record)).join(',\n    ')}\n  ]`
		: JSON.stringify(value);
