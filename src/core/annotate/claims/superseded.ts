import {countings, happenings, tellsNumber} from '../../language/concepts/telling.ts';
import {conceptSet} from '../../language/wordLists.ts';
import type {Quantity} from '../annotation.ts';
import {earlierSign, partialSign} from './clauseSigns.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import type {Scene} from './scene.ts';

/** Tokens at most from such a count to its number: `a previous toll, given at dawn, spoke of 12`. */
const earlierReach = 12;

/** `un` **`premier bilan`** `de 23 morts`, `up from a` **`previous count`** `of 19`: a count that another one has taken the place of. */
export function isEarlier({tokens, meanings, words, signs}: Scene, at: number): boolean {
	if ((signs & earlierSign) === 0) return false;
	return isOfCount({tokens, meanings}, at, words.earlier);
}

/** Whether one of these words stands before a number, beside the noun of a count. */
function isOfCount(
	{tokens, meanings}: Pick<Scene, 'tokens' | 'meanings'>,
	at: number,
	of: ReadonlySet<string>,
): boolean {
	const isCount = (index: number): boolean => {
		const {id, group} = meanings[index] ?? {id: '', group: ''};
		return id === 'death_toll' || id === 'number' || countings.has(group) || happenings.has(group);
	};
	for (let index = at - 1; index >= 0 && index >= at - earlierReach; index--)
		if (of.has(tokens[index]!.form) && (isCount(index + 1) || isCount(index - 1))) return true;
	return false;
}

/**
 * Whether a text tells a number as one that is no longer so: `a previous toll of 19`, `initially put at 34`, `up from 19`; or as that
 * of a vote of which only a part is counted.
 */
export const isSuperseded = (scene: Scene, at: number, {change, measure}: Quantity, what: string): boolean =>
	change === 'from' ||
	isBeginning(scene, at) ||
	((scene.signs & earlierSign) !== 0 &&
		(isOfCount(scene, at, scene.words.superseded) || isFormerlyTold(scene, at) || isToldFormerly(scene, at))) ||
	((measure === 'share' || talliedVotes.has(what)) && isPartial(scene));

const talliedVotes: ReadonlySet<string> = conceptSet('vote seat');

/** Tokens at most from such an adverb to the number: `was` **`initially`** `reported to be 34`. */
const formerlyReach = 14;

/**
 * `initially put at 34`, `avaient d'abord annoncé 31 morts`: an adverb of what was told before, beside a verb, with no number between; and
 * `plus tôt dans la soirée, le maire` **`avait`** `annoncé 31 morts`, where a verb of the time before stands between.
 */
function isFormerlyTold({tokens, tags, words}: Scene, at: number): boolean {
	let isBefore = false;
	for (let index = at - 1; index >= 0 && index >= at - formerlyReach; index--) {
		const {form, text} = tokens[index]!;
		if (tags[index] === 'number' || /^[;:]$/u.test(text)) return false;
		if (words.pluperfects.has(form)) isBefore = true;
		if (words.formerly.has(form)) return isBefore || isBesideVerb(tags, index);
		if (isBefore && words.sooner.endingAt(tokens, index + 1) !== null) return true;
	}
	return false;
}

/** Tokens at most from such a verb to its number: `began with some 40`. */
const beginningReach = 4;

/** `The firm admits 60 cases; it` **`began with`** `40`: behind another number of the sentence, a pronoun, such a verb and its preposition. */
function isBeginning({tokens, tags, words}: Scene, at: number): boolean {
	const verb = tags.findLastIndex((tag, index) => index < at && isVerbTag(tag));
	if (verb < 1 || at - verb > beginningReach || !words.beginning.has(lemmaOf(tokens[verb]!, tags[verb]!))) return false;
	const subject = tags.findLastIndex((tag, index) => index < verb && tag === 'pronoun');
	return tags[verb + 1] === 'preposition' && subject >= 0 && tags.slice(0, subject).includes('number');
}

/** Tokens at most from a number to such an adverb behind it: `the 31 deaths that were announced` **`initially`**. */
const laterReach = 7;

/** `rather than the 31 that we gave` **`initially`**: the adverb stands behind the verb, with no number and no sign between. */
function isToldFormerly(scene: Scene, at: number): boolean {
	const {tokens, tags, words} = scene;
	const before = tokens[at - 1]?.form ?? '';
	if (!words.definites.has(before) && !words.ofThe.has(before) && !words.contractions.has(before)) return false;
	for (let index = at + 1; index < tokens.length && index <= at + laterReach; index++) {
		if (tags[index] === 'number' || tokens[index]!.kind === 'sign') return false;
		if (words.formerly.has(tokens[index]!.form)) return isBesideVerb(tags, index) && isBesideTelling(scene, index);
	}
	return false;
}

/** A verb of telling, counting or giving stands beside. */
const isBesideTelling = ({meanings}: Scene, at: number): boolean =>
	[at - 1, at + 1].some(index => tellsNumber(meanings[index]?.group ?? ''));

const isBesideVerb = (tags: Scene['tags'], at: number): boolean =>
	[at - 1, at + 1].some(index => tags[index] === 'finite' || tags[index] === 'participle');

/** `selon des` **`résultats partiels`**, `with 95 % of` **`ballots counted`**. */
function isPartial({tokens, words, signs}: Scene): boolean {
	if ((signs & partialSign) === 0) return false;
	const beside = (at: number, of: ReadonlySet<string>): boolean =>
		[at - 1, at + 1].some(index => of.has(tokens[index]?.form ?? ''));
	return tokens.some(
		({form}, at) =>
			(words.partial.has(form) && beside(at, words.results)) || (words.tallied.has(form) && beside(at, words.ballots)),
	);
}
