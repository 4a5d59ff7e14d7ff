import {conceptById, isWithin} from '../../language/concepts/concepts.ts';
import {
	befallSubject,
	bringing,
	crews,
	endsLives,
	fates,
	fatesOfHomes,
	fatesOfPlace,
	findings,
	gatherings,
	homes,
	resultatives,
	settlements,
	sharedEvents,
	turnedFates,
	turning,
} from '../../language/concepts/fates.ts';
import type {Token} from '../../text/token.ts';
import {firstEndingAfter} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import {firstToken, lastToken} from './counted.ts';
import {befallsThing, fateTokens, verbToken} from './events.ts';
import {fateOfGroup} from './fateOfGroup.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import {prepositionBefore} from './participants.ts';
import {isPartOf, partLedInBy} from './partOfNumber.ts';
import type {CountedScene, Scene} from './scene.ts';
import type {Tag} from './tags.ts';
import {travelInSomething} from './travellers.ts';

/** Tokens after a number in which a relative clause on it may begin, and before it in which the verb may stand. */
const reach = 9;

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
	if (fates.has(noun) && !sharedEvents.has(noun)) return otherFate(scene, clause, quantity, noun) ?? noun;
	if (noun === 'life') return livesEnd(scene, clause) ? 'dead' : null;
	if (homes.has(noun)) return fateOfHomes(scene, clause, quantity, governor);
	if (!fates.has(noun) && !countsPeople(noun)) return null;
	if (governor !== null && scene.meanings[governor]!.id === 'mobilisation' && isCalledOut(noun)) return null;
	const at = firstToken(scene, quantity);
	if (isPopulation(scene, at)) return null;
	const part = partLedInBy(scene, at);
	if (countsPeople(noun) && part === null && (takenToHospital(scene, clause, at) || areInHospital(scene, clause, at)))
		return 'hospitalised';
	const end = lastToken(scene, quantity);
	const aboard = isWithin(noun, 'person') && travelInSomething(scene, clause, at, end) ? 'aboard' : null;
	if (part !== null) return fateBetween(scene, end, part) ?? aboard;
	if (isWhole(scene, at)) return fateOfWhole(scene, end) ?? aboard;
	const ofWhom = fateOfWhom(scene, end);
	if (ofWhom !== null) return ofWhom;
	if (isNotFound(scene, clause, at)) return 'missing';
	const befell =
		fateBehindNoun(scene, quantity) ?? saidOf(scene, clause, at, governor) ?? gatheredFor(scene, clause, at) ?? aboard;
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
	return isBorrowed || fate === 'dead' ? fate : null;
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

/** Words of `of whom`, with which such a part ends. */
const ofWhomReach = 2;

/** `a hundred` **`had not been found`**: of whom the verb says so in the passive. */
function isNotFound({predicates, meanings}: Scene, clause: number, at: number): boolean {
	const {head, passive, negated} = predicates[clause]!;
	return head !== null && head > at && passive && negated && findings.has(meanings[head]?.group ?? '');
}

/** `claimed 40 lives`, `the loss of 12 lives`, `took seven lives`: lives are counted that somebody loses. */
const livesEnd = ({clauses, meanings, tokens, tags, words}: Scene, clause: number): boolean =>
	clauses[clause]!.tokens.some(
		index =>
			endsLives.has(meanings[index]?.group ?? '') ||
			(isVerbTag(tags[index]!) && words.takesLives.has(lemmaOf(tokens[index]!, tags[index]!))),
	);

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

/** `the march drew 5,000 people`: the event that is told before the verb by which people come together, in its clause. */
function gatheredFor(scene: Scene, clause: number, at: number): string | null {
	const {tags, meanings} = scene;
	const verb = tags.findLastIndex((tag, index) => index < at && isVerbTag(tag));
	if (verb < 0 || at - verb > reach || !gatherings.has(meanings[verb]?.group ?? '')) return null;
	return subjectOf(scene, clause, at, sharedEvents);
}

/** Words at most from a preposition to the hospital: `to two area hospitals`. */
const towardsReach = 4;

/** What begins the object of a verb right behind it. */
const opensObject: ReadonlySet<Tag | undefined> = new Set(['determiner', 'number', 'noun']);

/** `49 were transported to hospitals`, `ont été évacués vers l'hôpital`: whoever is brought there, and brings nothing, is in hospital. */
function takenToHospital({clauses, tags, tokens, meanings, words}: Scene, clause: number, at: number): boolean {
	const place = clauses[clause]!.tokens.find(index => index > at && meanings[index]?.id === 'hospital');
	if (place === undefined) return false;
	const isTowards = tokens.slice(Math.max(0, place - towardsReach), place).some(({form}) => words.towards.has(form));
	const verb = tags.findLastIndex((tag, index) => index < place && isVerbTag(tag));
	return isTowards && verb > at && bringing.has(meanings[verb]?.group ?? '') && !opensObject.has(tags[verb + 1]);
}

