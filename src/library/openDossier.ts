import {basename, resolve} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {annotate} from '../core/annotate/annotate.ts';
import type {AnnotatedArticle} from '../core/annotate/annotation.ts';
import type {Article, Issue} from '../core/article/article.ts';
import {articleIds} from '../core/article/articleId.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import {parseArticle} from '../core/article/parseArticle.ts';
import {buildDossier} from '../core/dossier/buildDossier.ts';
import type {Dossier} from '../core/dossier/dossier.ts';
import type {Languages} from '../core/language/language.ts';
import {readDossierFile} from './dossierFile.ts';
import {listFolder, readArticleFile} from './readFolder.ts';

/** How the opening goes on: files done of files found. */
export type Progress = (done: number, total: number) => void;

/** What opening a dossier needs. */
export type OpenOptions = {
	readonly languages: Languages;
	readonly onProgress?: Progress;
};

/** A folder, read and analysed. */
export type OpenedDossier = {
	readonly dossier: Dossier;
	readonly annotated: readonly AnnotatedArticle[];
	/** Everything that was odd or broken; also in the dossier. */
	readonly issues: readonly Issue[];
};

/** The articles of a folder, read but not analysed. */
export type ReadArticles = {
	readonly title: string;
	readonly articles: readonly Article[];
	readonly issues: readonly Issue[];
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
	return {title: file.title ?? cleanLine(basename(resolve(folder))), articles, issues: found};
}

/** Milliseconds of work between two pauses, in which keys and the screen get their turn. */
const longestTurn = 12;

/** Reads and analyses a folder. Throws `FolderError` when the folder itself cannot be read; everything else becomes an issue. */
export async function openDossier(folder: string, {languages, onProgress}: OpenOptions): Promise<OpenedDossier> {
	const {title, articles, issues} = readArticles(folder);
	const annotated: AnnotatedArticle[] = [];
	let turnEnds = performance.now() + longestTurn;
	for (const article of articles) {
		annotated.push(annotate(article, languages));
		onProgress?.(annotated.length, articles.length);
		if (performance.now() < turnEnds) continue;
		await nextTurn();
		turnEnds = performance.now() + longestTurn;
	}
	return {dossier: buildDossier({title, annotated, issues}), annotated, issues};
}
