import {isWithin} from '../../language/concepts/concepts.ts';
import {
	befallSubject,
	crews,
	endsLives,
	fates,
	fatesOfHomes,
	findings,
	gatherings,
	homes,
	nameOnList,
	searches,
	seekers,
	settlements,
	sharedEvents,
	sicknesses,
	turnedFates,
	turning,
} from '../../language/concepts/fates.ts';
import {sideOf} from '../../language/concepts/sides.ts';
import {bounding} from '../../language/concepts/telling.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Quantity} from '../annotation.ts';
import {areCaredFor} from './caredFor.ts';
import {firstToken, lastToken} from './counted.ts';
import {countsPeople} from './countsPeople.ts';
import {areDisplaced, areDrivenOut} from './displacedPeople.ts';
import {areAgents, doesIt} from './doers.ts';
import {befallsThing, verbToken} from './events.ts';
import {fateOfGroup} from './fateOfGroup.ts';
import {fateOfIncluded} from './fateOfIncluded.ts';
import {fateBetween, fateOfWhole, fateOfWholeAhead, isWhole} from './fateOfWhole.ts';
import {
	fateBehindNoun,
	fateBeside,
	fatesAfter,
	fatesBefore,
	goesOnWithList,
	hasOwnObject,
	isCountedByOther,
	mayLeaveIn,
	relativeFate,
} from './fatesNearNumber.ts';
import {areFetched} from './fetchedOut.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import {fateOfList} from './namesOnList.ts';
import {prepositionBefore} from './participants.ts';
import {fateOfTollBefore, partLedInBy} from './partOfNumber.ts';
import type {CountedScene, Scene} from './scene.ts';
import {sideOfSubject} from './sidesOfTokens.ts';
import type {Tag} from './tags.ts';
import {areInHospital, takenToHospital} from './takenToHospital.ts';
import {travelInSomething} from './travellers.ts';

/** What befell those who are counted: said by the noun itself, or by a verb or adjective of the clause; of marchers too. */
export function fateOf(
	scene: CountedScene,
	clause: number,
	quantity: Quantity,
	noun: string,
	governor: number | null,
): string | null {
	const told = fateToldOf(scene, clause, quantity, noun, governor);
	return told !== null && isTurned(scene, clause) ? (turnedFates.get(told) ?? told) : told;
}

/** `none of the 40` **`survived`**: whether a clause denies what turns into another fate by that. */
const isTurned = ({clauses, predicates, meanings}: CountedScene, clause: number): boolean =>
	predicates[clause]!.negated && clauses[clause]!.tokens.some(index => turning.has(meanings[index]?.id ?? ''));

function fateToldOf(
	scene: CountedScene,
	clause: number,
	quantity: Quantity,
	noun: string,
	governor: number | null,
): string | null {
	if (noun === 'wounded' && areCaredFor(scene, clause, firstToken(scene, quantity))) return 'hospitalised';
	if (fates.has(noun) && !sharedEvents.has(noun)) return otherFate(scene, clause, quantity, noun) ?? noun;
	if (noun === nameOnList) return fateOfList(scene, firstToken(scene, quantity));
	if (noun === 'life') return livesEnd(scene, clause) ? 'dead' : null;
	if (homes.has(noun)) return fateOfHomes(scene, clause, quantity, governor);
	if (!fates.has(noun) && !countsPeople(noun)) return null;
	if (governor !== null && scene.meanings[governor]!.id === 'mobilisation' && isCalledOut(noun)) return null;
	const at = firstToken(scene, quantity);
	if (isPopulation(scene, at) || areAgents(scene, clause, at)) return null;
	if (countsPeople(noun) && areTakenBySickness(scene, clause, at)) return 'dead';
	const part = partLedInBy(scene, at);
	if (countsPeople(noun) && part === null && (takenToHospital(scene, clause, at) || areInHospital(scene, clause, at)))
		return 'hospitalised';
	const end = lastToken(scene, quantity);
	if (countsPeople(noun) && areDrivenOut(scene, at, end)) return 'displaced';
	if (part === null && areFetched(scene, clause, at, end, noun)) return 'rescued';
	const aboard = isWithin(noun, 'person') && travelInSomething(scene, clause, at, end) ? 'aboard' : null;
	if (part !== null) return fateBetween(scene, end, part) ?? aboard;
	if (isWhole(scene, at)) return fateOfWhole(scene, end) ?? aboard;
	const ofWhole = fateOfWhom(scene, end) ?? fateOfTollBefore(scene, at) ?? fateOfIncluded(scene, at);
	if (ofWhole !== null) return ofWhole;
	if (isNotFound(scene, clause, at) || isSought(scene, clause, at) || isOfUnknownFate(scene, clause, at))
		return 'missing';
	const isNounOfOther = isCountedByOther(scene, quantity);
	const befell =
		(quantity.partOf === undefined ? heldBy(scene, clause, at, noun) : null) ??
		(isNounOfOther ? null : fateBehindNoun(scene, quantity)) ??
		saidOf(scene, clause, at, governor) ??
		gatheredFor(scene, clause, at) ??
		aboard ??
		fateInPhrase(scene, quantity) ??
		(isNounOfOther ? fateBehindNoun(scene, quantity) : null) ??
		(noun === 'hostage' ? 'captured' : areDisplaced(scene, clause, at, noun) ? 'displaced' : null) ??
		(quantity.partOf === undefined ? null : fateOfWholeAhead(scene, at));
	return sharedEvents.has(noun) && (befell === null || sharedEvents.has(befell)) ? noun : befell;
}

