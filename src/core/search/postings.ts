import {createNumberList} from '../text/numberList.ts';
import type {TermNumber} from './vocabulary.ts';

/** An inverted index in flat arrays: for each term the documents that have it, and how often. */
export type Postings = {
	/** Where the documents of a term begin; one entry more than there are terms. */
	readonly starts: Uint32Array;
	/** Documents, term after term, each in rising order. */
	readonly documents: Uint32Array;
	/** Occurrences of the term in the document, times the weight of where it stands; at most 255. */
	readonly counts: Uint8Array;
	/** Words of each document, weighted likewise. */
	readonly lengths: Uint32Array;
	readonly averageLength: number;
};

/** Takes words document by document. Documents are numbered from 0 in the order of `endDocument`. */
export type PostingsBuilder = {
	/** A word of the current document. `weight`: 1 in running text, more in titles. */
	add(term: TermNumber, weight: number): void;
	endDocument(): void;
	/** `ranks` maps the term numbers used so far to their places in the sorted vocabulary. */
	build(ranks: Uint32Array): Postings;
};

const highestCount = 255;

/** Collects (term, document, count) and sorts them by term at the end: two passes over flat lists, no object per word. */
export function createPostingsBuilder(): PostingsBuilder {
	const terms = createNumberList();
	const documents = createNumberList();
	const counts = createNumberList();
	const lengths = createNumberList();
	/** For each term one more than its last posting, so that 0 means none yet. */
	const latest: number[] = [];
	let length = 0;

	const add = (term: TermNumber, weight: number): void => {
		length += weight;
		while (latest.length <= term) latest.push(0);
		const last = latest[term]! - 1;
		if (last >= 0 && documents.get(last) === lengths.length) {
			counts.set(last, Math.min(highestCount, counts.get(last) + weight));
			return;
		}
		terms.push(term);
		documents.push(lengths.length);
		counts.push(Math.min(highestCount, weight));
		latest[term] = terms.length;
	};

	const build = (ranks: Uint32Array): Postings => {
		const starts = new Uint32Array(ranks.length + 1);
		for (let at = 0; at < terms.length; at++) starts[ranks[terms.get(at)]! + 1]!++;
		for (let term = 0; term < ranks.length; term++) starts[term + 1]! += starts[term]!;
		const next = starts.slice();
		const sortedDocuments = new Uint32Array(terms.length);
		const sortedCounts = new Uint8Array(terms.length);
		for (let at = 0; at < terms.length; at++) {
			const place = next[ranks[terms.get(at)]!]!++;
			sortedDocuments[place] = documents.get(at);
			sortedCounts[place] = counts.get(at);
		}
		const allLengths = Uint32Array.from({length: lengths.length}, (_, at) => lengths.get(at));
		const total = allLengths.reduce((sum, each) => sum + each, 0);
		const averageLength = Math.max(1, total / Math.max(1, allLengths.length));
		return {starts, documents: sortedDocuments, counts: sortedCounts, lengths: allLengths, averageLength};
	};

	return {
		add,
		endDocument() {
			lengths.push(length);
			length = 0;
		},
		build,
	};
}
