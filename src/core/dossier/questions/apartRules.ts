import type {Measure} from '../../annotate/annotation.ts';
import {areApart} from '../../language/concepts/concepts.ts';
import {ruins, toldWithAge} from '../../language/concepts/fates.ts';
import {loans} from '../../language/concepts/kindsOfThings.ts';
import {areOfTwoNations} from '../../language/concepts/sides.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {areOtherAges} from '../answers/ageBand.ts';
import type {Answer} from '../answers/answer.ts';
import {areOtherAspects, isAllowedOfOne} from '../answers/aspectOf.ts';
import {days} from '../answers/baseUnits.ts';
import {isNation} from '../answers/members.ts';
import {areOtherPenalties, isPenalty} from '../answers/penalties.ts';
import {areOneStretch, areTwoStretches, lastOtherThings} from '../answers/stretchOf.ts';
import {areTellingDurations, sameNumber} from '../answers/tellingNumbers.ts';
import {isAmountOfChange, isFate, isOnTop, isRaise, sidesOfToll} from '../answers/tolls.ts';
import {areAlmostOne, leastOfPart} from './countedLikeness.ts';
import {isNegation, mayBeOneThing} from './doubts.ts';
import {meet, otherCountries, otherPatients, statusOf} from './likeness.ts';
import {areAllLost, areOneGroup} from './oneGroup.ts';
import {
	areApartInTime,
	areOfOneTime,
	areOfTwoTimes,
	isDatedByArticle,
	isLongAgo,
	isOfLongerSpan,
	ofYearsAhead,
} from './otherDays.ts';
import {statedValuesMeet, valueLikeness} from './valueLikeness.ts';

/** Two of what is told of both. */
const areTwo = (one: string | number | null, other: string | number | null): boolean =>
	one !== null && other !== null && one !== other;

/** Likeness of values, from which on two events that exclude each other are told of one number: trapped for two months, rescued after 71 days. */
const leastOfTwoEvents = 0.65;

const areOfTwoEvents = (one: Answer, other: Answer): boolean =>
	!areOneStretch(one, other) &&
	eventsApart(one, other) &&
	(isFate(one) || valueLikeness(one, other) < leastOfTwoEvents);

/** A toll of other countries, or of those of one country where the other is of a region or of what the title names. */
const isFateElsewhere = (one: Answer, other: Answer): boolean =>
	isFate(one) &&
	(otherCountries(one, other) ||
		isOfRegion(one, other) ||
		isOfRegion(other, one) ||
		isOfOtherSetting(one, other) ||
		isOfOtherSetting(other, one));

/** By how much a toll rose, and how large it is; so many jobs fewer are those that are cut. */
const isChangeOfNone = (one: Answer, other: Answer): boolean =>
	isFate(one) && !one.kind.isOfWork && isAmountOfChange(one) !== isAmountOfChange(other);

/** `Two died, bringing the toll to nine`, and a total of seven: far from it, what comes on top of others is none of all. */
const isRaiseOf = (one: Answer, other: Answer): boolean =>
	isRaise(one) && !isOnTop(other) && one.high * farFromRaise < other.low;
const farFromRaise = 2;

/** Where those on board are only told by name: on a manifest or another list, whoever is there besides. */
const listings: ReadonlySet<string> = conceptSet('manifest list');
const isListed = ({claim: {terms}}: Answer): boolean => terms.some(term => listings.has(term));

/** `two survivors told us`, `three guards say`: a few whom somebody has asked, and no others. */
const areOfTellers = (one: Answer, other: Answer): boolean =>
	(one.ofTellers || other.ofTellers) && Math.max(one.high, other.high) < leastAsked;
const leastAsked = 20;

/** `400 were laid in mass graves`: as many of the dead as nobody else buried. */
const areInMassGrave = ({claim: {terms}}: Answer): boolean => terms.includes('mass_grave');

