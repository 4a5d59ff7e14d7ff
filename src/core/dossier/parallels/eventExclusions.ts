import {type Exclusion, exclusionBetween} from '../../language/concepts/concepts.ts';
import type {WholeNumbers} from '../../text/numberList.ts';

/** Pairs of events of a dossier that are never one, by their numbers: each pair once in either order. */
export type EventExclusions = {
	readonly ones: WholeNumbers;
	readonly others: WholeNumbers;
	/** How one excludes the other, by its place among the kinds. */
	readonly kinds: Uint8Array;
};

/** What excludes what among events with their numbers. */
export function eventExclusions(numbers: ReadonlyMap<string, number>): EventExclusions {
	const events = [...numbers];
	const found = events.flatMap(([event, number]) =>
		events.flatMap(([other, next]) => {
			const kind = exclusionBetween(event, other);
			return kind === null ? [] : [{number, next, kind}];
		}),
	);
	return {
		ones: Uint32Array.from(found, ({number}) => number),
		others: Uint32Array.from(found, ({next}) => next),
		kinds: Uint8Array.from(found, ({kind}) => kinds.indexOf(kind)),
	};
}

/** All ways to exclude, as they are numbered here. */
const kinds: readonly Exclusion[] = ['apart', 'claim', 'act'];

/** Events that one event excludes, by their numbers, and how. */
export type Excluded = ReadonlyMap<number, Exclusion>;

const nothing: Excluded = new Map();
const lookups = new WeakMap<EventExclusions, ReadonlyMap<number, Excluded>>();

/** What the event with a number excludes. */
export function excludedBy(exclusions: EventExclusions, event: number): Excluded {
	const known = lookups.get(exclusions) ?? lookupOf(exclusions);
	lookups.set(exclusions, known);
	return known.get(event) ?? nothing;
}

function lookupOf({ones, others, kinds: found}: EventExclusions): ReadonlyMap<number, Excluded> {
	const lookup = new Map<number, Map<number, Exclusion>>();
	for (let at = 0; at < ones.length; at++) {
		const excluded = lookup.get(ones[at]!) ?? new Map<number, Exclusion>();
		lookup.set(ones[at]!, excluded);
		excluded.set(others[at]!, kinds[found[at]!]!);
	}
	return lookup;
}
