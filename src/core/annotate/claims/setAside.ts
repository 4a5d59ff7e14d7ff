import {countings, isTelling} from '../../language/concepts/telling.ts';
import {moneySigns} from '../../language/unitSymbols.ts';
import {sequenceBefore} from '../../text/formSequences.ts';
import type {CountedScene} from './scene.ts';

/**
 * Whether a number is told only to be wrong: `26 boats,` **`not 240`**`, sank`, **`Not 240, not 110`**`: only 31`, `31 bateaux`
 * **`et non 300`**, `not 240` **`as first announced`**. `at` is the first token of its digits or words, `to` the one behind it and its noun.
 * Not `not 300 boats sank`, which denies the verb.
 */
export function isSetAside(scene: CountedScene, at: number, to: number): boolean {
	const first = beginningOf(scene, at);
	return (
		isNegatedAlone(scene, first, to) ||
		isReplaced(scene, first, to) ||
		isCorrectedAtOnce(scene, first, to) ||
		isNextOfSetAside(scene, at, to)
	);
}

/** Where a number begins with the sign of its currency, the article and the preposition that it shares: `not` **`the £`**`25bn`, `et non` **`de`** `54 ans`. */
function beginningOf({tokens, tags, words}: CountedScene, at: number): number {
	let first = at;
	if (moneySigns.has(tokens[first - 1]?.text ?? '')) first--;
	if (tags[first - 1] === 'determiner') first--;
	return words.of.has(tokens[first - 1]?.form ?? '') ? first - 1 : first;
}

/** `12,` **`rather than`** `15`, **`au lieu de`** `15`: another number took its place. */
const isReplaced = (scene: CountedScene, first: number, to: number): boolean =>
	(isApart(scene, to) || isAsTold(scene, to)) &&
	[first, first + 1].some(at => sequenceBefore(scene.words.instead, scene.tokens, at) !== undefined) &&
	scene.numbers.some(number => number < first);

/** `pas` **`15`** `mais 12 personnes`: the right number follows at once. */
function isCorrectedAtOnce({tokens, words, numbers}: CountedScene, first: number, to: number): boolean {
	const form = tokens[first - 1]?.form ?? '';
	if (!words.negations.has(form) && !words.nots.has(form)) return false;
	return words.adversatives.has(tokens[to]?.form ?? '') && numbers.includes(to + 1);
}

/** A sign or a conjunction parts the negation from what stands before, and another parts the number from what follows. */
function isNegatedAlone(scene: CountedScene, at: number, to: number): boolean {
	const {tokens, words} = scene;
	const form = tokens[at - 1]?.form ?? '';
	const isNot = words.negations.has(form) || words.nots.has(form);
	if (!isNot || !(isApart(scene, to) || isAsTold(scene, to))) return false;
	const first = words.nots.has(form) || !words.nots.has(tokens[at - 2]?.form ?? '') ? at - 2 : at - 3;
	return first < 0 ? tokens[to]?.kind === 'sign' || scene.numbers.includes(to + 1) : isApart(scene, first);
}

/** `not 240` **`or 110`**: a conjunction joins it to a number that is set aside. */
function isNextOfSetAside(scene: CountedScene, at: number, to: number): boolean {
	const {numbers, tokens, words} = scene;
	const before = at - 2;
	if (!words.coordinators.has(tokens[at - 1]?.form ?? '') || !numbers.includes(before) || !isApart(scene, to))
		return false;
	return isNegatedAlone(scene, before, at - 1);
}

/** Words at most from the likening to what was done: `as` **`first announced`**, `comme` **`l'avait d'abord dit`**. */
const toldReach = 6;

/** `as first announced`, `comme annoncé`, `she claims`: what somebody told before stands behind the number. */
function isAsTold({tokens, tags, meanings, words}: CountedScene, to: number): boolean {
	const form = tokens[to]?.form ?? '';
	if (!words.likening.has(form) && !words.asTold.has(form) && !words.persons.has(form)) return false;
	for (let at = to + 1; at <= to + toldReach && (tokens[at]?.kind ?? 'sign') !== 'sign'; at++)
		if (tags[at] === 'participle' || tags[at] === 'finite') {
			const group = meanings[at]?.group ?? '';
			if (isTelling(group) || countings.has(group)) return true;
		}
	return false;
}

const isApart = ({tokens, words}: CountedScene, at: number): boolean =>
	tokens[at] === undefined || tokens[at].kind === 'sign' || words.coordinators.has(tokens[at].form);
