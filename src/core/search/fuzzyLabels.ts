import Fuse, {type FuseResult, type IFuseOptions} from 'fuse.js';
import type {Span} from '../text/span.ts';
import {type SearchWord, searchWords} from './searchWords.ts';

/** A label near to what was typed. */
export type FuzzyMatch = {
	/** Place in the list of labels. */
	readonly label: number;
	/** 1: all words stand in the label as typed; 0.6: as far off as is shown. */
	readonly likeness: number;
	/** Words of the label that the match touches; found when they are asked for, since few matches of many are shown. */
	matches(): readonly Span[];
};

/** Finds the labels that have something near each of the words, whole or in part. */
export type FuzzyLabels = (words: readonly string[]) => readonly FuzzyMatch[];

/**
 * Labels are folded beforehand, so Fuse must neither fold again nor prefer matches near the beginning. In extended search
 * words are joined by AND; its operators cannot be typed, since a folded word has letters and digits only. The length of a
 * label counts in the index's score already.
 */
const options: IFuseOptions<string> = {
	isCaseSensitive: true,
	ignoreLocation: true,
	ignoreFieldNorm: true,
	threshold: 0.4,
	includeMatches: true,
	includeScore: true,
	useExtendedSearch: true,
};

/** Shorter pieces of a fuzzy match are chance. */
const shortestPiece = 3;

/** Words of a label that pieces of its folded form touch. The folded form is the words joined by single spaces. */
function touchedWords(words: readonly SearchWord[], pieces: readonly (readonly [number, number])[]): Span[] {
	const touched: Span[] = [];
	let offset = 0;
	for (const {word, start, end} of words) {
		const from = offset;
		const to = offset + word.length;
		const shortest = Math.min(shortestPiece, word.length);
		if (pieces.some(([first, last]) => Math.min(to, last + 1) - Math.max(from, first) >= shortest)) {
			touched.push({start, end});
		}
		offset = to + 1;
	}
	return touched;
}

/** Prepares labels for fuzzy search; worth keeping for a list that stays. */
export function fuzzyLabels(labels: readonly string[]): FuzzyLabels {
	const words = labels.map(searchWords);
	const fuse = new Fuse(
		words.map(list => list.map(({word}) => word).join(' ')),
		options,
	);
	const matchOf = ({refIndex, score, matches}: FuseResult<string>): FuzzyMatch => ({
		label: refIndex,
		likeness: 1 - (score ?? 1),
		matches: () =>
			touchedWords(
				words[refIndex]!,
				(matches ?? []).flatMap(({indices}) => indices),
			),
	});
	return typed => (typed.length === 0 ? [] : fuse.search(typed.join(' ')).map(matchOf));
}
