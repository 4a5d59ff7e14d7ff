import {fates, fatesOfPlace, resultatives} from '../../language/concepts/fates.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {firstEndingAfter} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import {actsOnOthers} from './doers.ts';
import {fateTokens, verbToken} from './events.ts';
import {isVerbTag} from './meanings.ts';
import {isPartOf} from './partOfNumber.ts';
import type {CountedScene, Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Tokens after a number in which a relative clause on it may begin, and before it in which the verb may stand. */
const reach = 9;

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
export function fateBehindNoun({tokens, tags, meanings}: Scene, {noun, number}: Quantity): string | null {
	if (noun === null || noun.end > number.start) return null;
	const from = firstEndingAfter(tokens, noun.start) + 1;
	for (let index = from; index < from + nounReach && tellsOfNoun.has(tags[index]); index++) {
		const group = meanings[index]?.group ?? '';
		if (fates.has(group) && (tags[index] === 'participle' || !fatesOfPlace.has(group))) return group;
	}
	return null;
}

/** What may stand between a number and its noun. */
const insideNoun: ReadonlySet<Tag | undefined> = new Set(['modifier', 'between', 'preposition', 'determiner']);

/** `27` **`hikers`** `injured,` **`61`** `found`: whether the noun that a number borrows is counted by the number before, of whom what stands behind it is told. */
export function isCountedByOther({tokens, tags, numbers}: CountedScene, {noun, number}: Quantity): boolean {
	if (noun === null || noun.end > number.start) return false;
	let before = firstEndingAfter(tokens, noun.start) - 1;
	while (insideNoun.has(tags[before])) before--;
	return numbers.includes(before);
}

/** What befell those counted as far as the next number, or the next but that of which it is a part: `291 of 459 people on board are missing`. */
export function fatesAfter(scene: CountedScene, clause: number, at: number): number[] {
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

/** Whether what befell the object of a verb may stand behind it: `leaving 73 people dead`. */
export const mayLeaveIn = (group: string): boolean => fates.has(group) || resultatives.has(group);

/** `killing 58 people`, `the death of 58 people`, `the bodies of 58 people`: what befell them stands right before the number. */
export function fateBeside(scene: Scene, at: number): string | null {
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
export const hasOwnObject = ({tags}: Scene, verb: number): boolean => {
	if (tags[verb - 1] !== 'coordinator') return false;
	if (!isVerbTag(tags[verb])) return tags[verb] === 'modifier' && tags[verb + 1] === 'number';
	return tags[verb + 1] === 'number' || tags[verb + 1] === 'determiner' || tags[verb + 2] === 'number';
};

/** `le` **`pronostic vital`** `de trois personnes`: an adjective that has its meaning together with its noun. */
const isOfNounBefore = ({tags, meanings}: Scene, index: number): boolean =>
	tags[index] === 'modifier' && tags[index - 1] === 'noun' && meanings[index] === meanings[index - 1];

/** `killed two students and` **`injured`** `180 people`: one more verb of the clause, which the number is the object of. */
export const goesOnWithList = ({tokens, tags}: Scene, verb: number): boolean =>
	tags[verb - 1] === 'coordinator' || tokens[verb - 1]?.text === ',';

/**
 * A verb before the number governs it: `killed 12 people`; a participle there belongs to the number before. Where they
 * are may be said first too: `Sous les décombres se trouvaient 12 personnes`.
 */
export function fatesBefore(scene: Scene, clause: number, from: number, to: number): number[] {
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
export function relativeFate(scene: CountedScene, clause: number, at: number): string | null {
	const {clauses, predicates, meanings, tags} = scene;
	const next = clauses.findIndex(
		({parent, opener, tokens, link}, place) =>
			parent === clause &&
			opener > at &&
			opener < at + reach &&
			!isOfOther(scene, opener, at) &&
			(link === 'relative' || isRelativeThat(scene, opener)) &&
			!tokens.some(index => tags[index] === 'number' && index < (predicates[place]!.head ?? index + 1)),
	);
	if (next < 0) return null;
	const verb = verbToken(scene, next);
	if (verb !== null && actsOnOthers(scene, verb)) return null;
	if (verb !== null && fates.has(meanings[verb]!.group)) return meanings[verb]!.group;
	if (verb !== null && !staying.has(meanings[verb]!.group)) return null;
	const [found] = fateTokens(scene, clauses[next]!, at, Number.POSITIVE_INFINITY);
	return found === undefined ? null : meanings[found]!.group;
}

/** `six nurses,` **`two of whom`** `have died`: a relative clause that another number opens is told of its number. */
const isOfOther = ({tokens, tags, words}: Scene, opener: number, at: number): boolean =>
	words.of.has(tokens[opener - 1]?.form ?? '') && tags[opener - 2] === 'number' && opener - 2 > at;

/** Verbs by which it is told behind them in what state somebody still is: `12 nurses who` **`remain`** `in captivity`. */
const staying: ReadonlySet<string> = conceptSet('remain');

/** `that` right behind a noun and before a verb: `workers that went missing`. */
const isRelativeThat = ({tokens, tags, words}: Scene, opener: number): boolean =>
	words.relativeConjunctions.has(tokens[opener]!.form) && tags[opener - 1] === 'noun' && tags[opener + 1] === 'finite';
