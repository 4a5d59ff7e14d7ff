import {PackedCache} from './packedCache.ts';

/**
 * What was worked out before, by keys that change with all that it depends on. It may lose anything at any time, and never
 * fails: what is damaged or of another build is thrown away, and where nothing can be written nothing is kept.
 */
export type AnalysisCache = {
	find(key: string): string | undefined;
	/** The same as it lies there, text as UTF-8. */
	findBytes(key: string): Uint8Array | undefined;
	/** Whether it can be found, told without unpacking it. */
	holds(key: string): boolean;
	/** Whether what is kept will be there for the next run, as far as is known. */
	isWritable(): boolean;
	/** Kept from now on; on the disk at the latest after `settle`. */
	keep(key: string, content: string | Uint8Array): void;
	/** What was kept last under a name. */
	findNamed(name: string): string | undefined;
	/** Kept on the disk at once, in the place of what was kept under this name. */
	keepNamed(name: string, content: string): void;
	/** Writes what is new, and forgets what is not among the keys once that is most of it. */
	settle(used: ReadonlySet<string>): void;
	/** Takes up what others have kept since, and lets go of what they have thrown away. */
	refresh(): void;
};

/** No cache: for a program that is not built, and for tests. */
export const noCache: AnalysisCache = {
	find: () => undefined,
	findBytes: () => undefined,
	holds: () => false,
	isWritable: () => false,
	keep: () => undefined,
	findNamed: () => undefined,
	keepNamed: () => undefined,
	settle: () => undefined,
	refresh: () => undefined,
};

/** Opens the cache of a dossier, given its folder in the cache and the program's build. */
export const openCache = (folder: string, build: string): AnalysisCache => new PackedCache(folder, build);
