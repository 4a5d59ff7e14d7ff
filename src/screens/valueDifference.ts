import {type Difference, differenceBetween, type Reading} from '../core/dossier/differences.ts';
import type {Figure} from '../core/dossier/dossier.ts';

/**
 * How two figures of one fact differ as far as their values tell: equal, rounded, one within the other. Null when the
 * values alone do not explain it: then only the fact as a whole has a kind of difference.
 */
export const valueDifference = (one: Figure, other: Figure): Difference | null => {
	if (one.vague || other.vague || (one.measure === 'measure' && one.unit !== other.unit)) return null;
	const difference = differenceBetween(readingOf(one), readingOf(other));
	return explained.has(difference.verdict) ? difference : null;
};

const explained: ReadonlySet<Difference['verdict']> = new Set(['agree', 'rounded', 'range']);

/** What a figure of a known fact counts need not be looked at again. */
const readingOf = ({min, max, relation, status, asOf}: Figure): Reading => ({
	min,
	max,
	relation,
	what: '',
	members: null,
	per: null,
	event: null,
	part: false,
	additional: false,
	places: [],
	status,
	asOf,
	published: null,
	speaker: null,
});
