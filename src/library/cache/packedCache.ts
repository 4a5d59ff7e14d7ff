import {randomBytes} from 'node:crypto';
import {statSync} from 'node:fs';
import {basename, join} from 'node:path';
import {makeFolder, ownFolder} from '../files/makeFolder.ts';
import {namesIn} from '../files/namesIn.ts';
import type {AnalysisCache} from './analysisCache.ts';
import {
	fromPack,
	openPack,
	type Pack,
	type PackedEntry,
	packEntry,
	unpackEntry,
	writeEntries,
	writePack,
} from './pack.ts';
import {removeIfThere} from './removeIfThere.ts';

/** Bytes that wait in memory before they are written, as they were before they were packed. */
const mostWaiting = 8_000_000;
/** Files of one dossier beyond those that its size asks for; more are made into fewer. */
const mostPacks = 8;
/** Share of the entries that are still used, below which the files are made anew. */
const leastUsed = 0.6;

const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

const packFile = /^[0-9a-f]{16}\.pack$/u;
/** What a program that was killed while it wrote has left. */
const draftFile = /\.[0-9a-f]{12}\.tmp$/u;
/** Milliseconds after which nobody writes to a draft any more. */
const longestWriting = 3_600_000;

/** A cache in files of many entries each, which several threads and runs may read and write at once. */
export class PackedCache implements AnalysisCache {
	readonly #folder: string;
	readonly #build: string;
	#packs: Pack[] = [];
	readonly #places = new Map<string, Pack>();
	/** Packed at once: what waits while articles are compared takes a fifth of the room. */
	#waiting = new Map<string, PackedEntry>();
	#waitingLength = 0;
	#writable = true;

	constructor(folder: string, build: string) {
		this.#folder = folder;
		this.#build = build;
		this.refresh();
	}

	refresh(): void {
		const names = new Set(namesIn(this.#folder));
		for (const pack of this.#packs) if (!names.has(basename(pack.path))) this.#letGo(pack);
		const held = new Set(this.#packs.map(({path}) => path));
		for (const name of names) {
			const path = join(this.#folder, name);
			if (packFile.test(name) && !held.has(path)) this.#open(path);
			else if (draftFile.test(name) && isForsaken(path)) removeIfThere(path);
		}
		// A disk that was full may have room again.
		this.#writable = true;
	}

	#open(path: string): void {
		const pack = openPack(path, this.#build);
		if (pack) this.#packs.push(pack);
		else removeIfThere(path);
		for (const key of pack?.keys ?? []) this.#places.set(key, pack!);
	}

	find(key: string): string | undefined {
		const bytes = this.findBytes(key);
		return bytes && decoder.decode(bytes);
	}

	findBytes(key: string): Uint8Array | undefined {
		const waiting = this.#waiting.get(key);
		if (waiting !== undefined) return unpackEntry(waiting);
		const pack = this.#places.get(key);
		const bytes = pack && readFrom(() => pack.bytes(key));
		// A file with one damaged entry is not trusted for the others either.
		if (pack && bytes === undefined) this.#drop(pack);
		return bytes;
	}

	holds(key: string): boolean {
		if (this.#waiting.has(key)) return true;
		const pack = this.#places.get(key);
		if (!pack) return false;
		const holds = readFrom(() => pack.holds(key)) ?? false;
		if (!holds) this.#drop(pack);
		return holds;
	}

	isWritable(): boolean {
		return this.#writable;
	}

	keep(key: string, content: string | Uint8Array): void {
		if (!this.#writable) return;
		const entry = packEntry(content);
		this.#waiting.set(key, entry);
		this.#waitingLength += entry.size;
		if (this.#waitingLength > mostWaiting) this.#write();
	}

	findNamed(name: string): string | undefined {
		return fromPack(this.#namedFile(name), this.#build, pack => pack.read(name));
	}

	keepNamed(name: string, content: string): void {
		this.#tryToWrite(() => writePack(this.#namedFile(name), this.#build, [[name, content]]));
	}

	#namedFile = (name: string): string => join(this.#folder, `${name}.named`);

	/** On a full or read-only disk the work is done again next time. */
	#tryToWrite(write: () => void): void {
		if (!this.#writable) return;
		try {
			makeFolder(this.#folder, ownFolder);
			write();
		} catch {
			this.#writable = false;
		}
	}

	#write(): void {
		if (this.#waiting.size === 0 || !this.#writable) return;
		const path = join(this.#folder, `${randomBytes(8).toString('hex')}.pack`);
		this.#tryToWrite(() => {
			writeEntries(path, this.#build, [...this.#waiting]);
			this.#open(path);
		});
		this.#waiting = new Map();
		this.#waitingLength = 0;
	}

	settle(used: ReadonlySet<string>): void {
		this.#write();
		const alive = [...this.#places.keys()].filter(key => used.has(key)).length;
		const stale = alive < leastUsed * this.#places.size;
		const bytes = this.#packs.reduce((sum, {size}) => sum + size, 0);
		// Entries are packed to a fifth of what waits of them.
		const scattered = this.#packs.length > mostPacks + (10 * bytes) / mostWaiting;
		if (this.#writable && (scattered || stale)) this.#rewrite(used);
	}

	/** Everything that is used, in as few files as it fills; then the old files go. */
	#rewrite(used: ReadonlySet<string>): void {
		const old = this.#packs;
		this.#packs = [];
		for (const key of [...this.#places.keys()]) {
			const bytes = used.has(key) ? this.findBytes(key) : undefined;
			if (bytes === undefined) this.#places.delete(key);
			else this.keep(key, bytes);
		}
		this.#write();
		if (!this.#writable) this.#packs.push(...old);
		else for (const pack of old) this.#drop(pack);
	}

	#drop(pack: Pack): void {
		this.#letGo(pack);
		removeIfThere(pack.path);
	}

	#letGo(pack: Pack): void {
		this.#packs = this.#packs.filter(other => other !== pack);
		for (const [key, place] of this.#places) if (place === pack) this.#places.delete(key);
		pack.close();
	}
}

function isForsaken(path: string): boolean {
	try {
		return Date.now() - statSync(path).mtimeMs > longestWriting;
	} catch {
		return false;
	}
}

function readFrom<Result>(read: () => Result): Result | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