/**
 * What the verb says of those whom their noun says to have met something else: `two of the injured` **`died`**; of a noun that the number
 * borrows any fate, `61,000 infections, compared with 23,400 last year, when 86` **`died`**, of its own only death.
 */
function otherFate(scene: CountedScene, clause: number, quantity: Quantity, own: string): string | null {
	const {predicates, meanings, tags} = scene;
	const {head, passive} = predicates[clause]!;
	const from = lastToken(scene, quantity);
	const fate = head === null || head < from ? '' : (meanings[head]?.group ?? '');
	if (!fates.has(fate) || fate === own || sharedEvents.has(fate) || head === null) return null;
	const isSubject = tags.slice(from, head).every(tag => isVerbTag(tag) || tag === 'between' || tag === 'time');
	if (!isSubject || tags[firstToken(scene, quantity) - 1] === 'preposition') return null;
	const {noun, number} = quantity;
	if (!passive && !befallSubject.has(meanings[head]!.id)) return null;
	const isBorrowed = noun === null || noun.end <= number.start;
	return isBorrowed || fate === 'dead' || fate === 'recovered' ? fate : null;
}

/** `forty were hurt, three` **`of whom died`**: what the clause says that the pronoun of a part opens; null elsewhere. */
function fateOfWhom(scene: CountedScene, end: number): string | null {
	const opened = scene.clauses.findIndex(
		({link, opener}) => link === 'relative' && opener >= end - ofWhomReach && opener < end,
	);
	const verb = opened < 0 ? null : verbToken(scene, opened);
	const group = verb === null ? '' : scene.meanings[verb]!.group;
	return fates.has(group) ? group : null;
}

/** `treated 12` **`wounded`** `persons`: told by an adjective between the number and its noun. */
function fateInPhrase({tokens, tags, meanings}: Scene, {noun, number}: Quantity): string | null {
	if (noun === null || noun.start < number.end) return null;
	const told = tokens.findIndex(
		({start}, index) =>
			start >= number.end && start < noun.start && inPhrase.has(tags[index]) && fates.has(meanings[index]?.group ?? ''),
	);
	return told < 0 ? null : meanings[told]!.group;
}

const inPhrase: ReadonlySet<Tag | undefined> = new Set(['modifier', 'participle', 'noun']);

/** `the army` **`holds`** `33 rebels`, **`détient`** `26 soldats`: taken prisoner, of those who fight and of all whom a band keeps; detained, of officers and others who may be. */
function heldBy(scene: CountedScene, clause: number, at: number, noun: string): string | null {
	const {predicates, tokens, tags, words} = scene;
	const {head, passive} = predicates[clause]!;
	if (head === null || passive === head < at) return null;
	const lemma = lemmaOf(tokens[head]!, tags[head]!);
	// **`taken away`** `by gunmen`, **`emmenés`** `par des rebelles`.
	if (words.leadingAway.has(lemma)) return isKeptByBand(scene, clause, noun) ? 'captured' : null;
	if (!words.holding.has(lemma)) return null;
	if (sideOf(noun) !== null || prisonersOfSide.has(noun) || isKeptByBand(scene, clause, noun)) return 'captured';
	if (heldPeople.has(noun)) return 'arrest';
	return areStillHeld(scene, clause, noun) ? 'captured' : null;
}

