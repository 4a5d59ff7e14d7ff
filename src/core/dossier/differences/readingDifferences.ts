import {
	accumulating,
	accumulatingOfPeople,
	accumulatingThings,
	crews,
	deployed,
	endingFates,
	fates,
	goingOn,
	growingTolls,
	hunts,
	progressing,
	ruins,
	sharedEvents,
} from '../../language/concepts/fates.ts';
import {demographics} from '../../language/concepts/kindsOfPeople.ts';
import {areApartInTime, daysBetween, firstDay} from './asOfDates.ts';
import {coreOf, type Difference, type Reading, statedValues} from './reading.ts';
import {sameValue} from './valueAgreement.ts';

/** How two readings of one thing differ that neither source denies; the first cause that explains the difference is given. */
export const differenceOfOneThing = (one: Reading, other: Reading): Difference =>
	grownBound(one, other) ?? agreementOf(one, other) ?? differenceOfOthers(one, other);

/** `12 days`, and `three weeks, not 12 days as announced`: one text takes back what the other states, or says that it did not happen. */
export const denialOf = (one: Reading, other: Reading): Difference | null =>
	(one.denied !== other.denied || isUndoneOfOne(one, other)) && sameValue(one, other) !== null
		? {verdict: 'conflict', cause: {kind: 'negation'}}
		: null;

/** `paid £40,000`, `did not pay £40,000`: one thing is told as done and as not done; `12 were not found` says no other than `12 are missing`. */
const isUndoneOfOne = (one: Reading, other: Reading): boolean =>
	one.undone !== other.undone &&
	one.event !== null &&
	one.event === other.event &&
	!fates.has(one.event) &&
	!one.denied &&
	!other.denied;

/** `at least 20 dead`, and a day later `at least 28` or `31`: these hold for the first too, and yet tell that the toll has grown. */
function grownBound(one: Reading, other: Reading): Difference | null {
	const isBound = (one.max === null || other.max === null) && coreOf(one) !== coreOf(other);
	if (!isBound || !growingTolls.has(one.what) || otherLimits(one, other) !== null) return null;
	const found = otherTime(one, other);
	return found?.verdict === 'updated' && found.cause.kind === 'date' ? found : null;
}

/** The values agree, as far as they tell anything. */
export const agreementOf = (one: Reading, other: Reading): Difference | null =>
	(areVague(one, other) ? (otherExtent(one, other) ?? placeOfOne(one, other)) : null) ?? sameValue(one, other);

/** What explains it that two values do not agree; a conflict where nothing does. */
export const differenceOfOthers = (one: Reading, other: Reading): Difference =>
	otherRate(one, other) ??
	otherLimits(one, other) ??
	supersededOf(one, other) ??
	recountOf(one, other) ??
	otherTime(one, other) ??
	placeOfOne(one, other) ??
	contradiction(one, other);

/** What goes on changing while a story does: tolls, those still under the ruins, crews, what accumulates, how much of something is done. */
const changesWithTime = ({what, event, ofPeople}: Reading): boolean =>
	growingTolls.has(what) ||
	crews.has(what) ||
	what === 'trapped' ||
	accumulatingThings.has(what) ||
	accumulating.has(event ?? '') ||
	(ofPeople && accumulatingOfPeople.has(event ?? '')) ||
	(what === 'share' && progressing.has(event ?? ''));

/** `250 officers search the woods`, and a day later `400`: those who are sent on a hunt, and what they come with, are more or fewer from day to day. */
const isDeployed = (one: Reading, other: Reading): boolean =>
	[one, other].every(({what}) => deployed.has(what)) && [one, other].some(({event}) => hunts.has(event ?? ''));

/** What only grows: a later number of it that is lower takes something back. */
const neverFalls = ({what, event, ofPeople}: Reading): boolean =>
	(growingTolls.has(what) && !endingFates.has(what)) ||
	what === 'arrest' ||
	(ruins.has(event ?? '') && !fates.has(what) && !ofPeople);

/** Both name only an order of magnitude: "thousands" here and "thousands" there are no agreement. */
const areVague = (one: Reading, other: Reading): boolean =>
	[one, other].every(({min, max, relation}) => relation === 'approx' && min !== null && max !== null && min !== max);

