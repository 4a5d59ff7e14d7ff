import {areApart, areOpposite} from '../../language/concepts/concepts.ts';
import type {WholeNumbers} from '../../text/numberList.ts';

/** Pairs of events of a dossier that are never one, by their numbers: each pair once in either order. */
export type EventExclusions = {
	readonly ones: WholeNumbers;
	readonly others: WholeNumbers;
	/** 1 where one event says that the other is not so, 0 where they are only not the same. */
	readonly opposite: Uint8Array;
};

/** What excludes what among events with their numbers. */
export function eventExclusions(numbers: ReadonlyMap<string, number>): EventExclusions {
	const events = [...numbers];
	const found = events.flatMap(([event, number]) =>
		events
			.filter(([other]) => areApart(event, other) || areOpposite(event, other))
			.map(([other, next]) => ({number, next, opposite: areOpposite(event, other)})),
	);
	return {
		ones: Uint32Array.from(found, ({number}) => number),
		others: Uint32Array.from(found, ({next}) => next),
		opposite: Uint8Array.from(found, ({opposite}) => Number(opposite)),
	};
}

/** Events that one event excludes. */
export type Excluded = {readonly apart: ReadonlySet<number>; readonly opposite: ReadonlySet<number>};

const nothing: Excluded = {apart: new Set(), opposite: new Set()};
const lookups = new WeakMap<EventExclusions, ReadonlyMap<number, Excluded>>();

/** What the event with a number excludes. */
export function excludedBy(exclusions: EventExclusions, event: number): Excluded {
	const known = lookups.get(exclusions) ?? lookupOf(exclusions);
	lookups.set(exclusions, known);
	return known.get(event) ?? nothing;
}

function lookupOf({ones, others, opposite}: EventExclusions): ReadonlyMap<number, Excluded> {
	const lookup = new Map<number, {apart: Set<number>; opposite: Set<number>}>();
	for (let at = 0; at < ones.length; at++) {
		const excluded = lookup.get(ones[at]!) ?? {apart: new Set(), opposite: new Set()};
		lookup.set(ones[at]!, excluded);
		excluded[opposite[at] === 1 ? 'opposite' : 'apart'].add(others[at]!);
	}
	return lookup;
}
