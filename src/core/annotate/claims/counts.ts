import {isWithin} from '../../language/concepts/concepts.ts';
import {
	captives,
	deadlyEvents,
	doneToBodies,
	fates,
	fatesOfCaptives,
	fatesOfHomes,
	fatesOfWar,
	givings,
	growingTolls,
	nameOnList,
	penalties,
	prisons,
	punishing,
} from '../../language/concepts/fates.ts';
import {roomFor, travellers} from '../../language/concepts/kindsOfThings.ts';
import {bothSides, sideOf} from '../../language/concepts/sides.ts';
import {countsTheDead, estimates, isTelling} from '../../language/concepts/telling.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Span} from '../../text/span.ts';
import type {Token} from '../../text/token.ts';
import {firstEndingAfter, firstFrom, firstOverlapping} from '../../text/tokenPlaces.ts';
import type {Count, Quantity} from '../annotation.ts';
import {isCapacity} from './capacity.ts';
import {casualtiesOf, isOfPeople, kindOfFighters} from './casualtiesOf.ts';
import {everywhereSign, severitySign} from './clauseSigns.ts';
import {countedConcept, firstToken, happeningOf, lastToken, nationOf, wholeOf} from './counted.ts';
import {countsPeople} from './countsPeople.ts';
import {type DatedKind, dateOfNumber, yearAhead} from './dates.ts';
import {areAgents, doesIt} from './doers.ts';
import {fateMade} from './fateMade.ts';
import {fateOf} from './fateOfNumber.ts';
import {isWhole} from './fateOfWhole.ts';
import {governingEvent} from './governingEvent.ts';
import {kindToldOf} from './kindTold.ts';
import {areLostToDeath} from './lostPeople.ts';
import {isNamedNear, lemmaOf, statementKey} from './meanings.ts';
import {nationOfLosses, withoutClaimant} from './nationOfLosses.ts';
import {prepositionBefore} from './participants.ts';
import {isPartOf, partLedInBy} from './partOfNumber.ts';
import {isOfWholeState, type PlaceName, placesOfNumber} from './places.ts';
import {isRainfall} from './rainfall.ts';
import {isRivalValue} from './rivalValue.ts';
import type {CountedScene, Scene} from './scene.ts';
import {isSetAside} from './setAside.ts';
import {isSideOfBorder} from './sidesOfBorder.ts';
import {sideOfSubject} from './sidesOfTokens.ts';
import {endsSpread} from './spreads.ts';
import {isEarlier, isSuperseded} from './superseded.ts';
import {isSuspected} from './suspected.ts';
import type {Tag} from './tags.ts';

/** Words beside a number that may say of what it is. */
const reach = 9;

/** A number in its clause, with what all answers to its question are read from. */
type NumberInClause = {
	readonly scene: CountedScene;
	readonly clause: number;
	readonly quantity: Quantity;
	/** Its first token, and the first one behind it and its noun. */
	readonly at: number;
	readonly to: number;
	readonly isCount: boolean;
	/** The nation that the people counted are of; null for none. */
	readonly people: string | null;
	/** What its noun counts, as a concept. */
	readonly noun: string;
	/** The whole of which a number behind it is a part, told of nothing itself. */
	readonly whole: boolean;
	/** The token of the event that it is told of; null for none. */
	readonly governor: number | null;
};

function numberInClause(scene: CountedScene, clause: number, quantity: Quantity): NumberInClause {
	const at = firstToken(scene, quantity);
	const to = lastToken(scene, quantity);
	const isCount = quantity.measure === 'count';
	const people = isCount ? nationOf(scene, quantity) : null;
	const noun = kindCounted(scene, quantity, people);
	const whole = isCount && (partLedInBy(scene, at) !== null || isWhole(scene, at));
	const governor = whole ? null : governingEvent(scene, clause, at, quantity);
	return {scene, clause, quantity, at, to, isCount, people, noun, whole, governor};
}

