import type {Dossier, DossierArticle, Location} from '../../core/dossier/dossier.ts';
import {wordCount} from '../../core/dossier/wordCount.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {ArticleOrder} from '../../screens/articleOrder.ts';
import {inOrder} from '../../screens/articles.ts';
import {datedStatements} from '../../screens/datedStatements.ts';
import {lookupOf} from '../../screens/places/lookup.ts';
import type {OrderedListing} from './listings.ts';

/** Listings as JSON: the records of the export with the words that their spans stand for. */

const textOf = (dossier: Dossier) => {
	const byId = new Map(dossier.articles.map(article => [article.id, article]));
	return ({article, start, end}: Location): string => byId.get(article)?.text.slice(start, end) ?? '';
};

const articleRecord = (article: DossierArticle) => {
	const {id, path, title, source, author, published, publishedFrom, language, url, origin, story} = article;
	return {
		id,
		path,
		title,
		source,
		author,
		published,
		publishedFrom,
		language,
		url,
		origin,
		story,
		words: wordCount(article),
	};
};

/** The articles without their text. */
const articleRecords = (articles: readonly DossierArticle[]) => articles.map(articleRecord);

/** One article with its text. */
export const articleWithText = (article: DossierArticle) => ({
	...articleRecord(article),
	note: article.note,
	text: article.text,
	blocks: article.blocks,
	styles: article.styles,
	cut: article.cut,
});

/** The actors with how many articles name them. */
const actorRecords = (dossier: Dossier) =>
	dossier.actors.map(({mentions, ...actor}) => ({
		...actor,
		articles: [...new Set(mentions.map(({article}) => article))],
		mentions,
	}));

/** The figures with their words. */
const figureRecords = (dossier: Dossier) => {
	const words = textOf(dossier);
	return dossier.figures.map(figure => ({...figure, text: words(figure)}));
};

/** The facts with the words of each claim. */
const factRecords = (dossier: Dossier) => {
	const words = textOf(dossier);
	return dossier.facts.map(({claims, ...fact}) => ({
		...fact,
		claims: claims.map(claim => ({...claim, text: words(claim)})),
	}));
};

/** Dated statements in the order of the dates they hold for: the timeline's rows. */
const timelineRecords = (dossier: Dossier) => {
	const words = textOf(dossier);
	return datedStatements({lookup: lookupOf(dossier)}).map(({asOf, sentence, at, fact}) => ({
		asOf,
		...sentence,
		text: words(sentence),
		at,
		fact,
	}));
};

/** What the dossier holds, in counts and in the facts that several sources report. */
const overviewRecord = (dossier: Dossier) => ({
	dossier: dossier.title,
	articles: articleRecords(dossier.articles),
	actors: dossier.actors.length,
	figures: dossier.figures.length,
	facts: factRecords(dossier),
	issues: dossier.issues,
});

/** The articles in the order that was asked for, else in that of the dossier. */
const listRecords = ({articles}: Dossier, order: ArticleOrder | undefined, locale: Locale) =>
	articleRecords(order ? inOrder(articles, order, locale) : articles);

const byListing: Readonly<
	Record<string, (dossier: Dossier, order: ArticleOrder | undefined, locale: Locale) => unknown>
> = {
	overview: overviewRecord,
	list: listRecords,
	actors: actorRecords,
	figures: figureRecords,
	facts: factRecords,
	timeline: timelineRecords,
};

/** The records that a listing prints as JSON; names stand in the alphabet of the interface's language. */
export const recordsOf = ({name, order}: OrderedListing, dossier: Dossier, locale: Locale): unknown =>
	byListing[name]?.(dossier, order, locale);
