import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {adverbClass, hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {nounBehindOf} from './countedNoun.ts';
import {countOf} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {casualtyOf} from './nouns.ts';

/** Words at most from a verb of estimating to its preposition: `évalue` **`désormais`** `à 900`. */
const adverbReach = 2;

/**
 * `évalue à 900` **`les granges détruites`**, `porte à 48` **`celui des blessés`**: in French, what is put at a number may stand behind it, told as a number of it
 * or not.
 */
export function byEstimatedBehind({tokens, amount, counted}: Draft, language: Language): Reference | null {
	const {counting, grammar, headFirst} = language;
	const link = headFirst ? linkBefore(tokens, amount.from, language) : -1;
	if (link < 0) return null;
	const opens = tokens[counted.to]?.form ?? '';
	const isNumberOf = counting.numberPronouns.has(opens);
	const isOfThose = counting.theArticles.has(opens) || grammar.possessives.has(opens);
	if (!isNumberOf && !(isOfThose && isPutBefore(tokens, link, language))) return null;
	const {at, lemma} = nounBehindOf(tokens, counted.to + 1, language);
	if (at === null || lemma === null || !areMany(tokens[at]!, language) || isSum(lemma, language)) return null;
	return countOf(lemma, tokens[at]!, 'estimated');
}

/** Words at most of a hedge between the preposition and its number: `à` **`au moins`** `45`. */
const hedgeReach = 3;

/** Where the preposition of what a number is put at stands: `à`, `à au moins`; -1 without one. */
function linkBefore(tokens: readonly Token[], number: number, {counting}: Language): number {
	for (let at = number - 1; at >= Math.max(0, number - 1 - hedgeReach) && tokens[at]!.kind === 'word'; at--)
		if (counting.valuedAt.has(tokens[at]!.form)) return at;
	return -1;
}

/** Whether somebody puts something at a number, or moves it there, right before its preposition. */
function isPutBefore(tokens: readonly Token[], link: number, {counting}: Language): boolean {
	for (let at = link - 1; at >= Math.max(0, link - 1 - adverbReach); at--) {
		const isPut = tokens[at]!.readings.some(
			({pos, lemma}) => pos === 'verb' && (counting.estimating.has(lemma) || counting.moves.has(lemma)),
		);
		if (isPut) return true;
		if (!hasClass(tokens[at], adverbClass)) return false;
	}
	return false;
}

const areMany = (token: Token, language: Language): boolean =>
	hasClass(token, pluralNounClass) || casualtyOf(token, language) !== null;

const isSum = (lemma: string, {counting, units}: Language): boolean =>
	counting.sums.has(lemma) || units.paid.has(lemma);
