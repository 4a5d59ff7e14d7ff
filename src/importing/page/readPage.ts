import {parse, parseFragment} from 'parse5';
import type {ArticleBody} from '../../core/article/articleBody.ts';
import {BodyWriter} from '../../core/article/articleBody.ts';
import {cleanLine} from '../../core/article/cleanText.ts';
import type {CutLine} from '../../core/article/cutFurniture.ts';
import {countSpacedWords, isProse} from '../../core/article/lineShapes.ts';
import {detectLanguage, languageOfTag} from '../../core/language/detectLanguage.ts';
import {englishFurniture} from '../../core/language/english/furniture.ts';
import {frenchFurniture} from '../../core/language/french/furniture.ts';
import {creditedAgency} from '../creditedAgency.ts';
import {cutBlocks} from '../cutBlocks.ts';
import type {ImportedArticle, ImportedMetadata} from '../importedArticle.ts';
import {ImportProblem} from '../importProblem.ts';
import {blocksOf} from '../markup/blocks.ts';
import {attribute, firstElement, lineOf, type MarkupParent} from '../markup/markup.ts';
import {boundedMarkup} from './boundedMarkup.ts';
import {extractArticle} from './extractArticle.ts';
import {type PageMetadata, pageMetadata} from './pageMetadata.ts';
import {pruneContent, prunePage} from './prunePage.ts';
import {savedPage} from './savedPage.ts';
import {shownDate} from './shownDate.ts';
import {standfirstOf} from './standfirst.ts';

/** Where a page comes from, and how it is to be read. */
export type PageOptions = {
	/** Where it was found; null for a file that does not say. */
	readonly address?: string | null;
	/** The ISO day it was fetched or saved. */
	readonly retrieved?: string | null;
	/** All words of the page instead of the article's alone. */
	readonly raw?: boolean;
};

/** Words of a page that has no sentence of some length and still is an article: lists, tables, live reports. */
const leastWords = 60;
/** Words of a page with a password's field that are no more than an invitation to log in. */
const wallWords = 80;
/** Words of an article for subscribers that are more than its beginning. */
const openingWords = 250;

/**
 * The article of a web page. Throws `ImportProblem` when there is none, or only a wall to log in at.
 */
export function readPage(
	source: string,
	{address = null, retrieved = null, raw = false}: PageOptions = {},
): ImportedArticle {
	const saved = savedPage(source);
	const page = parse(boundedMarkup(source));
	const foundAt = address ?? saved.address;
	const windowTitle = firstElement(page, ({tagName}) => tagName === 'title');
	const metadata = pageMetadata(page, windowTitle ? cleanLine(lineOf(windowTitle)) : null, foundAt);
	const asksPassword = hasPasswordField(page);
	const isWalled = metadata.subscribersOnly || saysSubscribersOnly(page);
	const body = raw ? wholeBody(page, foundAt) : articleBody(page, metadata, foundAt);
	const shown = metadata.published === null && !raw ? shownDate(body) : null;
	const {kept, cut} = raw ? {kept: body, cut: []} : cutBlocks(body, metadata.title, shown ? [shown.line] : []);
	const words = countSpacedWords(kept.text);
	if (asksPassword && words < wallWords && !raw) throw new ImportProblem('loginWall');
	if (words < leastWords && !holdsProse(kept) && !raw)
		throw new ImportProblem(metadata.subscribersOnly ? 'loginWall' : 'noArticle');
	if (words === 0) throw new ImportProblem('noArticle');
	return {
		metadata: {
			...importedMetadata(metadata, kept.text),
			published: metadata.published ?? shown?.day ?? null,
			origin: metadata.origin ?? creditedAgency(kept, cut),
			retrieved: retrieved ?? saved.retrieved,
		},
		body: kept,
		cut,
		partial: isWalled && words < openingWords,
	};
}

/** Whether the page itself tells its readers that the rest is for subscribers. */
const saysSubscribersOnly = (page: MarkupParent): boolean => {
	const words = lineOf(page);
	return [frenchFurniture, englishFurniture].some(({subscribersOnly}) => subscribersOnly.test(words));
};

const holdsProse = ({text, blocks}: ArticleBody): boolean =>
	blocks.some(({start, end}) => isProse(text.slice(start, end)));

const hasPasswordField = (page: MarkupParent): boolean =>
	firstElement(page, element => element.tagName === 'input' && attribute(element, 'type') === 'password') !== undefined;

const enoughToTellLanguage = 20_000;

/** The text itself tells its language better than the page, whose tag is often its template's. */
function importedMetadata(
	{title, source, author, published, updated, language, url, origin}: PageMetadata,
	text: string,
): Omit<ImportedMetadata, 'retrieved'> {
	const told = language ? languageOfTag(language) : null;
	return {
		...{title, source, author, published, url, origin},
		updated: updated === published ? null : updated,
		language: detectLanguage(text.slice(0, enoughToTellLanguage)) ?? told,
	};
}

function wholeBody(page: MarkupParent, address: string | null): ArticleBody {
	pruneContent(page);
	return blocksOf(page.childNodes, address);
}

/** The article's blocks with its standfirst; the words that linked data repeats when the page itself shows none. */
function articleBody(page: MarkupParent, metadata: PageMetadata, address: string | null): ArticleBody {
	prunePage(page);
	const article = extractArticle(page);
	const nodes = article ? [article] : [];
	const body = blocksOf(nodes, address);
	const stated = metadata.articleBody ? plainBody(metadata.articleBody) : null;
	if (stated && countSpacedWords(stated.text) > 2 * countSpacedWords(body.text)) return stated;
	const standfirst = standfirstOf(page, metadata.description, body.text);
	return standfirst ? blocksOf([standfirst, ...nodes], address) : body;
}

/** Text without markup, or with some, as paragraphs. */
function plainBody(text: string): ArticleBody {
	if (/<(?:p|br|div)\b/iu.test(text)) return contentBody(text, null);
	const writer = new BodyWriter();
	for (const paragraph of text.split(/\n+/u))
		writer.block({kind: 'paragraph'}, () => writer.write(cleanLine(paragraph)));
	return writer.finish();
}

/** HTML that is an article and nothing else, as feeds, collections and books hold it, without its furniture and its title. */
export function readContentBody(
	source: string,
	title: string | null,
	address: string | null,
): {readonly body: ArticleBody; readonly cut: readonly CutLine[]} {
	const {kept, cut} = cutBlocks(contentBody(source, address), title);
	return {body: kept, cut};
}

/** HTML that is an article and nothing else as it is. */
export function contentBody(source: string, address: string | null): ArticleBody {
	const content = parseFragment(boundedMarkup(source));
	pruneContent(content);
	return blocksOf(content.childNodes, address);
}
