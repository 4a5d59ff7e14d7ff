import type {Article, Issue} from '../../core/article/article.ts';
import {parseArticle} from '../../core/article/parseArticle.ts';
import {boundedIssues} from '../../core/dossier/boundedIssues.ts';
import {correctArticles} from '../../core/dossier/corrections/correctArticles.ts';
import type {Corrections} from '../../core/dossier/corrections/corrections.ts';
import {listSources} from '../folder/listSources.ts';
import type {FileReading} from './readArticleFile.ts';
import {type OnPage, readArticleFiles} from './readArticleFiles.ts';

/** The articles of a folder, read but not analysed. */
export type ReadArticles = {
	readonly title: string;
	readonly articles: readonly Article[];
	readonly issues: readonly Issue[];
	/** What the reader says of the dossier; of its articles it is said in them already. */
	readonly corrections: Corrections;
};

/** Reads the articles of a folder; one that cannot be read becomes an issue. Throws `FolderError` for the folder itself. */
export async function readArticles(folder: string, onPage?: OnPage): Promise<ReadArticles> {
	const {title, files, issues, corrections} = listSources(folder);
	const found: Issue[] = [...issues];
	const articles: Article[] = [];
	const readings = await readArticleFiles(
		folder,
		files.map(({path}) => path),
		onPage,
	);
	for (const [index, {id}] of files.entries()) {
		const parsed = parseReading(readings[index]!, id);
		found.push(...parsed.issues);
		if (parsed.article) articles.push(parsed.article);
	}
	const corrected = correctArticles(articles, corrections);
	return {title, articles: corrected.articles, issues: boundedIssues([...found, ...corrected.issues]), corrections};
}

/** A file's article, and what is odd in it; no article where there is no text. */
export function parseReading({file, issues}: FileReading, id: string): {article: Article | null; issues: Issue[]} {
	if (!file) return {article: null, issues: [...issues]};
	const {path, text, markdown} = file;
	const parsed = parseArticle(path, text, {id, ...(markdown ? {markdown} : {})});
	return {
		article: parsed.article.text === '' ? null : parsed.article,
		issues: [...issues, ...parsed.issues],
	};
}
