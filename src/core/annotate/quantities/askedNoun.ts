import type {Language} from '../../language/language.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {hasClass, pluralNounClass, verbClass} from '../../text/wordClass.ts';
import {countedBy, countOf} from './countNouns.ts';
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
	const question = questionBefore(sentences, sentence, language);
	if (question < 0 || sentences[question]!.language !== sentences[sentence]!.language) return null;
	if (before !== undefined && before.sentence >= question && before.rule !== rule) return null;
	const {tokens} = sentences[question]!;
	const noun = askedIn(tokens, language);
	if (noun !== null) return countedBy(noun, rule, language);
	return askedByVerb(tokens, language) ? countOf(language.counting.people, null, rule) : null;
}

const rule = 'asked';

/** The nearest sentence before one that is a question, `How many came` **`is disputed.`** too; -1 where none is near. */
function questionBefore(sentences: readonly Sentence[], sentence: number, language: Language): number {
	for (let at = sentence - 1; at >= Math.max(0, sentence - answerReach); at--) {
		const {tokens} = sentences[at]!;
		if (tokens.at(-1)?.text === '?' || openingOf(tokens, language) !== null) return at;
	}
	return -1;
}

/** Where the words end by which a question for a number opens, behind a conjunction too: **`And how many`** `came?`; null without them. */
function openingOf(tokens: readonly Token[], {clauses, grammar}: Language): number | null {
	const first = grammar.coordinators.has(tokens[0]?.form ?? '') ? 1 : 0;
	const asked = sequenceAt(clauses.howMany, tokens, first);
	return asked === undefined ? null : first + asked.length;
}

/** **`How many came`**`?`, **`Combien sont partis`** `?`: a verb in the plural right behind asks for people. */
function askedByVerb(tokens: readonly Token[], language: Language): boolean {
	const verb = tokens[openingOf(tokens, language) ?? tokens.length];
	if (verb === undefined || !hasClass(verb, verbClass) || hasClass(verb, pluralNounClass)) return false;
	return language.counting.pluralVerb?.test(verb.form) ?? true;
}

/** `Combien de` **`camions`** `sont arrivés ?`: the plural that a question for a number opens with. */
function askedIn(tokens: readonly Token[], language: Language): Token | null {
	const first = language.grammar.coordinators.has(tokens[0]?.form ?? '') ? 1 : 0;
	const asked = language.counting.askedNumber.startingAt(tokens, first);
	if (asked === null) return null;
	for (let at = asked.to; at < Math.min(tokens.length, asked.to + longestPhrase); at++) {
		const token = tokens[at]!;
		if (token.kind !== 'word' || isClosed(token, language)) return null;
		if (hasClass(token, pluralNounClass) && !(hasClass(tokens[at + 1], pluralNounClass) && !language.headFirst))
			return token;
	}
	return null;
}