/** `three of the thieves came by train`, `four thieves`: a few people, of whom not one thing is told. */
const areFewOtherwise = (one: Answer, other: Answer): boolean =>
	one.kind.isPerson &&
	other.kind.isPerson &&
	Math.max(one.high, other.high) < leastAsked &&
	(one.count.event === null || one.count.event !== other.count.event);

/** What one shock is measured at differs by less than this from one service to the next: others are those of another. */
const mostOfOneQuake = 0.6;
const areOfTwoQuakes = (one: Answer, other: Answer): boolean =>
	isMagnitude(one) && isMagnitude(other) && Math.abs(one.low - other.low) > mostOfOneQuake;
const isMagnitude = ({unit}: Answer): boolean => unit.name === 'magnitude';

/** As alike as this, what two articles measure on days far apart may still be one; where both measured it closely, only the same. */
const leastMeasuredLater = {about: 0.65, closely: 0.9};

/** The depth of a shock in May, and that of one in July: what is measured anew is of something else. */
const isMeasuredLater = (one: Answer, other: Answer): boolean =>
	areOfTwoTimes(one, other) &&
	valueLikeness(one, other) < leastMeasuredLater[isToldClosely(one) && isToldClosely(other) ? 'closely' : 'about'];
const isToldClosely = ({quantity: {min, max}, isDistance}: Answer): boolean =>
	isDistance || (min === max && !Number.isInteger(min));

/** `the plant employs 220`, and 150 people who do something: of those who work somewhere it is told that they do. */
const isStaffOf = ({count: {event}, kind}: Answer, {count: other, kind: otherKind}: Answer): boolean =>
	event === 'employed' && kind.isOfWork && !otherKind.isOfWork && other.what === 'person' && other.event !== event;

/** `130 suspected cases`, and those that are confirmed; cases of which neither is told may be both. */
const isSuspicionOf = (one: Answer, other: Answer): boolean =>
	one.count.suspected && !other.count.suspected && other.claim.terms.includes('confirm');

/** So many a day, and another number in all; one exact number may be told with its rate or without. */
const isRateOfNone = (one: Answer, other: Answer): boolean =>
	(one.quantity.per !== null) !== (other.quantity.per !== null) &&
	one.quantity.measure === 'count' &&
	!(sameNumber(one, other) && one.low >= leastOfPart);

/** Years at most between two ages that are told of one person. */
const yearsOfOne = 2;

/** `a baker of 52`, `the baker Peter Orme, 53`: of one who is named and one who is only told, both by one noun and almost of one age. */
const mayBeOneAge = (one: Answer, other: Answer): boolean =>
	(one.ageOf === null || other.ageOf === null) &&
	Math.abs(one.low - other.low) <= yearsOfOne * days.year! &&
	meet(one.about, other.about);

/** The age of somebody and the length of something that happens. */
const isNoAge = ({isAge}: Answer, {isAge: isOther, count: {event}}: Answer): boolean =>
	isAge && !isOther && event !== null && !toldWithAge.has(event);

/** Whether a number is of people who are one group in all that befalls them. */
const isOfGroup = ({kind}: Answer): boolean => kind.isOfOneGroup || kind.isPerson;

/** "The 183-year-old firm", "its 183-year history". */
const isOneHistory = (one: Answer, other: Answer): boolean =>
	one.ageOf === null && other.ageOf === null && areTellingDurations(one, other) && statedValuesMeet(one, other);

/** `two more bodies`, `two dead`: small numbers are often as many by chance; a larger one is told once. */
const leastOnce = 100;

/** So many times more is a toll than those who come on top of one: `another 20 died`, `1,900 have been killed`. */
const mostOnTop = 10;
const areFewOnTop = (one: Answer, other: Answer): boolean =>
	isFate(one) && isFate(other) && Math.max(one.low, other.low) > mostOnTop * Math.min(one.high, other.high);

/** So few may be left out of a group by "other": of 24 divers, their leader and "23 other divers". */
const fewLeftOut = 2;
const isAllButFew = (one: Answer, other: Answer): boolean =>
	one.quantity.measure === 'count' &&
	Math.min(one.low, other.low) > 10 * fewLeftOut &&
	Math.abs(one.low - other.low) <= fewLeftOut &&
	Math.abs(one.high - other.high) <= fewLeftOut;

