import {groupedRows} from '../text/groupedRows.ts';
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
	/** 1 where the term is written small in the document. */
	readonly smalls: Uint8Array;
	/** Words of each document, weighted likewise. */
	readonly lengths: Uint32Array;
	readonly averageLength: number;
};

/** Takes words document by document. Documents are numbered from 0 in the order of `endDocument`. */
export type PostingsBuilder = {
	/** A word of the current document. `weight`: 1 in running text, more in titles. */
	add(term: TermNumber, weight: number, isSmall: boolean): void;
	endDocument(): void;
	/** A document as other postings have it; `numberOf` tells the number that a term has here. */
	take(documents: DocumentTerms, document: number, numberOf: (term: TermNumber, isSmall: boolean) => TermNumber): void;
	/** `ranks` maps the term numbers used so far to their places in the sorted vocabulary. */
	build(ranks: Uint32Array): Postings;
};

const highestCount = 255;

/** Collects (term, document, count) and sorts them by term at the end: two passes over flat lists, no object per word. */
export function createPostingsBuilder(): PostingsBuilder {
	const terms = createNumberList();
	const documents = createNumberList();
	const counts = createNumberList();
	const smalls = createNumberList();
	const lengths = createNumberList();
	/** For each term one more than its last posting, so that 0 means none yet. */
	const latest: number[] = [];
	let length = 0;

	const push = (term: TermNumber, count: number, isSmall: boolean): void => {
		terms.push(term);
		documents.push(lengths.length);
		counts.push(count);
		smalls.push(isSmall ? 1 : 0);
	};

	const add = (term: TermNumber, weight: number, isSmall: boolean): void => {
		length += weight;
		while (latest.length <= term) latest.push(0);
		const last = latest[term]! - 1;
		if (last >= 0 && documents.get(last) === lengths.length) {
			counts.set(last, Math.min(highestCount, counts.get(last) + weight));
			if (isSmall) smalls.set(last, 1);
			return;
		}
		push(term, Math.min(highestCount, weight), isSmall);
		latest[term] = terms.length;
	};

	const build = (ranks: Uint32Array): Postings => {
		const starts = new Uint32Array(ranks.length + 1);
		for (let at = 0; at < terms.length; at++) starts[ranks[terms.get(at)]! + 1]!++;
		for (let term = 0; term < ranks.length; term++) starts[term + 1]! += starts[term]!;
		const next = starts.slice();
		const sortedDocuments = new Uint32Array(terms.length);
		const sortedCounts = new Uint8Array(terms.length);
		const sortedSmalls = new Uint8Array(terms.length);
		for (let at = 0; at < terms.length; at++) {
			const place = next[ranks[terms.get(at)]!]!++;
			sortedDocuments[place] = documents.get(at);
			sortedCounts[place] = counts.get(at);
			sortedSmalls[place] = smalls.get(at);
		}
		const allLengths = Uint32Array.from({length: lengths.length}, (_, at) => lengths.get(at));
		const total = allLengths.reduce((sum, each) => sum + each, 0);
		const averageLength = Math.max(1, total / Math.max(1, allLengths.length));
		const sorted = {documents: sortedDocuments, counts: sortedCounts, smalls: sortedSmalls};
		return {starts, ...sorted, lengths: allLengths, averageLength};
	};

	return {
		add,
		endDocument() {
			lengths.push(length);
			length = 0;
		},
		take(others, document, numberOf) {
			for (let at = others.firsts[document]!; at < others.firsts[document + 1]!; at++) {
				const isSmall = others.smalls[at] === 1;
				push(numberOf(others.terms[at]!, isSmall), others.counts[at]!, isSmall);
			}
			lengths.push(others.lengths[document]!);
		},
		build,
	};
}

/** Postings document by document. */
export type DocumentTerms = Pick<Postings, 'counts' | 'smalls' | 'lengths'> & {
	/** Where the terms of each document begin; one entry more than there are documents. */
	readonly firsts: Uint32Array;
	readonly terms: Uint32Array;
};

/** The same postings by their documents. */
export function documentTerms({starts, documents, counts, smalls, lengths}: Postings): DocumentTerms {
	const {firsts, rows} = groupedRows(lengths.length, documents);
	const termOf = new Uint32Array(documents.length);
	for (let term = 0; term + 1 < starts.length; term++) termOf.fill(term, starts[term], starts[term + 1]);
	const sorted = {terms: rows.map(row => termOf[row]!), counts: counts.slice(), smalls: smalls.slice()};
	// Millions: a function for each would take longer than all the rest.
	for (let at = 0; at < rows.length; at++) {
		sorted.counts[at] = counts[rows[at]!]!;
		sorted.smalls[at] = smalls[rows[at]!]!;
	}
	return {firsts, lengths, ...sorted};
}
