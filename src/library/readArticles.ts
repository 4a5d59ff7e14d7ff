import {basename, resolve} from 'node:path';
import type {Article, Issue} from '../core/article/article.ts';
import {articleIds} from '../core/article/articleId.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import {parseArticle} from '../core/article/parseArticle.ts';
import {correctArticles} from '../core/dossier/corrections/correctArticles.ts';
import type {Corrections} from '../core/dossier/corrections/corrections.ts';
import {readDossierFile} from './dossierFile.ts';
import {listFolder, readArticleFile} from './readFolder.ts';

/** The articles of a folder, read but not analysed. */
export type ReadArticles = {
	readonly title: string;
	readonly articles: readonly Article[];
	readonly issues: readonly Issue[];
	/** What the reader says of the dossier; of its articles it is said in them already. */
	readonly corrections: Corrections;
};

/** Reads the articles of a folder; one that cannot be read becomes an issue. Throws `FolderError` for the folder itself. */
export function readArticles(folder: string): ReadArticles {
	const {paths, issues} = listFolder(folder);
	const file = readDossierFile(folder);
	const found: Issue[] = [...issues, ...file.issues];
	const articles: Article[] = [];
	for (const [index, id] of articleIds(paths).entries()) {
		const read = readArticleFile(folder, paths[index]!);
		found.push(...read.issues);
		if (!read.file) continue;
		const parsed = parseArticle(read.file.path, read.file.text, {id});
		found.push(...parsed.issues);
		if (parsed.article.text !== '') articles.push(parsed.article);
	}
	const {corrections} = file;
	const corrected = correctArticles(articles, corrections);
	return {
		title: corrections.title ?? cleanLine(basename(resolve(folder))),
		articles: corrected.articles,
		issues: [...found, ...corrected.issues],
		corrections,
	};
}
