import type {AnnotatedArticle, Claim} from '../../annotate/annotation.ts';
import {quotable, quotedPlaces} from '../../text/quotedPlaces.ts';
import {lengthOf, overlaps, type Span} from '../../text/span.ts';
import type {Quotation} from './corrections.ts';
import type {Misfit} from './misfit.ts';

/** The claim that a person quotes, and the one figure in the quoted words, if they hold one. */
export type QuotedClaim = {
	/** Indexes of the article, and of the quantity in it. */
	readonly article: number;
	readonly claim: Claim;
	readonly quantity: number | null;
	/** The same words are the same claim. */
	readonly key: string;
};

/** Finds what quotations mean; a misfit instead of a claim says why one cannot be found. */
export function quotedClaims(annotated: readonly AnnotatedArticle[]): (quotation: Quotation) => QuotedClaim | Misfit {
	const texts = new Map<number, ReturnType<typeof quotable>>();
	return ({article: id, quote}) => {
		const article = annotated.findIndex(found => found.article.id === id);
		if (article < 0) return ['noArticle', id];
		const text = texts.get(article) ?? quotable(annotated[article]!.article.text);
		texts.set(article, text);
		const places = quotedPlaces(text, quote);
		if (places.length === 0) return ['noWords', quote, id];
		if (places.length > 1) return ['severalPlaces', quote, String(places.length), id];
		return claimAt(annotated[article]!, article, places[0]!, quote);
	};
}

function claimAt(
	{quantities, claims}: AnnotatedArticle,
	article: number,
	place: Span,
	quote: string,
): QuotedClaim | Misfit {
	const [quantity, ...more] = quantities.flatMap(({number}, index) => (overlaps(number, place) ? [index] : []));
	if (more.length > 0) return ['severalFigures', quote];
	const about = claims.filter(claim =>
		quantity === undefined ? overlaps(claim, place) : claim.quantities.includes(quantity),
	);
	const claim = about.sort((a, b) => shared(b, place) - shared(a, place) || lengthOf(a) - lengthOf(b))[0];
	if (!claim) return ['nothingStated', quote];
	const key = quantity === undefined ? `${article} ${claim.start} ${claim.end}` : `${article} #${quantity}`;
	return {article, claim, quantity: quantity ?? null, key};
}

/** Units that two spans have in common. */
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Whether a quotation led to one claim, and not to why it leads to none. */
export const isClaim = (found: QuotedClaim | Misfit): found is QuotedClaim => !Array.isArray(found);