/** The question that a quantity, of this index in the article, answers in its clause. */
export function countOf(scene: CountedScene, clause: number, quantity: Quantity, index: number): Count {
	const number = numberInClause(scene, clause, quantity);
	const {at, to, people, noun, whole, governor} = number;
	const happens = happeningOfNumber(number);
	const what = whatCounted(number, happens);
	const isFate = what === capacity || fates.has(what);
	const nation = nationOfLosses(scene, quantity, clause, what, governor);
	const everywhere = isOfAll(number, nation);
	const limits = everywhere ? [] : limitsOf(number, what, nation);
	return {
		quantity: index,
		what,
		members:
			(whole ? null : kindToldOf(scene, quantity, noun)) ??
			membersOf(scene, clause, quantity, {noun, nation: people, what}),
		nation,
		event: isFate ? what : happens,
		role: whole ? null : roleOf(scene, clause, at, quantity),
		phrase: phraseOf(scene, quantity),
		governor: governor === null || (isFate && happens !== what) ? null : spanOfToken(scene.tokens[governor]!),
		places: limits.flatMap(({mention}) => mention ?? []),
		territory: territoryOf(scene, quantity, limits, people),
		asOf: yearAhead(scene, quantity, to) ?? dateOfNumber(scene, clause, at, datedKind(quantity, happens, what)),
		everywhere,
		given: isGiven(scene, at) || isBesideSubject(scene, clause, at),
		severity: severityOf(scene, clause, at),
		contrasted: isContrasted(scene, at) || isEarlier(scene, at) || endsSpread(scene, at),
		rival: isRivalValue(scene, quantity, at, to),
		another: isOfAnother(scene, to),
		denied: isSetAside(scene, firstOverlapping(scene.tokens, quantity.number), to),
		suspected: isSuspected(scene, quantity),
		superseded: isSuperseded(scene, at, quantity, what),
		about: aboutOf(scene, clause, at, to),
	};
}

/** Whether a number is of all that the story is about, and limited to no place. */
const isOfAll = ({scene, at, to}: NumberInClause, nation: string | null): boolean =>
	isEverywhere(scene, to) || isOfWholeState(scene, at) || (nation !== bothSides && isOfBothSidesOfBorder(scene, to));

/** The places that a number is limited to. */
const limitsOf = ({scene, clause, at}: NumberInClause, what: string, nation: string | null): readonly PlaceName[] =>
	withoutClaimant(scene, placesOfNumber(scene, clause, at, fates.has(what)), at, nation);

/** What happens to or by what is counted; null where nothing is told of it. */
function happeningOfNumber({scene, clause, quantity, to, noun, governor}: NumberInClause): string | null {
	if (isRainfall(scene, clause, quantity)) return 'rain';
	if (governor === null) return null;
	if (isTerm(scene, quantity, governor, to)) return 'sentence';
	return happeningTo(noun, moneyOr(scene, quantity, happeningAt(scene, governor)));
}

/** Room for so many. */
const capacity = 'capacity';

/**
 * What is counted: those whom something befell by what befell them, else by their noun. Where they are carried says more than what a verb
 * makes of them, and that more than any other fate told near them.
 */
function whatCounted(number: NumberInClause, happens: string | null): string {
	const {scene, clause, quantity, at, to, isCount, noun, governor} = number;
	if (isCount && findsRoom(noun) && isCapacity(scene, at, to)) return capacity;
	const befell = isCount ? fateOf(scene, clause, quantity, noun, governor) : null;
	if (befell !== null && afterCarrying.has(befell)) return befell;
	const made = fateByVerb(number, happens);
	if (made !== null) return made;
	if (befell === 'missing' && goWithIt(scene, at, to)) return 'aboard';
	return befell ?? fateOfNoun(number, happens) ?? noun;
}

/** What the verb makes of those counted; null where it makes nothing of them. */
function fateByVerb(number: NumberInClause, happens: string | null): string | null {
	const {scene, clause, at, noun, governor} = number;
	if (haveGotWell(scene, clause, noun, at)) return 'recovered';
	if (areDeadByVerb(number, happens)) return 'dead';
	const areDoers = governor !== null && (doesIt(scene, clause, at, governor) || areAgents(scene, clause, at));
	return fateMade(noun, happens, areDoers) ?? null;
}

