import type {Article, Issue} from '../../article/article.ts';
import type {Corrections} from './corrections.ts';
import {misfit} from './misfit.ts';

/** The articles with title, source, date and language as the reader states them. */
export function correctArticles(
	articles: readonly Article[],
	{articles: corrections}: Corrections,
): {articles: readonly Article[]; issues: readonly Issue[]} {
	const issues: Issue[] = [];
	const byId = new Map(articles.map(article => [article.id, article]));
	const lines = new Map<string, number>();
	for (const correction of corrections) {
		const article = byId.get(correction.article);
		const before = lines.get(correction.article);
		if (!article) issues.push(misfit(correction, ['noArticle', correction.article]));
		else if (before !== undefined) issues.push(misfit(correction, ['sameArticle', String(before)]));
		else byId.set(article.id, corrected(article, correction.fields));
		lines.set(correction.article, before ?? correction.line);
	}
	return {articles: articles.map(({id}) => byId.get(id)!), issues};
}

function corrected(article: Article, fields: Partial<Article>): Article {
	if (fields.published === undefined) return {...article, ...fields};
	return {...article, ...fields, publishedFrom: 'user', publishedInferred: false};
}
