import type {Answer} from '../answers/answer.ts';
import {isNation} from '../answers/members.ts';
import {areOnlyServed} from '../answers/tellingNumbers.ts';
import {isAmountOfChange, isFate, sidesOfToll} from '../answers/tolls.ts';
import {areAlmostOne, areGrave} from './countedLikeness.ts';
import {meet} from './likeness.ts';
import {areApartInTime} from './otherDays.ts';
import {valueLikeness, valuesMeet} from './valueLikeness.ts';

/**
 * What it costs two answers that one is counted under a noun that no table knows, that one tells of people and only the other what befell
 * them, that their articles are of two days, that one is told as denied, as the amount of a change, or as some of more. All that they have in
 * common may outweigh it: a date, a negation or a whole is often that of another clause. As rules without exception these kept many apart
 * that stories nobody had read tell of one thing.
 */
const costs = {name: 0.3, fate: 0, day: 0.6, denial: 0, amount: 0.6, some: 1};

/** What it costs two answers that they may answer two questions; `what` is how alike what they count is. */
export function doubtOf(one: Answer, other: Answer, what: number): number {
	if (what === 0 && !sidesOfToll(one, other)) return isOnlyName(one, other) ? costs.name : costs.fate;
	if (areApartInTime(one, other)) return costs.day;
	if (valuesMeet(one, other)) return 0;
	if (one.count.denied !== other.count.denied || isNegation(one, other)) return costs.denial;
	if (isAmountOfChange(one) !== isAmountOfChange(other) && valueLikeness(one, other) < leastOfOneAmount)
		return costs.amount;
	return areToldAsOne(one, other) ? 0 : costs.some;
}

/** As alike as this, the amount of a change and a number may be one. */
const leastOfOneAmount = 0.6;

/** Whether what two answers count may be one although it is called otherwise. */
export const mayBeOneThing = (one: Answer, other: Answer): boolean =>
	isOnlyName(one, other) ||
	(Math.max(one.high, other.high) >= leastOfOneFate && (tellsOnlyWho(one, other) || tellsOnlyWho(other, one)));

/** So few people are told of in any story, whatever befalls others. */
const leastOfOneFate = 20;

/** Counted under a noun of which no table knows whether it is of people or of things: it may be another name of anything. */
const isOnlyName = (one: Answer, other: Answer): boolean => isOfUnknownThing(one) || isOfUnknownThing(other);
const isOfUnknownThing = ({kind, quantity: {measure}, count: {what}}: Answer): boolean =>
	measure === 'count' && (what === '' || !(kind.isFate || kind.isPerson || kind.isThing || kind.isOfBallot));

/** `ninety villagers` of whom nothing is told, and so many who died: their own sentence may say it in words that no table knows. */
const tellsOnlyWho = (one: Answer, {kind: other}: Answer): boolean =>
	one.kind.isPerson &&
	!one.kind.isFate &&
	one.count.event === null &&
	!areOnlyServed(one) &&
	other.isFate &&
	!other.isSharedEvent;

/** A number so near to one that is denied is denied with it: `do not have enough to eat` and `go hungry`. */
const leastDenied = 0.6;

/** `of the 400 evacuees 12` **`have not`** `come home`, `the 12 dead` **`do not`** `include soldiers`: what their noun says of those counted is not denied; but what they come to may be. */
const isDenied = ({claim: {negated}, count: {given, members}, kind}: Answer): boolean =>
	negated && !given && !(kind.isFate && !kind.isSharedEvent && members === null);

/** Whether of two numbers that are not near only one is denied. */
export const isNegation = (one: Answer, other: Answer): boolean =>
	isDenied(one) !== isDenied(other) && valueLikeness(one, other) < leastDenied;

/** Whether both are told as all of something, or both as some of it, or only one of them where it makes no difference. */
const areToldAsOne = (one: Answer, other: Answer): boolean =>
	one.part === other.part ||
	one.quantity.measure === 'share' ||
	areAlmostOne(one, other) ||
	areOfOneNation(one, other) ||
	areOfOneKind(one, other) ||
	areSeats(one, other) ||
	meet(one.scope, other.scope) ||
	areGrave(one, other);

/** Of whomever they are a part, the Swedes among them are as many. */
const areOfOneNation = ({members}: Answer, {members: others}: Answer): boolean =>
	members === others && isNation(members);

/** `19 children` among the bodies, `30 children` who died: of one kind, to whom one thing befell, both number all. */
const areOfOneKind = (one: Answer, other: Answer): boolean =>
	isFate(one) && one.count.what === other.count.what && one.members === other.members && one.members !== null;

/** `98 of the 211 seats`, `96 seats`: seats are told with their whole or without. */
const areSeats = (one: Answer, other: Answer): boolean => one.kind.isOfSeats && other.kind.isOfSeats;