function areDeadByVerb({scene, clause, quantity, at, noun, governor}: NumberInClause, happens: string | null): boolean {
	const isObject = governor !== null && governor < at;
	return (
		areMenLost(scene, clause, noun, happens) ||
		haveFallen(quantity, noun, happens) ||
		areLostToDeath(quantity, noun, happens, {isObject, isOfDeadly: () => isBesideDeadly(scene, at)})
	);
}

/** What their noun tells of those counted without a verb; null where it tells only who they are. */
function fateOfNoun({scene, clause, quantity, to, noun}: NumberInClause, happens: string | null): string | null {
	if (isDead(scene, noun, quantity, happens) || isCountedVictim(scene, clause, noun, to)) return 'dead';
	return isAboard(noun, happens) || areAllAboard(scene, quantity) ? 'aboard' : null;
}

/** The country on whose side it holds; that of one's own people where no place is named: `26 of` **`our nationals`**. */
function territoryOf(
	{tokens, words}: Scene,
	{noun}: Quantity,
	limits: readonly PlaceName[],
	people: string | null,
): string | null {
	if (limits.length > 0) return limits.find(({mention}) => mention === null)?.country ?? null;
	const isOurs = noun !== null && words.ownPossessives.has(tokens[firstOverlapping(tokens, noun) - 1]?.form ?? '');
	return isOurs ? (/^country:(.+)$/u.exec(people ?? '')?.[1] ?? null) : null;
}

/** What happens at an event word; a kind of penalty is a sentence. */
function happeningAt({meanings}: Scene, at: number): string {
	const {id, group} = meanings[at]!;
	return penalties.has(id) ? 'sentence' : group;
}

/** What of a number decides which dates may be its. */
const datedKind = ({measure}: Quantity, happens: string | null, what: string): DatedKind => {
	if (punishing.has(happens ?? '')) return 'penalty';
	return measure === 'share' ? 'share' : growingTolls.has(what) ? 'toll' : 'count';
};

/** `il a` **`touché`** `7 millions d'euros`: in French it is got; in English sums that are hit are reached. */
const moneyOr = ({headFirst}: Scene, {measure}: Quantity, event: string): string =>
	headFirst && measure === 'money' && event === 'hit' ? 'give_money' : event;

/** `four rockets` **`fired`**, `struck with six missiles`: what is said of weapons is no dismissal and no stoppage. */
const happeningTo = (noun: string, event: string): string =>
	(event === 'laid_off' && shotThings.has(noun) ? 'shoot' : undefined) ??
	(eventsOfWeapons.has(event) && isWithin(noun, 'weapon') ? eventsOfWeapons.get(event) : undefined) ??
	event;

/** `fired 12` **`shots`**: what is shot; a shot is a dose, too. */
const shotThings: ReadonlySet<string> = conceptSet('dose bullet munition');

const eventsOfWeapons: ReadonlyMap<string, string> = new Map([
	['laid_off', 'launch'],
	['strike', 'attack'],
]);

/** `gave him 16 years` **`in prison`**, **`gets`** `16 years for fraud`, **`jailed for`** `16 years`: a term that somebody is given is a sentence. */
function isTerm(scene: Scene, {measure, number}: Quantity, governor: number, to: number): boolean {
	if (measure !== 'duration') return false;
	const {tokens, tags, meanings, words} = scene;
	const group = meanings[governor]?.group ?? '';
	const before = tokens[firstFrom(tokens, number.start) - 1]?.form ?? '';
	if (group === 'imprison') return words.forDeed.has(before) || words.lasting.has(before);
	if (!givings.has(group)) return false;
	const place = tags[to] === 'preposition' && !prisons.has(meanings[to]?.id ?? '') ? to + 1 : to;
	if (prisons.has(meanings[place]?.id ?? '')) return true;
	return group === 'obtain' && (to >= tokens.length || words.forDeed.has(tokens[to]!.form));
}

