import {parse} from 'parse5';
import {cleanLine} from '../../core/article/cleanText.ts';
import {countSpacedWords} from '../../core/article/lineShapes.ts';
import {languageOfTag} from '../../core/language/detectLanguage.ts';
import {ImportProblem} from '../importProblem.ts';
import {
	attribute,
	elementsIn,
	firstElement,
	lineOf,
	type MarkupElement,
	type MarkupParent,
	textOf,
} from '../markup/markup.ts';
import type {Decode, Material, MaterialItem} from '../material.ts';
import {boundedMarkup} from '../page/boundedMarkup.ts';
import {dayOf} from '../page/pageDates.ts';

/** Words of a chapter; fewer is a cover, a title page, a table of contents. */
const leastWords = 60;

/** XML for a parser of HTML: what is closed in its own tag is closed by another. */
const openedXml = (xml: string): string => xml.replace(/<([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)\/>/gu, '<$1$2></$1>');

const localName = ({tagName}: MarkupElement): string => tagName.slice(tagName.indexOf(':') + 1);

const elementsNamed = (parent: MarkupParent, name: string): MarkupElement[] =>
	[...elementsIn(parent)].filter(element => localName(element) === name);

/** A path within the archive, relative to a file of it. */
function pathFrom(file: string, link: string): string {
	const parts = file.split('/').slice(0, -1);
	for (const part of decodeLink(link).split('#', 1)[0]!.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

function decodeLink(link: string): string {
	try {
		return decodeURIComponent(link);
	} catch {
		return link;
	}
}

/** Reads an EPUB's files: its chapters are articles to choose from, in the order of the book. Throws `ImportProblem`. */
export function readBook(files: ReadonlyMap<string, Uint8Array>, decode: Decode): Material {
	const read = (path: string): MarkupParent | null => {
		const file = files.get(path);
		const text = file ? decode(file) : null;
		return text === null ? null : parse(boundedMarkup(openedXml(text)));
	};
	const container = read('META-INF/container.xml');
	const root = container && elementsNamed(container, 'rootfile')[0];
	const packagePath = root ? attribute(root, 'full-path') : '';
	const book = read(packagePath);
	if (!book) throw new ImportProblem('notBook');
	// Fonts alone may be scrambled without rights to be had.
	if (files.has('META-INF/rights.xml') && files.has('META-INF/encryption.xml')) throw new ImportProblem('protected');
	const metadata = metadataOf(book);
	const links = new Map(elementsNamed(book, 'item').map(item => [attribute(item, 'id'), attribute(item, 'href')]));
	const items = elementsNamed(book, 'itemref').flatMap((reference): MaterialItem[] => {
		const path = pathFrom(packagePath, links.get(attribute(reference, 'idref')) ?? '');
		const chapter = read(path);
		const file = files.get(path);
		if (!chapter || !file || countSpacedWords(textOf(chapter)) < leastWords) return [];
		const title = chapterTitle(chapter) ?? path;
		const content = {html: openedXml(decode(file) ?? '')};
		return [{title, address: null, leadsTo: 'page', content, complete: true, metadata: {...metadata, title}}];
	});
	if (items.length === 0) throw new ImportProblem('notBook');
	return {kind: 'items', of: 'book', title: metadata.source, items};
}

/** What a book says of itself; its title is the source of its chapters. */
function metadataOf(book: MarkupParent) {
	const first = (name: string): string | null => {
		const element = elementsNamed(book, name).find(found => lineOf(found) !== '');
		return element ? cleanLine(lineOf(element)) : null;
	};
	const language = first('language');
	return {
		source: first('title'),
		author: first('creator'),
		published: dayOf(first('date')),
		language: language ? languageOfTag(language) : null,
	};
}

function chapterTitle(chapter: MarkupParent): string | null {
	const heading =
		firstElement(chapter, ({tagName}) => /^h[1-3]$/u.test(tagName)) ??
		firstElement(chapter, ({tagName}) => tagName === 'title');
	return heading ? cleanLine(lineOf(heading)) || null : null;
}
