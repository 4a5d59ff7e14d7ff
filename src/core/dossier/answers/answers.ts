import type {AnnotatedArticle, Claim, Count, Quantity} from '../../annotate/annotation.ts';
import {groupOf} from '../../language/concepts/concepts.ts';
import {changing, penalties, turnedFates} from '../../language/concepts/fates.ts';
import {strikeShare} from '../../language/concepts/kindsOfThings.ts';
import {isLight} from '../../language/concepts/light.ts';
import {bounding} from '../../language/concepts/telling.ts';
import {type Kindred, noKindred} from '../../language/kindred.ts';
import {tellsOfCourt} from '../../language/penalties.ts';
import {isSomeOfAll, longestSome} from '../../language/someOfAll.ts';
import {appendTo} from '../../text/appendTo.ts';
import {foldWord} from '../../text/fold.ts';
import {sliceOf} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {lookupOf} from '../articleLookup.ts';
import {givenBy} from '../givenBy.ts';
import {keySet} from '../grouping/keySet.ts';
import {ageBandOf} from './ageBand.ts';
import {ageIn} from './ageBearer.ts';
import {aggregateOf} from './aggregateOf.ts';
import type {AnswerDraft, Scope} from './answer.ts';
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
import {compassOf, homeRegions, scopeOf, settingOf} from './answerScope.ts';
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
import {inNoOtherCurrency, markConversions} from './conversions.ts';
import {countedKind} from './countedKind.ts';
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
import {unitKind} from './unitKind.ts';

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
