import type {Expansion} from './expandWord.ts';
import type {Postings} from './postings.ts';

/** Which documents have any of the typed words, which of the words, and how well. */
export type Scored = {
	/** By document: the words that it has, as bits; 0 for most documents. */
	readonly found: Uint16Array;
	/** By document: sum of the BM25 weights of the words. */
	readonly scores: Float32Array;
};

/** Words beyond these bits of `found` are ignored. */
const mostWords = 16;

/** Postings read for the inexact terms of one word: bounds the time of a single typed letter. */
const inexactBudget = 200_000;

/** Usual values of BM25: saturation of repetition and weight of the document's length. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** How rare a term is among the documents (the idf of BM25). */
const rarity = (documents: number, having: number): number => Math.log(1 + (documents - having + 0.5) / (having + 0.5));

/** Where the documents of an index are scored: megabytes, which are asked for at every letter. */
const places = new WeakMap<Postings, Scored>();

function emptyScores(postings: Postings): Scored {
	const {length} = postings.lengths;
	const before = places.get(postings);
	const scored = before ?? {found: new Uint16Array(length), scores: new Float32Array(length)};
	if (!before) places.set(postings, scored);
	scored.found.fill(0);
	scored.scores.fill(0);
	return scored;
}

/**
 * Scores all documents for words given by their expansions, best first; a document counts each word once, by its best term. What it
 * gives holds until documents of the same index are scored again.
 */
export function scoreDocuments(postings: Postings, words: readonly (readonly Expansion[])[]): Scored {
	const {starts, documents, counts, lengths, averageLength} = postings;
	const scored = emptyScores(postings);
	const {found, scores} = scored;
	for (const [at, expansions] of words.slice(0, mostWords).entries()) {
		const bit = 1 << at;
		let budget = inexactBudget;
		for (const {term, weight} of expansions) {
			const start = starts[term]!;
			const end = starts[term + 1]!;
			if (weight < 1 && end - start > budget) continue;
			if (weight < 1) budget -= end - start;
			const value = weight * rarity(lengths.length, end - start);
			for (let posting = start; posting < end; posting++) {
				const document = documents[posting]!;
				const already = found[document]!;
				if (already & bit) continue;
				found[document] = already | bit;
				const count = counts[posting]!;
				const norm = 1 - lengthWeight + (lengthWeight * lengths[document]!) / averageLength;
				scores[document]! += (value * count * (saturation + 1)) / (count + saturation * norm);
			}
		}
	}
	return scored;
}

/** What `found` has for a document with all of the first `count` words: one bit each, of no more words than are scored. */
export const allWords = (count: number): number => (1 << Math.min(count, mostWords)) - 1;

/** How many words a document has. */
export function wordCount(bits: number): number {
	let count = bits - ((bits >> 1) & 0x5555);
	count = (count & 0x3333) + ((count >> 2) & 0x3333);
	count = (count + (count >> 4)) & 0x0f0f;
	return (count + (count >> 8)) & 0x1f;
}
