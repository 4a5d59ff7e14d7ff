import type {Language} from '../../language/language.ts';
import {hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {nounBehindOf} from './countedNoun.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {casualtyOf} from './nouns.ts';
import {partOfOpening} from './otherNumbers.ts';

/** Words at most from the group that a sentence opens with to the number of a part of it: `Parmi les blessés de l'usine, six`. */
const reach = 6;

/** **`Parmi les blessés`**`, six sont soignés à Lyon`, **`of the passengers`**`, 12 died`: the group that the sentence opens with, told without a number. */
export function byOpeningGroup({tokens, from, counted}: Draft, language: Language): Reference | null {
	const {counting} = language;
	if (counted.ofThem || !counting.ofWhole.has(tokens[0]?.form ?? '')) return null;
	let first = 1;
	while (counting.determiners.has(tokens[first]?.form ?? '')) first++;
	const {at, lemma} = nounBehindOf(tokens, first, language);
	if (at === null || lemma === null || at >= from || from - at > reach) return null;
	if (!hasClass(tokens[at], pluralNounClass) && casualtyOf(tokens[at]!, language) === null) return null;
	const between = tokens.slice(first, from);
	const isApart = between.some(({text}) => text === ',') && !between.some(({kind}) => kind === 'number');
	return isApart ? countOf(lemma, tokens[at]!, partOfOpening) : null;
}
