import type {AnnotatedArticle, Claim, Count, Quantity} from '../../annotate/annotation.ts';
import type {Aggregate} from '../../language/aggregates.ts';
import type {CompassPart} from '../../language/compass.ts';
import {groupOf} from '../../language/concepts/concepts.ts';
import {changing, penalties, turnedFates} from '../../language/concepts/fates.ts';
import type {Sex} from '../../language/concepts/kindsOfPeople.ts';
import {strikeShare} from '../../language/concepts/kindsOfThings.ts';
import {isLight} from '../../language/concepts/light.ts';
import {bounding} from '../../language/concepts/telling.ts';
import type {CrowdCounter} from '../../language/crowdCounters.ts';
import {type Kindred, noKindred} from '../../language/kindred.ts';
import type {MeasuredAspect} from '../../language/measuredAspects.ts';
import {type PenaltyStage, tellsOfCourt} from '../../language/penalties.ts';
import {isSomeOfAll, longestSome} from '../../language/someOfAll.ts';
import type {Stretch} from '../../language/stretchKinds.ts';
import type {StrikeCounter} from '../../language/strikeShares.ts';
import type {SumPurpose} from '../../language/sumPurposes.ts';
import {appendTo} from '../../text/appendTo.ts';
import {foldWord} from '../../text/fold.ts';
import {sliceOf} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';
import {givenBy} from '../givenBy.ts';
import {keySet} from '../grouping/keySet.ts';
import {type AgeBand, ageBandOf} from './ageBand.ts';
import {ageIn} from './ageBearer.ts';
import {aggregateOf} from './aggregateOf.ts';
import {boundsOf} from './answerBounds.ts';
import {anchorOf, holderOf, isDistance, ownerOf, receiverOf, senderOf} from './answerOwners.ts';
import {
	actorsAmong,
	antecedentsOf,
	countriesAmong,
	isPart,
	patientsIn,
	takingPart,
	withStatusOfWhole,
} from './answerParticipants.ts';
import {compassOf, homeRegions, type Scope, scopeOf, settingOf} from './answerScope.ts';
import {
	dropHomeCountry,
	dropHomeRegion,
	dropWholes,
	markAllAboard,
	markLeads,
	markLoners,
	markManyScopes,
	markNames,
	markOtherDays,
	markOthersElsewhere,
	markPartsOfTolls,
	nestPlaces,
	placeByTellers,
	placeOwnPeople,
	turnoutsOfCountries,
} from './answersTogether.ts';
import {aspectOf} from './aspectOf.ts';
import {roundOf} from './ballotShares.ts';
import {ballotOf, tellsOfElection, tellsOfVote} from './ballots.ts';
import {nameCurrencies} from './bareCurrencies.ts';
import {comparedClaim, comparedCount, comparedQuantity} from './comparedParts.ts';
import {inNoOtherCurrency, markConversions, type Sum} from './conversions.ts';
import {type CountedKind, countedKind} from './countedKind.ts';
import {locatedPlace} from './locatedPlace.ts';
import {kindOfMembers} from './members.ts';
import {markNearNouns} from './nearNouns.ts';
import {isOfPlaceAlone} from './partAlone.ts';
import {isToldOfPronoun, penaltyOf, punishedBy, punishedIn} from './penalties.ts';
import {placeInRegion} from './placeInRegion.ts';
import {purposeOf} from './purposeOf.ts';
import {isSetAgainstOther} from './rivalAmounts.ts';
import {extremeOf, lastingEvent, stretchOf} from './stretchOf.ts';
import {strikeCounterIn, strikeShareOf, tellsOfStrike} from './strikeShares.ts';
import {counterIn, estimatedBy, isAim, tellsOfMarch, turnoutOf} from './turnouts.ts';
import {type UnitKind, unitKind} from './unitKind.ts';

