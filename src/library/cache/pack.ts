import {randomBytes} from 'node:crypto';
import {closeSync, openSync, readSync, renameSync, rmSync, writeSync} from 'node:fs';
import {crc32, deflateRawSync, inflateRawSync} from 'node:zlib';

/** A file of entries, written once and never changed. Nothing of it is believed without its checksum. */
export type Pack = {
	readonly path: string;
	readonly keys: readonly string[];
	/** Bytes of all entries on the disk. */
	readonly size: number;
	/** The entry as it was written; undefined when there is none or when it is damaged. */
	read(key: string): string | undefined;
	/** The same as UTF-8. */
	bytes(key: string): Buffer | undefined;
	/** Whether there is an entry that is not damaged. */
	holds(key: string): boolean;
	close(): void;
};

/** Changes when the layout of the file does. */
const mark = 'briefing cache 4\n';

/** Packs to a fifth; more would take longer than it saves of reading. */
const packed = 1;
/** Not at all: what the first frame waits for. */
export const unpacked = 0;

/** `mark`, eight hexadecimal digits with the head's checksum, ten digits with its length, the head, the entries. */
const fixedLength = mark.length + 8 + 10;

/** `size`: bytes of the content as it was written. */
type Entry = readonly [key: string, length: number, checksum: number, size: number];
type Head = {readonly build: string; readonly entries: readonly Entry[]};

const digits = (value: number, radix: 10 | 16, width: number): string => value.toString(radix).padStart(width, '0');

/** An entry as it lies in a pack. */
export type PackedEntry = {
	readonly body: Uint8Array;
	readonly checksum: number;
	/** Bytes of the content as it was written. */
	readonly size: number;
};

/** Packs the content of an entry; what would not get shorter stays as it is. */
export function packEntry(content: string | Uint8Array, level: typeof packed | typeof unpacked = packed): PackedEntry {
	const bytes = bytesIn(content);
	const shorter = level === unpacked ? bytes : deflateRawSync(bytes, {level});
	// Copied out of the larger piece of memory that it was made in.
	const body = new Uint8Array(shorter.length < bytes.length ? shorter : bytes);
	return {body, checksum: crc32(body), size: bytes.length};
}

const bytesIn = (content: string | Uint8Array): Buffer =>
	typeof content === 'string'
		? Buffer.from(content)
		: Buffer.from(content.buffer, content.byteOffset, content.byteLength);

/** The content of an entry, text as UTF-8; a copy, which may be given away. */
export const unpackEntry = ({body, size}: Pick<PackedEntry, 'body' | 'size'>): Buffer =>
	body.length === size ? Buffer.from(body) : inflated(body, size);

/** Packs entries and writes them. Throws what the disk throws. */
export const writePack = (
	path: string,
	build: string,
	entries: readonly (readonly [string, string | Uint8Array])[],
	level: typeof packed | typeof unpacked = packed,
): void =>
	writeEntries(
		path,
		build,
		entries.map(([key, content]) => [key, packEntry(content, level)]),
	);

/** Writes a pack, whole or not at all. Throws what the disk throws. */
export function writeEntries(path: string, build: string, entries: readonly (readonly [string, PackedEntry])[]): void {
	const head: Head = {
		build,
		entries: entries.map(([key, {body, checksum, size}]): Entry => [key, body.length, checksum, size]),
	};
	const headBytes = Buffer.from(JSON.stringify(head));
	const fixed = `${mark}${digits(crc32(headBytes), 16, 8)}${digits(headBytes.length, 10, 10)}`;
	const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
	const file = openSync(draft, 'wx', 0o600);
	try {
		try {
			for (const part of [Buffer.from(fixed), headBytes, ...entries.map(([, {body}]) => body)]) writeWhole(file, part);
		} finally {
			closeSync(file);
		}
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, {force: true});
		throw error;
	}
}

