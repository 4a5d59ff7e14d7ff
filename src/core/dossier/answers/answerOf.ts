import type {Claim, Count, Quantity} from '../../annotate/annotation.ts';
import {penalties, turnedFates} from '../../language/concepts/fates.ts';
import {strikeShare} from '../../language/concepts/kindsOfThings.ts';
import {isLight} from '../../language/concepts/light.ts';
import {bounding} from '../../language/concepts/telling.ts';
import {isSomeOfAll, longestSome} from '../../language/someOfAll.ts';
import {keySet} from '../grouping/keySet.ts';
import {ageIn} from './ageBearer.ts';
import {aggregateOf} from './aggregateOf.ts';
import type {
	Age,
	AnswerDraft,
	Bounds,
	Counted,
	Given,
	Holding,
	Matter,
	Place,
	Punishment,
	Scope,
	TakingPart,
} from './answer.ts';
import {boundsOf} from './answerBounds.ts';
import {anchorOf, holderOf, isDistance, receiverOf, senderOf} from './answerOwners.ts';
import {
	actorsAmong,
	antecedentsOf,
	countriesAmong,
	isPart,
	patientsIn,
	takingPart,
	withStatusOfWhole,
} from './answerParticipants.ts';
import {compassOf, scopeOf} from './answerScope.ts';
import {countsTellers, speakerCountryOf, speakerKey} from './answerSpeaker.ts';
import {aspectOf} from './aspectOf.ts';
import {roundOf} from './ballotShares.ts';
import {comparedClaim, comparedCount, comparedQuantity} from './comparedParts.ts';
import {inNoOtherCurrency} from './conversions.ts';
import {countedKind} from './countedKind.ts';
import {locatedPlace} from './locatedPlace.ts';
import {kindOfMembers} from './members.ts';
import {changes, type NumberTold, numberTold, type ToldArticle} from './numberTold.ts';
import {isOfPlaceAlone} from './partAlone.ts';
import {isToldOfPronoun, punishedIn} from './penalties.ts';
import {purposeOf} from './purposeOf.ts';
import {isSetAgainstOther} from './rivalAmounts.ts';
import {extremeOf, lastingEvent, stretchOf} from './stretchOf.ts';
import {isAim} from './turnouts.ts';
import {unitKind} from './unitKind.ts';

/** What a claim counts, in an article that tells of this, as an answer; `context` are the keys of its sentence and the one before. */
export function answerOf(here: ToldArticle, claim: Claim, told: Count, context: ReadonlySet<string>): AnswerDraft {
	const number = numberTold(here, claim, told);
	const {found, actors, quantity, count} = number;
	const counted = countedBy(number);
	const holding = holdingOf(number);
	const age = ageIn(found, quantity, count, actors);
	return flatAnswer(here, number, {
		stated: statedOf(number, counted),
		counted,
		bounds: boundsOf(quantity),
		taking: takingPartIn(number, holding),
		scope: scopeOf(found, countedKind(count.what).isOfTravellers ? underway : count, actors),
		place: placeOf(number, here),
		holding,
		matter: matterOf(number, age),
		punishment: punishmentOf(number),
		age,
		given: givenOf(number),
		about: keySet(aboutOf(number)),
		context,
	});
}

/** The parts of an answer, by what they are about. */
type Parts = {
	readonly stated: Claim;
	readonly counted: Counted;
	readonly bounds: Bounds;
	readonly taking: TakingPart;
	readonly scope: Scope;
	readonly place: Place;
	readonly holding: Holding;
	readonly matter: Matter;
	readonly punishment: Punishment;
	readonly age: Age;
	readonly given: Given;
	readonly about: ReadonlySet<string>;
	readonly context: ReadonlySet<string>;
};

/**
 * The parts as one object. Its fields are named one by one, so that the engine gives all answers one shape: behind a spread in the first
 * place each has a shape of its own, by `Object.assign` each is a dictionary, and with spreads further down pairs take a third longer.
 */
const flatAnswer = ({found, article}: ToldArticle, {quantity, count}: NumberTold, parts: Parts): AnswerDraft => ({
	article,
	claim: comparedClaim(parts.stated),
	quantity: comparedQuantity(quantity),
	unit: unitKind(quantity),
	index: count.quantity,
	count: comparedCount(count),
	kind: parts.counted.kind,
	members: parts.counted.members,
	part: parts.counted.part,
	ofSome: parts.counted.ofSome,
	setAgainst: parts.counted.setAgainst,
	low: parts.bounds.low,
	high: parts.bounds.high,
	lowest: parts.bounds.lowest,
	highest: parts.bounds.highest,
	round: parts.bounds.round,
	exact: parts.bounds.exact,
	participants: parts.taking.participants,
	countries: parts.taking.countries,
	patients: parts.taking.patients,
	scope: parts.scope.scope,
	scopeCountries: parts.scope.scopeCountries,
	wide: parts.scope.wide,
	compass: parts.place.compass,
	setting: parts.place.setting,
	settingCountry: parts.place.settingCountry,
	anchor: parts.place.anchor,
	isDistance: parts.place.isDistance,
	located: parts.place.located,
	owner: parts.holding.owner,
	holder: parts.holding.holder,
	receiver: parts.holding.receiver,
	sender: parts.holding.sender,
	aggregate: parts.matter.aggregate,
	stretch: parts.matter.stretch,
	aspect: parts.matter.aspect,
	purpose: parts.matter.purpose,
	lasts: parts.matter.lasts,
	ballotRound: parts.matter.ballotRound,
	penalty: parts.punishment.penalty,
	stage: parts.punishment.stage,
	ageOf: parts.age.ageOf,
	ageOfSex: parts.age.ageOfSex,
	isAge: parts.age.isAge,
	ageBand: parts.age.ageBand,
	asOf: count.asOf,
	published: found.article.published,
	attribution: parts.given.attribution,
	counter: parts.given.counter,
	speaker: parts.given.speaker,
	ofTellers: parts.given.ofTellers,
	speakerCountry: parts.given.speakerCountry,
	about: parts.about,
	context: parts.context,
	nearNouns: keySet([]),
	converted: inNoOtherCurrency,
	manyScopes: false,
	lead: false,
	alone: false,
	otherDay: false,
});

