import type {NumberWords} from '../../language/numbers.ts';
import {moneyCodes, moneySigns} from '../../language/unitSymbols.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, nounClass, pluralNounClass} from '../../text/wordClass.ts';
import {formAt} from '../tokenView.ts';
import {isInnerHyphen} from './numeral.ts';

/** What a number is multiplied by, and the token behind it. */
export type Scale = {readonly factor: number; readonly to: number};

/** More scale words than this do not follow each other: `mille milliards`. */
const longestScale = 3;

/** The powers of ten that follow a number: words (`million`, `mille milliards`), or letters (`M€`, `11B`, `10K`). */
export function scaleAfter(tokens: readonly Token[], from: number, words: NumberWords): Scale {
	let factor = 1;
	let to = from;
	for (let rounds = 0; rounds < longestScale; rounds++) {
		const linked = to > from ? words.of.has(formAt(tokens, to)) : isInnerHyphen(tokens, to);
		const next = to + (linked ? 1 : 0);
		const scale = tokens[next]?.kind === 'word' ? scaleOf(formAt(tokens, next), words) : undefined;
		if (scale === undefined || words.unitOfScale.has(formAt(tokens, next + 1))) break;
		factor *= scale;
		to = next + 1;
	}
	if (factor > 1) return {factor, to};
	const letter = scaleLetter(tokens, from, words);
	return letter === undefined ? {factor, to} : {factor: letter, to: from + 1};
}

/** The value of a round noun that an article or number may stand before: `dozen`, `centaine`, `million`; no plural. */
export function roundAt(tokens: readonly Token[], at: number, words: NumberWords): number | undefined {
	const form = formAt(tokens, at);
	if (words.vague.has(form) || (words.cardinals.has(form) && !words.countedHundreds)) return undefined;
	if (words.pairs.has(form)) return words.of.has(formAt(tokens, at + 1)) ? 2 : undefined;
	return words.collectives.get(form) ?? words.scales.get(form);
}

const scaleOf = (form: string, words: NumberWords): number | undefined =>
	words.scales.get(form) ??
	words.collectives.get(form) ??
	(words.unscaled.has(form) ? undefined : words.vague.get(form));

/** A letter counts beside money, before `of` where the language says so, or glued to the digits where it is no unit. */
function scaleLetter(tokens: readonly Token[], at: number, words: NumberWords): number | undefined {
	const token = tokens[at];
	const factor = token && words.scaleLetters.get(token.text);
	if (!factor || isPower(tokens, at)) return undefined;
	if (isMoney(tokens[at + 1]) || isMoney(tokens[at - 2])) return factor;
	if (words.of.has(formAt(tokens, at + 1)) || words.plainLetters.has(token.text)) return factor;
	const glued = token.start === tokens[at - 1]!.end;
	if (!glued) return /^[BM]$/u.test(token.text) && hasClass(tokens[at + 1], pluralNounClass) ? factor : undefined;
	return words.gluedLetters.has(token.text) && !isLength(tokens, at, words) ? factor : undefined;
}

/** `45m2`: square metres. */
const isPower = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.text === 'm' && /^[23²³]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at]!.end === tokens[at + 1]!.start;

/** `52m` **`(171ft)`**. */
const isConvertedLength = (tokens: readonly Token[], at: number, words: NumberWords): boolean =>
	tokens[at]?.text === '(' &&
	tokens[at + 1]?.kind === 'number' &&
	words.otherLengths.has(formAt(tokens, at + (tokens[at + 2]?.text === '-' ? 3 : 2)));

/** Lengths of races in metres. */
const races: ReadonlySet<string> = new Set('60 100 110 200 300 400 800'.split(' '));

/** `2m tall`, `100m sprint`, `the 100m in 9.8 seconds`, `1500m`: metres, not millions. */
const isLength = (tokens: readonly Token[], at: number, words: NumberWords): boolean =>
	tokens[at]!.text === 'm' &&
	(words.lengthFollows.has(formAt(tokens, at + 1)) ||
		isConvertedLength(tokens, at + 1, words) ||
		Number(tokens[at - 1]!.text.replace(',', '')) >= 1000 ||
		(races.has(tokens[at - 1]!.text) &&
			words.raceBefore.has(formAt(tokens, at - 2)) &&
			!(hasClass(tokens[at + 1], nounClass) && !hasClass(tokens[at + 1], functionClass))));

const isMoney = (token: Token | undefined): boolean =>
	token !== undefined && (moneySigns.has(token.text) || moneyCodes.has(token.text));
