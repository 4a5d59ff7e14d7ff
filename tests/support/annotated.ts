import {annotate} from '../../src/core/annotate/annotate.ts';
import type {AnnotatedArticle} from '../../src/core/annotate/annotation.ts';
import type {Context} from '../../src/core/annotate/context.ts';
import {sentencesOf} from '../../src/core/annotate/sentences.ts';
import type {Article, Block} from '../../src/core/article/article.ts';
import type {LanguageCode} from '../../src/core/text/token.ts';
import {languages} from './languages.ts';

type Given = {readonly language?: LanguageCode; readonly published?: string | null; readonly source?: string | null};

/** An article of these words, one paragraph a line. */
export function articleOf(text: string, {language = 'fr', published = null, source = null}: Given = {}): Article {
	const blocks: Block[] = [...text.matchAll(/[^\n]+/gu)].map(({0: line, index}) => ({
		kind: 'paragraph',
		start: index,
		end: index + line.length,
	}));
	const known = {id: 'text', path: 'text.txt', title: 'text', source, author: null, url: null, origin: null};
	const rest = {note: null, styles: [], cut: [], publishedFrom: published === null ? null : ('metadata' as const)};
	return {...known, ...rest, language, published, text, blocks};
}

/** The context that every extractor is given, for an article of these words. */
export function contextOf(text: string, given: Given = {}): Context {
	const article = articleOf(text, given);
	return {article, languages, sentences: sentencesOf(article, languages)};
}

/** Everything that all the extractors find in an article of these words. */
export const analyse = (text: string, given: Given = {}): AnnotatedArticle =>
	annotate(articleOf(text, given), languages);
