import type {NumberWords} from '../../language/numbers.ts';
import type {Token} from '../../text/token.ts';
import {formAt} from '../tokenView.ts';
import {type Numeral, numeralOf, phraseLength, vagueNumeral} from './numeral.ts';
import {roundAt, scaleAfter} from './scales.ts';
import {restBelow, spelledAt} from './spelledNumerals.ts';

const opensQuote = (token: Token | undefined): boolean => /^["“«‘]$/u.test(token?.text ?? '');

/** `a dozen`, `half a million`, `une centaine`, `une « centaine`, `une bonne centaine`, `une demi-douzaine`, `a couple of`. */
export function collectiveAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const halfFirst = words.halfBefore.has(formAt(tokens, from)) ? 1 : 0;
	const stated = words.articles.has(formAt(tokens, from + halfFirst)) ? 1 : 0;
	if (halfFirst + stated === 0) return null;
	const article = stated + (stated > 0 && opensQuote(tokens[from + halfFirst + 1]) ? 1 : 0);
	const halfInside = article > 0 && words.halfBefore.has(formAt(tokens, from + halfFirst + 1)) ? 1 : 0;
	const adjective = article > 0 && words.roundAdjectives.has(formAt(tokens, from + halfFirst + 1)) ? 1 : 0;
	const noun = from + halfFirst + article + halfInside + adjective;
	const value = roundAt(tokens, noun, words);
	if (value === undefined) return null;
	const plain = adjective + halfFirst + halfInside === 0;
	const exactly = plain ? (spelledBehindArticle(tokens, from, words) ?? spelledFromArticle(tokens, from, words)) : null;
	if (exactly !== null && exactly.max !== value) return exactly;
	const inner = scaleAfter(tokens, noun + 1 + (words.of.has(formAt(tokens, noun + 1)) ? 1 : 0), words);
	const halved = halfFirst + halfInside > 0;
	const to = inner.factor > 1 ? inner.to : noun + 1;
	const andHalf = phraseLength(tokens, to, words.halfAfter);
	const exact = value >= 1e6;
	const rest = exact && !halved && inner.factor === 1 && andHalf === 0 ? restBelow(tokens, to, value, words) : null;
	if (rest) return numeralOf(from, rest.to, value + rest.max, 'words');
	const share = (halved ? 0.5 : 1) + (andHalf > 0 ? 0.5 : 0);
	return numeralOf(from, to + andHalf, value * inner.factor * share, exact ? 'words' : 'collective');
}

/** `a` **`hundred and twenty`**, `a thousand two hundred`: an article before a number that goes on counts one of it; null where none goes on. */
function spelledBehindArticle(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const at = from + 1;
	const spelled = words.countedHundreds ? spelledAt(tokens, at, words) : null;
	const goesOn = spelled !== null && tokens.slice(at + 1, spelled.to).some(({form}) => isBelowHundred(form, words));
	return goesOn ? {...spelled, from} : null;
}

/** **`un`** `million deux cent mille`: an article that is the word for one, before a number that goes on; null where none goes on. */
function spelledFromArticle(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const spelled = words.one.has(formAt(tokens, from)) ? spelledAt(tokens, from, words) : null;
	return spelled !== null && spelled.max % (words.scales.get(formAt(tokens, from + 1)) ?? 1) > 0 ? spelled : null;
}

const isBelowHundred = (form: string, {cardinals}: NumberWords): boolean => (cardinals.get(form) ?? 100) < 100;

/** `dozens`, `des dizaines de milliers`: only an order of magnitude. */
export function vagueAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	const value = words.vague.get(formAt(tokens, from));
	if (value === undefined) return null;
	const next = words.of.has(formAt(tokens, from + 1)) ? words.vague.get(formAt(tokens, from + 2)) : undefined;
	return vagueNumeral(from, from + (next ? 3 : 1), value * (next ?? 1));
}

/** `several hundred`, `quelques milliers`: the vague numeral that begins at a token; null for others. */
export function severalAt(tokens: readonly Token[], from: number, words: NumberWords): Numeral | null {
	if (!words.several.has(formAt(tokens, from))) return null;
	const value = words.vague.get(formAt(tokens, from + 1)) ?? roundAt(tokens, from + 1, words);
	if (value === undefined) return null;
	const inner = scaleAfter(tokens, from + 2 + (words.of.has(formAt(tokens, from + 2)) ? 1 : 0), words);
	return vagueNumeral(from, inner.factor > 1 ? inner.to : from + 2, value * inner.factor);
}
