import type {ClauseWords} from '../../language/clauses.ts';
import type {Token} from '../../text/token.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import type {Tag} from './tags.ts';

type Input = {
	readonly tokens: readonly Token[];
	readonly tags: readonly Tag[];
	readonly words: ClauseWords;
	/** Tokens of the clause. */
	readonly places: readonly number[];
	/** Whether the verb of the clause is denied. */
	readonly denied: boolean;
};

/**
 * Whether a clause says that something is not so: `it is` **`untrue`** `that`, `the figure is` **`wrong`**, `a qualifié de` **`faux`** `le chiffre`,
 * **`wrongly`** `stating that`, `n'est pas` **`vrai`**. What is said not to be false is not.
 */
export const callsFalse = (input: Input): boolean =>
	input.places.some(index => {
		const {form} = input.tokens[index]!;
		if (input.words.wrongly.has(form)) return !input.denied;
		const isFalse = input.words.falsities.has(form);
		return (isFalse || input.words.truths.has(form)) && isFalse !== input.denied && !isOfOther(input, index);
	});

/** `300` **`false`** `passports`: the adjective belongs to a noun behind it that nobody states. */
const isOfOther = ({tokens, tags, words}: Input, index: number): boolean =>
	tags[index + 1] === 'noun' && !isStatement(tokens[index + 1]!, words);

/** Whether the clause is of somebody's count or words: `the` **`figure`** `of 54 deaths is wrong`. */
export const isOfStatement = ({tokens, words, places}: Input): boolean =>
	places.some(index => isStatement(tokens[index]!, words));

const isStatement = (token: Token, {statements}: ClauseWords): boolean => isNounAmong(token, statements);