/** The badly hurt against the slightly hurt. */
const otherSeverity = ({count: {severity}}: Answer, {count: {severity: other}}: Answer): boolean =>
	severity !== null && other !== null && severity !== other;

/** All of the hurt, and those who are badly hurt. */
const areHurt = ({kind}: Answer, {kind: next}: Answer): boolean => kind.isOfHurt && next.isOfHurt;

/** The losses of one army, of the other, and of both together. */
const ofOtherNations = ({count: {nation}}: Answer, {count: {nation: other}}: Answer): boolean =>
	nation !== null && other !== null && areOfTwoNations(nation, other);

/** The losses of one army, and others of which it is not said whose they are: far from each other, they are of another side. */
const ofOneNationOnly = ({count: {nation, what}, members}: Answer, {count: other, members: others}: Answer): boolean =>
	(nation === null) !== (other.nation === null) && what === other.what && (members !== others || members === null);
const leastOfOneSide = 0;

/** Losses that only armies have. */
const leastOfArmies = 1000;
const areOfWar = (one: Answer, other: Answer): boolean => Math.min(one.high, other.high) >= leastOfArmies;

/** `a Swede`, `a child`: so few of a nation are told apart from so few of some other kind. */
const areFewOfTwoKinds = (one: Answer, other: Answer): boolean =>
	isNation(one.members) &&
	!isNation(other.members) &&
	other.count.what !== one.count.what &&
	other.kind.isPerson &&
	Math.max(one.high, other.high) < fewOfNation;
const fewOfNation = 10;

/** **`Twelve Canadians`** `were among the 33 dead`, and `twelve people died`: those of a nation out of all, and all. */
const isNationOfAll = (one: Answer, other: Answer): boolean =>
	one.part && isNation(one.members) && !other.part && !isNation(other.members);

/** `30 in the county,` **`statewide`** `70`: all, and those of one place. */
const isOfAll = ({count: {everywhere}}: Answer, {scope}: Answer): boolean => everywhere && scope.size > 0;

/** `90 in West Africa`, and `40 in Ghana`: all, and those of one country, where several have their own. */
const isOfRegion = ({wide, manyScopes}: Answer, {scopeCountries, manyScopes: isOneOfMany}: Answer): boolean =>
	wide && scopeCountries.size > 0 && (manyScopes || isOneOfMany);

/** `30 missing in Chile`, and `70 missing` of an article whose title names Peru: its own, or those of more countries. */
const isOfOtherSetting = ({scopeCountries}: Answer, {scope, settingCountry}: Answer): boolean =>
	scopeCountries.size > 0 && scope.size === 0 && settingCountry !== null && !scopeCountries.has(settingCountry);

/** Limited to places on both sides, and to no common one. */
const inOtherTowns = ({scope}: Answer, {scope: other}: Answer): boolean =>
	scope.size > 0 && other.size > 0 && !meet(scope, other);

/** Where the dead are is where it happened; others live in a part of a place, or in all of it. */
const inOtherParts = (one: Answer, other: Answer): boolean =>
	one.compass !== other.compass &&
	((one.compass !== null && other.compass !== null) || !(isFate(one) && isFate(other)));

/** A temperature is that of one place: elsewhere, or nowhere in particular, another one is another temperature. */
const isTemperature = ({quantity, unit}: Answer): boolean =>
	quantity.measure === 'measure' && unit.dimension === 'temperature';

/** Less alike, two distances are how far a place lies, and how far something else: of a ship at sea and of an island. */
const leastOfOneDistance = 0.6;

/** Less alike, two distances from one place are those of two others. */
const leastFromOnePlace = 0.3;

/** Limited to places on one side at least, and to no common one. */
const inOtherPlaces = ({scope}: Answer, {scope: other}: Answer): boolean =>
	scope.size + other.size > 0 && !meet(scope, other);

