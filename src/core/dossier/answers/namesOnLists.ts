import {fatesListed, nameOnList} from '../../language/concepts/fates.ts';
import type {Answer, AnswerDraft} from './answer.ts';
import {comparedCount} from './comparedParts.ts';
import {leastOfCrowd} from './tellingNumbers.ts';

/** The names of a list are at most so many times as many as another source counts, or as few. */
const mostNamed = 2;

/** Takes the names on a list for those of whom their article counts nearly as many: `27 names`, where 23 are dead. */
export function markNames(own: readonly AnswerDraft[]): void {
	for (const names of own) {
		if (names.count.what !== nameOnList || names.low < leastOfCrowd) continue;
		const named = own
			.filter(answer => fatesListed.has(answer.count.what) && !answer.part && timesApart(names, answer) <= mostNamed)
			.sort((one, other) => timesApart(names, one) - timesApart(names, other))[0];
		if (named === undefined) continue;
		names.count = comparedCount({...names.count, what: named.count.what, event: named.count.event});
		names.kind = named.kind;
		names.members = named.members;
	}
}

const timesApart = (one: Answer, other: Answer): number =>
	Math.max(one.high, other.high) / Math.max(1, Math.min(one.low, other.low));
