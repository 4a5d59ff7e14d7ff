import {tellsNumber} from '../../language/concepts/telling.ts';
import {firstOverlapping} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import {hasNoun} from './counted.ts';
import {isVerbTag} from './meanings.ts';
import type {Scene} from './scene.ts';

/**
 * Whether a text tells a number as another value of what it has told a number of: **`the`** `640` **`given by`** `the union`; the town
 * **`holds to`** `80`; le préfet **`n'en compte que`** `60`; and **`its`** `90`. `at` is the first token of the quantity, `to` the one behind it.
 */
export function isRivalValue(scene: Scene, quantity: Quantity, at: number, to: number): boolean {
	if (isAsToldBy(scene, firstOverlapping(scene.tokens, quantity.number), to)) return true;
	const isOfWhat = hasNoun(quantity) || scene.words.of.has(scene.tokens[to]?.form ?? '');
	return !isOfWhat && (isHeldTo(scene, at) || isCountedOfIt(scene, at) || isOwn(scene, at, to));
}

/** Tokens at most from a number to the verb by which somebody tells it: `the 90` **`that the union claims`**. */
const tellingReach = 5;

/** `the 90 given by the union`, `les 90 dont parle le maire`: known from somebody, whom the words behind it name. */
function isAsToldBy({tokens, tags, meanings, words}: Scene, at: number, to: number): boolean {
	const before = tokens[at - 1]?.form ?? '';
	if (!words.definites.has(before) && !words.contractions.has(before)) return false;
	for (let verb = to; verb < tokens.length && verb <= to + tellingReach; verb++) {
		if (tokens[verb]!.kind === 'sign' || tags[verb] === 'number') return false;
		if (!isVerbTag(tags[verb])) continue;
		// Behind the number at once stands a participle; any other verb needs a pronoun that joins it to the number.
		const isJoined =
			verb === to
				? tags[verb] === 'participle'
				: words.relatives.has(tokens[to]!.form) || words.that.has(tokens[to]!.form);
		return isJoined && tellsNumber(meanings[verb]?.group ?? '');
	}
	return false;
}

/** Tokens at most from the verb to such a preposition: `s'en tient` **`toujours à`** `90`. */
const heldReach = 2;

/** `the town` **`holds to`** `80`, `le maire en` **`reste à`** `80`: a verb, by any of its readings, by which somebody has a value of their own. */
function isHeldTo({tokens, words}: Scene, at: number): boolean {
	const preposition = tokens[at - 1]?.form ?? '';
	for (let verb = at - 2; verb >= 0 && verb > at - 2 - heldReach; verb--) {
		const isHolding = tokens[verb]!.readings.some(
			({pos, lemma}) => pos === 'verb' && (words.holdingTo.get(lemma)?.has(preposition) ?? false),
		);
		if (isHolding) return true;
	}
	return false;
}

/** Tokens at most from a verb of counting to its number: `n'en dénombre` **`pour sa part que`** `60`. */
const countedReach = 4;

/** `le préfet` **`n'en compte`** `que 60`: what was counted before is counted by somebody else; to have so many of it is none of that. */
function isCountedOfIt({tokens, tags, meanings, words}: Scene, at: number): boolean {
	for (let verb = at - 1; verb > 0 && verb >= at - countedReach; verb--) {
		if (tokens[verb]!.kind === 'sign') return false;
		if (!isVerbTag(tags[verb])) continue;
		return words.ofIt.endingAt(tokens, verb) !== null && tellsNumber(meanings[verb]?.group ?? '');
	}
	return false;
}

/** `holds to` **`its`** `90`: nothing but the number is somebody's own. */
const isOwn = ({tokens, words}: Scene, at: number, to: number): boolean =>
	words.possessives.has(tokens[at - 1]?.form ?? '') && (tokens[to]?.kind ?? 'sign') === 'sign';
