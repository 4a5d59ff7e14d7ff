import {withWindowsCharacters} from '../../core/text/windowsCharacters.ts';

/** The text of a file's bytes, and what its encoding had wrong. */
export type DecodedText = {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
	/** Byte sequences that are no UTF-8 in a text that otherwise is; each became U+FFFD. */
	readonly damaged: number;
};

/** First bytes of file formats that are never text. */
const signatures: readonly (readonly number[])[] = [
	[0x25, 0x50, 0x44, 0x46],
	[0x89, 0x50, 0x4e, 0x47],
	[0x50, 0x4b, 0x03, 0x04],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
	[0x1f, 0x8b],
	[0x7f, 0x45, 0x4c, 0x46],
	[0x42, 0x5a, 0x68],
	[0xfd, 0x37, 0x7a, 0x58, 0x5a],
	[0x28, 0xb5, 0x2f, 0xfd],
	[0xd0, 0xcf, 0x11, 0xe0],
	[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20],
];

const sampleSize = 64 * 1024;
const mostControls = 0.02;

/** Control bytes that texts hold: tab, line ends, form feed, escape (sequences are taken out later). */
const isTextControl = (byte: number): boolean => (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;

/** Whether bytes are something else than text: a known format, or many control bytes. */
function isBinary(bytes: Uint8Array): boolean {
	if (signatures.some(signature => signature.every((byte, index) => bytes[index] === byte))) return true;
	const sample = bytes.subarray(0, sampleSize);
	let controls = 0;
	for (const byte of sample) if (byte < 0x20 && !isTextControl(byte)) controls++;
	return controls > Math.max(8, sample.length * mostControls);
}

/** The byte order of UTF-16 without a mark: Latin letters leave every other byte zero. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const sample = bytes.subarray(0, sampleSize & ~1);
	if (!sample.includes(0)) return null;
	let [even, odd] = [0, 0];
	for (const [index, byte] of sample.entries()) {
		if (byte !== 0) continue;
		if (index % 2 === 0) even++;
		else odd++;
	}
	const half = sample.length / 2;
	if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
	return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null;
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Bytes read as Windows-1252, which never fails: each byte is a character. */
export const windowsText = (bytes: Uint8Array): string => withWindowsCharacters(Buffer.from(bytes).toString('latin1'));

/** Strict UTF-8; null when the bytes are none. */
function fromUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return null;
	}
}

const replacement = '\ufffd';

/** UTF-8 with some broken bytes rather than another encoding: letters beyond ASCII that are right outnumber the broken ones. */
function fromDamagedUtf8(bytes: Uint8Array): DecodedText | null {
	const text = new TextDecoder('utf-8').decode(bytes);
	const damaged = text.split(replacement).length - 1;
	const right = text.match(/[^\x00-\x7f]/gu)!.length - damaged;
	return right > damaged ? {text, encoding: 'utf-8', damaged} : null;
}

/** Decodes a file: byte order mark, strict UTF-8, UTF-16 by its zero bytes, damaged UTF-8, else Windows-1252; null for what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
	const encoding = markedEncoding(bytes) ?? utf16Order(bytes);
	if (encoding?.startsWith('utf-16')) return {text: new TextDecoder(encoding).decode(bytes), encoding, damaged: 0};
	if (isBinary(bytes)) return null;
	const text = fromUtf8(bytes);
	if (text !== null) return {text, encoding: 'utf-8', damaged: 0};
	return fromDamagedUtf8(bytes) ?? {text: windowsText(bytes), encoding: 'windows-1252', damaged: 0};
}
