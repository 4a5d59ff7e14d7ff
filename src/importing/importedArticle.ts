import {stringify} from 'yaml';
import type {ArticleBody} from '../core/article/articleBody.ts';
import {articleMarkdown} from '../core/article/articleMarkdown.ts';
import {cleanLine} from '../core/article/cleanText.ts';
import type {CutLine} from '../core/article/cutFurniture.ts';
import {markdownBody} from '../core/article/markdown.ts';
import {keepBlocks} from './keepBlocks.ts';

/** What is known of an article that is brought in; null where nothing is. Dates are ISO days. */
export type ImportedMetadata = {
	readonly title: string | null;
	readonly source: string | null;
	readonly author: string | null;
	readonly published: string | null;
	readonly updated: string | null;
	readonly language: string | null;
	readonly url: string | null;
	readonly origin: string | null;
	/** The day that it was fetched or saved. */
	readonly retrieved: string | null;
};

/** An article brought in from another form. */
export type ImportedArticle = {
	readonly metadata: ImportedMetadata;
	/** The article's words, without its title. */
	readonly body: ArticleBody;
	/** What was taken for page furniture; lines count the blocks of the article. */
	readonly cut: readonly CutLine[];
	/** Only the part that is open to everybody. */
	readonly partial: boolean;
};

/** Metadata of which nothing is known: what a reader of one format fills in. */
export const noMetadata: ImportedMetadata = {
	title: null,
	source: null,
	author: null,
	published: null,
	updated: null,
	language: null,
	url: null,
	origin: null,
	retrieved: null,
};

/** What is known from outside fills what an article does not say of itself. */
export const withMetadata = (article: ImportedArticle, known: Partial<ImportedMetadata>): ImportedArticle => {
	const own = Object.entries(article.metadata).filter(([, value]) => value !== null);
	return {...article, metadata: {...article.metadata, ...known, ...Object.fromEntries(own)}};
};

/** Without a title of its own, the heading that the text opens with is the title, as it is when the file is read. */
export function withTitle(article: ImportedArticle): ImportedArticle {
	const {metadata, body} = article;
	const [first] = body.blocks;
	if (metadata.title !== null || first?.kind !== 'heading') return article;
	const title = cleanLine(body.text.slice(first.start, first.end));
	return {...article, metadata: {...metadata, title}, body: keepBlocks(body, (_block, index) => index > 0)};
}

const letters = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Emphasis that Markdown cannot write where it stands (within a word, around punctuation) is given up; no word ever is. */
function writable(body: ArticleBody): ArticleBody {
	if (letters(markdownBody(articleMarkdown(body), '').text) === letters(body.text)) return body;
	const unwritable = body.blocks.filter((_block, index) => {
		const alone = keepBlocks(body, (_other, other) => other === index);
		return letters(markdownBody(articleMarkdown(alone), '').text) !== letters(alone.text);
	});
	const styles = body.styles.filter(({start}) => !unwritable.some(block => start >= block.start && start < block.end));
	return {...body, styles};
}

/** Fields of the front matter beyond what is known of the article; empty ones are left out. */
export type FurtherFields = Readonly<Record<string, string | null>>;

/** The Markdown file of an article, with its front matter. */
export function articleFile({metadata, body}: ImportedArticle, further: FurtherFields = {}): string {
	const fields = Object.entries({...metadata, ...further}).filter(([, value]) => value !== null && value !== '');
	const markdown = articleMarkdown(writable(body));
	if (fields.length === 0) return markdown;
	return `---\n${stringify(Object.fromEntries(fields), {lineWidth: 0})}---\n\n${markdown}`;
}
