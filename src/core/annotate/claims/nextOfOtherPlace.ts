import {fates} from '../../language/concepts/fates.ts';
import {isVerbTag} from './meanings.ts';
import {isPartOf} from './partOfNumber.ts';
import type {CountedScene, Scene} from './scene.ts';

/** Where something else is told that has a place of its own: at the next number, or at one of a list. */
export const nextOfOtherPlace = (scene: CountedScene, at: number, toll: boolean): number =>
	nextSingle(scene, at, nextNumberElsewhere(scene, at, toll));

/** `five in Lima,` **`one`** `in Cuzco and` **`the rest`** `in Puno`: no numbers, but each has its own place. Else where it ends. */
function nextSingle(scene: Scene, at: number, end: number): number {
	const {tokens, tags, words} = scene;
	const {singles, placePrepositions, of, ofThe} = words;
	const leads = [placePrepositions, of, ofThe];
	for (let index = at + 2; index < end; index++) {
		if (!singles.has(tokens[index]!.form) || !leads.some(forms => forms.has(tokens[index + 1]?.form ?? ''))) continue;
		const first = tags[index - 1] === 'determiner' ? index - 1 : index;
		if (beginsAnother(scene, first - 1)) return first;
	}
	return end;
}

/** Whether what follows a token is told beside the number before: behind a comma or `and`, or behind a verb of its own: `and wounded one in Cuzco`. */
const beginsAnother = ({tokens, tags, meanings}: Scene, at: number): boolean =>
	tags[at] === 'coordinator' ||
	isVerbTag(tags[at]) ||
	fates.has(meanings[at]?.group ?? '') ||
	/^[,;(]$/u.test(tokens[at]?.text ?? '');

/** Words at most between two tolls that one place limits: `12 killed and 30 wounded in Lima`. */
const listReach = 4;

/** Before the parts of a number: `twelve` **`–`** `nine in Lima and three in Cuzco`. */
const setsOut = /^(?:[–—:]|--?)$/u;

/** Tokens at most between a number and the name of its own place: `12 in the Swedish capital`. */
const ownPlaceReach = 4;

/** `70 dead,` **`19 in Lima`** `and 51 in Cuzco`: right behind a number stands where it is told of. */
const hasOwnPlace = ({tags, names}: CountedScene, at: number): boolean =>
	tags[at + 1] === 'preposition' && names.some(({from}) => from > at && from <= at + ownPlaceReach);

/** The next number that may have a place of its own: not one that a toll is listed with before their common place, nor its whole. */
function nextNumberElsewhere(scene: CountedScene, at: number, toll: boolean): number {
	const {tokens, tags, numbers, names} = scene;
	const [next = tokens.length, later = tokens.length] = numbers.filter(number => number > at);
	const listed =
		toll &&
		next - at <= listReach + 1 &&
		!names.some(({from}) => from > at && from < next) &&
		!hasOwnPlace(scene, next) &&
		!tokens.slice(at + 1, next).some(({text}) => setsOut.test(text)) &&
		!tags.slice(at, next).some(tag => tag === 'finite' || tag === 'preposition' || tag === 'relative');
	return listed || isPartOf(scene, at, next) ? later : next;
}
