/** What digits mean, and whether they could be read in another way. */
export type DigitValue = {readonly value: number; readonly ambiguous: boolean};

/** More digits than this are no number that a text counts with. */
const longest = 24;
const blanks = /[ \u00a0\u2009\u202f'’]/gu;
/** `5'10`: an apostrophe that no group of three digits follows stands for a unit. */
const isFeetAndInches = /['’](?!\d{3}(?!\d))/u;
/** By the sign before decimals: groups of three as the language writes them, and as the other one does. */
const groups = {
	',': {own: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u, foreign: /^[1-9]\d{0,2}(?:,\d{3})+$/u},
	'.': {own: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u, foreign: /^[1-9]\d{0,2}(?:\.\d{3})+$/u},
} as const;

/** Groups as India writes them: `1,23,456`. */
const lakhs = /^\d{1,2}(?:,\d{2})+,\d{3}$/u;

/**
 * Reads digits with separators, given the sign before decimals that is usual in the language; null for what is no
 * number (dates, addresses, hundreds of digits). "1,500" in French and "1.500" in English could be either.
 */
export function readDigits(text: string, decimal: ',' | '.'): DigitValue | null {
	if (text.length > longest) return null;
	if (isFeetAndInches.test(text)) return null;
	const digits = text.replace(blanks, '');
	const grouping = decimal === ',' ? '.' : ',';
	if (groups[decimal].own.test(digits)) return sure(digits.replaceAll(grouping, '').replace(decimal, '.'));
	if (/^\d+$/u.test(digits)) return sure(digits);
	if (groups[decimal].foreign.test(digits)) return foreignGroups(digits, decimal);
	if (groups[grouping].own.test(digits)) return sure(digits.replaceAll(decimal, '').replace(grouping, '.'));
	if (decimal === '.' && lakhs.test(digits)) return sure(digits.replaceAll(',', ''));
	return /^\d+[.,]\d+$/u.test(digits)
		? {value: Number(digits.replace(',', '.')), ambiguous: digits.includes(grouping)}
		: null;
}

const sure = (digits: string): DigitValue => ({value: Number(digits), ambiguous: false});

/** Groups of three behind the sign that is for decimals here: two of them, or one that ends in zero, mean thousands. */
function foreignGroups(digits: string, decimal: string): DigitValue {
	const parts = digits.split(decimal);
	const thousands = Number(parts.join(''));
	if (parts.length > 2) return {value: thousands, ambiguous: false};
	if (parts[1]!.endsWith('0')) return {value: thousands, ambiguous: true};
	return {value: Number(parts.join('.')), ambiguous: true};
}