/** One quantity of one article as an answer to a question: who, what, where, how many. */
export type Answer = {
	/** Index of its article in the dossier. */
	readonly article: number;
	readonly claim: Claim;
	readonly quantity: Quantity;
	readonly unit: UnitKind;
	/** Index of the quantity among those of its article. */
	readonly index: number;
	readonly count: Count;
	/** What it counts, as far as comparisons ask. */
	readonly kind: CountedKind;
	/** What else the things may be called that it counts; of people nothing. */
	readonly nearNouns: ReadonlySet<string>;
	/** Those whom it counts; null for people of any kind. */
	readonly members: string | null;
	/** Bounds in the measure's base: days for durations, parts of one for shares, metres for lengths, else as they are. */
	readonly low: number;
	readonly high: number;
	/** The same as far as they may reach: "more than 900" up to 1,000. */
	readonly lowest: number;
	readonly highest: number;
	/** One digit and noughts: values that different questions often share. */
	readonly round: boolean;
	/** Counted to the last one, or to three digits: `43`, `1,250`; 150 and 1,500 are rounded, "dozens" is no number. */
	readonly exact: boolean;
	/** Part of another number of the same text that counts the same: "including 4,600 in France". */
	readonly part: boolean;
	/** Told as some of those who are known, of however many: `three of the thieves`. */
	readonly ofSome: boolean;
	/** Actors that take part. */
	readonly participants: ReadonlySet<string>;
	/** Codes of the countries that they are or belong to. */
	readonly countries: ReadonlySet<string>;
	/** Countries and places that the number is limited to; wide regions do not limit. */
	readonly scope: ReadonlySet<string>;
	/** The part of a place that it is limited to, by the compass: "3,500 in the southern part". */
	readonly compass: CompassPart | null;
	/** What of public or company accounts a sum or a share is of; null for others. */
	readonly aggregate: Aggregate | null;
	/** What a length of time is told of: how long something goes on, or how long until somebody comes; null where it is not told. */
	readonly stretch: Stretch | null;
	/** What a length or an amount of matter is told of: how deep it is, how much was spilled; null for others and where it is not told. */
	readonly aspect: MeasuredAspect | null;
	/** The same sum in other currencies, as its article tells it or by the rates that any tells; none for what is no sum. */
	readonly converted: readonly Sum[];
	/** What a sum is of: what is asked for, what something costs; null for others and where it is not told. */
	readonly purpose: SumPurpose | null;
	/** Set against the number of its measure right before it, as somebody else's or as no longer so: `44 million, not the 32 of the ministry`. */
	readonly setAgainst: boolean;
	/** The event that a length of time is named as that of: `three days of mourning`; null for others. */
	readonly lasts: string | null;
	/** Which round of a vote a share is of; null for others and where none is told. */
	readonly ballotRound: 1 | 2 | null;
	/** The kind of penalty that a length or a sum is of: suspended, in prison for sure, a ban from office; null where none is told. */
	readonly penalty: string | null;
	/** How far that penalty has come: faced, asked for or given; null where the text does not say. */
	readonly stage: PenaltyStage | null;
	/** The place that a distance is measured from: `30 km north of Lima`. */
	readonly anchor: string | null;
	/** How far something lies from something else, named or not: `30 km from the capital`. */
	readonly isDistance: boolean;
	/** The place that lies at a distance: `Varn, 30 km from Oslo`; null for others. */
	readonly located: string | null;
	/** Who has a share or a number of votes or seats: named nearest before it in its sentence; null for others. */
	readonly owner: string | null;
	/** To whom an amount belongs whose name stands right before it: "Norsk Havn (116 million)"; null for others. */
	readonly holder: string | null;
	/** Whom an amount goes to or buys, named beside it: "$116 million for Norsk Havn"; null for others. */
	readonly receiver: string | null;
	/** The country or body that sends those whom it counts: `the Union deployed 90 observers`; null for others. */
	readonly sender: string | null;
	/** The place that the article's title names: what a number that names no place may be limited to. */
	readonly setting: ReadonlySet<string>;
	/** Code of the country that it is; null where the title names none, or more than that. */
	readonly settingCountry: string | null;
	/** Whether its article limits numbers of the same thing to several places, so that each limit matters. */
	readonly manyScopes: boolean;
	/** Said to be of a continent or the world: more than any country's. */
	readonly wide: boolean;
	/** Codes of the whole countries that it is limited to. */
	readonly scopeCountries: ReadonlySet<string>;
	/** The first toll of its kind in its article: that of the story, unless something limits it. */
	readonly lead: boolean;
	/** No other number of its article, of what is measured alike, is near to it. */
	readonly alone: boolean;
	/** Dated by the text, while its article counts the same thing without that date too: it is of another day. */
	readonly otherDay: boolean;
	/** Persons to whom it is done. */
	readonly patients: ReadonlySet<string>;
	/** The person whose age it is: `Anna Lind, 34,`; null for other numbers. */
	readonly ageOf: string | null;
	/** The sex of somebody without a name whose age it is: `a 34-year-old woman`; null where none is told. */
	readonly ageOfSex: Sex | null;
	/** Between which ages those are whom it is of: `30 % of children under 2`; null where none is told. */
	readonly ageBand: AgeBand | null;
	/** A length that is somebody's age, whoever's. */
	readonly isAge: boolean;
	/** The date that it holds for; null when none is named. */
	readonly asOf: string | null;
	/** Publication date of its article. */
	readonly published: string | null;
	/** Index of the attribution that gives the number; null when nobody is named. */
	readonly attribution: number | null;
	/** Which side counts a crowd; null for other numbers and other sources. */
	readonly counter: CrowdCounter | StrikeCounter | null;
	/** Who gives the number: actors, else the words of the source; null when nobody is named. */
	readonly speaker: string | null;
	/** Counts those who tell something: **`two survivors`** `told us`. */
	readonly ofTellers: boolean;
	/** Code of the country whose body gives the number: `the Norwegian Red Cross`; null for others. */
	readonly speakerCountry: string | null;
	/** Keys of the words beside the number. */
	readonly about: ReadonlySet<string>;
	/** Keys of the whole sentence, with its actors, and of the sentence before. */
	readonly context: ReadonlySet<string>;
};