/** `eleven people` **`remain in hospital`**: where they are is said right behind a verb that says nothing else; not `in the hospital that was hit`. */
function areInHospital(
	{clauses, predicates, tags, tokens, meanings, words}: Scene,
	clause: number,
	at: number,
): boolean {
	const {head} = predicates[clause]!;
	if (head === null || head < at || !words.lightVerbs.has(lemmaOf(tokens[head]!, tags[head]!))) return false;
	const place = clauses[clause]!.tokens.find(
		index => index > head && tags[index] !== 'between' && tags[index] !== 'time',
	);
	return place !== undefined && tags[place] === 'preposition' && meanings[place + 1]?.id === 'hospital';
}

/** Tokens behind a noun that its number stands behind, in which what befell them is told. */
const nounReach = 4;
const tellsOfNoun: ReadonlySet<Tag | undefined> = new Set([
	'participle',
	'infinitive',
	'modifier',
	'between',
	'preposition',
]);

/** `the number of` **`soldiers to have died`** `is now 1,269`: told right behind the noun, before the number. */
function fateBehindNoun({tokens, tags, meanings}: Scene, {noun, number}: Quantity): string | null {
	if (noun === null || noun.end > number.start) return null;
	const from = firstEndingAfter(tokens, noun.start) + 1;
	for (let index = from; index < from + nounReach && tellsOfNoun.has(tags[index]); index++) {
		const group = meanings[index]?.group ?? '';
		if (fates.has(group) && !fatesOfPlace.has(group)) return group;
	}
	return null;
}

/** What a verb, adjective or noun beside says befell those counted. */
function saidOf(scene: CountedScene, clause: number, at: number, governor: number | null): string | null {
	const beside = fateBeside(scene, at);
	if (beside) return beside;
	const {tags, meanings, numbers} = scene;
	const before = numbers.findLast(number => number < at) ?? -1;
	if (governor === at - 1 && tags[governor] === 'gerund' && !mayLeaveIn(meanings[governor]!.group)) return null;
	if (tags[at - 1] === 'participle' && goesOnWithList(scene, at - 1)) return fateCarried(scene, clause, at);
	const after = fatesAfter(scene, clause, at).filter(
		index => !doesIt(scene, clause, at, index) && !hasOwnObject(scene, index),
	);
	const found = after.length > 0 ? after : fatesBefore(scene, clause, before, at);
	const groups = new Set(found.map(index => meanings[index]!.group));
	const relative = groups.size === 0 ? relativeFate(scene, clause, at) : null;
	if (relative) return relative;
	const among = groups.size === 0 ? fateOfGroup(scene, clause, at) : null;
	if (among) return among;
	if (groups.has('dead') && groups.has('wounded')) return 'casualties';
	const reaches = governor !== null && !tags.slice(governor + 1, at).includes('finite');
	const governing =
		!reaches || doesIt(scene, clause, at, governor) || befallsThing(scene, governor)
			? undefined
			: meanings[governor]?.group;
	if (governing !== undefined && fates.has(governing) && governor === verbToken(scene, clause)) return governing;
	if (groups.size === 0 && isOfToll(scene, clause, at)) return 'dead';
	return [...groups][0] ?? (governing !== undefined && fates.has(governing) ? governing : null);
}

/** `fait 3 morts et contraint` **`900 personnes à fuir`**: what the object of one more verb is brought to do. */
function fateCarried(scene: CountedScene, clause: number, at: number): string | null {
	const carried = fatesAfter(scene, clause, at).find(index => scene.tags[index] === 'infinitive');
	return carried === undefined ? null : scene.meanings[carried]!.group;
}

/** What befell those counted as far as the next number, or the next but that of which it is a part: `291 of 459 people on board are missing`. */
function fatesAfter(scene: CountedScene, clause: number, at: number): number[] {
	const {clauses, meanings, numbers} = scene;
	const [next = Number.POSITIVE_INFINITY, later = Number.POSITIVE_INFINITY] = numbers.filter(number => number > at);
	if (!isPartOf(scene, at, next)) {
		const own = fateTokens(scene, clauses[clause]!, at, next);
		if (own.length > 0) return own;
		const behind = Math.min(endOfPart(scene, next), endOfList(scene, clause, at));
		return fateTokens(scene, clauses[clause]!, behind, numberAfter(scene, behind, later));
	}
	return fateTokens(scene, clauses[clause]!, next, later).filter(index => !fatesOfPlace.has(meanings[index]!.group));
}