function countedBy({found, quantity, count}: NumberTold): Counted {
	const {text} = found.article;
	return {
		kind: countedKind(count.what),
		members: kindOfMembers(count),
		part: isPart(found, quantity, count) || isOfPlaceAlone(found, count.quantity),
		ofSome: isSomeOfAll(text.slice(quantity.number.end, quantity.number.end + longestSome)),
		setAgainst: isSetAgainstOther(found, count.quantity),
	};
}

/** Its claim as it is told of the number: as sure as the whole of which it is a part, denied where the number is, and planned where it is an aim. */
function statedOf({found, claim, quantity, count, counter, attribution}: NumberTold, {part}: Counted): Claim {
	const whole = part ? withStatusOfWhole(found, claim, quantity, count) : claim;
	const stated = isTurned(whole, count) ? {...whole, negated: false} : whole;
	return counter !== null && isAim(found, attribution) ? {...stated, status: 'planned'} : stated;
}

/** `none of the 40 survived`: 40 dead, which nothing denies; `turnout did not` **`exceed`** `55 %`: a bound, and no denial. */
const isTurned = ({negated, event}: Claim, {what}: Count): boolean =>
	negated && event !== null && ((event !== what && turnedFates.get(event) === what) || bounding.has(event));

function takingPartIn(number: NumberTold, {holder}: Holding): TakingPart {
	const {found, actors, claim, quantity} = number;
	const taking = [claim, ...antecedentsOf(found, claim, quantity)].flatMap(one => takingPart(found, one));
	return {
		participants: keySet(holder === null ? actorsAmong(found, taking, actors) : [holder]),
		countries: keySet(countriesAmong(taking)),
		patients: keySet(patientsOf(number)),
	};
}

/** Persons to whom it is done; of a penalty of which its verb names nobody, those whom other words tell it of. */
function patientsOf({found, actors, claim, count, penalty}: NumberTold): readonly string[] {
	if (penalty === null) return patientsIn(found, claim, count, actors);
	const told = isToldOfPronoun(found, count.quantity) ? [] : patientsIn(found, claim, count, actors);
	return told.length === 0 ? punishedIn(found, count.quantity, actors) : told;
}

/** Where a plane comes down limits nobody on board, nor does any place it flies between. */
const underway: Pick<Count, 'places' | 'territory'> = {places: [], territory: null};

function placeOf({found, actors, claim, quantity, count}: NumberTold, {setting}: ToldArticle): Place {
	return {
		compass: countedKind(count.what).isOfTravellers ? null : compassOf(found, claim, count.quantity),
		setting: setting.scope,
		settingCountry: [...setting.scopeCountries][0] ?? null,
		anchor: anchorOf(found, quantity, actors),
		isDistance: isDistance(found, quantity),
		located: locatedPlace(found, quantity, actors),
	};
}

const holdingOf = ({found, actors, claim, quantity, count, owner}: NumberTold): Holding => ({
	owner: isSideless(count) ? owner : null,
	holder: holderOf(found, quantity, actors),
	receiver: receiverOf(found, quantity, actors),
	sender: senderOf(found, claim, count),
});

/** What belongs to a party or a candidate, and is of no side of a question nor of those who vote. */
const isSideless = ({what}: Count): boolean => !countedKind(what).isOfBallot || what.endsWith('vote_share');

function matterOf({found, quantity, count, penalty}: NumberTold, {isAge}: Age): Matter {
	const {measure} = quantity;
	const lasts = !isAge && penalty === null;
	const told = lasts ? stretchOf(found, count.quantity) : null;
	return {
		aggregate: aggregateOf(found, quantity),
		stretch: isAge ? extremeOf(found, count.quantity) : told,
		aspect: aspectOf(found, count.quantity),
		purpose: purposeOf(found, quantity),
		lasts: lasts ? lastingEvent(quantity, count) : null,
		ballotRound: measure === 'share' && countedKind(count.what).isOfBallot ? roundOf(found, count.quantity) : null,
	};
}

const punishmentOf = ({quantity, count, penalty}: NumberTold): Punishment => ({
	penalty: penalty?.kind ?? namedPenalty(quantity, count),
	stage: penalty?.stage ?? null,
});

/** The kind of penalty that a length is named as beside it. */
const namedPenalty = ({measure}: Quantity, {about}: Count): string | null =>
	measure === 'duration' ? (about.find(key => penalties.has(key)) ?? null) : null;

const givenOf = ({found, actors, quantity, count, attribution, counter, strikeCounter}: NumberTold): Given => ({
	attribution,
	counter: count.what === strikeShare ? strikeCounter : countedKind(count.what).isSharedEvent ? counter : null,
	speaker: speakerKey(found, attribution, actors),
	ofTellers: countsTellers(found, quantity),
	speakerCountry: speakerCountryOf(found, attribution),
});

/** Words at most that are compared beside a number. */
const mostBeside = 8;

/** The words beside a number that tell something, nearest first; that it changes is told by the number itself. */
const aboutOf = ({quantity: {change}, count: {about}}: NumberTold): string[] =>
	about.filter(key => !isLight(key) && !(change !== undefined && changes.has(key))).slice(0, mostBeside);
