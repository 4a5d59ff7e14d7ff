import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {countedBy} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';

/** Tokens at most from the plural to the number. */
const reach = 14;

/** `il en est tombé,` **`des grêlons,`** `300`, **`des grêlons,`** `il en est tombé 300`: in French, the plural for which a pronoun stands at the verb, told apart from it. */
export function byDislocated({tokens, from, counted, amount}: Draft, language: Language): Reference | null {
	const {grammar} = language;
	if (grammar.ofThem === null || !Number.isInteger(amount.max) || counted.at !== null) return null;
	const first = Math.max(0, from - reach);
	if (!tokens.slice(first, from).some(({form}) => form === grammar.ofThem)) return null;
	for (let at = from - 3; at >= first; at--)
		if (isToldApart(tokens, at, language)) return countedBy(tokens[at + 1]!, 'told apart', language);
	return null;
}

const isToldApart = (tokens: readonly Token[], at: number, {numbers}: Language): boolean =>
	numbers.partitives.has(tokens[at]!.form) &&
	(tokens[at - 1]?.kind ?? 'sign') === 'sign' &&
	hasClass(tokens[at + 1], pluralNounClass) &&
	tokens[at + 2]?.text === ',';
