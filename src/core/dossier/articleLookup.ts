import type {AnnotatedArticle, Claim, Count, Mention, VerbGroup} from '../annotate/annotation.ts';
import {partitionPoint} from '../text/partitionPoint.ts';
import {rememberingSome} from '../text/rememberingSome.ts';
import type {Span} from '../text/span.ts';
import {type SpanLookup, spanLookup} from '../text/spanLookup.ts';

/** What an article's annotations are asked for again and again, prepared so that no answer reads all of them. */
export type ArticleLookup = {
	/** The mentions that share a unit with a span, in text order. */
	mentionsAt(span: Span): Mention[];
	/** Whether the words of a speaker's name share a unit with the span. */
	isSource(span: Span): boolean;
	/** The first claim that states a quantity, and what it counts there. */
	readonly claims: ReadonlyMap<number, Claim>;
	readonly counts: ReadonlyMap<number, Count>;
	/** The verbs of each sentence's claims. */
	readonly verbsOf: ReadonlyMap<number, readonly VerbGroup[]>;
	/** The last claim with a number among those that begin before the offset. */
	numberedBefore(offset: number): Claim | undefined;
};

/** Articles whose lookups are held: one after the other is asked for what it says, and few at once for what is said of them. */
const mostHeld = 32;

/** The lookup of an article, prepared when it is asked for. */
export const lookupOf: (found: AnnotatedArticle) => ArticleLookup = rememberingSome(mostHeld, prepare);

function prepare({mentions, attributions, claims}: AnnotatedArticle): ArticleLookup {
	const named: SpanLookup = spanLookup(mentions);
	const sources: SpanLookup = spanLookup(attributions.map(({source}) => source));
	return {
		mentionsAt: span => named.overlapping(span).map(index => mentions[index]!),
		isSource: span => sources.overlapping(span).length > 0,
		claims: firstBy(claims.flatMap(claim => claim.quantities.map(quantity => [quantity, claim] as const))),
		counts: firstBy(claims.flatMap(({counts}) => counts.map(count => [count.quantity, count] as const))),
		verbsOf: verbsBySentence(claims),
		numberedBefore: lastBefore(claims.filter(({quantities}) => quantities.length > 0)),
	};
}

function verbsBySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly VerbGroup[]> {
	const found = new Map<number, VerbGroup[]>();
	for (const {sentence, verbs} of claims) {
		if (verbs === null) continue;
		const before = found.get(sentence);
		if (before === undefined) found.set(sentence, [verbs]);
		else before.push(verbs);
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