/** An answer that is still told what it is beside the others. */
export type AnswerDraft = {-readonly [Name in keyof Answer]: Answer[Name]};

/** What an answer is called in a dossier: its article and its quantity there. */
export type AnswerId = string;

/** The name of an answer. */
export const answerId = ({article, index}: Pick<Answer, 'article' | 'index'>): AnswerId => `${article} #${index}`;

/** All quantities of the articles as answers, in order. */
export function answersOf(
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	kindred: Kindred = noKindred,
): AnswerDraft[] {
	const answers = annotated.flatMap((found, article) => {
		const contexts = contextsOf(found, actors);
		const setting = settingOf(found, actors);
		const marches = tellsOfMarch(found);
		const strikes = tellsOfStrike(found);
		const votes = tellsOfVote(found) || tellsOfElection(found);
		const courts = tellsOfCourt(found.article.text);
		const here = {found, article, actors, setting, marches, strikes, votes, courts};
		return found.claims.flatMap(claim =>
			claim.counts
				.filter(count => !isDate(found, claim, count))
				.map(count => answerOf({context: contexts.get(claim.sentence)!, ...here}, claim, count)),
		);
	});
	const wide = turnoutsOfCountries(answers);
	markNearNouns(answers, kindred);
	nameCurrencies(answers);
	markConversions(annotated, answers);
	dropHomeRegion(answers, homeRegions(annotated, actors));
	placeOwnPeople(answers);
	placeInRegion(annotated, answers);
	placeByTellers(answers, actors);
	dropHomeCountry(answers);
	dropWholes(answers);
	nestPlaces(answers);
	for (const own of answersByArticle(answers)) {
		markPartsOfTolls(own);
		markAllAboard(own);
		markNames(own);
		markOthersElsewhere(own);
		markManyScopes(own, wide);
		markOtherDays(own);
		markLeads(own);
		markLoners(own);
	}
	return answers;
}

/** The answers of each article. What only concerns these is marked article by article. */
function answersByArticle(answers: readonly AnswerDraft[]): Iterable<AnswerDraft[]> {
	const articles = new Map<number, AnswerDraft[]>();
	for (const answer of answers) appendTo(articles, answer.article, answer);
	return articles.values();
}

/** That something rose or fell is told by the number's own change. */
const changes: ReadonlySet<string> = new Set(['rise', 'fall']);

/** `shares` **`lost`** `4 %`, `le titre a` **`cédé`** `4 %`: by how much something fell, whatever else such a verb tells. */
const byChange = (count: Count, {measure, change}: Quantity): Count =>
	measure === 'share' && change !== undefined && changes.has(change) && changing.has(count.event ?? '')
		? {...count, event: change}
		: count;

/** `nine days ago` names a day: it answers when, not how long. */
function isDate({quantities, times}: AnnotatedArticle, claim: Claim, count: Count): boolean {
	const {measure, start, end} = quantities[count.quantity]!;
	return measure === 'duration' && claim.times.some(time => times[time]!.start < end && start < times[time]!.end);
}

