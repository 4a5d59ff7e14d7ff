import {decodeText, windowsText} from '../articles/decodeText.ts';

/** Names of Windows-1252 on the web; a page that says Latin-1 means it too (WHATWG Encoding). */
const windowsNames = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|iso8859-1|latin-?1|l1|us-ascii|ascii)$/iu;

const declared =
	/<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,40})/iu;
const headLength = 4096;

/** The charset that a page declares in its head. */
function declaredCharset(bytes: Uint8Array): string | null {
	const match = declared.exec(Buffer.from(bytes.subarray(0, headLength)).toString('latin1'));
	return match?.[1] ?? match?.[2] ?? null;
}

function decodeAs(bytes: Uint8Array, charset: string): string | null {
	if (windowsNames.test(charset)) return windowsText(bytes);
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return null;
	}
}

/** The charset in a content type: `text/html; charset=iso-8859-1`. */
const charsetOf = (type: string): string | null => /charset\s*=\s*"?([\w-]{2,40})/iu.exec(type)?.[1] ?? null;

/**
 * Decodes a page. What is UTF-8 or UTF-16 says so itself and counts before any declaration: servers and templates are often
 * wrong, bytes are not. Null when the bytes are no text.
 */
function decodePage(bytes: Uint8Array, charset: string | null = null): string | null {
	const decoded = decodeText(bytes);
	if (!decoded) return null;
	if (decoded.encoding !== 'windows-1252' && decoded.damaged === 0) return decoded.text;
	const stated = charset ?? declaredCharset(bytes);
	const isUtf8 = stated !== null && /^utf-?8$/iu.test(stated);
	return (stated !== null && !isUtf8 ? decodeAs(bytes, stated) : null) ?? decoded.text;
}

/** The same with the charset that a content type states. */
export const decodeMaterial = (bytes: Uint8Array, type?: string | null): string | null =>
	decodePage(bytes, type ? charsetOf(type) : null);
