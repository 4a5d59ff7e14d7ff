import {cleanLine} from '../core/article/cleanText.ts';
import {type ImportedArticle, withMetadata} from './importedArticle.ts';
import {ImportProblem} from './importProblem.ts';
import {readAddresses, readBookmarks, readCsvList} from './lists/readList.ts';
import type {Decode, Material, RawMaterial} from './material.ts';
import {kindOfBytes, kindOfText, type TextKind} from './materialKind.ts';
import {readPage} from './page/readPage.ts';
import {readPlain} from './readPlain.ts';

/** Material as text, where it is one. */
type Given = RawMaterial & {readonly text: string};

const article = (found: ImportedArticle): Material => ({kind: 'article', article: found});

function plain({name, text, raw, retrieved, address}: Given): Material {
	const list = readAddresses(text) ?? readCsvList(text);
	return list ?? article(withMetadata(readPlain(cleanLine(name), text, raw), {retrieved, url: address}));
}

/** A text that has no title of its own is called by its first words; what has a better name is not. */
function withoutDerivedTitle(found: ImportedArticle): ImportedArticle {
	const title = found.metadata.title?.replace(/ ?…$/u, '') ?? '';
	const isDerived = found.body.text.replace(/\s+/gu, ' ').includes(title);
	return isDerived ? {...found, metadata: {...found.metadata, title: null}} : found;
}

async function mail({bytes, raw, retrieved}: Given): Promise<Material> {
	const {readMail} = await import('./readMail.ts');
	const {html, text, address, date, subject, sender} = await readMail(bytes);
	const known = {title: subject, source: sender, published: address === null ? date : null};
	const saved = retrieved ?? (address === null ? null : date);
	if (html)
		return article(withMetadata(readPage(html, {address, retrieved: saved, raw}), address === null ? known : {}));
	if (text) return article(withMetadata(withoutDerivedTitle(readPlain('mail.txt', text, raw)), known));
	throw new ImportProblem('noArticle');
}

/** Where a JSON feed says that it is one. */
const feedHead = 2000;

async function json({text, address}: Given): Promise<Material> {
	const {readCollection} = await import('./lists/readCollection.ts');
	const {readFeed} = await import('./lists/readFeed.ts');
	const isFeed = /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//u.test(text.slice(0, feedHead));
	return (isFeed ? null : readCollection(text)) ?? readFeed(text, address);
}

/** How each kind of text is read; what it needs is loaded only then. */
const readers: Readonly<Record<TextKind, (given: Given) => Material | Promise<Material>>> = {
	page: ({text, address, retrieved, raw}) => article(readPage(text, {address, retrieved, raw})),
	mail,
	feed: async ({text, address}) => (await import('./lists/readFeed.ts')).readFeed(text, address),
	opml: async ({text}) => (await import('./lists/readFeed.ts')).readOpml(text),
	bookmarks: ({text}) => readBookmarks(text),
	json,
	markdown: ({name, text, raw, retrieved, address}) =>
		article(withMetadata(readPlain(cleanLine(name), text, raw), {retrieved, url: address})),
	plain,
};

/** Reads material of whatever kind. Throws `ImportProblem` when nothing can be made of it. */
export async function readMaterial(material: RawMaterial, decode: Decode): Promise<Material> {
	const {bytes, raw, name, type, address, retrieved} = material;
	const kind = kindOfBytes(bytes);
	if (kind === 'pdf') {
		const {readPdf} = await import('./books/readPdf.ts');
		return article(withMetadata(await readPdf(bytes, raw), {retrieved, url: address}));
	}
	if (kind === 'archive') return (await import('./books/readArchive.ts')).readArchive(bytes, decode);
	const text = decode(bytes, type);
	if (text === null) throw new ImportProblem('notText');
	return await readers[kindOfText(name, type, text)]({...material, text});
}
