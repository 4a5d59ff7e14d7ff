import type {Language} from '../../language/language.ts';
import {magnitude} from '../../language/units.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, nounClass, pluralNounClass, verbClass} from '../../text/wordClass.ts';
import type {FoundUnit} from './moneyBefore.ts';
import type {Numeral} from './numeral.ts';

/** No shock that anybody feels has one below or above these. */
const magnitudes = {least: 1, most: 10};

/** `un séisme de 6,3`, `a 6.3 quake`: a number with decimals in a sentence on a quake, which counts nothing else; null for others. */
export function bareMagnitude(
	tokens: readonly Token[],
	{from, to, min, max, kind}: Numeral,
	{units}: Language,
): FoundUnit | null {
	const isOfSize = kind === 'digits' && min >= magnitudes.least && max < magnitudes.most && !Number.isInteger(max);
	if (!isOfSize || !tokens.some(({form}) => units.quakes.has(form))) return null;
	const next = tokens[to];
	return isCounted(next) && !units.quakes.has(next!.form) ? null : {unit: magnitude, from, to, plus: 0};
}

/** `2.1` **`points`**, `3,4` **`enfants`**: nouns, which `hit` and `struck` behind a quake are not. */
const isCounted = (next: Token | undefined): boolean =>
	!hasClass(next, functionClass) &&
	(hasClass(next, pluralNounClass) || (hasClass(next, nounClass) && !hasClass(next, verbClass)));
