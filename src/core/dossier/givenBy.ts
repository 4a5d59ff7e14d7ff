import type {AnnotatedArticle, Attribution, Quantity} from '../annotate/annotation.ts';
import {attributionFor, withoutHedge} from '../annotate/attributions.ts';
import {besidePlace, inhabitants, knownByAge, longestKnownByAge, longestPlaceLink} from '../language/ownerLinks.ts';
import type {ActorIndex} from './actors/actors.ts';
import {bearerOf} from './answers/ageBearer.ts';
import {anchorOf} from './answers/answerOwners.ts';

/**
 * Index of the attribution that gives a number; null when nobody is named for it, and where the writer only says by it who
 * or what is meant: the age beside a name, how far a place lies from another, how many live in it.
 */
export function givenBy(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): number | null {
	const index = attributionFor(found.attributions, withoutHedge(quantity));
	if (index === null) return null;
	const attribution = found.attributions[index]!;
	const isUnsaid =
		attribution.speech !== 'direct' &&
		onlyDescribes(found, quantity, actors) &&
		!isQuoted(found.article.text, attribution, quantity);
	return isUnsaid ? null : index;
}

function onlyDescribes(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): boolean {
	const {text} = found.article;
	const before = text.slice(Math.max(0, quantity.start - longestPlaceLink), quantity.start);
	if (quantity.measure === 'duration')
		return saysWhoIsMeant(text, quantity) || bearerOf(found, quantity, actors) !== null;
	if (quantity.measure === 'measure') return besidePlace.test(before) && anchorOf(found, quantity, actors) !== null;
	return quantity.measure === 'count' && livesThere(text, before, quantity);
}

/** **`the 34-year-old`** `driver had fled`, **`le chauffeur de 34 ans`** `avait fui`: the age of one who is known. */
const saysWhoIsMeant = (text: string, {rule, start}: Quantity): boolean =>
	rule === 'age' && knownByAge.test(text.slice(Math.max(0, start - longestKnownByAge), start));

/** `Tours (130 000 habitants)`: in brackets behind the place. */
const livesThere = (text: string, before: string, {unit, end}: Quantity): boolean =>
	inhabitants.has(unit) && /\p{Lu}\S*\s\($/u.test(before) && text[end] === ')';

/** Whether a number stands in a quotation within what is attributed. */
function isQuoted(text: string, {content}: Attribution, {start}: Quantity): boolean {
	const marks = text.slice(content.start, start).match(/[«»“”"]/gu) ?? [];
	const last = marks.at(-1);
	return last === '"' ? marks.filter(mark => mark === '"').length % 2 === 1 : last === '«' || last === '“';
}