/** An amount that one of several gives or gets, against that of another or of nobody in particular. */
const otherHolders = ({holder}: Answer, {holder: other, participants}: Answer): boolean =>
	holder !== null && (other === null ? participants.size !== 1 || !participants.has(holder) : other !== holder);

/** The prices of two things, or gifts to two. */
const otherReceivers = ({receiver}: Answer, {receiver: other}: Answer): boolean =>
	receiver !== null && other !== null && receiver !== other;

/** `suspended for five years`: how long it is waived, and how long it is. */
const isSuspension = ({quantity, count: {event}}: Answer, other: Answer): boolean =>
	quantity.measure === 'duration' && event === 'suspend' && isPenalty(other);

/** A term, and the length of something that is none: `five years of investigation`. */
const isOtherLength = ({stage, quantity}: Answer, {stage: other, penalty, count: {event}}: Answer): boolean =>
	quantity.measure === 'duration' &&
	stage !== null &&
	other === null &&
	penalty === null &&
	event !== null &&
	!tellsOfTerm.has(event);
const tellsOfTerm: ReadonlySet<string> = conceptSet(
	'sentence imprison demand risk suspend ban fine donate obtain give_role settle decide look face trial spend fall cut confirm',
);

/** `three years`, and of five years `three to be served`: all of a term is no part of another that is as long. */
const isWholeTerm = ({penalty, stage, part}: Answer, {stage: other, part: isPart}: Answer): boolean =>
	stage !== null && other !== null && penalty === 'prison' && !part && isPart;

/** `30-year` **`mortgages`**, `un emprunt à 20 ans`: how long a loan runs, which is the name of its kind. */
const isTerm = ({quantity: {measure}, about}: Answer): boolean =>
	measure === 'duration' && [...about].some(key => loans.has(key));

/** A length that a prosecutor asks for, and one that a court gives. */
const isAsked = ({quantity: {measure}, count: {event}, about}: Answer): boolean =>
	measure === 'duration' && (event === 'demand' || about.has('demand'));
const isGiven = (answer: Answer): boolean => isPenalty(answer) && !isAsked(answer);

/** `réclament 9 %`, and `en propose 4`: what one side of a bargain asks for, and what the other one offers. */
const isDemand = ({quantity: {measure}, about}: Answer): boolean =>
	bargained.has(measure) && about.has('demand') && !about.has('offer');
const isOffer = ({quantity: {measure}, about}: Answer): boolean =>
	bargained.has(measure) && about.has('offer') && !about.has('demand');
const bargained: ReadonlySet<string> = new Set(['share', 'money']);

/** As alike as this, two numbers may be one party's under two names. */
const leastOfOneOwner = 0.9;

/** `between 48 and 50 %` holds the numbers of more than one party. */
const isRange = ({low, high}: Answer): boolean => low < high;

/** Votes, seats or shares of two parties. */
const otherOwners = ({owner}: Answer, {owner: other}: Answer): boolean =>
	owner !== null && other !== null && owner !== other;

/** `50% more than the law requires`, and half of all who work there: by how much one thing is larger is no share of another. */
const isSurplusOfNone = ({quantity: {measure, change, per}}: Answer, {quantity, count}: Answer): boolean =>
	measure === 'share' &&
	change === 'rise' &&
	per === null &&
	quantity.change !== 'rise' &&
	(quantity.per !== null || lessening.has(count.event ?? ''));
const lessening: ReadonlySet<string> = conceptSet('fall cut laid_off');

/** A rise and a fall. */
const turnsRound = ({quantity: {change}}: Answer, {quantity: {change: other}}: Answer): boolean =>
	(change === 'rise' && other === 'fall') || (change === 'fall' && other === 'rise');

/** The beginning and the end of a change. */
const otherSide = ({quantity: {change}}: Answer, {quantity: {change: other}}: Answer): boolean =>
	(change === 'from' && other === 'to') || (change === 'to' && other === 'from');

