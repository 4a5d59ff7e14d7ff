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
	let particle = false;
	let denied = false;
	for (const index of places) {
		if (index > head + behind) continue;
		const {form} = tokens[index]!;
		if (index >= first - before) {
			if (words.negations.has(form) && !isUndone(tokens, words, index)) return true;
			particle ||= index <= head && words.negationParticles.has(form);
		}
		denied ||= words.particleNegations.has(form) && !isUndone(tokens, words, index);
	}
	return particle && denied;
}

/** Whether the next word takes the negation back, `de` between them or not: `not only`, `pas d'autre choix`. */
function isUndone(tokens: readonly Token[], {undoNegation, prepositions}: ClauseWords, index: number): boolean {
	const next = tokens[index + 1]?.form ?? '';
	return undoNegation.has(next) || (prepositions.has(next) && undoNegation.has(tokens[index + 2]?.form ?? ''));
}
