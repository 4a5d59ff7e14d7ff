import {fates, groupsAboard, losses} from '../../language/concepts/fates.ts';
import {anybody} from '../../language/concepts/kindsOfPeople.ts';
import type {Claim, Count, Quantity} from '../annotation.ts';
import {countsPeople} from './countsPeople.ts';
import {exactCount} from './itemsOfToll.ts';

/** Items of a sum at most, and at least. */
const mostItems = 5;
const leastItems = 2;

/** A smaller sum may be one by chance. */
const leastSum = 3;

/**
 * `67 passengers and four crew. That makes` **`71`**, `12 hommes et neuf femmes sont morts, soit` **`21`**: a number without a noun of its own that is as
 * many as those right before it together counts all of them, and is of none of their kinds.
 */
export function withSumsOfItems(claims: readonly Claim[], quantities: readonly Quantity[]): readonly Claim[] {
	const counts = claims.flatMap(claim => claim.counts).sort((a, b) => a.quantity - b.quantity);
	const told = new Map<number, Count>();
	for (let at = leastItems; at < counts.length; at++) {
		const sum = summed(counts, at, quantities);
		if (sum !== null) told.set(sum.quantity, sum);
	}
	if (told.size === 0) return claims;
	return claims.map(claim =>
		claim.counts.some(({quantity}) => told.has(quantity))
			? {...claim, counts: claim.counts.map(count => told.get(count.quantity) ?? count)}
			: claim,
	);
}

/** The count at a place as that of all before it that it is the sum of; null where it is none. */
function summed(counts: readonly Count[], at: number, quantities: readonly Quantity[]): Count | null {
	const count = counts[at]!;
	const own = quantities[count.quantity]!;
	const value = exactCount(own);
	if (!(value >= leastSum) || own.partOf !== undefined || !isAnybody(count, own)) return null;
	let sum = 0;
	for (let first = at - 1; first >= 0 && first >= at - mostItems; first--) {
		const item = counts[first]!;
		const {sentence, partOf} = quantities[item.quantity]!;
		if (partOf !== undefined || own.sentence - sentence > 1 || !isOfPeople(item)) return null;
		sum += exactCount(quantities[item.quantity]!);
		if (!(sum < value)) return sum === value && at - first >= leastItems ? ofAll(count, counts.slice(first, at)) : null;
	}
	return null;
}

/** Whether a number has no noun of its own, or only one for people of any kind. */
const isAnybody = ({what}: Count, {noun, start}: Quantity): boolean =>
	noun === null || noun.end <= start || anybody.has(what);

const isOfPeople = ({what}: Count): boolean => what !== '' && (fates.has(what) || countsPeople(what));

/** What befell all of a sum: those on board, those to whom one thing befell, the dead and the hurt together. Null where two things befell them. */
function ofAll(count: Count, items: readonly Count[]): Count | null {
	const told = new Set(items.map(({what}) => what).filter(what => fates.has(what)));
	const what =
		told.size === 0
			? items.some(item => groupsAboard.has(item.what))
				? 'aboard'
				: null
			: told.size === 1
				? [...told][0]!
				: [...told].every(fate => losses.has(fate))
					? 'casualties'
					: null;
	if (what === null) return null;
	const kinds = new Set(items.map(item => (fates.has(item.what) ? item.members : item.what)));
	return {...count, what, event: what, members: kinds.size === 1 ? [...kinds][0]! : 'person', governor: null};
}
