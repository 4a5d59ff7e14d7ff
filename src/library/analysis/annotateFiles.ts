import type {AnnotatedArticle} from '../../core/annotate/annotation.ts';
import {shareEmptyLists} from '../../core/annotate/shareEmptyLists.ts';
import type {Article, Issue} from '../../core/article/article.ts';
import {boundedIssues} from '../../core/dossier/boundedIssues.ts';
import {correctArticles} from '../../core/dossier/corrections/correctArticles.ts';
import {readArticleFiles} from '../articles/readArticleFiles.ts';
import {parseReading} from '../articles/readArticles.ts';
import type {AnalysisCache} from '../cache/analysisCache.ts';
import {contentHash} from '../folder/contentHashes.ts';
import {fileIssue} from '../folder/fileIssue.ts';
import {type ListedFolder, sourceKey} from '../folder/listSources.ts';
import {isPage} from '../folder/pageFile.ts';
import type {Annotator} from './annotator.ts';

/** How the work goes on: files done of files found. */
export type Progress = (done: number, total: number) => void;

/** Hears of articles that have been read, before they are analysed. */
export type OnRead = (articles: readonly Article[]) => void;

/** What annotating the files of a folder needs. */
export type FileAnnotation = {
	readonly listed: ListedFolder;
	/** What the cache knows each file by, in their order. */
	readonly keys: readonly string[];
	readonly cache: AnalysisCache;
	readonly annotator: Annotator;
	readonly onProgress?: Progress | undefined;
	readonly onRead?: OnRead | undefined;
};

/** The annotated articles in the order of the folder, and all that was odd. */
export type AnnotatedFiles = {readonly annotated: readonly AnnotatedArticle[]; readonly issues: readonly Issue[]};

/** An article as the cache has it; no article where the file holds none. */
type Known = {readonly annotated: AnnotatedArticle | null; readonly issues: readonly Issue[]};

/** What is waiting to be analysed, with its place in the folder. */
type Missing = {readonly place: number; readonly article: Article; readonly issues: readonly Issue[]};

/** Articles that are told of together when they have been read. */
const readAtOnce = 500;

/** Annotates the files of a folder that the cache does not know, and keeps them there; what is odd in one becomes an issue. */
export async function annotateFiles(work: FileAnnotation): Promise<AnnotatedFiles> {
	const {listed, keys, cache, annotator, onProgress} = work;
	const found: (Known | undefined)[] = keys.map(() => undefined);
	const missing: Missing[] = [];
	let done = 0;
	const read = async (): Promise<readonly Article[]> => {
		await findMissing(work, found, missing);
		done = found.length - missing.length;
		onProgress?.(done, found.length);
		return corrected(listed, missing);
	};
	const keep = (at: number, annotated: AnnotatedArticle, json = JSON.stringify(annotated)): void => {
		const {place, issues} = missing[at]!;
		const told = annotated.failure === undefined ? issues : [...issues, notAnalysed(annotated, annotated.failure)];
		found[place] = {annotated: shareEmptyLists(annotated), issues: told};
		// A file that has changed since its key was taken is analysed again next time.
		if (keyNow(listed, place) === keys[place]) cache.keep(keys[place]!, knownAs(json, told));
		onProgress?.(++done, found.length);
	};
	await annotator(read, keep, expectedLength(work));
	return gather(listed, found as readonly Known[]);
}

/**
 * Characters that will have to be analysed and may be shared out, as far as can be told without reading them: of a saved page, most is no
 * text; one article alone is not shared.
 */
function expectedLength({listed: {files}, keys, cache}: FileAnnotation): number {
	const lengths = files.flatMap(({path, look}, place) => (isPage(path) || cache.holds(keys[place]!) ? [] : look.bytes));
	return lengths.length > 1 ? lengths.reduce((sum, bytes) => sum + bytes, 0) : 0;
}

/** Finds what the cache knows, and reads the rest. */
async function findMissing(work: FileAnnotation, found: (Known | undefined)[], missing: Missing[]): Promise<void> {
	const {keys, cache} = work;
	// What has changed is read, and told, before all that has not.
	missing.push(...(await readMissing(work, found, place => !cache.holds(keys[place]!))));
	const readPlaces = new Set(missing.map(({place}) => place));
	for (const [place, key] of keys.entries()) found[place] ??= readKnown(cache.find(key));
	missing.push(...(await readMissing(work, found, place => !readPlaces.has(place))));
}

function keyNow(listed: ListedFolder, place: number): string {
	const file = listed.files[place]!;
	return sourceKey(listed, file, contentHash(listed.folder, file.path));
}

/** Reads the files that are not known, of those that are wanted; those that hold no article are known from then on. */
async function readMissing(
	{listed, onRead}: FileAnnotation,
	found: (Known | undefined)[],
	isWanted: (place: number) => boolean,
): Promise<Missing[]> {
	const {folder, files} = listed;
	const places = found.flatMap((entry, place) => (entry || !isWanted(place) ? [] : [place]));
	const paths = places.map(place => files[place]!.path);
	const readings = await readArticleFiles(folder, paths);
	const missing: Missing[] = [];
	let told = 0;
	const tellRead = (): void => {
		if (missing.length > told) onRead?.(corrected(listed, missing.slice(told)));
		told = missing.length;
	};
	for (const [at, place] of places.entries()) {
		const {article, issues} = parseReading(readings[at]!, files[place]!.id);
		if (article) missing.push({place, article, issues});
		else found[place] = {annotated: null, issues};
		if (missing.length - told === readAtOnce) tellRead();
	}
	tellRead();
	return missing;
}

const corrected = ({corrections}: ListedFolder, missing: readonly Missing[]): readonly Article[] =>
	correctArticles(
		missing.map(({article}) => article),
		corrections,
	).articles;

function gather(listed: ListedFolder, found: readonly Known[]): AnnotatedFiles {
	const annotated = found.flatMap(entry => entry.annotated ?? []);
	const misfits = correctArticles(
		annotated.map(({article}) => article),
		listed.corrections,
	).issues;
	const issues = [...listed.issues, ...found.flatMap(told => told.issues), ...misfits];
	return {annotated, issues: boundedIssues(issues)};
}

const notAnalysed = ({article: {path}}: AnnotatedArticle, failure: string): Issue =>
	fileIssue(
		path,
		'notAnalysed',
		`the program failed to analyse it (${failure}); it can be read, nothing in it is compared`,
		failure,
	);

/** An article for the cache, with what is odd in its file. */
const knownAs = (annotated: string, issues: readonly Issue[]): string =>
	`{"annotated":${annotated},"issues":${JSON.stringify(issues)}}`;

/** An entry of the cache; undefined for what is none. */
function readKnown(text: string | undefined): Known | undefined {
	if (text === undefined) return undefined;
	try {
		const known = JSON.parse(text) as Known;
		if (known.annotated) shareEmptyLists(known.annotated);
		return known;
	} catch {
		return undefined;
	}
}
