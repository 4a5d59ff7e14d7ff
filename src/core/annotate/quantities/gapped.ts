import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {hasClass, nounClass, verbClass} from '../../text/wordClass.ts';
import type {Draft, Reference} from './draft.ts';
import {scaleOf} from './lentScales.ts';
import {product} from './numeral.ts';
import {longestSearch, take} from './otherNumbers.ts';
import {isTold} from './toldAside.ts';

/** Tokens at most from the sign before a part of a list to its number: `, le musée` **`pas tout à fait`** `neuf`. */
const partReach = 8;

/**
 * `The mayor says five million,` **`the insurer just under four`**`; trente milliards, clame l'un ;` **`quarante,`** `rétorque l'autre`: where a part of the
 * sentence leaves out its verb, a small number is in the scale, and of what is counted, that the part before told.
 */
export function byGapped(
	draft: Draft,
	drafts: readonly Draft[],
	index: number,
	language: Language,
): (Reference & Pick<Draft, 'amount'>) | null {
	const {amount, sentence, counted, part} = draft;
	if (part || counted.at !== null || amount.max >= 1000) return null;
	const told = drafts
		.slice(Math.max(0, index - longestSearch), index)
		.findLast(before => before.sentence === sentence && before.unit !== null && scaleOf(before) > 1);
	if (told === undefined || told.measure === 'share' || !isGapped(draft, told.to, language)) return null;
	const scale = scaleOf(told);
	return {
		...take(told, 'gapped'),
		per: told.measure === 'money' ? null : told.per,
		amount: {...amount, min: product(amount.min, scale), max: product(amount.max, scale)},
	};
}

/** Whether no verb stands between a number and the sign that its part begins with, and who gives it stands there, or right behind it a verb that tells. */
function isGapped({tokens, from, to}: Draft, behind: number, language: Language): boolean {
	if (tokens[to] !== undefined && !/^[.,;”"»]$/u.test(tokens[to]!.text)) return false;
	for (let at = from - 1; at >= Math.max(behind, from - partReach); at--) {
		if (/^[,;]$/u.test(tokens[at]!.text)) {
			const giver = tokens.slice(at + 1, from);
			return giver.length === 0 ? isTold(tokens, to, language) : giver.some(token => hasClass(token, nounClass));
		}
		if (tokens[at]!.kind === 'sign' || isOnlyVerb(tokens[at]!) || language.grammar.prepositions.has(tokens[at]!.form))
			return false;
	}
	return false;
}

const isOnlyVerb = (token: Token): boolean => hasClass(token, verbClass) && !hasClass(token, nounClass);