/** The first number behind a token; a given one where it stands farther behind. */
const numberAfter = ({numbers}: CountedScene, at: number, least: number): number =>
	Math.max(least, numbers.find(number => number > at) ?? Number.POSITIVE_INFINITY);

/** What stands between the numbers of a list of subjects: `one soldier, three guards and` **`two drivers`**. */
const insideList: ReadonlySet<Tag | undefined> = new Set(['noun', 'name', 'modifier', 'coordinator', 'between']);

/** The last number of a list of subjects that a number begins or goes on with: what the verb says befell all of them; infinity without one. */
function endOfList({tokens, tags, numbers, clauses, predicates}: CountedScene, clause: number, at: number): number {
	const head = predicates[clause]!.head ?? -1;
	let last = at;
	for (const next of numbers) {
		if (next <= at) continue;
		const links = tokens.slice(last + 1, next);
		const isLinked = tags[next - 1] === 'coordinator' || tokens[next - 1]!.text === ',';
		const goesOn = links.every(({text}, index) => text === ',' || insideList.has(tags[last + 1 + index]));
		if (next > head || !isLinked || !goesOn || !clauses[clause]!.tokens.includes(next)) break;
		last = next;
	}
	return last === at ? Number.POSITIVE_INFINITY : last;
}

/** Words at most before the number of a part that lead it in: `including at least`. */
const includingReach = 3;

/** `another 30,` **`including 4 foremen,`** `hurt`: the comma behind a part of those just counted; none, and infinity, where no part stands between commas. */
function endOfPart({tokens, words}: Scene, part: number): number {
	const leads = tokens.slice(Math.max(0, part - includingReach), part);
	const isPart = leads.some(({form}) => words.including.has(form)) || isOfThem({tokens, words}, part + 1);
	if (!isPart) return Number.POSITIVE_INFINITY;
	const end = tokens.findIndex(({text}, index) => index > part && text === ',');
	return end < 0 ? Number.POSITIVE_INFINITY : end;
}

/** `68 civilians, 19` **`of them`** `minors, lost their lives`. */
const isOfThem = ({tokens, words}: Pick<Scene, 'tokens' | 'words'>, at: number): boolean =>
	words.of.has(tokens[at]?.form ?? '') && words.pronouns.has(tokens[at + 1]?.form ?? '');

/** Whether a number is that of which the number before it is a part. */
export function isWhole(scene: CountedScene, at: number): boolean {
	const before = scene.numbers.findLast(number => number < at);
	return before !== undefined && isPartOf(scene, before, at);
}

/** What befell those of whom others are a part: told right behind them, `on board` or `taken to hospital`. */
function fateOfWhole({meanings, tags}: Scene, from: number): string | null {
	if (tags[from] === 'finite') return null;
	const told = [from, from + 1].find(index => fates.has(meanings[index]?.group ?? '') && tags[index] !== 'finite');
	return told === undefined ? null : meanings[told]!.group;
}

/** `of the 200 people` **`killed`** `in Lima, 60 ...`: what befell all of them is told before the part. */
function fateBetween({meanings}: Scene, from: number, part: number): string | null {
	const told = meanings.slice(from, part).find(meaning => fates.has(meaning?.group ?? ''));
	return told?.group ?? null;
}

/** Whether what befell the object of a verb may stand behind it: `leaving 73 people dead`. */
const mayLeaveIn = (group: string): boolean => fates.has(group) || resultatives.has(group);

/** `le bilan passe à 81 victimes`: victims that a toll counts are dead. */
const isOfToll = ({clauses, tags, meanings}: Scene, clause: number, at: number): boolean =>
	clauses[clause]!.tokens.some(index => index < at && tags[index] === 'noun' && meanings[index]?.id === 'death_toll');

/** Whether those counted do to others what the verb says: "200 officers arrested ...". */
function doesIt({predicates, meanings, tags, tokens}: Scene, clause: number, at: number, verb: number): boolean {
	const {head, passive} = predicates[clause]!;
	if (verb !== head || passive || at > verb || tags[verb] !== 'finite') return false;
	if (isParticipleToo(tokens[verb]!) && endsClause.has(tags[verb + 1])) return false;
	return !befallSubject.has(meanings[verb]!.id);
}

/** Without an object behind it, a form that may be a participle is one: `58 people killed in Peru`. */
const isParticipleToo = ({readings}: Token): boolean => readings.some(({form}) => form === 'participle');
const endsClause: ReadonlySet<Tag | undefined> = new Set([
	undefined,
	'sign',
	'preposition',
	'time',
	'coordinator',
	'subordinator',
]);

