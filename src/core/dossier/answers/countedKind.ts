import {conceptById, isWithin} from '../../language/concepts/concepts.ts';
import {
	alikeFates,
	crews,
	fates,
	fatesOfAccused,
	fatesOfHurt,
	fatesOfOneGroup,
	growingTolls,
	losses,
	ofNamedDay,
	ofSick,
	ofWork,
	sharedEvents,
} from '../../language/concepts/fates.ts';
import {demographics} from '../../language/concepts/kindsOfPeople.ts';
import {anyThing, ofBallots, ofSeats, travellers} from '../../language/concepts/kindsOfThings.ts';
import {rememberingSome} from '../../text/rememberingSome.ts';

/** What comparisons ask of that which a number counts, worked out once: they ask it of millions of pairs. */
export type CountedKind = {
	/** It befell people. */
	readonly isFate: boolean;
	readonly isLoss: boolean;
	readonly isOfHurt: boolean;
	readonly isOfOneGroup: boolean;
	readonly isOfAccused: boolean;
	readonly isSharedEvent: boolean;
	readonly isGrowing: boolean;
	/** Counted on one day: those who march, and votes. */
	readonly isOfOneDay: boolean;
	/** Counted on one day where that is named. */
	readonly isOfNamedDay: boolean;
	readonly isCrew: boolean;
	readonly isOfWork: boolean;
	readonly isOfSick: boolean;
	readonly isOfSeats: boolean;
	/** A side of a vote, those who vote, or those who do not. */
	readonly isOfBallot: boolean;
	/** On board, or called what those on board are. */
	readonly isOfTravellers: boolean;
	/** A word for any thing, and a thing by its own name. */
	readonly isAnyThing: boolean;
	readonly isThing: boolean;
	/** Another fate that is often told of the same people; null for most. */
	readonly alike: string | null;
	readonly isPerson: boolean;
	/** A noun that no table has often is one of people. */
	readonly mayBePeople: boolean;
	/** People by sex or age. */
	readonly isDemographic: boolean;
};

/** Kinds that are remembered; a dossier counts fewer. */
const most = 10_000;

/** All that is asked of what a number counts. */
export const countedKind = rememberingSome(most, (what: string): CountedKind => {
	const isPerson = isWithin(what, 'person');
	const concept = conceptById(what);
	return {
		isFate: fates.has(what),
		isLoss: losses.has(what),
		isOfHurt: fatesOfHurt.has(what),
		isOfOneGroup: fatesOfOneGroup.has(what),
		isOfAccused: fatesOfAccused.has(what),
		isSharedEvent: sharedEvents.has(what),
		isGrowing: growingTolls.has(what),
		isOfOneDay: sharedEvents.has(what) || isWithin(what, 'vote') || what === 'abstain' || what === 'seat',
		isOfNamedDay: ofNamedDay.has(what),
		isCrew: crews.has(what),
		isOfWork: ofWork.has(what),
		isOfSick: ofSick.has(what),
		isOfSeats: ofSeats.has(what),
		isOfBallot: ofBallots.has(what),
		isOfTravellers: what === 'aboard' || travellers.has(what),
		isAnyThing: anyThing.has(what),
		isThing: concept?.event === false && !isPerson && !fates.has(what),
		alike: alikeFates.get(what) ?? null,
		isPerson,
		mayBePeople: isPerson || (what !== '' && concept === undefined),
		isDemographic: demographics.has(what),
	};
});
