import {likelyLanguage, presumedLanguage} from '../language/likelyLanguage.ts';
import {beginningOf} from '../text/beginningOf.ts';
import type {LanguageCode} from '../text/token.ts';
import type {Article, Issue} from './article.ts';
import type {ArticleBody} from './articleBody.ts';
import {articleId} from './articleId.ts';
import {cleanLine, cleanText} from './cleanText.ts';
import type {CutLine} from './cutFurniture.ts';
import {type Dateline, datelineOf} from './dateline.ts';
import {readFrontMatter} from './frontMatter.ts';
import {isProse} from './lineShapes.ts';
import {markdownBody} from './markdown.ts';
import {isMarkdownFile} from './markdownFile.ts';
import {type Metadata, readMetadata} from './metadata.ts';
import {pageCredits} from './pageCredits.ts';
import {type PageBody, pageBody} from './plainText.ts';
import {publicationDate} from './publicationDate.ts';

/** What the caller may know better than the file's path. */
export type ParseOptions = {
	/** The article's id, when other files of the folder had to be considered. */
	readonly id?: string;
	/** The text is Markdown, whatever the file is: a page that was made so. */
	readonly markdown?: boolean;
};

/** An article and what is wrong with its file. */
export type ParsedArticle = {readonly article: Article; readonly issues: readonly Issue[]};

/** What a format has made of the text after the front matter. */
type Content = ArticleBody & {
	readonly title: string | null;
	readonly cut: readonly CutLine[];
	readonly head: readonly string[];
};

const titleOf = ({text, blocks}: ArticleBody): string | null => {
	const block = blocks.find(({kind}) => kind === 'title');
	return block ? cleanLine(text.slice(block.start, block.end)) : null;
};

function markdownContent(source: string, title: string | null): Content {
	const body = markdownBody(source, title);
	return {title: titleOf(body), cut: [], head: [], ...body};
}

/** Formats by file name; everything that is not Markdown is read as the text of a page. */
const contentOf = (markdown: boolean, source: string, title: string | null): Content | PageBody =>
	markdown ? markdownContent(source, title) : pageBody(source);

/** The first paragraph of prose, where a dateline stands. */
function openingOf({text, blocks}: ArticleBody): {paragraph: string; dateline: Dateline | null} {
	const prose = blocks.filter(({kind}) => kind === 'paragraph').map(({start, end}) => text.slice(start, end));
	const paragraph = prose.find(isProse) ?? prose[0] ?? '';
	return {paragraph, dateline: datelineOf(paragraph)};
}

/** The language of a text, else of its title. */
const languageOf = (text: string, title: string): LanguageCode =>
	likelyLanguage(text.slice(0, enoughToTellLanguage)) ?? likelyLanguage(title) ?? presumedLanguage;

/** Characters; the vote of function words is settled long before. */
const enoughToTellLanguage = 20_000;

const longestDerivedTitle = 90;

/** The beginning of the text in place of a title, cut at a word; the file's name when there is no text. */
function derivedTitle(opening: string, path: string): string {
	const sentence = opening
		.split(/(?<=\p{Ll}[.!?…])\s/u, 1)[0]!
		.replace(/\s+/gu, ' ')
		.trim();
	if (sentence === '')
		return cleanLine(
			path
				.split('/')
				.at(-1)!
				.replace(/\.[^.]+$/u, ''),
		);
	if (sentence.length <= longestDerivedTitle) return sentence.replace(/\.$/u, '');
	return `${beginningOf(sentence, longestDerivedTitle).replace(/[\s,;:]+\S*$/u, '')} …`;
}

const controlIssue = (path: string, removed: number, first: {line: number; column: number} | undefined): Issue[] =>
	removed === 0
		? []
		: [
				{
					path,
					code: 'control',
					...first,
					detail: String(removed),
					message: `${removed === 1 ? 'a control character or sequence was' : `${removed} control characters or sequences were`} taken out`,
				},
			];

/**
 * A file's text as an article and what is wrong with it. Never throws: whatever a file holds, its readable words come out.
 * `path` is relative to the dossier's folder.
 */
export function parseArticle(path: string, raw: string, options: ParseOptions = {}): ParsedArticle {
	const shownPath = cleanLine(path);
	const cleaned = cleanText(raw);
	const frontMatter = readFrontMatter(shownPath, cleaned.text);
	const {metadata, issues} = readMetadata(shownPath, frontMatter.fields);
	const content = contentOf(options.markdown ?? isMarkdownFile(path), frontMatter.body, metadata.title);
	const empty: Issue[] =
		content.text === '' ? [{path: shownPath, code: 'empty', message: 'there is no text in it'}] : [];
	return {
		article: articleOf(shownPath, options.id ?? articleId(path), metadata, content, frontMatter.bodyLine),
		issues: [...controlIssue(shownPath, cleaned.removed, cleaned.first), ...frontMatter.issues, ...issues, ...empty],
	};
}

function articleOf(path: string, id: string, metadata: Metadata, content: Content, bodyLine: number): Article {
	const {text, blocks, styles} = content;
	const {paragraph, dateline} = openingOf(content);
	const opening = paragraph.slice(dateline?.length ?? 0);
	const title = metadata.title ?? content.title ?? derivedTitle(opening, path);
	const language = metadata.language ?? languageOf(text, title);
	const credits = pageCredits(content.cut, title, dateline?.agency ?? null);
	const clues = {metadata: metadata.published, path, head: content.head, dateline, opening, text, language};
	return {
		id,
		path,
		title,
		source: metadata.source ?? credits.source,
		author: metadata.author ?? credits.author,
		...publicationDate(clues),
		...(metadata.publishedInferred ? {publishedInferred: true} : {}),
		language,
		url: metadata.url,
		origin: metadata.origin,
		note: metadata.note,
		text,
		blocks,
		styles,
		cut: content.cut.map(({line, ...rest}) => ({line: line + bodyLine - 1, ...rest})),
	};
}
