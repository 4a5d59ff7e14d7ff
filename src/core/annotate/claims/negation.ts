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
	if (isNobody(tokens, words, places, first)) return true;
	let particle = false;
	let denied = false;
	for (let at = 0; at < places.length; at++) {
		const index = places[at]!;
		if (index > head + behind) continue;
		const {form} = tokens[index]!;
		if (index >= first - before) {
			if (words.negations.has(form) && !isUndone(tokens, words, places, index)) return true;
			if (words.notYet.has(form) && tokens[index + 1]?.form === words.infinitiveMark) return true;
			particle ||= index <= head && words.negationParticles.has(form);
		}
		denied ||= words.particleNegations.has(form) && !isUndone(tokens, words, places, index);
	}
	return particle && denied;
}

const opensClause = ({form}: Token, {coordinators, subordinators}: ClauseWords): boolean =>
	coordinators.has(form) || subordinators.has(form);

/** `None of the 40 passengers was hurt`: the clause opens with a negation, and no comma parts that from its verb. */
function isNobody(tokens: readonly Token[], words: ClauseWords, places: readonly number[], first: number): boolean {
	const start = opensClause(tokens[places[0] ?? 0]!, words) ? 1 : 0;
	const opening = places[start] ?? first;
	if (opening >= first || !words.negations.has(tokens[opening]!.form)) return false;
	if (isUndone(tokens, words, places, opening)) return false;
	return !places.some(index => index > opening && index < first && tokens[index]!.text === ',');
}

/** How far behind `other` the word may stand that names the only one: `no other way out` **`than`**. */
const otherReach = 3;

/**
 * Whether the next words take the negation back: `not only`, `pas d'autre choix que`; not `no other victims`, nor `ne croit pas` **`que`**,
 * where they begin the next clause.
 */
function isUndone(tokens: readonly Token[], words: ClauseWords, places: readonly number[], index: number): boolean {
	if (words.undoNegation.has(tokens[index + 1]?.form ?? '') && places.includes(index + 1)) return true;
	const other = words.of.has(tokens[index + 1]?.form ?? '') ? index + 2 : index + 1;
	if (!words.others.has(tokens[other]?.form ?? '')) return false;
	return tokens.slice(other + 1, other + 1 + otherReach).some(({form}) => words.than.has(form));
}