/** `the front` **`keeps`** `80 men`, **`the abductors`** `hold 16 people`, `16 are held` **`by gunmen`**: people, whoever they are. */
function isKeptByBand(scene: CountedScene, clause: number, noun: string): boolean {
	const {clauses, meanings} = scene;
	if (!isWithin(noun, 'person')) return false;
	const isKeeper = (id: string): boolean => id === 'kidnapper' || sideOf(id) === 'rebel';
	return (
		clauses[clause]!.tokens.some(index => isKeeper(meanings[index]?.id ?? '')) ||
		sideOfSubject(scene, clause) === 'rebel'
	);
}

/** `16 of them` **`are still held`**: of people who are held by nobody that is named, and by no police, what goes on. */
function areStillHeld(
	{clauses, predicates, tokens, meanings, words}: CountedScene,
	clause: number,
	noun: string,
): boolean {
	const {head, verbs, passive} = predicates[clause]!;
	if (!passive || head === null || fates.has(meanings[head]?.group ?? '') || !isWithin(noun, 'person')) return false;
	const isKeeper = (id: string): boolean => seekers.has(id) || sideOf(id) !== null;
	if (meanings.some(meaning => isKeeper(meaning?.id ?? ''))) return false;
	return clauses[clause]!.tokens.some(
		index => index >= verbs[0]! && index < head && words.goingOn.has(tokens[index]!.form),
	);
}

/** Those whom one who fights holds by another name. */
const prisonersOfSide: ReadonlySet<string> = conceptSet('prisoner hostage');

/** Others of whom it is told that somebody holds them. */
const heldPeople: ReadonlySet<string> = conceptSet('officer suspect_person protester police_officer detainee');

/** Words of `of whom`, with which such a part ends. */
const ofWhomReach = 2;

/** `a hundred` **`had not been found`**: of whom the verb says so in the passive. */
function isNotFound({predicates, meanings}: Scene, clause: number, at: number): boolean {
	const {head, passive, negated} = predicates[clause]!;
	return head !== null && head > at && passive && negated && findings.has(meanings[head]?.group ?? '');
}

/**
 * `four people` **`are being looked for`**, **`searching for`** `12 fishermen`, **`recherchent`** `quatre personnes`: whom others than the police look for is
 * missing.
 */
function isSought({clauses, predicates, meanings, tokens, tags, words}: Scene, clause: number, at: number): boolean {
	const {head, passive, negated} = predicates[clause]!;
	if (head === null || negated || !searches.has(meanings[head]?.group ?? '')) return false;
	if (clauses[clause]!.tokens.some(index => seekers.has(meanings[index]?.group ?? ''))) return false;
	if (passive) return head > at;
	let object = head + 1;
	while (tags[object] === 'between') object++;
	return object === at || (object === at - 1 && words.forDeed.has(tokens[object]!.form));
}

/** Tokens at most between what became of people and their number: `the fate of` **`up to another`** `30`. */
const fateReach = 5;

/** **`the fate of`** `30 miners remained` **`unclear`**, **`le sort de`** `30 mineurs est` **`inconnu`**. */
function isOfUnknownFate({clauses, tokens, words}: Scene, clause: number, at: number): boolean {
	const isLot = tokens
		.slice(Math.max(0, at - fateReach), at)
		.some(({form}, index, before) => words.lots.has(form) && words.of.has(before[index + 1]?.form ?? ''));
	return isLot && clauses[clause]!.tokens.some(index => index > at && words.unknown.has(tokens[index]!.form));
}

/** `claimed 40 lives`, `the loss of 12 lives`, `took seven lives`, and `Twelve lives` alone: lives are counted that somebody loses. */
function livesEnd(scene: Scene, clause: number): boolean {
	const {clauses, predicates, meanings, tokens} = scene;
	const {head} = predicates[clause]!;
	if ((head === null ? [...tokens.keys()] : clauses[clause]!.tokens).some(index => takesLife(scene, index)))
		return true;
	return head === null && !clauses[clause]!.tokens.some(index => keepsLives.has(meanings[index]?.group ?? ''));
}
const keepsLives: ReadonlySet<string> = conceptSet('rescued save_keep');

