import {isVerbTag, lemmaOf} from './meanings.ts';
import type {CountedScene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Tokens at most from the noun for how many find room to their number: `the capacity of the hall, set at` **`75`**. */
const reach = 8;

/** Whether a number, from one token on, is that of all who find room somewhere, whoever is there: told by a noun or by what the place can or may take. */
export const isCapacity = (scene: CountedScene, at: number, to: number): boolean =>
	isOfCapacity(scene, at) || isTaken(scene, at) || isMadeFor(scene, at - 1) || isRoom(scene, at, to);

/** `la prison` **`compte`** `400 places`, `630 détenus pour 400 places`: room that somewhere has, and that nobody sells or builds. */
function isRoom({tokens, tags, meanings, words, headFirst}: CountedScene, at: number, to: number): boolean {
	if (!headFirst || meanings[to - 1]?.id !== 'square' || words.of.has(tokens[to]?.form ?? '')) return false;
	if (isVerbTag(tags[at - 1])) return words.havingRoom.has(lemmaOf(tokens[at - 1]!, tags[at - 1]!));
	const before = tokens[at - 1]?.form ?? '';
	return (
		words.purposes.has(before) && !words.of.has(before) && tags[at - 2] === 'noun' && meanings[at - 2]?.event !== true
	);
}

/** What may stand right before the number of a capacity, besides prepositions: `la jauge,` **`soit`** `75 passagers`. */
const leads: ReadonlySet<Tag | undefined> = new Set(['preposition', 'sign', 'finite', 'coordinator', 'between']);

/** **`capacity`** `of 75`, **`capacité`** `fixée à 75`: no other number stands between. */
function isOfCapacity(scene: CountedScene, at: number): boolean {
	const {tokens, tags, meanings, numbers} = scene;
	if (!leads.has(tags[at - 1]) && tokens[at - 1]?.kind !== 'sign') return false;
	for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
		if (numbers.includes(index)) return false;
		if (meanings[index]?.id === 'capacity') return true;
		if (isVerbTag(tags[index]) && !isState(scene, index)) return false;
	}
	return false;
}

/** What may stand between such a noun and its number: `the capacity` **`is`** `75`, **`was set`** `at 75`. */
const isState = ({tokens, tags, words}: CountedScene, at: number): boolean =>
	tags[at] === 'participle' || words.auxiliaries.has(lemmaOf(tokens[at]!, tags[at]!));

/** **`can hold`** `600 people`, `licensed` **`to carry`** `75`, `habilité` **`à en accueillir`** `75`. */
function isTaken({tokens, tags, words}: CountedScene, at: number): boolean {
	const verb = at - 1;
	if (tags[verb] !== 'infinitive' && !isVerbTag(tags[verb])) return false;
	if (!words.taking.has(lemmaOf(tokens[verb]!, tags[verb]!))) return false;
	let before = verb - 1;
	while (
		tags[before] === 'pronoun' ||
		tags[before] === 'between' ||
		words.pronounPrepositions.has(tokens[before]?.form ?? '')
	)
		before--;
	return words.ableTo.has(tokens[before]?.form ?? '') || isMadeFor({tokens, words}, before);
}

/** `designed` **`for`**, `prévu` **`pour`**: whether a token leads from what somebody made or allowed to how many it is for. */
const isMadeFor = ({tokens, words}: Pick<CountedScene, 'tokens' | 'words'>, at: number): boolean =>
	words.purposes.has(tokens[at]?.form ?? '') && words.madeFor.has(tokens[at - 1]?.form ?? '');
