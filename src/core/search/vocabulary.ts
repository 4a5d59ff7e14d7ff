import {partitionPoint} from '../text/partitionPoint.ts';
import {distanceTo, longestPattern} from './editDistance.ts';
import {skeletonOf, stemOf} from './spellings.ts';

/** Index of a term in the vocabulary. */
export type TermNumber = number;

/** All words of a dossier, folded and sorted, with what is needed to find those that look like a word. */
export type Vocabulary = {
	readonly terms: readonly string[];
	/** Which letters a term has, as bits: terms without enough common letters need not be measured. */
	readonly letters: Int32Array;
	/** Hash of the skeleton of terms that are names; 0 for other terms. */
	readonly skeletons: Int32Array;
};

/** A term near a word, with the edits between them. */
export type NearTerm = {readonly term: TermNumber; readonly distance: number};

/** Single letters have no spelling. */
const shortestSkeleton = 2;

/** Bits 0 to 25 for a to z, 26 for digits, the rest shared by all other letters. */
function lettersOf(word: string): number {
	let bits = 0;
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		if (unit >= 0x61 && unit <= 0x7a) bits |= 1 << (unit - 0x61);
		else bits |= unit < 0x3a ? 1 << 26 : 1 << (27 + (unit % 5));
	}
	return bits;
}

/** FNV-1a; never 0, which stands for no skeleton. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash | 0 || 1;
}

const skeletonHash = (word: string): number =>
	word.length < shortestSkeleton || /^\d/u.test(word) ? 0 : hashOf(skeletonOf(word));

function bitCount(bits: number): number {
	let count = bits - ((bits >>> 1) & 0x55555555);
	count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
	return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** `terms` sorted and without doubles; `isName` tells which are only ever written with a capital. */
export const buildVocabulary = (terms: readonly string[], isName: (term: TermNumber) => boolean): Vocabulary => ({
	terms,
	letters: Int32Array.from(terms, lettersOf),
	skeletons: Int32Array.from(terms, (term, at) => (isName(at) ? skeletonHash(term) : 0)),
});

/** The first term that does not stand before `word`. */
function lowerBound(terms: readonly string[], word: string): TermNumber {
	return partitionPoint(terms, item => item < word);
}

/** The number of a term, or -1. */
export const findTerm = ({terms}: Vocabulary, word: string): TermNumber => {
	const at = lowerBound(terms, word);
	return terms[at] === word ? at : -1;
};

/** Whether a term is only ever written with a capital. */
export const isName = ({skeletons}: Vocabulary, term: TermNumber): boolean => skeletons[term] !== 0;

/** Terms that begin with a word, itself included. */
export function termsWithPrefix({terms}: Vocabulary, prefix: string): TermNumber[] {
	const found: TermNumber[] = [];
	for (let at = lowerBound(terms, prefix); at < terms.length && terms[at]!.startsWith(prefix); at++) found.push(at);
	return found;
}

/** Terms that differ from a word by a plural or feminine ending only. */
export function termsWithStem(vocabulary: Vocabulary, word: string): TermNumber[] {
	const stem = stemOf(word);
	const found: TermNumber[] = [];
	for (let at = lowerBound(vocabulary.terms, stem); at < vocabulary.terms.length; at++) {
		const term = vocabulary.terms[at]!;
		if (!term.startsWith(stem)) break;
		if (term === stem || stemOf(term) === stem) found.push(at);
	}
	return found;
}

/** Names that are another romanisation of a word. */
export function termsWithSkeleton({skeletons}: Vocabulary, word: string): TermNumber[] {
	const wanted = skeletonHash(word);
	const found: TermNumber[] = [];
	if (wanted === 0) return found;
	for (let at = 0; at < skeletons.length; at++) if (skeletons[at] === wanted) found.push(at);
	return found;
}

/** Edits allowed in a word as typed: none in short words and numbers, where every edit makes another word. */
const editsAllowed = (word: string): number => {
	if (word.length < 4 || word.length > longestPattern || /^\d/u.test(word)) return 0;
	return word.length < 8 ? 1 : 2;
};

/** Terms within a few edits of a word, itself left out; with `prefix`, terms with a beginning that near. */
export function termsNear({terms, letters}: Vocabulary, word: string, prefix: boolean): NearTerm[] {
	const limit = editsAllowed(word);
	if (limit === 0) return [];
	const measure = distanceTo(word, limit, prefix);
	const wanted = lettersOf(word);
	const found: NearTerm[] = [];
	for (let at = 0; at < terms.length; at++) {
		const own = letters[at]!;
		if (bitCount(wanted & ~own) > limit) continue;
		if (!prefix && bitCount(own & ~wanted) > limit) continue;
		const term = terms[at]!;
		if (term.length < word.length - limit || (!prefix && term.length > word.length + limit)) continue;
		const distance = measure(term);
		if (distance > 0 && distance <= limit) found.push({term: at, distance});
	}
	return found;
}
