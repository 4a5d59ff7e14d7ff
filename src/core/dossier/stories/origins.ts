import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {isTimeKey} from '../../annotate/times/timeKeys.ts';
import type {ArticleId} from '../../article/article.ts';
import {appendTo} from '../../text/appendTo.ts';
import {overlaps, type Span} from '../../text/span.ts';

/** Sentences with fewer content words say too little to be copies. */
const shortestCopy = 8;
/** Share of the shorter sentence's words, in order, that a copy keeps; rewritten wire copy keeps about two thirds. */
const copiedShare = 0.6;
/** Two articles share an origin from this many copied sentences on, or from this share of the shorter article. */
const copiedSentences = 2;
const copiedPart = 0.25;
/** Terms that lead from a sentence to possible copies: no more than this many sentences have them. */
const mostFollowed = 12;
/** Shared rare terms that make a pair of sentences worth aligning. */
const sharedRare = 3;

type Place = {readonly article: number; readonly sentence: number; readonly terms: readonly string[]};

/** The origin of every article: articles that share wire copy share one; metadata that names it decides. */
export function findOrigins(annotated: readonly AnnotatedArticle[]): ReadonlyMap<ArticleId, string> {
	const groups = annotated.map((_, index) => index);
	const rootOf = (index: number): number => (groups[index] === index ? index : rootOf(groups[index]!));
	for (const [one, other] of sharingCopy(annotated)) groups[rootOf(other)] = rootOf(one);
	const named = new Map<string, number>();
	for (const [index, {article}] of annotated.entries()) {
		if (article.origin === null) continue;
		const same = named.get(article.origin);
		if (same === undefined) named.set(article.origin, index);
		else groups[rootOf(index)] = rootOf(same);
	}
	const names = new Map<number, string>();
	for (const [index, {article}] of annotated.entries())
		if (article.origin !== null && !names.has(rootOf(index))) names.set(rootOf(index), article.origin);
	const nameOf = (root: number): string => names.get(root) ?? annotated[root]!.article.id;
	return new Map(annotated.map(({article}, index) => [article.id, nameOf(rootOf(index))]));
}

/** Pairs of articles that have enough copied sentences in common. */
function sharingCopy(annotated: readonly AnnotatedArticle[]): [number, number][] {
	const places = annotated.flatMap((found, article) => ownSentences(found, article));
	const lengths = annotated.map(() => 0);
	for (const {article} of places) lengths[article]!++;
	const copies = new Map<string, Set<number>>();
	for (const [one, other] of likelyCopies(places)) {
		if (!isCopy(one.terms, other.terms)) continue;
		const key = `${one.article} ${other.article}`;
		copies.set(key, (copies.get(key) ?? new Set()).add(one.sentence));
	}
	return [...copies].flatMap(([key, sentences]) => {
		const [one, other] = key.split(' ').map(Number) as [number, number];
		const shorter = Math.min(lengths[one]!, lengths[other]!);
		return sentences.size >= copiedSentences || sentences.size / shorter >= copiedPart
			? [[one, other] as [number, number]]
			: [];
	});
}

/** Sentences that say enough and are the article's own: whoever heard a speech quotes the same words, and when it was everybody tells alike. */
const ownSentences = (found: AnnotatedArticle, article: number): Place[] => {
	const quoted = spokenWords(found);
	return found.sentences.flatMap(({terms: all, ...span}, sentence) => {
		const terms = all.filter(term => !isTimeKey(term));
		return terms.length >= shortestCopy && !isQuoted(span, quoted, found.article.text)
			? [{article, sentence, terms}]
			: [];
	});
};

const spokenWords = ({attributions}: AnnotatedArticle): readonly Span[] =>
	attributions.filter(({speech}) => speech !== 'indirect').map(({content}) => content);

/** Whether half of a sentence or more is somebody's very words. */
function isQuoted(sentence: Span, quoted: readonly Span[], text: string): boolean {
	if (/^[“"«]/u.test(text.slice(sentence.start, sentence.start + 1))) return true;
	const spoken = quoted.filter(content => overlaps(content, sentence));
	const length = ({start, end}: Span): number => Math.min(end, sentence.end) - Math.max(start, sentence.start);
	return spoken.some(content => length(content) * 2 >= sentence.end - sentence.start);
}

/** Pairs of sentences of different articles, the earlier article first, that share several rare terms. */
function likelyCopies(places: readonly Place[]): [Place, Place][] {
	const postings = new Map<string, number[]>();
	for (const [index, {terms}] of places.entries())
		for (let at = 0; at < terms.length; at++) {
			const term = terms[at]!;
			appendTo(postings, term, index);
		}
	const pairs: [Place, Place][] = [];
	for (let index = 0; index < places.length; index++) {
		const place = places[index]!;
		const shared = new Map<number, number>();
		for (let step = 0; step < place.terms.length; step++) {
			const term = place.terms[step]!;
			const list = postings.get(term)!;
			if (list.length > mostFollowed) continue;
			for (const other of list)
				if (places[other]!.article > place.article) shared.set(other, (shared.get(other) ?? 0) + 1);
		}
		for (const [other, count] of shared) if (count >= sharedRare) pairs.push([places[index]!, places[other]!]);
	}
	return pairs;
}

const isCopy = (a: readonly string[], b: readonly string[]): boolean =>
	commonInOrder(a, b) / Math.min(a.length, b.length) >= copiedShare;

/** Length of the longest common subsequence. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
	let row = new Uint16Array(b.length + 1);
	for (const term of a) {
		const next = new Uint16Array(b.length + 1);
		for (let index = 0; index < b.length; index++)
			next[index + 1] = term === b[index] ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!);
		row = next;
	}
	return row[b.length]!;
}
