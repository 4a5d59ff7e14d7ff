import {groupedRows} from '../text/groupedRows.ts';

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

/** Postings document by document: which terms each has, and how often. */
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
