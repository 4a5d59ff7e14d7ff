import {type ComparedDossier, compareArticles} from '../../core/dossier/buildDossier.ts';
import {isLarge} from '../articles/catalogue.ts';
import {lexiconFolder} from '../packageFolder.ts';
import {type AnnotatedFiles, annotateFiles, type FileAnnotation} from './annotateFiles.ts';
import type {Annotator} from './annotator.ts';
import {collectGarbage} from './collectGarbage.ts';
import {readKindred} from './readKindred.ts';

/** What analysing a folder needs. */
export type FolderAnalysis = Omit<FileAnnotation, 'annotator'> & {
	readonly annotator: () => Annotator;
	/** Folder of the lexicons that are compared by: those beside the program where none is given. */
	readonly lexicons?: string | undefined;
};

/** Analyses what of a folder is not in the cache, and compares all of it. */
export async function analyseListed(work: FolderAnalysis): Promise<ComparedDossier> {
	const tidy = async (): Promise<void> => {
		// Of many articles the last step has taken more than what is kept of them.
		if (isLarge(work.keys)) await collectGarbage({isMoved: false});
	};
	const compared = await compareFolder(work, tidy);
	await tidy();
	return compared;
}

/** Apart from what follows: what the articles are annotated with is let go when nothing needs it any more. */
async function compareFolder(work: FolderAnalysis, tidy: () => Promise<void>): Promise<ComparedDossier> {
	const {listed, lexicons = lexiconFolder()} = work;
	const {title, corrections} = listed;
	const annotated = await annotateFolder(work);
	await tidy();
	return compareArticles({title, corrections, kindred: readKindred(lexicons), ...annotated});
}

/** The annotator, and the lexicons with it, are held no longer than they annotate. */
const annotateFolder = async ({annotator, ...work}: FolderAnalysis): Promise<AnnotatedFiles> =>
	annotateFiles({...work, annotator: annotator()});
