import {createHash} from 'node:crypto';
import type {ArticleId} from '../../core/article/article.ts';
import type {ComparedDossier} from '../../core/dossier/buildDossier.ts';
import type {Dossier, Parallel} from '../../core/dossier/dossier.ts';
import {
	type DossierBody,
	packedParts,
	packPart,
	plainDossier,
	readClaims,
	readPacked,
} from '../../core/dossier/packed/packedDossier.ts';
import type {PackedFacts} from '../../core/dossier/packed/packedFacts.ts';
import {type PackedReadings, packReadings, readReadings} from '../../core/dossier/packed/packedReadings.ts';
import {type ParallelsOf, parallelsAgain, withParallels} from '../../core/dossier/parallels/parallelsAgain.ts';
import {once} from '../../core/text/once.ts';
import {packArrays, unpackArrays} from '../../core/text/packArrays.ts';
import {type StringTable, stringAt, stringTable} from '../../core/text/stringTable.ts';
import {type AnalysisCache, noCache} from '../cache/analysisCache.ts';
import {type DossierPart, KeptDossier, type KeptPart} from '../cache/keptDossier.ts';
import {contentHashes} from '../folder/contentHashes.ts';
import {type ListedFolder, listSources, sourceKey} from '../folder/listSources.ts';
import type {FolderAnalysis} from './analyseListed.ts';
import type {OnRead, Progress} from './annotateFiles.ts';

/** What opening a dossier needs. */
export type OpenOptions = {
	/** Who analyses the articles that are not in the cache; asked for when there are some. */
	readonly annotator: FolderAnalysis['annotator'];
	readonly lexicons?: FolderAnalysis['lexicons'];
	/** Closed when everything of the dossier is in it. */
	readonly cache?: AnalysisCache;
	readonly onProgress?: Progress;
	readonly onRead?: OnRead;
};

/** A folder, read and analysed. */
export type OpenedDossier = {
	/** Changes with everything that the dossier depends on. */
	readonly state: string;
	/** What each article is made of: changes with its file and what the reader says of it. */
	versions(): ReadonlyMap<ArticleId, string>;
	/** As plain data; of a dossier that is known, put together when it is asked for. */
	readonly dossier: Dossier;
	/** The same where little of it is looked at: of a dossier that is known, only that is decoded. */
	read(): Dossier;
	/** The dossier packed, in parts whose bytes can be given away to another thread. */
	parts(): Iterable<DossierPart>;
	/** What the other articles say of the sentences of one article. */
	parallelsOf(article: ArticleId): readonly Parallel[];
	/** The same as they were kept; undefined when they have to be found first, which takes a large dossier long. */
	keptParallels(article: ArticleId): readonly Parallel[] | undefined;
	/** Keeps what the others say of these articles, found with pauses, until `isWanted` says that nobody needs it any more. */
	keepParallels(articles: Iterable<ArticleId>, isWanted?: () => boolean): Promise<void>;
};

/** Reads and analyses a folder. Throws `FolderError` when the folder itself cannot be read; everything else becomes an issue. */
export const openDossier = (folder: string, options: OpenOptions): Promise<OpenedDossier> =>
	openListed(listSources(folder), options);

/** The same of a folder that has been listed. */
export async function openListed(listed: ListedFolder, options: OpenOptions): Promise<OpenedDossier> {
	const opening = new Opening(listed, options);
	return opening.known() ?? (await opening.analysed());
}

/** The dossier of a folder as the cache has it; undefined when anything has changed since. */
export const openKnown = (listed: ListedFolder, options: OpenOptions): OpenedDossier | undefined =>
	new Opening(listed, options).known();

/** One opening of a folder: what of it is known, and what has to be worked out. */
class Opening {
	readonly #listed: ListedFolder;
	readonly #options: Omit<OpenOptions, 'cache'>;
	readonly #cache: AnalysisCache;
	/** What the cache knows each file by. */
	readonly #keys: readonly string[];
	/** Changes with everything that the dossier depends on; notes only stand beside it. */
	readonly #state: string;
	readonly #kept: KeptDossier;

