import type {ArticleId} from '../article/article.ts';
import type {Span} from '../text/span.ts';
import type {Location} from './dossier.ts';

/** Places in articles, group by group, in flat arrays: an actor's mentions, a fact's claims. */
export type GroupedPlaces = {
	/** Where each group begins; one entry more than there are groups. */
	readonly firsts: Uint32Array;
	/** Number of the article of each place. */
	readonly articles: Uint32Array;
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
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
		articles: Uint32Array.from(all, ({article}) => numberOf(article)),
		starts: Uint32Array.from(all, ({start}) => start),
		ends: Uint32Array.from(all, ({end}) => end),
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
