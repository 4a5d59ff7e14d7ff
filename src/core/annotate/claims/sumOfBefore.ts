import {isWithin} from '../../language/concepts/concepts.ts';
import {fates} from '../../language/concepts/fates.ts';
import type {Count, Quantity} from '../annotation.ts';
import {hasNoun} from './counted.ts';

/** Fewer are as many as two numbers before them by chance. */
const leastSum = 6;

/**
 * `80 guests and nine cooks. That makes` **`89`** `in all`: people that are as many as both numbers before them together are those whom both
 * count; null for others.
 */
export function sumOfBefore(
	count: Count,
	counts: ReadonlyMap<number, Count>,
	quantities: readonly Quantity[],
): Count | null {
	const [first, second] = [counts.get(count.quantity - 2), counts.get(count.quantity - 1)];
	if (first === undefined || second === undefined || !fates.has(first.what)) return null;
	const own = quantities[count.quantity]!;
	const isNear = own.sentence - quantities[first.quantity]!.sentence <= 1;
	const sum = exactly(quantities[first.quantity]!) + exactly(quantities[second.quantity]!);
	if (!isNear || !(sum >= leastSum) || exactly(own) !== sum) return null;
	const ofFirst = (what: string): boolean => (fates.has(what) ? what === first.what : isWithin(what, 'person'));
	if (!ofFirst(second.what) || !ofFirst(count.what) || hasOwnNoun(own, count)) return null;
	return {
		...count,
		what: first.what,
		members: first.members === second.members ? first.members : null,
		event: first.event,
	};
}

/** Whether it is told whom it counts, other than people. */
const hasOwnNoun = (quantity: Quantity, {what, members}: Count): boolean =>
	hasNoun(quantity) && what !== 'person' && members !== 'person';

/** The number that a quantity tells as such; none for ranges and bounds, and for what is no count. */
const exactly = ({min, max, measure, partOf}: Quantity): number =>
	measure === 'count' && partOf === undefined && min !== null && min === max ? min : Number.NaN;
