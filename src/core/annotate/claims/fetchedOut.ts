import {isWithin} from '../../language/concepts/concepts.ts';
import {carriers, homes} from '../../language/concepts/fates.ts';
import {armedBands} from '../../language/concepts/kindsOfPeople.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {isNamedNear, isVerbTag, lemmaOf} from './meanings.ts';
import type {Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Words at most from a verb to the number that is its object: `dragged` **`an estimated`** `40`. */
const hedgeReach = 3;

/** Words at most behind the number or the verb in which it is told where from or where to: `safely out of the` **`burning tower block`**. */
const placeReach = 7;

/**
 * Whether those counted are told to be brought out of danger by whoever was there, without a word of rescue: `dragged 27 people` **`out of the
 * wreck`**, `ont tiré six enfants` **`des décombres`**, `40 people were carried` **`to dry land`**; not those who are dead.
 */
export function areFetched(scene: Scene, clause: number, at: number, end: number, noun: string): boolean {
	if (!isWithin(noun, 'person') || fetchedForMore.has(noun)) return false;
	const {predicates, tokens, tags, words} = scene;
	const {head, negated} = predicates[clause]!;
	if (negated) return false;
	const isFetching = (index: number): boolean =>
		isVerbTag(tags[index]) && words.fetching.has(lemmaOf(tokens[index]!, tags[index]!));
	for (let index = at - 1; index >= 0 && index >= at - hedgeReach; index--)
		if (isFetching(index)) return isBroughtOut(scene, end);
	const isDone = head !== null && head >= end && tags[head] === 'participle' && isFetching(head);
	return isDone && isPassive(scene, clause, head) && isBroughtOut(scene, head + 1);
}

/** Those whom others than rescuers bring out as well: bodies, those who are held, and those whom a court or the police is after. */
const fetchedForMore: ReadonlySet<string> = conceptSet(
	'victim prisoner hostage detainee suspect_person criminal protest participant gunman troop deputy',
);

/** A passive, of a verb too whose active takes the auxiliary of the passive: `ont` **`été`** `sortis`. */
const isPassive = ({predicates, tokens, words}: Scene, clause: number, head: number): boolean =>
	predicates[clause]!.passive ||
	(tokens[head - 1]?.readings.some(({form, lemma}) => form === 'participle' && words.passive.has(lemma)) ?? false);

/** Whether a place of danger, or one of safety, is told behind a token as that from which or to which somebody is brought. */
function isBroughtOut(scene: Scene, from: number): boolean {
	const {tokens, tags, meanings, words} = scene;
	let leads: 'from' | 'to' | null = null;
	for (let index = from; index < from + placeReach && index < tokens.length; index++) {
		const {form} = tokens[index]!;
		if (meanings[index]?.group === 'dead') return false;
		if (words.ashore.has(form)) return true;
		if (words.fetchedTo.has(form)) leads = 'to';
		else if (words.fetchedFrom.has(form)) leads = 'from';
		// `to` **`dry`** `land`: an adjective that looks like a verb.
		else if (leads === 'to' && isVerbTag(tags[index]) && words.fetchedTo.has(tokens[index - 1]!.form)) continue;
		else if (leads === 'to' && words.havens.has(lemmaOf(tokens[index]!, 'noun'))) return true;
		else if (tags[index] === 'noun') {
			if (leads === 'from' && isPeril(scene, index)) return true;
			if (leads === null || scene.headFirst) return false;
		} else if (!insidePlace.has(tags[index])) return false;
	}
	return false;
}

/** Tokens at most before and behind in which it is told who brings them out. */
const sideReach = 14;

const insidePlace: ReadonlySet<Tag | undefined> = new Set([
	'determiner',
	'modifier',
	'between',
	'participle',
	'gerund',
]);

/** Where people are in danger whatever else is told, or may be where no armed man and no police takes them out. */
function isPeril(scene: Scene, at: number): boolean {
	const {tokens, meanings, words} = scene;
	if (words.perils.has(lemmaOf(tokens[at]!, 'noun')) || perils.has(meanings[at]?.id ?? '')) return true;
	const id = meanings[at]?.id ?? '';
	if (!carriers.has(id) && !homes.has(id)) return false;
	return !isNamedNear(meanings, at, sideReach, takers);
}

const perils: ReadonlySet<string> = conceptSet(
	'rubble snow avalanche water sea river lake wave flood fire burn cave mine tunnel borehole collapse',
);
const takers: ReadonlySet<string> = new Set([
	...armedBands,
	...conceptSet('police police_officer troop army kidnapper guard_person'),
]);