/** A toll of the killed and hurt may begin with one, but takes days to grow; nobody who counts the rescued or the evacuees tells so many times as many. */
const mostOfOneScale = 200;
const areOfTwoScales = (one: Answer, other: Answer): boolean =>
	isFate(one) &&
	isFate(other) &&
	!one.kind.isSharedEvent &&
	Math.max(one.low, other.low) > mostOfOneScale * Math.min(one.high, other.high) &&
	((!one.kind.isLoss && !other.kind.isLoss) || areOfOneTime(one, other));

/** A price, and what a company turns over, earns or loses in a year: only one of two unlike sums is told as that, by whatever word. */
const books: ReadonlySet<string> = conceptSet('turnover profit loss_money');
function areOfOtherBooks(one: Answer, other: Answer): boolean {
	if (one.quantity.measure !== 'money' || (one.aggregate !== null && one.aggregate === other.aggregate)) return false;
	const [here, there] = [bookOf(one), bookOf(other)];
	return here !== there && !(here !== null && other.about.has(here)) && !(there !== null && one.about.has(there));
}

/** What a sum is the amount of, where the words beside it say so. */
function bookOf({about}: Answer): string | null {
	for (const key of about) if (books.has(key)) return key;
	return null;
}

/** A turnout that was expected against one that was counted. */
const expectedOnly = (one: Answer, other: Answer): boolean =>
	one.kind.isSharedEvent &&
	(statusOf(one) === 'planned') !== (statusOf(other) === 'planned') &&
	!sameNumber(one, other);

/** What is damaged is not lost. */
const onlyDamaged = (event: string, next: string): boolean => event === 'damage' && ruins.has(next);

function eventsApart(one: Answer, other: Answer): boolean {
	const event = one.count.event;
	const next = other.count.event;
	if (event === null || next === null || event === next) return false;
	if (!areApart(event, next) && !onlyDamaged(event, next) && !onlyDamaged(next, event)) return false;
	return !sidesOfToll(one, other) && !areOneGroup(one, other) && !areAllLost(one, other);
}

/** Small numbers, or a toll and so few on top of it that it is none of theirs. */
const areFewOrFarBelow = (one: Answer, other: Answer): boolean =>
	Math.max(one.high, other.high) < leastOnce || areFewOnTop(one, other);

/** What comes on top of others is none of all, unless both are almost one number of a toll. */
const isOnTopOfOthers = (one: Answer, other: Answer): boolean =>
	!areAlmostOne(one, other) &&
	((isOfGroup(one) && isOfGroup(other) && isAllButFew(one, other)) || !(isFate(one) || isFate(other)));

/** Two distances from one place that are too far from each other to be of one other place. */
const areFromOnePlace = (one: Answer, other: Answer): boolean =>
	one.anchor !== null && one.anchor === other.anchor && valueLikeness(one, other) < leastFromOnePlace;

/** How far a named place lies, and another distance. */
const isOtherDistance = (one: Answer, other: Answer): boolean =>
	(one.located === null) !== (other.located === null) && valueLikeness(one, other) < leastOfOneDistance;

const areOfOneSideOnly = (one: Answer, other: Answer): boolean =>
	ofOneNationOnly(one, other) && areOfWar(one, other) && valueLikeness(one, other) < leastOfOneSide;

const areTravellersOfList = (one: Answer, other: Answer): boolean =>
	one.kind.isOfTravellers && other.kind.isOfTravellers && isListed(one) !== isListed(other);

/** One event of which only one of them is told as denied. */
const isDenialOfOne = (one: Answer, other: Answer): boolean =>
	one.count.event !== null &&
	one.count.event === other.count.event &&
	isNegation(one, other) &&
	!areOneStretch(one, other);

/** As alike as this, the beginning and the end of a change may be one number. */
const leastOfOneEnd = 0.6;
const areEndsOfChange = (one: Answer, other: Answer): boolean =>
	otherSide(one, other) &&
	!one.kind.isGrowing &&
	(one.quantity.measure === 'duration' || valueLikeness(one, other) < leastOfOneEnd);

