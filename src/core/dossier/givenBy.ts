import type {AnnotatedArticle, Attribution, Quantity} from '../annotate/annotation.ts';
import {attributionFor} from '../annotate/attributions.ts';
import type {ActorIndex} from './actors.ts';
import {anchorOf, bearerOf} from './answerOwners.ts';

/**
 * Index of the attribution that gives a number; null when nobody is named for it, and where the writer only says by it who
 * or what is meant: the age beside a name, how far a place lies from another, how many live in it.
 */
export function givenBy(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): number | null {
	const index = attributionFor(found.attributions, quantity);
	if (index === null) return null;
	const attribution = found.attributions[index]!;
	const told = attribution.speech === 'direct' || isQuoted(found.article.text, attribution, quantity);
	return !told && onlyDescribes(found, quantity, actors) ? null : index;
}

function onlyDescribes(found: AnnotatedArticle, quantity: Quantity, actors: ActorIndex): boolean {
	const {text} = found.article;
	const before = text.slice(Math.max(0, quantity.start - longestLink), quantity.start);
	if (quantity.measure === 'duration') return bearerOf(found, quantity, actors) !== null;
	if (quantity.measure === 'measure') return besidePlace.test(before) && anchorOf(found, quantity, actors) !== null;
	return quantity.measure === 'count' && livesThere(text, before, quantity);
}

const longestLink = 24;

/** `, à 20 km de Nice`, `, about 6 miles west of Lima`: right behind the place, not what is said of it. */
const besidePlace =
	/,\s(?:situ[ée]e?s? )?(?:à )?(?:some |about |around |roughly |environ |près de |plus de |moins de )?$/u;

/** `Tours (130 000 habitants)`: in brackets behind the place. */
const livesThere = (text: string, before: string, {unit, end}: Quantity): boolean =>
	inhabitants.has(unit) && /\p{Lu}\S*\s\($/u.test(before) && text[end] === ')';

/** Units of those who live in a place, in both languages. */
const inhabitants: ReadonlySet<string> = new Set(['habitant', 'âme', 'inhabitant', 'resident']);

/** Whether a number stands in a quotation within what is attributed. */
function isQuoted(text: string, {content}: Attribution, {start}: Quantity): boolean {
	const marks = text.slice(content.start, start).match(/[«»“”"]/gu) ?? [];
	const last = marks.at(-1);
	return last === '"' ? marks.filter(mark => mark === '"').length % 2 === 1 : last === '«' || last === '“';
}