type Setting = {
	readonly found: AnnotatedArticle;
	readonly article: number;
	readonly actors: ActorIndex;
	readonly setting: Scope;
	readonly marches: boolean;
	readonly strikes: boolean;
	readonly votes: boolean;
	readonly courts: boolean;
	readonly context: ReadonlySet<string>;
};

function answerOf(here: Setting, claim: Claim, told: Count): AnswerDraft {
	const {found, article, actors, setting, marches, strikes, votes, courts, context} = here;
	const quantity = found.quantities[told.quantity]!;
	const attribution = givenBy(found, quantity, actors);
	const estimated = marches ? estimatedBy(found, quantity) : undefined;
	const counter = marches ? (estimated ?? counterIn(found, attribution)) : null;
	const ofMarch = marches ? turnoutOf(told, quantity, counter, estimated !== undefined) : told;
	const strikeCounter = strikes ? strikeCounterIn(found, attribution) : null;
	const ofCrowd = strikes ? strikeShareOf(found, ofMarch, strikeCounter) : ofMarch;
	const owner = ownerOf(found, ofCrowd, actors);
	const penalty = courts ? penaltyOf(found, told.quantity) : null;
	const isBallot = votes && ofCrowd.what !== strikeShare;
	const counted = isBallot ? ballotOf(found, claim, ofCrowd, quantity, owner) : ofCrowd;
	const count = byChange(punishedBy(counted, quantity, penalty), quantity);
	const unsaidKind = quantity.measure === 'duration' ? (count.about.find(key => penalties.has(key)) ?? null) : null;
	const patients =
		penalty !== null && isToldOfPronoun(found, told.quantity) ? [] : patientsIn(found, claim, count, actors);
	const taking = [claim, ...antecedentsOf(found, claim, quantity)].flatMap(one => takingPart(found, one));
	const part = isPart(found, quantity, count) || isOfPlaceAlone(found, count.quantity);
	const whole = part ? withStatusOfWhole(found, claim, quantity, count) : claim;
	const stated = isTurned(whole, count) ? {...whole, negated: false} : whole;
	const aimed = counter !== null && isAim(found, attribution);
	const holder = holderOf(found, quantity, actors);
	// Named one by one: where more follows behind a spread, the engine gives each object a shape of its own.
	const {low, high, lowest, highest, round, exact} = boundsOf(quantity);
	const {isOfTravellers} = countedKind(count.what);
	const {scope, scopeCountries, wide} = scopeOf(found, isOfTravellers ? underway : count, actors);
	const {ageOf, ageOfSex, isAge} = ageIn(found, quantity, count, actors);
	return {
		article,
		claim: comparedClaim(aimed ? {...stated, status: 'planned'} : stated),
		quantity: comparedQuantity(quantity),
		unit: unitKind(quantity),
		index: count.quantity,
		count: comparedCount(count),
		kind: countedKind(count.what),
		nearNouns: keySet([]),
		members: kindOfMembers(count),
		low,
		high,
		lowest,
		highest,
		round,
		exact,
		part,
		ofSome: isSomeOfAll(found.article.text.slice(quantity.number.end, quantity.number.end + longestSome)),
		participants: keySet(holder === null ? actorsAmong(found, taking, actors) : [holder]),
		countries: keySet(countriesAmong(taking)),
		scope,
		scopeCountries,
		wide,
		compass: isOfTravellers ? null : compassOf(found, claim, count.quantity),
		aggregate: aggregateOf(found, quantity),
		stretch: isAge ? extremeOf(found, count.quantity) : penalty !== null ? null : stretchOf(found, count.quantity),
		aspect: aspectOf(found, told.quantity),
		converted: inNoOtherCurrency,
		purpose: purposeOf(found, quantity),
		setAgainst: isSetAgainstOther(found, count.quantity),
		lasts: isAge || penalty !== null ? null : lastingEvent(quantity, count),
		ballotRound:
			quantity.measure === 'share' && countedKind(count.what).isOfBallot ? roundOf(found, told.quantity) : null,
		penalty: penalty?.kind ?? unsaidKind,
		stage: penalty?.stage ?? null,
		anchor: anchorOf(found, quantity, actors),
		isDistance: isDistance(found, quantity),
		located: locatedPlace(found, quantity, actors),
		owner: isSideless(count) ? owner : null,
		holder,
		receiver: receiverOf(found, quantity, actors),
		sender: senderOf(found, claim, count),
		setting: setting.scope,
		settingCountry: [...setting.scopeCountries][0] ?? null,
		manyScopes: false,
		ageOf,
		ageOfSex,
		isAge,
		ageBand: ageBandOf(found, told.quantity),
		asOf: count.asOf,
		published: found.article.published,
		otherDay: false,
		lead: false,
		alone: false,
		patients: keySet(patients.length === 0 && penalty !== null ? punishedIn(found, told.quantity, actors) : patients),
		attribution,
		counter: count.what === strikeShare ? strikeCounter : countedKind(count.what).isSharedEvent ? counter : null,
		speaker: speakerKey(found, attribution, actors),
		ofTellers: countsTellers(found, quantity),
		speakerCountry: speakerCountryOf(found, attribution),
		about: keySet(
			count.about.filter(key => !isLight(key) && !(quantity.change !== undefined && changes.has(key))).slice(0, 8),
		),
		context,
	};
}