/** At most so many times as high is a price whose unit one text leaves out: "$48.20 per share", "closed at $47.90". */
const mostApart = 1.2;
const isUnsaidRate = (one: Reading, other: Reading): boolean =>
	(one.per === null) !== (other.per === null) &&
	Math.max(coreOf(one), coreOf(other)) <= mostApart * Math.min(coreOf(one), coreOf(other));

const otherRate = (one: Reading, other: Reading): Difference | null =>
	one.per === other.per || isUnsaidRate(one, other)
		? null
		: {verdict: 'measure', cause: {kind: 'counted', counted: [one.per ?? one.what, other.per ?? other.what]}};

/** Another place, part or addition; or what is expected against what is counted. */
const otherLimits = (one: Reading, other: Reading): Difference | null =>
	otherExtent(one, other) ??
	((one.status === 'planned') === (other.status === 'planned')
		? null
		: {verdict: 'measure', cause: {kind: 'status', statuses: [one.status, other.status]}});

/** One is told as an earlier count, or both are: of two counts that went on, or of two stages of a vote. */
const supersededOf = ({superseded}: Reading, {superseded: other}: Reading): Difference | null =>
	superseded || other ? {verdict: 'updated', cause: {kind: 'earlier'}} : null;

/** Another place, part or addition. */
function otherExtent(one: Reading, other: Reading): Difference | null {
	if (one.part !== other.part && !areOfOneKind(one, other) && !isNearPart(one, other) && !isNearPart(other, one))
		return {verdict: 'scope', cause: {kind: 'part'}};
	if (one.additional !== other.additional) return {verdict: 'scope', cause: {kind: 'additional'}};
	const shared = one.places.some(place => other.places.includes(place));
	if (!shared && one.places.length > 0 && other.places.length > 0 && isOfPlaces(one))
		return {verdict: 'scope', cause: {kind: 'place', places: [...new Set([...one.places, ...other.places])]}};
	return null;
}

/** `23 dead, including nine children`, and `eleven children were killed`: both count all of one kind, whoever tells of the others too. */
const areOfOneKind = (one: Reading, other: Reading): boolean =>
	one.what === other.what &&
	one.members === other.members &&
	demographics.has(one.members ?? '') &&
	one.whole === null &&
	other.whole === null;

/** So many times nearer to the part than to its whole, another number is no whole: `57,000 votes out of 13 million`, `61,000 votes`. */
const mostOfPart = 2;
const isNearPart = (part: Reading, other: Reading): boolean =>
	part.part && part.whole !== null && part.whole > mostOfPart * Math.max(coreOf(part), coreOf(other));

/** A quake has one magnitude and a leave one length, wherever a text sets them; counts and sums are of places. */
const isOfPlaces = ({what}: Reading): boolean => what !== 'measure' && what !== 'duration';

/** "60 of the 200 migrants drowned", "200 migrants drowned": no time makes the part of one source the whole that another tells. */
const isWholeOf = ({whole}: Reading, other: Reading): boolean => whole !== null && whole === coreOf(other);

/** A later count of something that changes; one that falls although it only grows is no update but a correction, or another count. */
function otherTime(one: Reading, other: Reading): Difference | null {
	if (isWholeOf(one, other) || isWholeOf(other, one)) return null;
	const stated = one.asOf !== null && other.asOf !== null;
	if (!stated && (looksAhead(one) || looksAhead(other))) return null;
	const [date, next] = [one.asOf ?? one.published, other.asOf ?? other.published];
	const grows =
		changesWithTime(one) || accumulating.has(other.event ?? '') || isDeployed(one, other) || isCountedOn(one, other);
	if (date === null || next === null) {
		const kind = date === next ? 'neitherDated' : 'undated';
		return grows ? {verdict: 'updated', cause: {kind, values: statedValues(one, other)}} : null;
	}
	if (!stated && !grows && (isOfPastYear(one, other) || isOfPastYear(other, one))) return null;
	if (!areApartInTime(date, next)) return grows ? grownSince(one, other) : null;
	const [early, late] = firstDay(date) < firstDay(next) ? [one, other] : [other, one];
	if (
		!(hasGoneOn(early, late) || hasChangedSince(early, late) || stated || grows) &&
		daysBetween(date, next) < daysOfNews
	)
		return null;
	const inOrder = {
		dates: [early.asOf ?? early.published!, late.asOf ?? late.published!],
		said: [early.said, late.said],
	} as const;
	if (!neverFalls(one) || coreOf(late) >= coreOf(early)) return {verdict: 'updated', cause: {kind: 'date', ...inOrder}};
	return haveTwoSpeakers(one, other) ? null : {verdict: 'conflict', cause: {kind: 'fall', ...inOrder}};
}

