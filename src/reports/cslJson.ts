import type {Dossier, DossierArticle} from '../core/dossier/dossier.ts';
import {authorNames} from './authorNames.ts';

/** The sources as CSL-JSON, which Zotero, Pandoc and citeproc read (Citation Style Language 1.0.2, data schema). */
export const cslJson = ({articles}: Dossier): string => `${JSON.stringify(articles.map(itemOf), null, '\t')}\n`;

function itemOf(article: DossierArticle) {
	const {id, title, source, author, published, publishedInferred, url, language, note} = article;
	const authors = authorNames(author);
	return {
		id,
		type: 'article-newspaper',
		title,
		...(source === null ? {} : {'container-title': source}),
		...(authors.length === 0 ? {} : {author: authors}),
		...(published === null ? {} : {issued: issued(published, publishedInferred === true)}),
		...(url === null ? {} : {URL: url}),
		language,
		...(note === null ? {} : {note}),
	};
}

/** A date that was inferred is cited as "circa". */
const issued = (date: string, inferred: boolean) => ({
	'date-parts': [date.split('-').map(Number)],
	...(inferred ? {circa: true} : {}),
});