/** Whether those or what is counted may find room somewhere: people, and places for them. */
const findsRoom = (noun: string): boolean => countsPeople(noun) || roomFor.has(noun);

/** What becomes of people by being carried somewhere, and not only on the way. */
const afterCarrying: ReadonlySet<string> = conceptSet('hospitalised rescued');

/** `eleven patients` **`have recovered`**: who do so, and nothing that they bring back. */
function haveGotWell(
	{predicates, tokens, tags, words}: CountedScene,
	clause: number,
	noun: string,
	at: number,
): boolean {
	const {head, passive} = predicates[clause]!;
	if (head === null || head < at || passive || !countsPeople(noun)) return false;
	if (!words.gettingWell.has(lemmaOf(tokens[head]!, tags[head]!))) return false;
	return tags[head + 1] === undefined || endsWell.has(tags[head + 1]);
}
const endsWell: ReadonlySet<Tag | undefined> = new Set([
	'sign',
	'preposition',
	'between',
	'time',
	'coordinator',
	'subordinator',
]);

/** `the army lost 40` **`men`**: who is lost by those who fight is dead. */
const areMenLost = (scene: CountedScene, clause: number, noun: string, happens: string | null): boolean =>
	happens === 'lose' && menOfSide.has(noun) && sideOfSubject(scene, clause) !== null;

/** `12 of its soldiers` **`have fallen`**, `12 soldats` **`sont tombés`**; not how many there are, which fell to 12. */
const haveFallen = ({change, measure}: Quantity, noun: string, happens: string | null): boolean =>
	measure === 'count' && change === undefined && sideOf(noun) === 'troop' && falling.has(happens ?? '');
const falling: ReadonlySet<string> = conceptSet('fall drop_fall');

const menOfSide: ReadonlySet<string> = conceptSet('man member');

/** Of whom or what the number is one. */
function membersOf(
	scene: CountedScene,
	clause: number,
	quantity: Quantity,
	{noun, nation, what}: {readonly noun: string; readonly nation: string | null; readonly what: string},
): string | null {
	if (quantity.measure === 'share') return wholeOf(scene, quantity);
	if (
		noun === nameOnList ||
		fatesOfHomes.has(what) ||
		ofNoKind.has(what) ||
		(fatesOfCaptives.has(what) && captives.has(noun))
	)
		return null;
	if (nation !== null && (noun === 'person' || fates.has(noun))) return nation;
	const kind = what === noun ? happeningOf(scene, quantity, noun) : noun;
	if (!fatesOfWar.has(what)) return kind;
	if (kind === 'troop') return kindOfFighters(scene, quantity);
	return (kind === null || saysNoSide.has(kind) ? casualtiesOf(scene, clause, quantity, kind === null) : null) ?? kind;
}

/** What is counted by a name that says all of it. */
const ofNoKind: ReadonlySet<string> = conceptSet('capacity wagon');

/** Words for those whom it befell that do not say who they are. */
const saysNoSide: ReadonlySet<string> = conceptSet('body man person member life victim');

/** What is counted; people of a country, or passengers and crew together, are just people. */
function kindCounted(scene: Scene, quantity: Quantity, nation: string | null): string {
	const concept = countedConcept(scene, quantity);
	const ofNation = nation !== null && countsPeople(concept) && !fates.has(concept) && concept !== 'troop';
	return ofNation || countsCrewToo(scene, concept, lastToken(scene, quantity)) ? 'person' : concept;
}

/** `307 passengers and crew` are all on board, whatever is told of them that is no fate. */
const areAllAboard = (scene: Scene, quantity: Quantity): boolean =>
	quantity.measure === 'count' && countsCrewToo(scene, countedConcept(scene, quantity), lastToken(scene, quantity));

/** Tokens at most between a number with its noun and what says that they are on board. */
const boardReach = 3;

