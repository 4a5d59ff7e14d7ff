import type {ArticleId} from '../article/article.ts';
import {type NumberColumn, numberColumn, pickNumbers, pickRenumbered} from '../text/numberColumn.ts';
import {createRuns} from '../text/rowRuns.ts';
import type {Span} from '../text/span.ts';
import type {Location} from './dossier.ts';

/** Places in articles, group by group, in flat arrays: an actor's mentions, a fact's claims. */
export type GroupedPlaces = {
	/** Where each group begins; one entry more than there are groups. */
	readonly firsts: Uint32Array;
	/** Number of the article of each place. */
	readonly articles: NumberColumn;
	readonly starts: NumberColumn;
	readonly ends: NumberColumn;
};

/** A place by the number of its article. */
export type NumberedPlace = Span & {readonly article: number};

/** Flattens groups of places, in their order; `numberOf` tells the number of an article by its id. */
export function groupedPlaces(
	groups: readonly (readonly Location[])[],
	numberOf: (article: string) => number,
): GroupedPlaces {
	const all = groups.flat();
	const firsts = new Uint32Array(groups.length + 1);
	for (const [at, {length}] of groups.entries()) firsts[at + 1] = firsts[at]! + length;
	return {
		firsts,
		articles: numberColumn(all.map(({article}) => numberOf(article))),
		starts: numberColumn(all.map(({start}) => start)),
		ends: numberColumn(all.map(({end}) => end)),
	};
}

/** How many places a group has. */
export const sizeOfGroup = ({firsts}: GroupedPlaces, group: number): number => firsts[group + 1]! - firsts[group]!;

/** The places of a group, in order. */
export function* placesOf({firsts, articles, starts, ends}: GroupedPlaces, group: number): Generator<NumberedPlace> {
	for (let at = firsts[group]!; at < firsts[group + 1]!; at++)
		yield {article: articles[at]!, start: starts[at]!, end: ends[at]!};
}

/** The places of a group by the ids of their articles, in order. */
export function locationsOf(
	{firsts, articles, starts, ends}: GroupedPlaces,
	group: number,
	idOf: (article: number) => ArticleId,
): Location[] {
	const found: Location[] = [];
	for (let at = firsts[group]!; at < firsts[group + 1]!; at++)
		found.push({article: idOf(articles[at]!), start: starts[at]!, end: ends[at]!});
	return found;
}

/**
 * Some groups, in the order of their numbers, with the places in articles that have a number now; `numbersNow` tells it, -1 for none. A
 * group below 0 is empty.
 */
export function pickPlaces(
	{firsts, articles, starts, ends}: GroupedPlaces,
	groups: ArrayLike<number>,
	numbersNow: ArrayLike<number>,
): GroupedPlaces {
	const {runs, add} = createRuns();
	const firstsNow = new Uint32Array(groups.length + 1);
	for (let at = 0; at < groups.length; at++) {
		const group = groups[at]!;
		let count = 0;
		for (let row = firsts[group] ?? 0; row < (firsts[group + 1] ?? 0) && group >= 0; row++)
			if (numbersNow[articles[row]!]! >= 0) {
				add(row, row + 1);
				count++;
			}
		firstsNow[at + 1] = firstsNow[at]! + count;
	}
	return {
		firsts: firstsNow,
		articles: pickRenumbered(articles, runs, numbersNow),
		starts: pickNumbers(starts, runs),
		ends: pickNumbers(ends, runs),
	};
}
