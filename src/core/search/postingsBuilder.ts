import {createNumberList} from '../text/numberList.ts';
import type {DocumentTerms, Postings} from './postings.ts';
import type {TermNumber} from './vocabulary.ts';

const highestCount = 255;

/**
 * Takes words document by document, numbered from 0 in the order of `endDocument`: (term, document, count) in flat lists,
 * sorted by term at the end in two passes. No object is made for a word.
 */
export class PostingsBuilder {
	readonly #terms = createNumberList();
	readonly #documents = createNumberList();
	readonly #counts = createNumberList();
	readonly #smalls = createNumberList();
	readonly #lengths = createNumberList();
	/** For each term one more than its last posting, so that 0 means none yet. */
	readonly #latest: number[] = [];
	#length = 0;

	/** A word of the current document. `weight`: 1 in running text, more in titles. */
	add(term: TermNumber, weight: number, isSmall: boolean): void {
		this.#length += weight;
		while (this.#latest.length <= term) this.#latest.push(0);
		const last = this.#latest[term]! - 1;
		if (last >= 0 && this.#documents.get(last) === this.#lengths.length) {
			this.#counts.set(last, Math.min(highestCount, this.#counts.get(last) + weight));
			if (isSmall) this.#smalls.set(last, 1);
			return;
		}
		this.#push(term, Math.min(highestCount, weight), isSmall);
		this.#latest[term] = this.#terms.length;
	}

	/** The next word belongs to the next document. */
	endDocument(): void {
		this.#lengths.push(this.#length);
		this.#length = 0;
	}

	/** A document as other postings have it; `numberOf` tells the number that a term has here. */
	take(others: DocumentTerms, document: number, numberOf: (term: TermNumber, isSmall: boolean) => TermNumber): void {
		for (let at = others.firsts[document]!; at < others.firsts[document + 1]!; at++) {
			const isSmall = others.smalls[at] === 1;
			this.#push(numberOf(others.terms[at]!, isSmall), others.counts[at]!, isSmall);
		}
		this.#lengths.push(others.lengths[document]!);
	}

	/** All that was taken. `ranks` maps the term numbers used so far to their places in the sorted vocabulary. */
	build(ranks: Uint32Array): Postings {
		const starts = this.#startsBy(ranks);
		const next = starts.slice();
		const count = this.#terms.length;
		const sorted = {
			documents: new Uint32Array(count),
			counts: new Uint8Array(count),
			smalls: new Uint8Array(count),
		};
		for (let at = 0; at < count; at++) {
			const place = next[ranks[this.#terms.get(at)]!]!++;
			sorted.documents[place] = this.#documents.get(at);
			sorted.counts[place] = this.#counts.get(at);
			sorted.smalls[place] = this.#smalls.get(at);
		}
		const lengths = this.#lengths.array();
		const total = lengths.reduce((sum, each) => sum + each, 0);
		return {starts, ...sorted, lengths, averageLength: Math.max(1, total / Math.max(1, lengths.length))};
	}

	/** Where the postings of each term begin, once they are sorted. */
	#startsBy(ranks: Uint32Array): Uint32Array {
		const starts = new Uint32Array(ranks.length + 1);
		for (let at = 0; at < this.#terms.length; at++) starts[ranks[this.#terms.get(at)]! + 1]!++;
		for (let term = 0; term < ranks.length; term++) starts[term + 1]! += starts[term]!;
		return starts;
	}

	#push(term: TermNumber, count: number, isSmall: boolean): void {
		this.#terms.push(term);
		this.#documents.push(this.#lengths.length);
		this.#counts.push(count);
		this.#smalls.push(isSmall ? 1 : 0);
	}
}