/** `the boat is missing` **`with 22 people on board`**, `l'avion a disparu` **`avec à son bord 22 personnes`**: what is said of the boat is not told of them. */
function goWithIt({tokens, meanings, words}: Scene, at: number, to: number): boolean {
	const isBoard = (index: number): boolean => meanings[index]?.group === 'aboard';
	const isWith = (index: number): boolean => words.accompanying.has(tokens[index]?.form ?? '');
	const steps = Array.from({length: boardReach}, (_, step) => step);
	if (isWith(at - 1)) return steps.some(step => isBoard(to + step));
	return steps.some(step => isBoard(at - 1 - step)) && steps.some(step => isWith(at - 2 - step));
}

/** `307 passengers and crew`: not passengers alone. */
function countsCrewToo({tags, meanings}: Scene, concept: string, to: number): boolean {
	if (concept !== 'passenger' || tags[to] !== 'coordinator') return false;
	return meanings[tags[to + 1] === 'determiner' ? to + 2 : to + 1]?.id === 'crew';
}

/** Several bodies that nothing is said of are dead, `70 bodies were brought out`, and those of people of some kind: `70 corps de rebelles`; not those that are examined, who may be some of them. */
const isDead = (scene: CountedScene, noun: string, quantity: Quantity, happens: string | null): boolean =>
	noun === 'body' &&
	(quantity.max ?? 2) > 1 &&
	!doneToBodies.has(happens ?? '') &&
	(quantity.modifiers.length === 0 || isOfPeople(scene, quantity));

/** Tokens at most between people who are lost and what killed them. */
const deadlyReach = 14;

/** Whether an event of which people die is named near a number. */
const isBesideDeadly = ({meanings}: Scene, at: number): boolean => isNamedNear(meanings, at, deadlyReach, deadlyEvents);

/** Whether a clause names an event of which people die. */
const tellsOfDeath = ({clauses, meanings}: Scene, clause: number): boolean =>
	clauses[clause]!.tokens.some(token => deadlyEvents.has(meanings[token]?.group ?? ''));

/** `la préfecture dénombre 11 victimes`: victims whom somebody counts, and those of a storm that `a fait 11 victimes`, are dead, unless it is said of what they are victims: `of a scam`. */
function isCountedVictim(scene: Scene, clause: number, noun: string, to: number): boolean {
	const {tokens, tags, words, predicates, meanings} = scene;
	const {head} = predicates[clause]!;
	if (noun !== 'victim' || head === null) return false;
	const kills = words.killingVerbs.has(lemmaOf(tokens[head]!, tags[head]!)) && tellsOfDeath(scene, clause);
	if (!kills && !countsTheDead.has(meanings[head]?.group ?? '')) return false;
	const behind = tokens[to]?.form ?? '';
	return !words.of.has(behind) && !words.ofThe.has(behind);
}

/** Passengers of whom nothing is told but their number. */
const isAboard = (noun: string, event: string | null): boolean =>
	travellers.has(noun) && (event === null || isTelling(event));

/** `dans le monde`, `worldwide`, `in total` right after a number: it is limited to no place. */
function isEverywhere({tokens, words, signs}: Scene, from: number): boolean {
	if ((signs & everywhereSign) === 0) return false;
	for (let index = from; index < from + 4 && index < tokens.length; index++)
		if (words.everywhere.has(tokens[index]!.form)) return true;
	return false;
}

/** Tokens at most from a number to such a side: `70 are missing on` **`both banks`**. */
const bothSidesReach = 6;

/** `sur les` **`deux rives`**, `on` **`either side`** `of the border`: in all that the story is about; not `according to both sides`. */
function isOfBothSidesOfBorder(scene: CountedScene, from: number): boolean {
	const {tokens, words, numbers} = scene;
	for (let at = from; at < from + bothSidesReach && at + 1 < tokens.length && !numbers.includes(at); at++)
		if (words.both.has(tokens[at]!.form))
			return isSideOfBorder(scene, at + 1) && isOnSides(prepositionBefore(tokens, scene.tags, at, words), words);
	return false;
}