/** Why two answers can never answer one question, and when; asked of two of one measure. `what` is how alike what they count is. */
export type ApartRule = {
	readonly because: string;
	/** Measures of which it may be true: it is only asked there. */
	readonly of: readonly Measure[];
	applies(one: Answer, other: Answer, what: number): boolean;
};

const allMeasures: readonly Measure[] = ['count', 'money', 'share', 'duration', 'measure', 'multiple'];
const rule = (because: string, applies: ApartRule['applies'], of = allMeasures): ApartRule => ({because, of, applies});
// What may hold either way is written out both ways: a function that is handed the relation would call those of all rules from one place,
// which the engine compiles into none of them.
const ofLengths: readonly Measure[] = ['duration'];
const ofTerms: readonly Measure[] = ['duration', 'money'];
const ofMeasures: readonly Measure[] = ['measure'];
const ofShares: readonly Measure[] = ['share'];

/**
 * What keeps two answers apart even if their values meet. The first that is true is told. In which order matters only where one that may
 * have been misread (see `oftenMisread`) and one that is certain are both true: what is counted and what happened are told first, so that a
 * pair of which these were read wrong, and the rest with them, can still be outvoted in its group.
 */
const whateverTheValues: readonly ApartRule[] = [
	rule('raise', (one, other) => isRaiseOf(one, other) || isRaiseOf(other, one)),
	rule('what', (one, other, what) => what === 0 && !sidesOfToll(one, other) && !mayBeOneThing(one, other)),
	rule('event', areOfTwoEvents),
	rule('side', ofOtherNations),
	rule('rate', isRateOfNone, ['count']),
	rule('scope', isFateElsewhere),
	rule('scope', (one, other) => one.kind.isSharedEvent && inOtherTowns(one, other)),
	rule(
		'day',
		(one, other) => ofYearsAhead(one, other) || (areApartInTime(one, other) && !isDatedByArticle(one, other)),
	),
	rule('day', (one, other) => areTwo(one.ballotRound, other.ballotRound), ofShares),
	rule('status', expectedOnly),
	rule('age', (one, other) => areTwo(one.ageOf, other.ageOf), ofLengths),
	rule('age', (one, other) => areTwo(one.ageOfSex, other.ageOfSex), ofLengths),
	rule('age', (one, other) => (isNoAge(one, other) || isNoAge(other, one)) && !isOneHistory(one, other), ofLengths),
	rule('penalty', (one, other) => areOtherPenalties(one.penalty, other.penalty), ofTerms),
	rule('stage', (one, other) => areTwo(one.stage, other.stage), ofTerms),
	rule('penalty', (one, other) => isOtherLength(one, other) || isOtherLength(other, one), ofLengths),
	rule('part', (one, other) => isWholeTerm(one, other) || isWholeTerm(other, one), ofTerms),
	rule('penalty', (one, other) => isSuspension(one, other) || isSuspension(other, one), ofLengths),
	rule('patient', (one, other) => isPenalty(one) && isPenalty(other) && otherPatients(one, other)),
	rule('change', isChangeOfNone),
	rule('place', (one, other) => areTwo(one.anchor, other.anchor), ofMeasures),
	rule('place', (one, other) => areTwo(one.located, other.located), ofMeasures),
	rule('part', (one, other) => areHurt(one, other) && otherSeverity(one, other)),
	rule('additional', (one, other) => isOnTop(one) !== isOnTop(other) && areFewOrFarBelow(one, other)),
	rule('what', (one, other) => isTerm(one) !== isTerm(other), ofLengths),
	rule('what', (one, other) => areFewOfTwoKinds(one, other) || areFewOfTwoKinds(other, one)),
	rule('part', (one, other) => isNationOfAll(one, other) || isNationOfAll(other, one), ['count']),
	rule('stretch', areTwoStretches, ofLengths),
	rule('lasting', lastOtherThings, ofLengths),
	rule('aspect', areOtherAspects, ofMeasures),
	rule('holder', (one, other) => otherOwners(one, other) && isRange(one) !== isRange(other)),
	rule('change', (one, other) => isSurplusOfNone(one, other) || isSurplusOfNone(other, one), ofShares),
];

