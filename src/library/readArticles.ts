import {basename, resolve} from 'node:path';
import type {Article, Issue} from '../core/article/article.ts';
import {articleIds} from '../core/article/articleId.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import {parseArticle} from '../core/article/parseArticle.ts';
import {correctArticles} from '../core/dossier/corrections/correctArticles.ts';
import type {Corrections} from '../core/dossier/corrections/corrections.ts';
import {readDossierFile} from './dossierFile.ts';
import {readArticleFiles} from './readArticleFiles.ts';
import {listFolder} from './readFolder.ts';

/** The articles of a folder, read but not analysed. */
export type ReadArticles = {
	readonly title: string;
	readonly articles: readonly Article[];
	readonly issues: readonly Issue[];
	/** What the reader says of the dossier; of its articles it is said in them already. */
	readonly corrections: Corrections;
};

/** Reads the articles of a folder; one that cannot be read becomes an issue. Throws `FolderError` for the folder itself. */
export async function readArticles(folder: string): Promise<ReadArticles> {
	const {paths, issues} = listFolder(folder);
	const file = readDossierFile(folder);
	const found: Issue[] = [...issues, ...file.issues];
	const articles: Article[] = [];
	const files = await readArticleFiles(folder, paths);
	for (const [index, id] of articleIds(paths).entries()) {
		const read = files[index]!;
		found.push(...read.issues);
		if (!read.file) continue;
		const {path, text, markdown} = read.file;
		const parsed = parseArticle(path, text, {id, ...(markdown ? {markdown} : {})});
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
