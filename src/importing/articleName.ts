import {articleId} from '../core/article/articleId.ts';
import type {ImportedMetadata} from './importedArticle.ts';

const longestPart = 60;

/** Words as a part of a file's name: small plain letters and hyphens, cut at a word. */
function namePart(words: string): string {
	const plain = articleId(`${words.replace(/[./\\_]+/gu, ' ')}.md`).toLowerCase();
	return plain.length <= longestPart ? plain : plain.slice(0, longestPart).replace(/-[^-]*$/u, '');
}

/** The name of an article's file without its ending, the same whenever it is brought in: date, source, title. */
export function articleName({published, source, title}: ImportedMetadata): string {
	const words = [source, title].filter(part => part !== null).filter(part => /[\p{L}\p{N}]/u.test(part));
	const parts = [published, ...words.map(namePart)].filter(part => part !== null && part !== '');
	return parts.length === 0 ? 'article' : parts.join('-');
}