/** What keeps two answers apart unless their values meet: of one number all this is mostly told of one thing, only otherwise. */
const ofTwoValues: readonly ApartRule[] = [
	rule('teller', areOfTellers),
	rule('aspect', isAllowedOfOne, ofMeasures),
	rule(
		'age',
		(one, other) => one.ageBand !== null && other.ageBand !== null && areOtherAges(one.ageBand, other.ageBand),
	),
	rule('part', (one, other) => one.ofSome !== other.ofSome && areFewOtherwise(one, other)),
	rule('part', (one, other) => isFate(one) && isFate(other) && areInMassGrave(one) !== areInMassGrave(other)),
	rule('quake', areOfTwoQuakes, ofMeasures),
	rule('day', isMeasuredLater, ofMeasures),
	rule('place', areFromOnePlace, ofMeasures),
	rule('what', (one, other) => isStaffOf(one, other) || isStaffOf(other, one)),
	rule('suspicion', (one, other) => isSuspicionOf(one, other) || isSuspicionOf(other, one)),
	rule('books', areOfOtherBooks, ['money']),
	rule('value', areOfTwoScales),
	rule('side', areOfOneSideOnly),
	rule('span', (one, other) => isOfLongerSpan(one, other) || isOfLongerSpan(other, one)),
	rule('scope', (one, other) => isFate(one) && (isOfAll(one, other) || isOfAll(other, one))),
	rule('aggregate', (one, other) => areTwo(one.aggregate, other.aggregate)),
	rule('part', areTravellersOfList),
	rule('status', (one, other) => (isAsked(one) && isGiven(other)) || (isAsked(other) && isGiven(one)), ofLengths),
	rule('status', (one, other) => (isDemand(one) && isOffer(other)) || (isDemand(other) && isOffer(one)), [
		'share',
		'money',
	]),
	rule('holder', (one, other) => areTwo(one.sender, other.sender)),
	rule('place', (one, other) => isTemperature(one) && inOtherPlaces(one, other), ofMeasures),
	rule('place', isOtherDistance, ofMeasures),
	rule('day', (one, other) => isLongAgo(one) !== isLongAgo(other), ofMeasures),
	rule('denial', isDenialOfOne),
	rule('age', (one, other) => one.ageOf !== other.ageOf && !mayBeOneAge(one, other), ofLengths),
	rule('compass', inOtherParts, ['count']),
	rule('part', (one, other) => one.count.severity !== other.count.severity && areHurt(one, other)),
	rule('holder', (one, other) => otherOwners(one, other) && valueLikeness(one, other) < leastOfOneOwner),
	rule('holder', (one, other) => otherHolders(one, other) || otherHolders(other, one)),
	rule('holder', otherReceivers),
	rule('change', areEndsOfChange),
	rule('additional', (one, other) => isOnTop(one) !== isOnTop(other) && isOnTopOfOthers(one, other)),
	rule('change', turnsRound),
];

const rulesOf = (rules: readonly ApartRule[], measure: Measure): readonly ApartRule[] =>
	rules.filter(({of}) => of.includes(measure));
const byMeasure = (rules: readonly ApartRule[]): Readonly<Record<Measure, readonly ApartRule[]>> => ({
	count: rulesOf(rules, 'count'),
	money: rulesOf(rules, 'money'),
	share: rulesOf(rules, 'share'),
	duration: rulesOf(rules, 'duration'),
	measure: rulesOf(rules, 'measure'),
	multiple: rulesOf(rules, 'multiple'),
});

/** The rules that may be true of two answers of a measure, in their order: whatever the values are, and where they do not meet. */
export const rulesApart = {whateverTheValues: byMeasure(whateverTheValues), ofTwoValues: byMeasure(ofTwoValues)};
