import type {Article} from '../../core/article/article.ts';
import {articleMarkdown} from '../../core/article/articleMarkdown.ts';
import {cliMessages} from '../../i18n/cli.ts';
import type {Locale} from '../../i18n/locale.ts';
import {layoutArticle} from '../../screens/text/articleLayout.ts';
import {onlyStyles} from '../../ui/cleanOutput.ts';
import {paintRuns} from '../../ui/paint.ts';
import type {Theme} from '../../ui/theme.ts';
import {FailedError, nearestName} from '../usage.ts';

/** The article that an id, its path or its title's file name means; throws `FailedError` with the nearest id when there is none. */
export function findArticle<Kind extends Pick<Article, 'id' | 'path'>>(
	articles: readonly Kind[],
	id: string,
	locale: Locale,
): Kind {
	const wanted = id.toLowerCase();
	const found =
		articles.find(article => article.id === id || article.path === id) ??
		articles.find(article => article.id.toLowerCase() === wanted);
	if (found) return found;
	const say = cliMessages(locale);
	const near = nearestName(
		id,
		articles.map(article => article.id),
	);
	const hint = near ? say['error.didYouMean'](near) : say['error.seeList'];
	throw new FailedError(say['error.hinted'](say['error.noArticle'](id), hint));
}

/** An article as the terminal's own colours show it: Markdown through marked-terminal. */
export async function colouredArticle(article: Article, width: number): Promise<string> {
	const {terminalMarkdown} = await import('../markdown/terminalMarkdown.ts');
	return terminalMarkdown(articleMarkdown(article), width).split('\n').map(onlyStyles).join('\n');
}

/** An article as plain text, wrapped at `width` columns. */
export function plainArticle(article: Article, width: number, theme: Theme): string {
	const lines = layoutArticle(article, width).linesUntil(Number.POSITIVE_INFINITY);
	return lines.map(({runs}) => paintRuns(runs, theme).trimEnd()).join('\n');
}