const takesLife = ({meanings, tokens, tags, words}: Scene, index: number): boolean =>
	endsLives.has(meanings[index]?.group ?? '') ||
	(isVerbTag(tags[index]!) && words.takesLives.has(lemmaOf(tokens[index]!, tags[index]!)));

/** **`Cholera`** `has claimed 12 people`, **`la maladie`** `a emporté 12 personnes`: whom a disease takes, dies. */
function areTakenBySickness(scene: CountedScene, clause: number, at: number): boolean {
	const {head, passive, negated} = scene.predicates[clause]!;
	if (head === null || head > at || passive || negated || !takesLife(scene, head)) return false;
	return subjectOf(scene, clause, at, sicknesses) !== null;
}

/** `à Marvol, village` **`de 300 habitants`**`, 40 sont morts`: how many live in a place says nothing of what befell them. */
const isPopulation = ({tokens, tags, meanings, words}: Scene, at: number): boolean =>
	words.of.has(tokens[at - 1]?.form ?? '') && tags[at - 2] === 'noun' && settlements.has(meanings[at - 2]?.id ?? '');

/** What befell homes: of all that befalls people only what befalls homes too. */
function fateOfHomes(scene: CountedScene, clause: number, quantity: Quantity, governor: number | null): string | null {
	const befell = saidOf(scene, clause, firstToken(scene, quantity), governor);
	if (befell !== null && fatesOfHomes.has(befell)) return befell;
	return subjectOf(scene, clause, firstToken(scene, quantity), fatesOfHomes);
}

/** `a` **`blackout`** `hit 2 million homes`: the group of the noun, one of these, that the clause begins with. */
function subjectOf(
	{clauses, tokens, tags, meanings, words}: Scene,
	clause: number,
	at: number,
	groups: ReadonlySet<string>,
): string | null {
	const verb = tags.findLastIndex((tag, index) => index < at && isVerbTag(tag));
	const subject = clauses[clause]!.tokens.find(
		index => index < verb && tags[index] === 'noun' && groups.has(meanings[index]?.group ?? ''),
	);
	return subject === undefined || prepositionBefore(tokens, tags, subject, words) !== null
		? null
		: meanings[subject]!.group;
}

/** Tokens at most from the verb by which people come together to their number. */
const gatheringReach = 9;

/** `the march drew 5,000 people`: the event that is told before the verb by which people come together, in its clause. */
function gatheredFor(scene: Scene, clause: number, at: number): string | null {
	const {tags, meanings} = scene;
	const verb = tags.findLastIndex((tag, index) => index < at && isVerbTag(tag));
	if (verb < 0 || at - verb > gatheringReach || !gatherings.has(meanings[verb]?.group ?? '')) return null;
	return subjectOf(scene, clause, at, sharedEvents);
}

/** What a verb, adjective or noun beside says befell those counted. */
function saidOf(scene: CountedScene, clause: number, at: number, governor: number | null): string | null {
	const beside = fateBeside(scene, at);
	if (beside) return beside;
	const ofComplement = isComplementOfSubject(scene, clause, at) ? relativeFate(scene, clause, at) : null;
	if (ofComplement) return ofComplement;
	const {tags, meanings, numbers} = scene;
	const before = numbers.findLast(number => number < at) ?? -1;
	if (governor === at - 1 && tags[governor] === 'gerund' && !mayLeaveIn(meanings[governor]!.group)) return null;
	if (tags[at - 1] === 'participle' && goesOnWithList(scene, at - 1)) return fateCarried(scene, clause, at);
	const after = fatesAfter(scene, clause, at).filter(
		index => !doesIt(scene, clause, at, index) && !hasOwnObject(scene, index),
	);
	const found = withoutBearers(scene, after.length > 0 ? after : fatesBefore(scene, clause, before, at));
	const groups = new Set(found.map(index => meanings[index]!.group));
	const relative = groups.size === 0 ? relativeFate(scene, clause, at) : null;
	if (relative) return relative;
	const among = groups.size === 0 ? fateOfGroup(scene, clause, at) : null;
	if (among) return among;
	const told = toldOfGiven(scene, clause, at, found);
	if (told) return told;
	if (groups.has('dead') && groups.has('wounded')) return 'casualties';
	const reaches =
		governor !== null &&
		!tags.slice(governor + 1, at).includes('finite') &&
		!isForPurpose(scene, governor, at) &&
		!(found.length > 0 && isOfNextItem(scene, at, governor));
	const governing =
		!reaches || doesIt(scene, clause, at, governor) || befallsThing(scene, governor)
			? undefined
			: meanings[governor]?.group;
	if (governing !== undefined && fates.has(governing) && governor === verbToken(scene, clause)) return governing;
	if (groups.size === 0 && isOfToll(scene, clause, at)) return 'dead';
	if (groups.size === 0 && isOfLosses(scene, clause, at)) return 'casualties';
	return [...groups][0] ?? (governing !== undefined && fates.has(governing) ? governing : null);
}

