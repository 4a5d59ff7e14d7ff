import {alikeFates, fates, losses} from '../language/concepts/fates.ts';
import type {Answer} from './answers.ts';

/** Whether a number counts those to whom something befell. */
export const isFate = ({count}: Answer): boolean => fates.has(count.what);

/** A number of killed and wounded together, and one of either. */
export const bothLosses = (one: Answer, other: Answer): boolean =>
	losses.has(one.count.what) &&
	losses.has(other.count.what) &&
	(one.count.what === 'casualties' || other.count.what === 'casualties');

/** Killed and wounded: two sides of the losses, which only a number of both together can join. */
const sidesOfLosses = (one: Answer, other: Answer): boolean =>
	one.count.what !== other.count.what && losses.has(one.count.what) && losses.has(other.count.what);

/** Wounded and in hospital, missing and buried: often one number told in two ways. */
export const toldAlike = ({count}: Answer, {count: {what}}: Answer): boolean => alikeFates.get(count.what) === what;

/** Two sides of one toll, which may stand in one fact although they count two things. */
export const sidesOfToll = (one: Answer, other: Answer): boolean => sidesOfLosses(one, other) || toldAlike(one, other);
