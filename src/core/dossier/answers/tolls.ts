import {besideTheDead} from '../../language/concepts/fates.ts';
import type {Answer} from './answer.ts';

/** Whether a number counts those to whom something befell. */
export const isFate = ({kind}: Answer): boolean => kind.isFate;

/** A number of killed and wounded together, and one of either. */
export const bothLosses = (one: Answer, other: Answer): boolean =>
	one.kind.isLoss && other.kind.isLoss && (one.count.what === 'casualties' || other.count.what === 'casualties');

/** Killed and wounded: two sides of the losses, which only a number of both together can join. */
const sidesOfLosses = (one: Answer, other: Answer): boolean =>
	one.kind.isLoss && other.kind.isLoss && one.count.what !== other.count.what;

/** Wounded and in hospital, missing and buried: often one number told in two ways. */
export const toldAlike = ({kind: {alike}}: Answer, {count: {what}}: Answer): boolean =>
	alike !== null && alike === what;

/** Two sides of one toll, which may stand in one fact although they count two things. */
export const sidesOfToll = (one: Answer, other: Answer): boolean => sidesOfLosses(one, other) || toldAlike(one, other);

/** `Two died, bringing the toll to nine`: with the others they are as many as is told beside them. */
export const isRaise = ({quantity: {raises}}: Answer): boolean => raises === true;

/**
 * Whether a number comes on top of one that counts the same: `another five died`. Of those who are hurt or missing, `others` mostly sets them against the dead.
 */
export const isOnTop = ({quantity: {additional}, count: {what}}: Answer): boolean =>
	additional && !besideTheDead.has(what);

/** Whether a number tells by how much something changed. */
export const isAmountOfChange = ({quantity}: Answer): boolean =>
	quantity.change === 'rise' || quantity.change === 'fall';
