import {createHash} from 'node:crypto';
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {AnnotatedArticle} from '../core/annotate/annotation.ts';
import type {Article, ArticleId, Issue} from '../core/article/article.ts';
import {boundedIssues} from '../core/dossier/boundedIssues.ts';
import {
	compareArticles,
	type KnownStatements,
	type ParallelsOf,
	parallelsAgain,
	withParallels,
} from '../core/dossier/buildDossier.ts';
import {correctArticles} from '../core/dossier/corrections/correctArticles.ts';
import type {Dossier, Parallel} from '../core/dossier/dossier.ts';
import {type PackedArticles, readArticles} from '../core/dossier/packed/packedArticles.ts';
import {
	type PackedDossier,
	packDossier,
	packedParts,
	plainDossier,
	readClaims,
	readPacked,
} from '../core/dossier/packed/packedDossier.ts';
import type {PackedFacts} from '../core/dossier/packed/packedFacts.ts';
import {type PackedReadings, packReadings, readReadings} from '../core/dossier/packed/packedReadings.ts';
import type {Languages} from '../core/language/language.ts';
import {once} from '../core/text/once.ts';
import {packArrays, unpackArrays} from '../core/text/packArrays.ts';
import {type Annotator, annotateHere} from './annotator.ts';
import {type AnalysisCache, noCache} from './cache/analysisCache.ts';
import {contentHash, contentHashes} from './contentHashes.ts';
import {type ListedFolder, listSources, sourceKey} from './listSources.ts';
import {readArticleFiles} from './readArticleFiles.ts';
import {parseReading} from './readArticles.ts';

/** How the opening goes on: files done of files found. */
type Progress = (done: number, total: number) => void;

