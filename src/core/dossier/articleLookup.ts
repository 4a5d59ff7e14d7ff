import type {AnnotatedArticle, Claim, Count, Mention, VerbGroup} from '../annotate/annotation.ts';
import {appendTo} from '../text/appendTo.ts';
import {once} from '../text/once.ts';
import {partitionPoint} from '../text/partitionPoint.ts';
import type {Span} from '../text/span.ts';
import {spanLookup} from '../text/spanLookup.ts';

/** What an article's annotations are asked for again and again, prepared so that no answer reads all of them. */
export type ArticleLookup = {
	/** The mentions that share a unit with a span, in text order. */
	mentionsAt(span: Span): Mention[];
	/** Whether the words of a speaker's name share a unit with the span. */
	isSource(span: Span): boolean;
	/** The first claim that states a quantity, and what it counts there. */
	claimOf(quantity: number): Claim | undefined;
	countOf(quantity: number): Count | undefined;
	/** The verbs of a sentence's claims. */
	verbsOf(sentence: number): readonly VerbGroup[];
	/** The last claim with a number among those that begin before the offset. */
	numberedBefore(offset: number): Claim | undefined;
};

/** Held as long as the articles are: what is said of facts comes back to each of them many times, in no order. */
const lookups = new WeakMap<AnnotatedArticle, ArticleLookup>();

/** The lookup of an article, prepared when it is asked for. */
export function lookupOf(found: AnnotatedArticle): ArticleLookup {
	const known = lookups.get(found);
	if (known !== undefined) return known;
	const lookup = prepare(found);
	lookups.set(found, lookup);
	return lookup;
}

/** Each part is made when it is first asked for: of most articles two or three ever are. */
function prepare({mentions, attributions, claims}: AnnotatedArticle): ArticleLookup {
	const named = once(() => spanLookup(mentions));
	const sources = once(() => spanLookup(attributions.map(({source}) => source)));
	const stating = once(() => firstBy(claims.flatMap(claim => claim.quantities.map(key => [key, claim] as const))));
	const counting = once(() =>
		firstBy(claims.flatMap(({counts}) => counts.map(count => [count.quantity, count] as const))),
	);
	const verbs = once(() => verbsBySentence(claims));
	const numbered = once(() => lastBefore(claims.filter(({quantities}) => quantities.length > 0)));
	return {
		mentionsAt: span =>
			named()
				.overlapping(span)
				.map(index => mentions[index]!),
		isSource: span => sources().overlapping(span).length > 0,
		claimOf: quantity => stating().get(quantity),
		countOf: quantity => counting().get(quantity),
		verbsOf: sentence => verbs().get(sentence) ?? [],
		numberedBefore: offset => numbered()(offset),
	};
}

function verbsBySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly VerbGroup[]> {
	const found = new Map<number, VerbGroup[]>();
	for (const {sentence, verbs} of claims) {
		if (verbs !== null) appendTo(found, sentence, verbs);
	}
	return found;
}

function firstBy<Item>(entries: readonly (readonly [number, Item])[]): ReadonlyMap<number, Item> {
	const first = new Map<number, Item>();
	for (const [key, item] of entries) if (!first.has(key)) first.set(key, item);
	return first;
}

/** Finds the last span of a list that begins before an offset; the list need not be in order. */
function lastBefore<Item extends Span>(spans: readonly Item[]): (offset: number) => Item | undefined {
	const earliest = spans.map(({start}) => start);
	for (let index = spans.length - 2; index >= 0; index--)
		earliest[index] = Math.min(earliest[index]!, earliest[index + 1]!);
	return offset => spans[partitionPoint(earliest, start => start < offset) - 1];
}