/** Where a plane comes down limits nobody on board, nor does any place it flies between. */
const underway: Pick<Count, 'places' | 'territory'> = {places: [], territory: null};

/** What belongs to a party or a candidate, and is of no side of a question nor of those who vote. */
const isSideless = ({what}: Count): boolean => !countedKind(what).isOfBallot || what.endsWith('vote_share');

/** `none of the 40 survived`: 40 dead, which nothing denies; `turnout did not` **`exceed`** `55 %`: a bound, and no denial. */
const isTurned = ({negated, event}: Claim, {what}: Count): boolean =>
	negated && event !== null && ((event !== what && turnedFates.get(event) === what) || bounding.has(event));

/** Who speaks, by the actors that are named; of a person with an office only the person: `Varn police spokesman Per Lind` is `Lind`. */
function speakerKey(found: AnnotatedArticle, attribution: number | null, actors: ActorIndex): string | null {
	const {article, attributions} = found;
	const source = attribution === null ? undefined : attributions[attribution]?.source;
	if (!source) return null;
	const mentions = lookupOf(found).mentionsAt(source);
	const persons = mentions.filter(({kind}) => kind === 'person');
	const named = (persons.length > 0 ? persons : mentions).flatMap(({chain}) => actors.actorOf(article.id, chain) ?? []);
	return named.length > 0 ? [...new Set(named)].sort().join(' ') : foldWord(sliceOf(article.text, source));
}

/** Whether a number is of those who tell something, and not only named with them: `two guards withheld it, and one, Ann Lind, told us`. */
const countsTellers = ({article: {text}, attributions}: AnnotatedArticle, {start, end}: Quantity): boolean =>
	attributions.some(
		({source, inherited}) =>
			!inherited && source.start <= start && end <= source.end && !text.slice(end, source.end).includes(','),
	);

/** The country whose body speaks, where only one is named: no country of a person or of an army. */
function speakerCountryOf(found: AnnotatedArticle, attribution: number | null): string | null {
	const source = attribution === null ? undefined : found.attributions[attribution]?.source;
	if (source === undefined) return null;
	const countries = lookupOf(found)
		.mentionsAt(source)
		.flatMap(({kind, country}) => (tellsOfOwnCountry.has(kind) ? (country ?? []) : []));
	return new Set(countries).size === 1 ? countries[0]! : null;
}
const tellsOfOwnCountry: ReadonlySet<string> = new Set(['government', 'organization', 'country']);

/**
 * For each sentence with a number, the keys of all its claims and of those of the sentence before, which tells of what it goes on, and
 * the actors it names. A title stands before the first sentence by chance.
 */
function contextsOf(
	{article, sentences, claims, mentions}: AnnotatedArticle,
	actors: ActorIndex,
): Map<number, Set<string>> {
	const contexts = new Map<number, Set<string>>();
	for (const {sentence, counts} of claims) if (counts.length > 0) contexts.set(sentence, new Set());
	for (const {sentence, terms, participants} of claims) {
		const context = contexts.get(sentence);
		const isTitle = article.blocks[sentences[sentence]!.block]!.kind === 'title';
		const next = isTitle ? undefined : contexts.get(sentence + 1);
		for (const term of terms) {
			context?.add(groupOf(term));
			next?.add(groupOf(term));
		}
		if (context === undefined) continue;
		for (const {mention} of participants) {
			const actor = actors.actorOf(article.id, mentions[mention]!.chain);
			if (actor !== undefined) context.add(`@${actor}`);
		}
	}
	return contexts;
}
