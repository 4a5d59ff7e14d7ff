import type {Issue} from '../article/article.ts';
import type {Dossier, DossierArticle, Fact, Figure, Parallel} from './dossier.ts';
import {writtenUnit} from './labels/writtenUnit.ts';

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

/** The lemma, and the noun as written where it differs: `voyage (voyages)`; whoever compares units meets either. */
export const unitWithNoun = ({unit, noun}: Pick<Figure, 'unit' | 'noun'>): string =>
	noun === null || noun.toLowerCase() === unit ? unit : `${unit} (${noun.toLowerCase()})`;

/** A figure with its unit; one of measure that the text calls by another word has that too: `foot (feet)`. */
const figureRecord = ({id, article, start, end, ...rest}: Figure, {text, language}: DossierArticle) => {
	const written = rest.measure === 'measure' ? writtenUnit(text.slice(start, end), rest.unit, language) : null;
	return {
		...{id, article, start, end},
		...rest,
		unit: written === null ? unitWithNoun(rest) : `${rest.unit} (${written})`,
	};
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
