import type {ArticleId} from '../article/article.ts';
import type {Dossier, Location} from '../dossier/dossier.ts';
import {partitionPoint} from '../text/partitionPoint.ts';
import type {Span} from '../text/span.ts';

/** The sentences of each article, in text order. */
export type SentencesByArticle = ReadonlyMap<ArticleId, readonly Span[]>;

/** Groups the dossier's list of sentences by article. */
export function sentencesByArticle({sentences}: Dossier): SentencesByArticle {
	const groups = new Map<ArticleId, Span[]>();
	for (const sentence of sentences) {
		const group = groups.get(sentence.article);
		if (group) group.push(sentence);
		else groups.set(sentence.article, [sentence]);
	}
	for (const group of groups.values()) group.sort((a, b) => a.start - b.start);
	return groups;
}

/** The last sentence that begins at or before an offset, when it reaches it. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
	const after = partitionPoint(sentences, ({start}) => start <= offset);
	const sentence = sentences[after - 1];
	return sentence && sentence.end > offset ? sentence : undefined;
}

/** The sentence that a place stands in. */
export const sentenceAround = (sentences: SentencesByArticle, {article, start}: Location): Span | undefined =>
	sentenceAt(sentences.get(article) ?? [], start);
