import type {Language} from '../../language/language.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {countedBy} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {isClosed, longestPhrase} from './nouns.ts';

/** Millions without a noun are money, whatever is asked for: `How many jobs will go? The firm lost` **`9 million`**. */
const leastSum = 1e6;

/** Sentences at most from a question to a number that answers it. */
const answerReach = 4;

/**
 * **`How many lorries`** `have come? Accounts differ. The town says` **`eight`**: what a question asks for is counted by the numbers without a
 * noun that stand behind it, until another question is asked or something else is counted.
 */
export function byAsked(
	{amount, counted, sentence}: Draft,
	before: Draft | undefined,
	sentences: readonly Sentence[],
	language: Language,
): Reference | null {
	if (!Number.isInteger(amount.max) || amount.max >= leastSum || counted.at !== null || counted.ofThem) return null;
	const question = questionBefore(sentences, sentence);
	if (question < 0 || sentences[question]!.language !== sentences[sentence]!.language) return null;
	if (before !== undefined && before.sentence >= question && before.rule !== rule) return null;
	const noun = askedIn(sentences[question]!.tokens, language);
	return noun && countedBy(noun, rule, language);
}

const rule = 'asked';

/** The nearest sentence before one that is a question; -1 where none is near. */
function questionBefore(sentences: readonly Sentence[], sentence: number): number {
	for (let at = sentence - 1; at >= Math.max(0, sentence - answerReach); at--)
		if (sentences[at]!.tokens.at(-1)?.text === '?') return at;
	return -1;
}

/** `Combien de` **`camions`** `sont arrivés ?`: the plural that a question for a number opens with. */
function askedIn(tokens: readonly Token[], language: Language): Token | null {
	const asked = language.counting.askedNumber.startingAt(tokens, 0);
	if (asked === null) return null;
	for (let at = asked.to; at < Math.min(tokens.length, asked.to + longestPhrase); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || isClosed(token, language)) return null;
		if (hasClass(token, pluralNounClass) && !(hasClass(tokens[at + 1], pluralNounClass) && !language.headFirst))
			return token;
	}
	return null;
}