function writeWhole(file: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function readAt(file: number, position: number, length: number): Buffer | undefined {
	const bytes = Buffer.alloc(length);
	for (let at = 0; at < length; ) {
		const read = readSync(file, bytes, at, length - at, position + at);
		if (read === 0) return undefined;
		at += read;
	}
	return bytes;
}

const longestHead = 256 * 1024 * 1024;

function readHead(file: number): {head: Head; length: number} | undefined {
	const fixed = readAt(file, 0, fixedLength)?.toString('latin1');
	if (!fixed?.startsWith(mark)) return undefined;
	const length = Number(fixed.slice(mark.length + 8));
	if (!Number.isSafeInteger(length) || length <= 0 || length > longestHead) return undefined;
	const bytes = readAt(file, fixedLength, length);
	if (!bytes || digits(crc32(bytes), 16, 8) !== fixed.slice(mark.length, mark.length + 8)) return undefined;
	const head: unknown = JSON.parse(bytes.toString('utf8'));
	return isHead(head) ? {head, length} : undefined;
}

const isHead = (value: unknown): value is Head =>
	typeof value === 'object' &&
	value !== null &&
	'build' in value &&
	typeof value.build === 'string' &&
	'entries' in value &&
	Array.isArray(value.entries) &&
	value.entries.every(isEntry);

const isEntry = (value: unknown): value is Entry =>
	Array.isArray(value) &&
	value.length === 4 &&
	typeof value[0] === 'string' &&
	Number.isSafeInteger(value[1]) &&
	value[1] >= 0 &&
	Number.isSafeInteger(value[2]) &&
	Number.isSafeInteger(value[3]) &&
	value[3] >= 0;

/** Opens a pack of this build; undefined for a file that is damaged, foreign, of another build, or gone. */
export function openPack(path: string, build: string): Pack | undefined {
	let file: number | undefined;
	try {
		file = openSync(path, 'r');
		const found = readHead(file);
		if (found && found.head.build === build) return packOf(path, file, found.head, fixedLength + found.length);
	} catch {
		// What cannot be read is made anew.
	}
	if (file !== undefined) closeSync(file);
	return undefined;
}

/** What is read from a pack, which is closed again; undefined where there is no such pack, and for what is damaged in it. */
export function fromPack<Found>(path: string, build: string, read: (pack: Pack) => Found): Found | undefined {
	const pack = openPack(path, build);
	try {
		return pack && read(pack);
	} catch {
		return undefined;
	} finally {
		pack?.close();
	}
}

/** An entry that was written as JSON; undefined where there is none. */
export const jsonFromPack = <Data>(path: string, build: string, key: string): Data | undefined =>
	fromPack(path, build, pack => {
		const text = pack.read(key);
		return text === undefined ? undefined : (JSON.parse(text) as Data);
	});

/** Where an entry lies in its file. */
type Place = {readonly at: number; readonly length: number; readonly checksum: number; readonly size: number};

/** Unpacked in one piece: in pieces that are put together at the end it would take twice the room. */
const inflated = (bytes: Uint8Array, size: number): Buffer =>
	inflateRawSync(bytes, {chunkSize: Math.max(leastPiece, size + 1), maxOutputLength: size + 1});

/** Bytes: less is refused by zlib. */
const leastPiece = 64;

function packOf(path: string, file: number, {entries}: Head, body: number): Pack {
	const places = new Map<string, Place>();
	// Its number may be another file's once it is closed.
	let isOpen = true;
	let at = body;
	for (const [key, length, checksum, size] of entries) {
		places.set(key, {at, length, checksum, size});
		at += length;
	}
	const packedOf = (key: string): Buffer | undefined => {
		const place = places.get(key);
		const bytes = place && readAt(file, place.at, place.length);
		return bytes && crc32(bytes) === place.checksum ? bytes : undefined;
	};
	const bytesOf = (key: string): Buffer | undefined => {
		const bytes = packedOf(key);
		const size = places.get(key)?.size;
		return bytes && size !== undefined && bytes.length !== size ? inflated(bytes, size) : bytes;
	};
	return {
		path,
		keys: [...places.keys()],
		size: at - body,
		read: key => bytesOf(key)?.toString('utf8'),
		bytes: bytesOf,
		holds: key => packedOf(key) !== undefined,
		close: () => {
			if (isOpen) closeSync(file);
			isOpen = false;
		},
	};
}
