import {isMarkdownFile} from '../core/article/markdownFile.ts';
import {isBookmarkPage} from './lists/readList.ts';

/** A form of text that material comes in. */
export type TextKind = 'page' | 'mail' | 'feed' | 'opml' | 'bookmarks' | 'json' | 'markdown' | 'plain';

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
	[...signature].every((character, index) => bytes[index] === character.charCodeAt(0));

const beginning = 4096;

/** Formats that are told by their first bytes; null for what may be text. */
export function kindOfBytes(bytes: Uint8Array): 'pdf' | 'archive' | null {
	if (startsWith(bytes, '%PDF-')) return 'pdf';
	return startsWith(bytes, 'PK\u0003\u0004') ? 'archive' : null;
}

/** What stands before the first element of a text in XML or HTML. */
const beforeRoot = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>)*/iu;

const rootKinds: ReadonlyMap<string, TextKind> = new Map([
	['rss', 'feed'],
	['feed', 'feed'],
	['rdf:rdf', 'feed'],
	['opml', 'opml'],
	['html', 'page'],
	['head', 'page'],
	['body', 'page'],
	['title', 'page'],
	['meta', 'page'],
]);

/** What a text is: by what it begins with, else as its server or its name says. */
export function kindOfText(name: string, type: string, text: string): TextKind {
	if (isMarkdownFile(name)) return 'markdown';
	const start = text.slice(0, beginning);
	if (isBookmarkPage(start)) return 'bookmarks';
	const rest = text.slice(beforeRoot.exec(start)?.[0].length ?? 0);
	const root = /^<([A-Za-z][\w:-]*)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
	const kind = rootKinds.get(root);
	if (kind) return kind;
	if (/\bx?html\b/iu.test(type) || /\.x?html?$/iu.test(name)) return 'page';
	if (/^\s*[[{]/u.test(start) && (/\bjson\b/iu.test(type) || /\.json$/iu.test(name) || /^\s*\[?\s*\{\s*"/u.test(start)))
		return 'json';
	if (/\b(?:rss|atom|rdf)\b/iu.test(type) || /\.(?:rss|atom|rdf)$/iu.test(name)) return 'feed';
	if (/\.opml$/iu.test(name)) return 'opml';
	if (/^(?:multipart\/|message\/)/iu.test(type) || /\.(?:mhtml?|eml)$/iu.test(name)) return 'mail';
	if (/^<!doctype html\b/imu.test(start)) return 'page';
	return 'plain';
}