const isOnSides = (preposition: string | null, {placePrepositions, of, ofThe}: Scene['words']): boolean =>
	preposition !== null && (placePrepositions.has(preposition) || of.has(preposition) || ofThe.has(preposition));

/** `sous les gravats` **`des`** `trois maisons`, `in` **`those`** `three houses`. */
function isGiven({tokens, tags, words}: Scene, at: number): boolean {
	const form = tokens[at - 1]?.form ?? '';
	return words.ofThe.has(form) || (words.definites.has(form) && tags[at - 2] === 'preposition');
}

/** `measures taken after the death` **`of`** `20 cows were not enough`: what only says more of the subject is not denied with the verb. */
function isBesideSubject({predicates, tags}: Scene, clause: number, at: number): boolean {
	const {head} = predicates[clause]!;
	return head !== null && at < head && tags[at - 1] === 'preposition' && tags[at - 2] === 'noun';
}

/** `14 seriously injured`, `31 of the 140 have serious injuries`, `six` **`are fighting for their lives`**: told between a number and the next, or the next of which it is a part. */
function severityOf(scene: CountedScene, clause: number, at: number): Count['severity'] {
	const {tokens, clauses, words, numbers} = scene;
	const told = wordsOfBadlyHurt(scene, at);
	if ((scene.signs & severitySign) === 0 && told.length === 0) return null;
	const before = numbers.findLast(number => number < at);
	if (before !== undefined && isPartOf(scene, before, at)) return null;
	const [next = tokens.length, later = tokens.length] = numbers.filter(number => number > at);
	const end = Math.min(isPartOf(scene, at, next) ? later : next, singleAfter(scene, at));
	const isBeside = (index: number): boolean => (before === undefined || index > at) && index < end;
	if (told.some(isBeside)) return 'grave';
	const near = clauses[clause]!.tokens.filter(index => index > at && index < end && !isOfEvent(scene, index));
	const isTold = (severity: ReadonlySet<string>): boolean => near.some(index => severity.has(tokens[index]!.form));
	return isTold(words.grave) ? 'grave' : isTold(words.light) ? 'light' : null;
}

/** Where near a number it is told that somebody is badly hurt, by words that tell nothing else. */
function wordsOfBadlyHurt({meanings}: Scene, at: number): readonly number[] {
	const found: number[] = [];
	for (let index = Math.max(0, at - severityReach); index < Math.min(meanings.length, at + severityReach); index++)
		if (meanings[index]?.id === 'wound_badly') found.push(index);
	return found;
}

/** `eight were hurt,` **`one`** `of them seriously`, `huit blessés, dont l'`**`un`** `grièvement`: where it is told of one of them, who is no number. */
function singleAfter(scene: Scene, at: number): number {
	const {tokens, words} = scene;
	for (let index = at + 1; index < tokens.length && index < at + severityReach; index++)
		if (words.singles.has(tokens[index]!.form) && tokens[beforeSingle(scene, index)]?.text === ',') return index;
	return Number.POSITIVE_INFINITY;
}

/** The token before one of several, its article and `including`. */
function beforeSingle({tokens, words}: Scene, index: number): number {
	const last = words.definites.has(tokens[index - 1]!.form) ? index - 2 : index - 1;
	return words.including.has(tokens[last]?.form ?? '') ? last - 1 : last;
}

/** Tokens at most between a number and what tells how bad it is. */
const severityReach = 40;

/** Tokens at most between an adjective and its noun: `un accident très grave`. */
const adjectiveReach = 2;

/** `in a serious crash`: what happened is bad, which says nothing of the hurt. */
function isOfEvent({tags, meanings}: Scene, at: number): boolean {
	const noun = [at + 1, at - 1, at - adjectiveReach].find(index => tags[index] === 'noun') ?? -1;
	const meaning = meanings[noun];
	return meaning?.event === true && !fates.has(meaning.group);
}