/** What opening a dossier needs. */
export type OpenOptions = {
	/** Asked for when something has to be analysed. */
	readonly languages: () => Languages;
	/** Closed when everything of the dossier is in it. */
	readonly cache?: AnalysisCache;
	/** Who analyses the articles that are not in the cache; this thread when it is left out. */
	readonly annotator?: Annotator;
	readonly onProgress?: Progress;
	/** Hears of articles that have been read, before they are analysed. */
	readonly onRead?: (articles: readonly Article[]) => void;
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

/** A part of a packed dossier. */
export type DossierPart = {readonly part: keyof PackedDossier; readonly bytes: Uint8Array};

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

/** An article as the cache has it; no article where the file holds none. */
type Known = {readonly annotated: AnnotatedArticle | null; readonly issues: readonly Issue[]};

/** What is waiting to be analysed, with its place in the folder. */
type Missing = {readonly place: number; readonly article: Article; readonly issues: readonly Issue[]};

/** Articles that are told of together when they have been read. */
const readAtOnce = 500;

/** One opening of a folder: what of it is known, and what has to be worked out. */
class Opening {
	readonly #listed: ListedFolder;
	readonly #options: Omit<OpenOptions, 'languages' | 'annotator'>;
	/** Who analyses, until that is done: the lexicons are held with it. */
	#annotator: Annotator | undefined;
	readonly #cache: AnalysisCache;
	readonly #keys: readonly string[];
	/** Changes with everything that the dossier depends on; notes only stand beside it. */
	readonly #state: string;

	constructor(listed: ListedFolder, options: OpenOptions) {
		this.#listed = listed;
		const {languages, annotator = annotateHere(once(languages)), ...others} = options;
		this.#annotator = annotator;
		this.#options = others;
		this.#cache = options.cache ?? noCache;
		const hashes = contentHashes(listed.folder, listed.files, this.#cache);
		this.#keys = listed.files.map((file, at) => sourceKey(listed, file, hashes[at]!));
		const {notes: _, ...corrections} = listed.corrections;
		const parts = [listed.title, listed.issues, corrections, this.#keys];
		this.#state = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
	}

	/** The dossier as it was worked out before; undefined when anything has changed since. */
	known(): OpenedDossier | undefined {
		if (!this.#cache.holds(this.#state) || !this.#partKeys.every(key => this.#cache.holds(key))) return undefined;
		const {title} = this.#listed;
		const keptPart = (part: string): Uint8Array => this.#kept(this.#partKey(part));
		const packed = once(() => this.#keptDossier());
		const read = once(() => readPacked(packed(), title));
		const statements = (): KnownStatements => unpackArrays(keptPart('statements'));
		const compared = once(() => {
			// Of the articles the ids alone, of the facts the places of their claims.
			const ids = readArticles(unpackArrays<PackedArticles>(keptPart('articles'))).map(({id}) => ({id}));
			const known = () => ({
				facts: readClaims(unpackArrays<PackedFacts>(keptPart('facts')), ids),
				readings: readReadings(unpackArrays<PackedReadings>(keptPart('readings'))),
			});
			return parallelsAgain(
				ids.map(({id}) => id),
				statements,
				known,
			);
		});
		const parallelsOf: ParallelsOf = id => this.#keptParallels(id) ?? compared()(id);
		const dossier = once(() => withParallels(plainDossier(packed(), title), parallelsOf));
		this.#options.onProgress?.(this.#keys.length, this.#keys.length);
		return {
			state: this.#state,
			versions: this.#versions,
			get dossier() {
				return dossier();
			},
			read,
			// Read when they are asked for: they are long, and asked for once.
			*parts() {
				for (const part of packedParts) yield {part, bytes: keptPart(part)};
			},
			parallelsOf,
			...this.#parallels(parallelsOf),
		};
	}

	/** Analyses what is not in the cache, compares everything, and keeps both. */
	async analysed(): Promise<OpenedDossier> {
		const found = await this.#annotateAll();
		const {annotated, issues} = this.#gather(found);
		const {title, corrections} = this.#listed;
		const {dossier, readings, statements, parallelsOf} = compareArticles({title, annotated, issues, corrections});
		const parts = once(() => partsOf(packDossier(dossier)));
		if (this.#cache !== noCache) this.#keepParts(parts(), {readings: packReadings(readings), statements: statements()});
		return {
			state: this.#state,
			versions: this.#versions,
			dossier,
			read: () => dossier,
			parts: () => parts().map(({part, bytes}) => ({part, bytes: bytes.slice()})),
			parallelsOf,
			...this.#parallels(parallelsOf),
		};
	}

	/** Each file of the folder, from the cache or analysed. */
	async #annotateAll(): Promise<Known[]> {
		const {onProgress} = this.#options;
		const found = this.#keys.map(key => readKnown(this.#cache.find(key)));
		const missing = await this.#readMissing(found);
		let done = found.length - missing.length;
		onProgress?.(done, found.length);
		const articles = this.#corrected(missing.map(({article}) => article));
		await this.#annotator?.(articles, (at, annotated, json = JSON.stringify(annotated)) => {
			const {place, issues} = missing[at]!;
			found[place] = {annotated, issues};
			// A file that has changed since its key was taken is analysed again next time.
			if (this.#keyNow(place) === this.#keys[place]) this.#cache.keep(this.#keys[place]!, knownAs(json, issues));
			onProgress?.(++done, found.length);
		});
		this.#annotator = undefined;
		return found as Known[];
	}

	#keyNow(place: number): string {
		const file = this.#listed.files[place]!;
		return sourceKey(this.#listed, file, contentHash(this.#listed.folder, file.path));
	}

	/** Reads the files that are not known; those that hold no article are known from then on. */
	async #readMissing(found: (Known | undefined)[]): Promise<Missing[]> {
		const {folder, files} = this.#listed;
		const places = found.flatMap((entry, place) => (entry ? [] : [place]));
		const paths = places.map(place => files[place]!.path);
		const readings = await readArticleFiles(folder, paths);
		const missing: Missing[] = [];
		for (const [at, place] of places.entries()) {
			const {article, issues} = parseReading(readings[at]!, files[place]!.id);
			if (article) missing.push({place, article, issues});
			else found[place] = {annotated: null, issues};
			if (missing.length % readAtOnce === 0) this.#tellRead(missing.slice(-readAtOnce));
		}
		this.#tellRead(missing.slice(missing.length - (missing.length % readAtOnce)));
		return missing;
	}

	#tellRead(missing: readonly Missing[]): void {
		if (missing.length > 0) this.#options.onRead?.(this.#corrected(missing.map(({article}) => article)));
	}

	#corrected = (articles: readonly Article[]): readonly Article[] =>
		correctArticles(articles, this.#listed.corrections).articles;

	/** The annotated articles in the order of the folder, and all that was odd. */
	#gather(found: readonly Known[]): {annotated: readonly AnnotatedArticle[]; issues: readonly Issue[]} {
		const annotated = found.flatMap(entry => entry.annotated ?? []);
		const misfits = correctArticles(
			annotated.map(({article}) => article),
			this.#listed.corrections,
		).issues;
		const issues = [...this.#listed.issues, ...found.flatMap(told => told.issues), ...misfits];
		return {annotated, issues: boundedIssues(issues)};
	}

	#versions = (): ReadonlyMap<ArticleId, string> =>
		new Map(this.#listed.files.map(({id}, at) => [id, this.#keys[at]!]));

	#partKey = (part: string): string => `${this.#state} ${part}`;

	get #partKeys(): string[] {
		return [...packedParts, 'readings', 'statements'].map(this.#partKey);
	}

	#keptDossier(): PackedDossier {
		const parts = packedParts.map(part => [part, unpackArrays(this.#kept(this.#partKey(part)))]);
		return Object.fromEntries(parts) as PackedDossier;
	}

	/** What was there a moment ago. Throws where the disk has lost it since. */
	#kept(key: string): Uint8Array {
		const bytes = this.#cache.findBytes(key);
		if (bytes === undefined) throw new Error('the cache was damaged while it was read');
		return bytes;
	}

	/** Keeps the dossier, and at last that it is there. */
	#keepParts(
		parts: Iterable<DossierPart>,
		beside: {readonly readings: PackedReadings; readonly statements: KnownStatements},
	): void {
		for (const {part, bytes} of parts) this.#cache.keep(this.#partKey(part), bytes);
		for (const [part, data] of Object.entries(beside)) this.#cache.keep(this.#partKey(part), packArrays(data));
		this.#cache.keep(this.#state, 'whole');
		this.#cache.settle(new Set([...this.#keys, ...this.#partKeys, this.#state]));
	}

	/** What concerns the parallels that are kept. */
	#parallels(parallelsOf: ParallelsOf): Pick<OpenedDossier, 'keptParallels' | 'keepParallels'> {
		return {
			keptParallels: id => this.#keptParallels(id),
			keepParallels: (articles, isWanted) => this.#keepParallels(articles, parallelsOf, isWanted),
		};
	}

	#parallelsKey = (article: ArticleId): string => `${this.#state} beside ${article}`;

	#keptParallels(article: ArticleId): readonly Parallel[] | undefined {
		const text = this.#cache.find(this.#parallelsKey(article));
		return text === undefined ? undefined : (JSON.parse(text) as Parallel[]);
	}

	async #keepParallels(
		articles: Iterable<ArticleId>,
		parallelsOf: ParallelsOf,
		isWanted: () => boolean = () => true,
	): Promise<void> {
		for (const article of articles) {
			if (!isWanted() || !this.#cache.isWritable()) return;
			const key = this.#parallelsKey(article);
			if (this.#cache.holds(key)) continue;
			this.#cache.keep(key, JSON.stringify(parallelsOf(article)));
			await nextTurn();
		}
		const all = this.#listed.files.map(({id}) => this.#parallelsKey(id));
		this.#cache.settle(new Set([...this.#keys, ...this.#partKeys, ...all, this.#state]));
	}
}

const partsOf = (packed: PackedDossier): DossierPart[] =>
	packedParts.map(part => ({part, bytes: packArrays(packed[part])}));

/** An article for the cache, with what is odd in its file. */
const knownAs = (annotated: string, issues: readonly Issue[]): string =>
	`{"annotated":${annotated},"issues":${JSON.stringify(issues)}}`;

/** An entry of the cache; undefined for what is none. */
function readKnown(text: string | undefined): Known | undefined {
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text) as Known;
	} catch {
		return undefined;
	}
}
