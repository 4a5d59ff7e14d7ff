import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {
	beforeDistance,
	beginsAnchor,
	behindPlace,
	longestAnchorLink,
	longestLocatedLink,
} from '../../language/ownerLinks.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';
import {isLength} from './isLength.ts';

/** The place that a distance tells where it lies, **`Varn`**`, a town 30 km from Oslo`; null for others. */
export function locatedPlace(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): string | null {
	if (!isLength(quantity)) return null;
	const {start, end} = quantity;
	const {text, id} = found.article;
	const named = lookupOf(found)
		.mentionsAt({start: Math.max(0, start - longestLocatedLink), end: start})
		.findLast(({end}) => end < start);
	if (named === undefined || (named.kind !== 'place' && named.kind !== 'country')) return null;
	const link = text.slice(named.end, start);
	if (!beforeDistance.test(link) && !beginsAnchor.test(text.slice(end, end + longestAnchorLink))) return null;
	return behindPlace.exec(link)?.[0] === link ? (actors.actorOf(id, named.chain) ?? null) : null;
}
