import {growingTolls, penalties, ruins} from '../../language/concepts/fates.ts';
import {isTelling} from '../../language/concepts/telling.ts';
import type {Quantity} from '../annotation.ts';
import {lastToken} from './counted.ts';
import {verbToken} from './events.ts';
import type {CountedScene, Scene} from './scene.ts';

/** Tokens at most from a number to an event word that may govern it. */
const reach = 9;

/** The token of the event that governs a number: the verb, else a noun or participle beside it, else the nearest event; no sum is killed: `80 millions par personne` **`décédée`**. */
export function governingEvent(scene: CountedScene, clause: number, at: number, quantity: Quantity): number | null {
	const {meanings} = scene;
	const lasts = quantity.measure === 'duration' ? eventThatLasts(scene, at, quantity) : null;
	if (lasts !== null) return lasts;
	const owner = quantity.measure === 'count' || quantity.measure === 'money' ? eventOfWhich(scene, at) : null;
	if (owner !== null) return owner;
	const gerund = gerundBefore(scene, at);
	if (gerund !== null) return gerund;
	const apposed = appositiveBefore(scene, at);
	if (apposed !== null) return apposed;
	const verb = verbToken(scene, clause);
	const own = verb !== null && verb < at && scene.tags[verb] === 'participle' ? participleAfter(scene, quantity) : null;
	if (own !== null) return own;
	if (verb !== null && !isTelling(meanings[verb]!.group)) return verb;
	const penalty = quantity.measure === 'duration' ? penaltyBehind(scene, quantity) : null;
	if (penalty !== null) return penalty;
	const beside = eventBefore(scene, beginningOf(scene, at, quantity)) ?? participleAfter(scene, quantity);
	const near = beside ?? parentEvent(scene, clause) ?? nearestEvent(scene, clause, at);
	return near !== null && quantity.measure === 'money' && growingTolls.has(meanings[near]!.group) ? null : near;
}

/** Tokens at most from the beginning of a change to its end: `from 50 to 80`. */
const changeReach = 3;

/** `an offer` **`of 50`** `to 80 million`: where the number begins that a change begins with; the number itself where it ends none. */
function beginningOf({numbers}: CountedScene, at: number, {change}: Quantity): number {
	const before = change === 'to' ? numbers.findLast(number => number < at) : undefined;
	return before !== undefined && at - before <= changeReach ? before : at;
}

/** Words between an event and how long it lasts: `isolate at home for 14 days`. */
const lastingReach = 3;

/** What lasts so long: the event right before `for 14 days`, or behind it in `14 days of quarantine`, `two weeks' leave`. */
function eventThatLasts(scene: Scene, at: number, quantity: Quantity): number | null {
	const {tokens, tags, meanings, words} = scene;
	const isEvent = (index: number): boolean => meanings[index]?.event === true && !isTelling(meanings[index]!.group);
	const behind = lastToken(scene, quantity);
	const noun = headBehind(scene, behindOf(scene, behind));
	const head = compoundHead(scene, noun);
	if (tags[head] === 'noun' && isEvent(head)) return head;
	if (tags[noun] === 'noun' && isEvent(noun)) return noun;
	if (!words.lasting.has(tokens[at - 1]?.form ?? '')) return null;
	for (let index = at - 2; index >= 0 && index >= at - 1 - lastingReach; index--) {
		if (isEvent(index)) return index;
		if (tokens[index]!.kind === 'sign') return null;
	}
	return null;
}

/** Adjectives at most between how long something lasts and its noun: `a three-year` **`wholly suspended`** `sentence`. */
const mostAdjectives = 2;

/** Where the noun of what lasts may begin: right behind its length, or behind `of`. */
const behindOf = ({tokens, words}: Scene, at: number): number => (words.of.has(tokens[at]?.form ?? '') ? at + 1 : at);

/** `handed down a three-year` **`suspended sentence`**: the kind of penalty that lasts so long; where nouns come first it only says more of one. */
function penaltyBehind(scene: Scene, quantity: Quantity): number | null {
	if (scene.headFirst) return null;
	const at = behindOf(scene, lastToken(scene, quantity));
	return penalties.has(scene.meanings[at]?.id ?? '') ? at : null;
}

/** The noun behind adjectives, where no more than a few stand before it; else where they begin. */
function headBehind({tags, meanings}: Scene, from: number): number {
	let at = from;
	while (at < from + mostAdjectives && (tags[at] === 'modifier' || tags[at] === 'participle') && !meanings[at]?.event)
		at++;
	return tags[at] === 'noun' ? at : from;
}