	constructor(listed: ListedFolder, options: OpenOptions) {
		this.#listed = listed;
		const {cache = noCache, ...others} = options;
		this.#options = others;
		this.#cache = cache;
		const hashes = contentHashes(listed.folder, listed.files, cache);
		this.#keys = listed.files.map((file, at) => sourceKey(listed, file, hashes[at]!));
		const {notes: _, ...corrections} = listed.corrections;
		const parts = [listed.title, listed.issues, corrections, this.#keys];
		this.#state = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
		this.#kept = new KeptDossier(cache, this.#state, this.#keys);
	}

	/** The dossier as it was worked out before; undefined when anything has changed since. */
	known(): OpenedDossier | undefined {
		const kept = this.#kept;
		if (!kept.isWhole()) return undefined;
		const {title} = this.#listed;
		const packed = once(() => kept.packed());
		const read = once(() => readPacked(packed(), title));
		const compared = once(() => comparedAgain(kept));
		const parallelsOf: ParallelsOf = id => kept.parallels(id) ?? compared()(id);
		const dossier = once(() => withParallels(plainDossier(packed(), title), parallelsOf));
		this.#options.onProgress?.(this.#keys.length, this.#keys.length);
		return {
			get dossier() {
				return dossier();
			},
			read,
			// Read when they are asked for: they are long, and asked for once.
			*parts() {
				for (const part of packedParts) yield {part, bytes: kept.part(part)};
			},
			...this.#shared(parallelsOf),
		};
	}

	/** Analyses what is not in the cache, compares everything, and keeps both. */
	async analysed(): Promise<OpenedDossier> {
		// Loaded only here: it is the most of the program, and of a dossier that is known nothing of it runs.
		const {analyseListed} = await import('./analyseListed.ts');
		const work = {listed: this.#listed, keys: this.#keys, cache: this.#cache, ...this.#options};
		const compared = await analyseListed(work);
		const {dossier, parallelsOf} = compared;
		if (this.#cache !== noCache) this.#kept.keep(partsToKeep(compared));
		return {dossier, read: () => dossier, parts: () => partsOf(dossier), ...this.#shared(parallelsOf)};
	}

	/** What is told alike of a dossier that was known and of one that was worked out. */
	#shared(parallelsOf: ParallelsOf): Omit<OpenedDossier, 'dossier' | 'read' | 'parts'> {
		const ids = this.#listed.files.map(({id}) => id);
		return {
			state: this.#state,
			versions: () => new Map(ids.map((id, at) => [id, this.#keys[at]!])),
			parallelsOf,
			keptParallels: article => this.#kept.parallels(article),
			keepParallels: (articles, isWanted) => this.#kept.keepParallels(articles, ids, parallelsOf, isWanted),
		};
	}
}

/** Finds parallels by what is kept of the comparison: of the articles the ids alone, of the facts the places of their claims. */
function comparedAgain(kept: KeptDossier): ParallelsOf {
	const table = unpackArrays<StringTable>(kept.part('ids'));
	const ids = Array.from(table.ends, (_, number) => ({id: stringAt(table, number)}));
	return parallelsAgain(
		ids.map(({id}) => id),
		() => unpackArrays(kept.part('statements')),
		() => ({
			facts: readClaims(unpackArrays<PackedFacts>(kept.part('facts')), ids),
			readings: readReadings(unpackArrays<PackedReadings>(kept.part('readings'))),
		}),
	);
}

/** The parts of a dossier, each packed when it is asked for. */
function* partsOf(dossier: DossierBody): Generator<DossierPart> {
	for (const part of packedParts) yield {part, bytes: packArrays(packPart(dossier, part))};
}

/** The same with what is kept beside it: first the statements, which let go of the annotated articles. */
function* partsToKeep({dossier, readings, statements}: ComparedDossier): Generator<KeptPart> {
	yield {part: 'statements', bytes: packArrays(statements())};
	yield {part: 'readings', bytes: packArrays(packReadings(readings))};
	yield {part: 'ids', bytes: packArrays(stringTable(dossier.articles.map(({id}) => id)))};
	yield* partsOf(dossier);
}
