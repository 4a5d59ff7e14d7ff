import {digitsAt} from '../annotate/quantities/digitNumerals.ts';
import type {Numeral} from '../annotate/quantities/numeral.ts';
import {collectiveAt} from '../annotate/quantities/roundNumerals.ts';
import {spelledAt} from '../annotate/quantities/spelledNumerals.ts';
import {englishNumbers} from '../language/english/numbers.ts';
import {englishWords} from '../language/english/words.ts';
import {frenchNumbers} from '../language/french/numbers.ts';
import {frenchWords} from '../language/french/words.ts';
import type {LanguageRules} from '../language/language.ts';
import type {Span} from '../text/span.ts';
import type {Token} from '../text/token.ts';
import {tokenize} from '../text/tokens.ts';

/** A number in some words, and what it may be: `2.400` is less in English than in French. */
export type TypedNumber = Span & {readonly values: readonly number[]};

/** What numbers need of a language: all else of it stays unloaded where articles are only searched. */
type NumberRules = Pick<LanguageRules, 'words' | 'numbers'>;

/** With rules of their own: a word is kept by these with its readings, of which a number needs none. */
const languages: readonly NumberRules[] = [
	{words: {...englishWords}, numbers: englishNumbers},
	{words: {...frenchWords}, numbers: frenchNumbers},
];

/** The numbers in a text of whatever language, in digits or words, in order; where they overlap, the longest. */
export function typedNumbers(text: string, span: Span = {start: 0, end: text.length}): TypedNumber[] {
	const found = languages
		.flatMap(language => numbersIn(text, span, language))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const numbers: TypedNumber[] = [];
	for (const number of found) {
		const last = numbers.at(-1);
		if (last === undefined || number.start >= last.end) numbers.push(number);
		else if (number.start === last.start && number.end === last.end)
			numbers[numbers.length - 1] = {...last, values: [...new Set([...last.values, ...number.values])]};
	}
	return numbers;
}

function numbersIn(text: string, span: Span, {words, numbers}: NumberRules): TypedNumber[] {
	const tokens = tokenize(text, span, words, () => []);
	const found: TypedNumber[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const numeral = numeralAt(tokens, at, numbers);
		if (numeral === null || numeral.kind === 'one') continue;
		found.push({start: tokens[numeral.from]!.start, end: tokens[numeral.to - 1]!.end, values: [numeral.max]});
		at = numeral.to - 1;
	}
	return found;
}

function numeralAt(tokens: readonly Token[], at: number, words: LanguageRules['numbers']): Numeral | null {
	const {kind} = tokens[at]!;
	if (kind === 'number') return digitsAt(tokens, at, words);
	return kind === 'word' ? (spelledAt(tokens, at, words) ?? collectiveAt(tokens, at, words)) : null;
}

/** The word of the index for a number, however it is written; no text has such a word. */
export const valueTerm = (value: number): string => `${valueSign}${value}`;

/** The number that such a word stands for; null for other words. */
export const valueOfTerm = (term: string): number | null => (term.startsWith(valueSign) ? Number(term.slice(1)) : null);

const valueSign = '=';