/** `killing 58 people`, `the death of 58 people`, `the bodies of 58 people`: what befell them stands right before the number. */
function fateBeside(scene: Scene, at: number): string | null {
	const {tags, meanings} = scene;
	for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
		const tag = tags[index];
		const group = meanings[index]?.group ?? '';
		if (group === 'body' && tag === 'noun') return 'dead';
		if (fates.has(group) && (tag === 'gerund' || tag === 'finite' || tag === 'infinitive' || tag === 'noun'))
			return group;
		if (fates.has(group) && (tag === 'participle' || tag === 'modifier') && goesOnWithList(scene, index)) return group;
		if (fates.has(group) && isOfNounBefore(scene, index)) return group;
		if (tag !== 'preposition' && tag !== 'determiner' && tag !== 'between') return null;
	}
	return null;
}

/** `left 4 million people hungry and` **`killed 200,000`** `cows`: one more verb of the clause, with those it befell behind it. */
const hasOwnObject = ({tags}: Scene, verb: number): boolean => {
	if (tags[verb - 1] !== 'coordinator') return false;
	if (!isVerbTag(tags[verb])) return tags[verb] === 'modifier' && tags[verb + 1] === 'number';
	return tags[verb + 1] === 'number' || tags[verb + 1] === 'determiner' || tags[verb + 2] === 'number';
};

/** `le` **`pronostic vital`** `de trois personnes`: an adjective that has its meaning together with its noun. */
const isOfNounBefore = ({tags, meanings}: Scene, index: number): boolean =>
	tags[index] === 'modifier' && tags[index - 1] === 'noun' && meanings[index] === meanings[index - 1];

/** `la mobilisation de 900 pompiers`: who is sent somewhere and does not march. */
const isCalledOut = (noun: string): boolean =>
	crews.has(noun) || isWithin(noun, 'troop') || isWithin(noun, 'police_officer');

/** `killed two students and` **`injured`** `180 people`: one more verb of the clause, which the number is the object of. */
const goesOnWithList = ({tokens, tags}: Scene, verb: number): boolean =>
	tags[verb - 1] === 'coordinator' || tokens[verb - 1]?.text === ',';

/**
 * A verb before the number governs it: `killed 12 people`; a participle there belongs to the number before. Where they
 * are may be said first too: `Sous les décombres se trouvaient 12 personnes`.
 */
function fatesBefore(scene: Scene, clause: number, from: number, to: number): number[] {
	const {tags, clauses, predicates} = scene;
	const found = fateTokens(scene, clauses[clause]!, from + 1, to).filter(
		index =>
			(tags[index] === 'preposition' && fatesOfPlace.has(scene.meanings[index]!.group)) ||
			(isVerbTag(tags[index]) &&
				(tags[index] !== 'participle' || predicates[clause]!.head === index || goesOnFromVerb(tags, index))),
	);
	return found.slice(-1);
}

/** `shot and killed`: the second verb of two. */
const goesOnFromVerb = (tags: Scene['tags'], index: number): boolean =>
	tags[index - 1] === 'coordinator' && isVerbTag(tags[index - 2]);

/** What befalls those counted in a relative clause behind the number: `12 people who died`, `six workers that went missing`. */
function relativeFate(scene: Scene, clause: number, at: number): string | null {
	const {clauses, predicates, meanings, tags} = scene;
	const next = clauses.findIndex(
		({parent, opener, tokens, link}, place) =>
			parent === clause &&
			opener > at &&
			opener < at + reach &&
			(link === 'relative' || isRelativeThat(scene, opener)) &&
			!tokens.some(index => tags[index] === 'number' && index < (predicates[place]!.head ?? index + 1)),
	);
	if (next < 0) return null;
	const verb = verbToken(scene, next);
	if (verb !== null) return fates.has(meanings[verb]!.group) ? meanings[verb]!.group : null;
	const [found] = fateTokens(scene, clauses[next]!, at, Number.POSITIVE_INFINITY);
	return found === undefined ? null : meanings[found]!.group;
}

/** `that` right behind a noun and before a verb: `workers that went missing`. */
const isRelativeThat = ({tokens, tags, words}: Scene, opener: number): boolean =>
	words.relativeConjunctions.has(tokens[opener]!.form) && tags[opener - 1] === 'noun' && tags[opener + 1] === 'finite';

/** Whether a counted noun is one for people, or unknown. */
export const countsPeople = (what: string): boolean => isWithin(what, 'person') || conceptById(what) === undefined;
