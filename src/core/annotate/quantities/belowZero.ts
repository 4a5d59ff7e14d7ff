import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import type {Amount} from './amounts.ts';
import {glued} from './numeral.ts';

/**
 * What lies below zero: `minus-130 degrees`, `-12 °C`, `minus $3 million`, `-7 yards`, `$-2bn`. A mere sign before a share
 * tells of a change, and is none of the number.
 */
export function belowZero(tokens: readonly Token[], amount: Amount, language: Language): Amount {
	const {unit, from, number} = amount;
	if (unit === null || unit.measure === 'duration' || unit.measure === 'multiple') return amount;
	const free = !glued(tokens[number.from - 2], tokens[number.from - 1]) || tokens[number.from - 2]!.kind === 'sign';
	if (from < number.from && free && isGluedMinus(tokens, number.from - 1, language)) return negative(amount, from);
	const hyphen = isGluedMinus(tokens, from - 1, language);
	const word = from - (hyphen ? 2 : 1);
	const degrees = unit.key.startsWith('°');
	if (isMinusWord(tokens, word, degrees, language)) return negative(amount, word);
	return hyphen &&
		((degrees && tokens[from - 2]?.kind !== 'number') || (unit.measure !== 'share' && isSign(tokens, from - 1)))
		? negative(amount, from - 1)
		: amount;
}

const negative = (amount: Amount, from: number): Amount => ({...amount, from, min: -amount.max, max: -amount.min});

const isGluedMinus = (tokens: readonly Token[], at: number, {numbers}: Language): boolean =>
	glued(tokens[at], tokens[at + 1]) && tokens[at]!.kind === 'sign' && numbers.minus.has(tokens[at]!.form);

/** `minus 3`; before other units than degrees only a word that means nothing else, and no subtraction. */
function isMinusWord(tokens: readonly Token[], at: number, degrees: boolean, {numbers}: Language): boolean {
	const word = tokens[at];
	if (word?.kind !== 'word') return false;
	return degrees ? numbers.minus.has(word.form) : numbers.minusOnly.has(word.form) && tokens[at - 1]?.kind !== 'number';
}

/** Whether a hyphen stands free before its number: no word or number touches it, and no number stands before. */
const isSign = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	return before?.kind !== 'number' && (!glued(before, tokens[at]) || before!.text === '(');
};