/** `contre 32.000`, `the unions claim 80,000`: a word of contrast or a verb of counting stands right before the number. */
const isContrasted = ({tokens, meanings, words}: Scene, at: number): boolean =>
	[at - 1, at - 2].some(
		index => words.contrasts.has(tokens[index]?.form ?? '') || estimates.has(meanings[index]?.group ?? ''),
	);

/** `against 240 for its rival`: the number is that of another. */
const isOfAnother = ({tokens, tags, words}: Scene, from: number): boolean =>
	words.recipientPrepositions.has(tokens[from]?.form ?? '') &&
	(tags[from + 1] === 'name' || tags[from + 1] === 'determiner');

const spanOfToken = ({start, end}: Token): Span => ({start, end});

const phraseTags: ReadonlySet<Tag | undefined> = new Set(['noun', 'modifier', 'name', 'participle']);

/** The noun phrase from the counted noun, or from what an amount is of, with its complements. */
function phraseOf({tokens, tags, words}: Scene, {noun, end}: Quantity): Span | null {
	const next = firstFrom(tokens, end);
	const from = noun === null ? next : firstEndingAfter(tokens, noun.start);
	const first = noun === null && words.amountLinks.has(tokens[from]?.form ?? '') ? from + 1 : from;
	if (
		first < 0 ||
		first >= tokens.length ||
		tokens[first]!.start < (noun?.start ?? 0) ||
		(tags[first] !== 'noun' && tags[first] !== 'modifier')
	)
		return null;
	let last = first;
	for (let index = first + 1; index < tokens.length && index < first + 5; index++) {
		// `100 jours passés` **`derrière`** `les barreaux`: what is a preposition besides goes on with words that are left out.
		if (phraseTags.has(tags[index]) && !words.prepositions.has(tokens[index]!.form)) last = index;
		else if (!words.owning.has(tokens[index]!.form)) break;
	}
	const isOfNothing =
		noun === null && first === from && tokens[first]!.readings.some(({form}) => form === 'participle');
	return isOfNothing ? null : {start: tokens[first]!.start, end: tokens[last]!.end};
}

function roleOf(
	{predicates, tokens, tags, words}: Scene,
	clause: number,
	at: number,
	{measure}: Quantity,
): Count['role'] {
	const {head, passive} = predicates[clause]!;
	if (head === null) return null;
	if (at < head) return passive ? 'patient' : 'agent';
	if (tags[at - 1] !== 'preposition') return 'patient';
	if (words.agentPrepositions.has(tokens[at - 1]!.form) && passive) return 'agent';
	return measure === 'count' && words.forDeed.has(tokens[at - 1]!.form) ? 'recipient' : null;
}

/** Content words beside a number, nearest first: its complements up to the next verb or number, and what precedes it; of penalties those of its own clause. */
function aboutOf(scene: CountedScene, clause: number, from: number, to: number): string[] {
	const {tokens, tags, meanings, named, numbers, clauses, headFirst} = scene;
	const {opener} = clauses[clause]!;
	const near: {readonly key: string; readonly away: number}[] = [];
	const add = (index: number, away: number): void => {
		const key = statementKey(tokens[index]!, tags[index]!, meanings[index], scene);
		if (key !== null && !named(index)) near.push({key, away});
	};
	for (let index = to; index < tokens.length && index < to + reach; index++) {
		if (tags[index] === 'finite' || numbers.includes(index)) break;
		add(index, index - to);
	}
	for (let index = from - 1; index >= 0 && index >= from - reach; index--) {
		if (numbers.includes(index)) break;
		if (index < opener && penalties.has(meanings[index]?.id ?? '')) continue;
		add(index, from - index);
	}
	// Of two equally near: `une femme` **`de 34 ans`** `et son fils`, but `a` **`34-year-old`** `woman`.
	const nearest = headFirst ? near.reverse() : near;
	return [...new Set(nearest.sort((a, b) => a.away - b.away).map(({key}) => key))];
}
