import {setImmediate as nextTurn} from 'node:timers/promises';
import {annotate} from '../core/annotate/annotate.ts';
import type {AnnotatedArticle} from '../core/annotate/annotation.ts';
import type {Issue} from '../core/article/article.ts';
import {buildDossier} from '../core/dossier/buildDossier.ts';
import type {Dossier} from '../core/dossier/dossier.ts';
import type {Languages} from '../core/language/language.ts';
import {readArticles} from './readArticles.ts';

/** How the opening goes on: files done of files found. */
type Progress = (done: number, total: number) => void;

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

/** Milliseconds of work between two pauses, in which keys and the screen get their turn. */
const longestTurn = 12;

/** Reads and analyses a folder. Throws `FolderError` when the folder itself cannot be read; everything else becomes an issue. */
export async function openDossier(folder: string, {languages, onProgress}: OpenOptions): Promise<OpenedDossier> {
	const {title, articles, issues, corrections} = await readArticles(folder);
	const annotated: AnnotatedArticle[] = [];
	let turnEnds = performance.now() + longestTurn;
	for (const article of articles) {
		annotated.push(annotate(article, languages));
		onProgress?.(annotated.length, articles.length);
		if (performance.now() < turnEnds) continue;
		await nextTurn();
		turnEnds = performance.now() + longestTurn;
	}
	const dossier = buildDossier({title, annotated, issues, corrections});
	return {dossier, annotated, issues: dossier.issues};
}
