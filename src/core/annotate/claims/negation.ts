import type {ClauseWords} from '../../language/clauses.ts';
import type {Token} from '../../text/token.ts';

/** Tokens before and behind a verb group where a negation belongs to it: `will not have been`, `signed nothing`. */
const before = 3;
const behind = 2;

/**
 * Whether a clause says that its verb is not so: by a negation beside the verb (`did not sign`, `n'a pas signé`), or by its
 * subject (`nobody signed`, `aucun pays n'a signé`). `places` are the clause's tokens, `first` to `head` its verb group.
 */
export function isNegated(
	tokens: readonly Token[],
	words: ClauseWords,
	places: readonly number[],
	first: number,
	head: number,
): boolean {
	const has = (set: ReadonlySet<string>, index: number): boolean => set.has(tokens[index]!.form);
	const denies = (set: ReadonlySet<string>) => (index: number) => has(set, index) && !isUndone(tokens, words, index);
	const near = places.filter(index => index >= first - before && index <= head + behind);
	if (near.some(denies(words.negations))) return true;
	if (!near.some(index => index <= head && has(words.negationParticles, index))) return false;
	return places.some(index => index <= head + behind && denies(words.particleNegations)(index));
}

/** Whether the next word takes the negation back, `de` between them or not: `not only`, `pas d'autre choix`. */
function isUndone(tokens: readonly Token[], {undoNegation, prepositions}: ClauseWords, index: number): boolean {
	const next = tokens[index + 1]?.form ?? '';
	return undoNegation.has(next) || (prepositions.has(next) && undoNegation.has(tokens[index + 2]?.form ?? ''));
}
