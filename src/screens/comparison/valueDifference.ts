import {otherCurrency} from '../../core/dossier/answers/unitKind.ts';
import type {Difference, Reading} from '../../core/dossier/differences/reading.ts';
import {differenceOfOneThing} from '../../core/dossier/differences/readingDifferences.ts';
import type {Figure, Verdict} from '../../core/dossier/dossier.ts';

/**
 * How two figures of one fact differ as far as they tell themselves: equal, rounded, one within the other, of another date,
 * planned and done. Null when that does not explain it: what they count, and where, only the whole fact knows.
 */
export const valueDifference = (one: Figure, other: Figure): Difference | null => {
	if (one.vague || other.vague || otherCurrency(one, other)) return null;
	if (one.measure === 'measure' && one.unit !== other.unit) return null;
	const difference = differenceOfOneThing(readingOf(one), readingOf(other));
	return difference.verdict === 'conflict' ? null : difference;
};

/** Kinds of difference that two values show by themselves. */
export const explainedByValue: ReadonlySet<Verdict> = new Set(['agree', 'rounded', 'range']);

/** What a figure of a known fact counts need not be looked at again. */
const readingOf = ({min, max, relation, status, asOf}: Figure): Reading => ({
	min,
	max,
	written: {min, max},
	said: '',
	step: 1,
	relation,
	vague: false,
	what: '',
	currency: null,
	members: null,
	ofPeople: false,
	per: null,
	event: null,
	whole: null,
	part: false,
	additional: false,
	superseded: false,
	denied: false,
	undone: false,
	changedTo: false,
	places: [],
	status,
	asOf,
	published: null,
	speaker: null,
});
