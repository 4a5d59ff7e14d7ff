import {setImmediate as nextTurn} from 'node:timers/promises';
import type {ArticleId} from '../../core/article/article.ts';
import type {Parallel} from '../../core/dossier/dossier.ts';
import {type PackedDossier, packedParts} from '../../core/dossier/packed/packedDossier.ts';
import type {PackedReadings} from '../../core/dossier/packed/packedReadings.ts';
import type {KnownStatements, ParallelsOf} from '../../core/dossier/parallels/parallelsAgain.ts';
import {unpackArrays} from '../../core/text/packArrays.ts';
import type {StringTable} from '../../core/text/stringTable.ts';
import type {AnalysisCache} from './analysisCache.ts';

/** A part of a packed dossier. */
export type DossierPart = {readonly part: keyof PackedDossier; readonly bytes: Uint8Array};

/** What is kept beside a dossier, so that what the others say of its articles can be found again. */
type BesideDossier = {
	/** Of all articles: these are many times as long, and nothing else of them is compared. */
	readonly ids: StringTable;
	readonly readings: PackedReadings;
	readonly statements: KnownStatements;
};

const besideParts = ['ids', 'readings', 'statements'] as const satisfies readonly (keyof BesideDossier)[];

/** A part of a dossier or of what is kept beside it. */
export type KeptPart = {readonly part: keyof PackedDossier | keyof BesideDossier; readonly bytes: Uint8Array};

/** One state of a dossier in the cache: its parts, and what the others say of each article. */
export class KeptDossier {
	readonly #cache: AnalysisCache;
	readonly #state: string;
	/** What the cache knows the dossier's files by: they are kept as long as it is. */
	readonly #files: readonly string[];

	constructor(cache: AnalysisCache, state: string, files: readonly string[]) {
		this.#cache = cache;
		this.#state = state;
		this.#files = files;
	}

	/** Whether all parts of it are there. */
	isWhole(): boolean {
		return this.#cache.holds(this.#state) && this.#partKeys.every(key => this.#cache.holds(key));
	}

	/** A part that was there a moment ago. Throws where the disk has lost it since. */
	part(part: KeptPart['part']): Uint8Array {
		const bytes = this.#cache.findBytes(this.#partKey(part));
		if (bytes === undefined) throw new Error('the cache was damaged while it was read');
		return bytes;
	}

	/** All of it. Throws as `part` does. */
	packed(): PackedDossier {
		return Object.fromEntries(packedParts.map(part => [part, unpackArrays(this.part(part))])) as PackedDossier;
	}

	/** Keeps the dossier and what stands beside it, each part before the next is made, and at last that it is there. */
	keep(parts: Iterable<KeptPart>): void {
		for (const {part, bytes} of parts) this.#cache.keep(this.#partKey(part), bytes);
		this.#cache.keep(this.#state, 'whole');
		this.#settle([]);
	}

	/** What the others say of an article; undefined when it has to be found first. */
	parallels(article: ArticleId): readonly Parallel[] | undefined {
		const text = this.#cache.find(this.#parallelsKey(article));
		return text === undefined ? undefined : (JSON.parse(text) as Parallel[]);
	}

	/** Keeps what the others say of these articles, found with pauses, until `isWanted` says no. `all` are the dossier's. */
	async keepParallels(
		articles: Iterable<ArticleId>,
		all: readonly ArticleId[],
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
		this.#settle(all);
	}

	/** Writes what waits; `compared` are the articles whose parallels may be there. */
	#settle(compared: readonly ArticleId[]): void {
		const parallels = compared.map(this.#parallelsKey);
		this.#cache.settle(new Set([...this.#files, ...this.#partKeys, ...parallels, this.#state]));
	}

	#partKey = (part: string): string => `${this.#state} ${part}`;

	#parallelsKey = (article: ArticleId): string => `${this.#state} beside ${article}`;

	get #partKeys(): string[] {
		return [...packedParts, ...besideParts].map(this.#partKey);
	}
}