/** As near as this, what articles of two days tell of one march is counted again: those who count against each other are farther apart. */
const nearestRivals = 1.1;

/** Those who marched on a day, as they were told in the evening and on the day after, whichever date the count itself has. */
function recountOf(one: Reading, other: Reading): Difference | null {
	if (!sharedEvents.has(one.what) || one.published === null || other.published === null) return null;
	if (!areApartInTime(one.published, other.published)) return null;
	const [value, next] = [coreOf(one), coreOf(other)];
	if (Math.max(value, next) > nearestRivals * Math.min(value, next)) return null;
	return toldSince(one, other);
}

/** `30 killed on Monday`, and on Wednesday `45 killed on Monday`: the day of what happened is none of the count, which is as old as its article; only for what has grown. */
function grownSince(one: Reading, other: Reading): Difference | null {
	if (one.published === null || other.published === null || !areApartInTime(one.published, other.published))
		return null;
	const [early, late] = inOrderOfArticles(one, other);
	return coreOf(late) < coreOf(early) ? null : toldSince(one, other);
}

const inOrderOfArticles = (one: Reading, other: Reading): readonly [Reading, Reading] =>
	firstDay(one.published!) < firstDay(other.published!) ? [one, other] : [other, one];

function toldSince(one: Reading, other: Reading): Difference {
	const [early, late] = inOrderOfArticles(one, other);
	return {
		verdict: 'updated',
		cause: {kind: 'date', dates: [early.published!, late.published!], said: [early.said, late.said]},
	};
}

/** The turnout of a vote on its evening, and once all ballots are counted: nobody contradicts who counts them. */
const isCountedOn = (one: Reading, other: Reading): boolean =>
	one.what === 'turnout_vote' && other.what === 'turnout_vote' && !haveTwoSpeakers(one, other);

/** `two weeks of fighting`, and three of which a later text tells: what still goes on has gone on for longer. */
const hasGoneOn = (early: Reading, late: Reading): boolean =>
	late.what === 'duration' &&
	early.event === late.event &&
	goingOn.has(late.event ?? '') &&
	coreOf(late) > coreOf(early);

/** `34 homes`, and days later `the number was` **`raised to`** `39`: the later text itself tells that another number came before. */
const hasChangedSince = (early: Reading, late: Reading): boolean => late.changedTo && !early.changedTo;

/** Of a year to come: a number without a date may be of the same. */
const looksAhead = ({asOf, published}: Reading): boolean => asOf !== null && published !== null && asOf > published;

/** `a profit of 19 billion` **`in 2022`**, and one of which an article of the year after tells without a year: of the same year, most likely. */
const isOfPastYear = ({asOf}: Reading, {asOf: other, published}: Reading): boolean =>
	asOf?.length === 'yyyy'.length && other === null && Number(published?.slice(0, 4)) - Number(asOf) <= 1;

const haveTwoSpeakers = ({speaker}: Reading, {speaker: other}: Reading): boolean =>
	speaker !== null && other !== null && speaker !== other;

/** Only one of the two is limited to a place: the other may count more. */
const placeOfOne = (one: Reading, other: Reading): Difference | null =>
	(one.places.length === 0) === (other.places.length === 0) || !isOfPlaces(one)
		? null
		: {verdict: 'scope', cause: {kind: 'place', places: [...one.places, ...other.places]}};

function contradiction(one: Reading, other: Reading): Difference {
	const values = statedValues(one, other);
	if (haveTwoSpeakers(one, other))
		return {verdict: 'conflict', cause: {kind: 'speakers', speakers: [one.speaker!, other.speaker!], values}};
	return {verdict: 'conflict', cause: {kind: 'values', values}};
}

/** Articles this many days apart tell of different states of a story, also where no growth is plain. */
const daysOfNews = 14;