/** `two years of credit` **`monitoring`**: the last of several nouns side by side; where nouns come first, the first one. */
function compoundHead({tags, headFirst}: Scene, noun: number): number {
	let at = noun;
	while (!headFirst && tags[at + 1] === 'noun') at++;
	return at;
}

/** `carrying up to 300 passengers`, `n'obtenant que 98 sièges`: a gerund right before a number governs it, whatever the verb of its clause. */
function gerundBefore({tokens, tags, meanings, words}: Scene, at: number): number | null {
	const index = words.that.has(tokens[at - 1]?.form ?? '') ? at - 2 : at - 1;
	const meaning = tags[index] === 'gerund' ? meanings[index] : undefined;
	return meaning?.event === true && !isTelling(meaning.group) ? index : null;
}

/** `sa femme,` **`condamnée`** `à deux ans`: the participle of an apposition governs the number that it leads to, whatever the verb of its clause. */
function appositiveBefore({tokens, tags, meanings}: Scene, at: number): number | null {
	let index = at - 1;
	while (tags[index] === 'preposition' || tags[index] === 'between') index--;
	if (index === at - 1 || tags[index] !== 'participle' || tokens[index - 1]?.text !== ',') return null;
	const meaning = meanings[index];
	return meaning?.event === true && !isTelling(meaning.group) ? index : null;
}

/** `the collapse of two buildings`: the noun of an event that the number completes says more of it than the verb. */
function eventOfWhich({tokens, tags, meanings, words}: Scene, at: number): number | null {
	let index = at - 1;
	if (
		tags[index] === 'determiner' &&
		!words.of.has(tokens[index]?.form ?? '') &&
		!words.ofThe.has(tokens[index]?.form ?? '')
	)
		index--;
	const form = tokens[index]?.form ?? '';
	if (!words.of.has(form) && !words.ofThe.has(form)) return null;
	const noun = beforeAside(tokens, tags, index - 1);
	const meaning = tags[noun] === 'noun' ? meanings[noun] : undefined;
	if (meaning === undefined || isTelling(meaning.group)) return null;
	return meaning.event || ruins.has(meaning.group) ? noun : null;
}

/** Words at most of what is set between commas behind a noun. */
const asideReach = 7;

/** `the arrest`**`, told on Sunday,`** `of two men`: the token before what stands between two commas without a verb of its own; else the same one. */
function beforeAside(tokens: Scene['tokens'], tags: Scene['tags'], at: number): number {
	if (tokens[at]?.text !== ',') return at;
	for (let index = at - 1; index >= Math.max(0, at - asideReach); index--) {
		if (tokens[index]!.text === ',') return index - 1;
		if (tags[index] === 'finite') return at;
	}
	return at;
}

/** `envoi de 1 500 soldats`, `pledge of $35m`: a noun that the number completes. */
function eventBefore({tags, meanings}: Scene, at: number): number | null {
	for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
		const tag = tags[index];
		if (tag === 'noun' && meanings[index]?.event) return index;
		if (tag !== 'preposition' && tag !== 'determiner' && tag !== 'between') return null;
	}
	return null;
}

/** `1 500 soldats envoyés`: a participle right after the counted noun; in a list without verbs each has its own (`300 maisons détruites, 500` **`endommagées`**). */
function participleAfter(scene: Scene, quantity: Quantity): number | null {
	const {tags, meanings} = scene;
	const to = lastToken(scene, quantity);
	for (let index = to; index < to + 3 && index < tags.length; index++) {
		if (tags[index] === 'participle' && meanings[index]?.event) return index;
		if (tags[index] !== 'modifier' && tags[index] !== 'name' && tags[index] !== 'between') return null;
	}
	return null;
}

/** An aside or a list item goes on with the event of the clause that it belongs to. */
function parentEvent(scene: Scene, clause: number): number | null {
	const {parent, link} = scene.clauses[clause]!;
	if (parent < 0 || link === 'content' || link === 'adverbial' || scene.predicates[clause]!.head !== null) return null;
	const event = verbToken(scene, parent);
	return event !== null && !isTelling(scene.meanings[event]!.group) ? event : null;
}

/** The event word of the clause that stands nearest to the number: a little before it, or right after. */
function nearestEvent({clauses, tags, meanings}: Scene, clause: number, at: number): number | null {
	let best: number | null = null;
	let distance = Number.POSITIVE_INFINITY;
	for (const index of clauses[clause]!.tokens) {
		const meaning = meanings[index];
		const away = index < at ? at - index : 1.5 * (index - at);
		if (!meaning?.event || isTelling(meaning.group) || away >= distance || away > reach || tags[index] === 'name')
			continue;
		best = index;
		distance = away;
	}
	return best;
}
