import type {Article} from '../core/article/article.ts';
import {BodyWriter} from '../core/article/articleBody.ts';
import {cleanText} from '../core/article/cleanText.ts';
import {readFrontMatter} from '../core/article/frontMatter.ts';
import {isMarkdownFile} from '../core/article/markdownFile.ts';
import {parseArticle} from '../core/article/parseArticle.ts';
import {sourceLines} from '../core/article/sourceLines.ts';
import {creditedAgency} from './creditedAgency.ts';
import type {ImportedArticle, ImportedMetadata} from './importedArticle.ts';
import {ImportProblem} from './importProblem.ts';
import {keepBlocks} from './keepBlocks.ts';

const lineField = (fields: ReturnType<typeof readFrontMatter>['fields'], name: string): string | null => {
	const value = fields.get(name)?.value;
	return typeof value === 'string' && value !== '' ? value : null;
};

const metadataOf = (article: Article, fields: ReturnType<typeof readFrontMatter>['fields']): ImportedMetadata => ({
	title: article.title,
	source: article.source,
	author: article.author,
	published: article.published,
	updated: lineField(fields, 'updated'),
	language: article.language,
	url: article.url,
	origin: article.origin ?? creditedAgency(article, article.cut),
	retrieved: lineField(fields, 'retrieved'),
});

/** All lines of a text as paragraphs, nothing cut. */
function everyLine(text: string): ImportedArticle['body'] {
	const writer = new BodyWriter();
	for (const {text: words} of sourceLines(text)) writer.block({kind: 'paragraph'}, () => writer.write(words));
	return writer.finish();
}

/**
 * The article in a text file scraped from a page (furniture is cut, unless it is read raw) or in a Markdown file.
 * `name` is the file's. Throws `ImportProblem` when there is no word in it.
 */
export function readPlain(name: string, text: string, raw: boolean): ImportedArticle {
	const {article} = parseArticle(name, text);
	const {fields, body} = readFrontMatter(name, cleanText(text).text);
	const whole = raw && !isMarkdownFile(name) ? everyLine(body) : keepBlocks(article, ({kind}) => kind !== 'title');
	if (!/\p{L}/u.test(whole.text)) throw new ImportProblem('noArticle');
	return {metadata: metadataOf(article, fields), body: whole, cut: raw ? [] : article.cut, partial: false};
}
