import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {countedBy} from './countNouns.ts';
import type {Draft, Reference} from './draft.ts';
import {isMainlyVerb} from './nouns.ts';

/** Words at most from the whole to what is taken out of it: `tous les` **`villages`** `de la vallée sauf trois`. */
const reach = 5;

/** `tous les` **`villages`** `sauf trois`, `all the` **`bridges`** `but two`: the plural before what is taken out of it. */
export function byExcepted({tokens, from, counted}: Draft, language: Language): Reference | null {
	if (counted.at !== null || !language.counting.excepting.has(tokens[from - 1]?.form ?? '')) return null;
	for (let at = from - 2; at >= Math.max(0, from - 1 - reach) && tokens[at]!.kind === 'word'; at--) {
		const token = tokens[at]!;
		const isVerb = isMainlyVerb(token) && !isDetermined(tokens[at - 1], language);
		if (hasClass(token, pluralNounClass) && !hasClass(token, functionClass) && !isVerb)
			return countedBy(token, 'excepted', language);
	}
	return null;
}

const isDetermined = (before: Token | undefined, {counting}: Language): boolean =>
	counting.determiners.has(before?.form ?? '') || counting.all.has(before?.form ?? '');

/** **`All but`** `two`: what is taken out of all that were counted before, and of no part of them. */
export const isOutOfAll = ({tokens, from}: Pick<Draft, 'tokens' | 'from'>, {counting}: Language): boolean =>
	counting.excepting.has(tokens[from - 1]?.form ?? '') && counting.all.has(tokens[from - 2]?.form ?? '');
