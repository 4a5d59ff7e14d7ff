import type {Language} from '../../language/language.ts';
import {withoutRate} from '../../language/measures.ts';
import type {Draft, Reference} from './draft.ts';

/** `31 thefts, compared with` **`27 per week`**: the noun of another number, with a rate of its own. */
export const withRate = <Found extends Reference>(found: Found, per: string | null, {counting}: Language): Found =>
	per === null || found.per !== null || !found.unit
		? found
		: {...found, unit: `${found.unit} ${counting.ratePer} ${per}`, per};

/** `built for four million a year, it took in nine million` **`last year`**: a sum of one such time, no rate. */
export function hasOwnTime({tokens, to}: Draft, {per}: Reference, {counting, units}: Language): boolean {
	if (per === null || !counting.timeDeterminers.has(tokens[to]?.form ?? '')) return false;
	return units.names.startingAt(tokens, to + 1)?.meaning.measure === 'duration';
}

/** How many times as large as a rate a number has to be to be none. */
const timesOfRate = 10;
/** Whether a number of a later sentence is so large that it is a sum and no rate: `3,000 people an hour ... all 60,000`. */
export const isNoRate = (draft: Draft, earlier: Draft): boolean =>
	earlier.per !== null && draft.sentence !== earlier.sentence && draft.amount.min >= timesOfRate * earlier.amount.max;

/** What a number that is a rate counts, without its time. */
export const withoutTime = <Found extends Reference>(found: Found): Found => ({
	...found,
	unit: found.unit && withoutRate(found.unit),
	per: null,
});
