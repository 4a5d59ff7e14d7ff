import {isWithin} from '../language/concepts/concepts.ts';
import {fates} from '../language/concepts/fates.ts';
import {coreOf, type Difference, type Reading} from './reading.ts';
import {agreementOf, differenceOfOneThing, differenceOfOthers} from './readingDifferences.ts';

/** How two readings of one question differ; the first cause that explains the difference is given. */
export function differenceBetween(one: Reading, other: Reading): Difference {
	if (one.what === other.what) return differenceOfOneThing(one, other);
	if (fates.has(one.what) && fates.has(other.what)) return otherCount(one, other);
	return (
		agreementOf(one, other) ?? (contradictsKind(one, other) ? differenceOfOthers(one, other) : otherCount(one, other))
	);
}

const otherCount = (one: Reading, other: Reading): Difference => ({
	verdict: 'measure',
	cause: {kind: 'counted', counted: [one.what, other.what]},
});

/** More cars than vehicles: that one kind is part of the other does not explain it. */
function contradictsKind(one: Reading, other: Reading): boolean {
	const [narrow, wide] = isWithin(one.what, other.what) ? [one, other] : [other, one];
	return isWithin(narrow.what, wide.what) && coreOf(narrow) > coreOf(wide);
}
