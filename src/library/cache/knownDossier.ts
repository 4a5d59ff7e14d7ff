import {join} from 'node:path';
import type {Corrections} from '../../core/dossier/corrections/corrections.ts';
import type {Dossier, Parallel} from '../../core/dossier/dossier.ts';
import {wordCount} from '../../core/dossier/wordCount.ts';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import {contentState, type FolderLook} from '../folder/folderLook.ts';
import type {listFolder} from '../folder/listFolder.ts';
import {programBuild} from '../programBuild.ts';
import {cacheOf} from './cacheFolder.ts';
import {fromPack, jsonFromPack, writePack} from './pack.ts';
import {shippedFor} from './shippedCache.ts';

/** A small dossier as it was worked out: all of it is read before the first frame. */
export type KnownDossier = {
	readonly dossier: Dossier;
	/** Words of each article, which take longer to count than to read. */
	readonly words: readonly number[];
	/** Whether it holds what the articles say of each other's sentences. */
	readonly compared: boolean;
	readonly corrections: Corrections;
};

/** The build that shows it; for tests also where the cache lies. */
type KnownOptions = {readonly build?: string | null; readonly within?: string};

/** Characters of all texts: reading so much takes a few milliseconds. */
const longestTexts = 150_000;

/** Articles: of more, the texts are not even counted. */
const mostArticles = 60;

/** Whether a dossier is so small that it is kept whole. */
export const isSmall = ({articles}: Pick<Dossier, 'articles'>): boolean =>
	articles.length <= mostArticles && articles.reduce((sum, {text}) => sum + text.length, 0) <= longestTexts;

/**
 * What there is to keep of a dossier; its parallels are null where they are found article by article. Those that the dossier
 * would work out itself are not asked for.
 */
export const knownOf = (
	{title, articles, sentences, actors, figures, facts, dated, issues}: Dossier,
	parallels: readonly Parallel[] | null,
	corrections: Corrections,
): KnownDossier => ({
	dossier: {title, articles, sentences, actors, figures, facts, dated, issues, parallels: parallels ?? []},
	words: articles.map(wordCount),
	compared: parallels !== null,
	corrections,
});

const knownFile = (place: string): string => join(place, 'known.dossier');

/** The dossier of a folder that lies as it did when it was kept; null when there is none. */
export function readKnown(
	folder: string,
	listing: ReturnType<typeof listFolder>,
	look: FolderLook,
	{build = programBuild(), within}: KnownOptions = {},
): KnownDossier | null {
	if (build === null) return null;
	const kept = knownFrom(cacheOf(folder, within), build, look.state);
	return kept ?? shippedKnown(folder, listing, build) ?? null;
}

function shippedKnown(folder: string, listing: ReturnType<typeof listFolder>, build: string): KnownDossier | undefined {
	const shipped = shippedFor(folder);
	return shipped === null ? undefined : knownFrom(shipped, build, contentState(folder, listing));
}

const knownFrom = (place: string, build: string, state: string): KnownDossier | undefined =>
	jsonFromPack(knownFile(place), build, state);

/** Keeps it for the next start. `look` is how the folder lay before it was read. Never fails: where nothing can be written nothing is kept. */
export function keepKnown(
	folder: string,
	{state, settled}: FolderLook,
	known: () => KnownDossier,
	{build = programBuild(), within}: KnownOptions = {},
): void {
	const place = cacheOf(folder, within);
	if (build === null || !settled || fromPack(knownFile(place), build, pack => pack.holds(state))) return;
	try {
		writeKnown(place, state, known(), build);
	} catch {
		// A full or read-only disk: the next start reads the articles.
	}
}

/** Writes it into a folder of the cache. Throws what the disk throws. */
export function writeKnown(place: string, state: string, known: KnownDossier, build: string): void {
	makeFolder(place, ownFolder);
	writePack(knownFile(place), build, [[state, JSON.stringify(known)]]);
}
