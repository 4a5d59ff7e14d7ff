import {fates} from '../../language/concepts/fates.ts';
import {bothSides, sidesOfWar} from '../../language/concepts/sides.ts';
import {foldWord} from '../../text/fold.ts';
import {firstOverlapping} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import {firstToken, lastToken, nationOf} from './counted.ts';
import {lemmaOf} from './meanings.ts';
import type {CountedScene} from './scene.ts';

/** Fates that befall the soldiers of one state or of another. */
const ofWar: ReadonlySet<string> = new Set(['dead', 'wounded', 'captured', 'missing', 'casualties']);

/** What is told of those who lose soldiers. */
const losing: ReadonlySet<string> = new Set(['lose', 'loss_money', 'mourn']);

/**
 * The nation whose losses a number counts, `all` where it counts those of both sides; null where nothing tells. `what` is their fate,
 * `governor` the word that tells what happens.
 */
export function nationOfLosses(
	scene: CountedScene,
	quantity: Quantity,
	what: string,
	governor: number | null,
): string | null {
	if (quantity.measure !== 'count' || !ofWar.has(what)) return null;
	if (isOfBothSides(scene, lastToken(scene, quantity))) return bothSides;
	const beside = nationOf(scene, quantity);
	if (beside !== null) return beside;
	const at = firstToken(scene, quantity);
	const isOwn = isOwnedBefore(scene, quantity) && !isDoneByAnother(scene, at, governor);
	const isLost = governor !== null && losing.has(scene.meanings[governor]?.group ?? '');
	return isOwn || isLost ? nationBefore(scene, at) : null;
}

/** `60` **`of its troops`**, `90` **`of his country's soldiers`**: between the number and its noun it is said whose they are. */
function isOwnedBefore({tokens, words}: CountedScene, {noun, number}: Quantity): boolean {
	const to = noun === null ? -1 : firstOverlapping(tokens, noun);
	const from = firstOverlapping(tokens, number);
	return from >= 0 && tokens.slice(from, Math.max(from, to)).some(({form}) => words.possessives.has(form));
}

/** `X said Y` **`killed`** `60 of its troops`: whose they are is not the one that the verb is said of. */
const isDoneByAnother = ({meanings}: CountedScene, at: number, governor: number | null): boolean =>
	governor !== null && governor < at && fates.has(meanings[governor]?.group ?? '');

/** The country that is named last before a place, by its name or by its people's. */
function nationBefore({names, nationality}: CountedScene, at: number): string | null {
	const named = names.findLast(({from, country}) => from < at && country !== null);
	for (let index = at - 1; index > (named?.from ?? -1); index--)
		if (nationality(index) !== undefined) return `country:${nationality(index)}`;
	return named === undefined ? null : `country:${named.country}`;
}

/** Tokens at most from a number to the word that says that it is of both sides: `150 soldiers killed on` **`both`** `sides`. */
const bothReach = 5;

/** `from` **`both sides`**, `des` **`deux côtés`**, `in` **`the two armies`**. */
function isOfBothSides({tokens, tags, words, numbers}: CountedScene, from: number): boolean {
	for (let index = from; index < from + bothReach && index + 1 < tokens.length; index++) {
		if (tags[index] === 'finite') return false;
		const isPair = words.both.has(tokens[index]!.form);
		if (isPair && sidesOfWar.has(foldWord(lemmaOf(tokens[index + 1]!, 'noun')))) return true;
		if (numbers.includes(index)) return false;
	}
	return false;
}
