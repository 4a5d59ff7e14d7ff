import {fates} from '../../language/concepts/fates.ts';
import {anybody} from '../../language/concepts/kindsOfPeople.ts';
import {appendTo} from '../../text/appendTo.ts';
import type {Claim, Count, Quantity} from '../annotation.ts';
import {countsPeople} from './countsPeople.ts';

/** Fewer make no list. */
const leastItems = 2;

/**
 * `13 deaths: seven soldiers and six nurses`: what befell all befell each of those behind it in the sentence who make up their number
 * together, where nothing else is told of them.
 */
export function withItemsOfTolls(claims: readonly Claim[], quantities: readonly Quantity[]): Claim[] {
	const told = new Map<number, Count>();
	for (const counts of countsBySentence(claims, quantities))
		for (let at = 0; at < counts.length; at++) {
			const whole = counts[at]!;
			if (!fates.has(whole.what)) continue;
			const items = itemsOf(counts, at, quantities);
			// Whom no kind is told of would be taken for all.
			for (let place = 0; place < items.length; place++) {
				const item = items[place]!;
				if (!anybody.has(item.what)) told.set(item.quantity, asToll(item, whole));
			}
		}
	if (told.size === 0) return [...claims];
	return claims.map(claim =>
		claim.counts.some(({quantity}) => told.has(quantity))
			? {...claim, counts: claim.counts.map(count => told.get(count.quantity) ?? count)}
			: claim,
	);
}

function countsBySentence(claims: readonly Claim[], quantities: readonly Quantity[]): Iterable<Count[]> {
	const sentences = new Map<number, Count[]>();
	for (const count of claims.flatMap(({counts}) => counts)) {
		const {sentence} = quantities[count.quantity]!;
		appendTo(sentences, sentence, count);
	}
	return sentences.values();
}

/** More make no list that anybody adds up. */
const mostItems = 40;

/** The counts of people right behind a toll, which is one of the counts, that are as many together; none where they are not. */
function itemsOf(counts: readonly Count[], toll: number, quantities: readonly Quantity[]): readonly Count[] {
	let end = toll + 1;
	const last = Math.min(counts.length, end + mostItems);
	while (end < last && !fates.has(counts[end]!.what) && countsPeople(counts[end]!.what)) end++;
	const items = counts.slice(toll + 1, end);
	const sum = items.reduce((total, {quantity}) => total + exact(quantities[quantity]!), 0);
	return items.length >= leastItems && sum === exact(quantities[counts[toll]!.quantity]!) ? items : [];
}

/** A number that is exact; not a number for others. */
const exact = ({min, max, relation, measure}: Quantity): number =>
	measure === 'count' && relation === 'exact' && min === max && min !== null ? min : Number.NaN;

const asToll = (item: Count, {what, event}: Count): Count => ({
	...item,
	what,
	event,
	members: item.what,
	governor: null,
});