/** `40` **`marcheurs`** `blessés`: what people are called by for what they do tells nothing where what befell them stands beside it. */
function withoutBearers({tags, meanings}: Scene, found: readonly number[]): readonly number[] {
	const others = found.filter(index => tags[index] !== 'noun' || !isWithin(meanings[index]!.id, 'person'));
	return others.length > 0 ? others : found;
}

/** `the families` **`of the 12 nurses`** `who are held marched`: of whom the subject only is somebody's, the verb of the clause tells nothing. */
const isComplementOfSubject = ({predicates, tokens, words}: Scene, clause: number, at: number): boolean =>
	at < (predicates[clause]!.head ?? -1) &&
	[at - 1, at - 2].some(index => words.of.has(tokens[index]?.form ?? '') || words.ofThe.has(tokens[index]?.form ?? ''));

/** `12 passengers dead,` **`30 rescued`**: what stands right behind a later number of a list without a verb befell those of that one alone. */
const isOfNextItem = ({tags, numbers}: CountedScene, at: number, verb: number): boolean =>
	numbers.includes(verb - 1) && verb - 1 > at && itemBreaks.has(tags[verb - 2]);
const itemBreaks: ReadonlySet<Tag | undefined> = new Set(['sign', 'coordinator']);

/** `80 bouées` **`de sauvetage`**: a noun behind the number and its preposition tells what they are for. */
const isForPurpose = ({tags}: Scene, governor: number, at: number): boolean =>
	governor > at && tags[governor] === 'noun' && tags[governor - 1] === 'preposition';

/** `the two men` **`arrested`** `on Friday` **`were released`**: of those who are given by one fate, what the verb tells is another one. */
function toldOfGiven(
	{tokens, tags, words, predicates, meanings}: CountedScene,
	clause: number,
	at: number,
	[first, ...later]: readonly number[],
): string | null {
	const {head} = predicates[clause]!;
	if (head === null || first === undefined || !later.includes(head) || tags[first] !== 'participle') return null;
	return words.definites.has(tokens[at - 1]?.form ?? '') ? meanings[head]!.group : null;
}

/** `fait 3 morts et contraint` **`900 personnes à fuir`**: what the object of one more verb is brought to do. */
function fateCarried(scene: CountedScene, clause: number, at: number): string | null {
	const carried = fatesAfter(scene, clause, at).find(index => scene.tags[index] === 'infinitive');
	return carried === undefined ? null : scene.meanings[carried]!.group;
}

/** `le bilan passe à 81 victimes`: victims that a toll counts are dead. */
const isOfToll = ({clauses, tags, meanings}: Scene, clause: number, at: number): boolean =>
	clauses[clause]!.tokens.some(index => index < at && tags[index] === 'noun' && meanings[index]?.id === 'death_toll');

/** **`the losses`** `of the army` **`exceed`** `900 men`: the subject of a verb of amounts, and no clients or jobs that a firm loses. */
function isOfLosses({clauses, predicates, tags, meanings, words, tokens}: Scene, clause: number, at: number): boolean {
	const {head} = predicates[clause]!;
	if (head === null || head > at || !bounding.has(meanings[head]?.group ?? '')) return false;
	const [first] = clauses[clause]!.tokens.filter(index => index < head && tags[index] === 'noun');
	const isLoss = first !== undefined && words.losses.has(tokens[first]!.form);
	return isLoss && meanings.some(meaning => meaning !== undefined && fighting.has(meaning.group));
}
const fighting: ReadonlySet<string> = conceptSet('army armed_forces troop battle war conflict military/a');

/** `la mobilisation de 900 pompiers`: who is sent somewhere and does not march. */
const isCalledOut = (noun: string): boolean =>
	crews.has(noun) || isWithin(noun, 'troop') || isWithin(noun, 'police_officer');
