import {lettersOpener} from '../text/lettersOpener.ts';
import {withoutAccents} from '../text/withoutAccents.ts';

/** What a code unit becomes in search; anything else is the folded code unit itself. */
const separator = 0;
const skipped = 0xffff;
const several = 0xfffe;
const unknown = 0xfffd;

/** Filled as code units are met: most texts use some two hundred of the 65,536. */
const table = new Uint16Array(0x10000).fill(unknown);
const expansions = new Map<number, string>();

/** Marks and invisible signs that belong to the letter before them. */
const attached = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** Raised figures are marks of notes, so they end a word. */
const letterOrDigit = /^[\p{L}\p{Nd}]+$/u;

const hangul = /^[\uac00-\ud7a3]$/u;

const openLetters = lettersOpener();

/** The letters that stand for one code unit: lower case, without accents, ligatures opened; empty for separators. */
function foldedLetters(letter: string): string {
	if (hangul.test(letter)) return letter;
	if (!letterOrDigit.test(letter)) return '';
	const bare = withoutAccents(letter.normalize('NFKD').toLowerCase());
	const open = openLetters(bare);
	return letterOrDigit.test(open) ? open : '';
}

function classify(unit: number): number {
	const letter = String.fromCharCode(unit);
	if (attached.test(letter)) return skipped;
	const folded = foldedLetters(letter);
	if (folded.length <= 1) return folded === '' ? separator : folded.charCodeAt(0);
	expansions.set(unit, folded);
	return several;
}

const classOf = (unit: number): number => {
	const known = table[unit]!;
	if (known !== unknown) return known;
	const found = classify(unit);
	table[unit] = found;
	return found;
};

/** Whether a code unit ends a word: neither letter, digit nor accent. Surrogates do, so no word is cut inside a pair. */
export const separates = (unit: number): boolean => classOf(unit) === separator;

/** Whether a code unit only adds to the letter before it: a combining accent, a soft hyphen, a zero-width sign. */
export const attaches = (unit: number): boolean => classOf(unit) === skipped;

/** Whether a code unit stays as it is when folded: a small letter without accent, or a digit. */
export const isFolded = (unit: number): boolean => unit !== separator && classOf(unit) === unit;

/** A text without case, accents, ligatures and separators: NFC and NFD, `cœur` and `COEUR` give the same. */
export function fold(text: string): string {
	let folded = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const found = classOf(unit);
		if (found === separator || found === skipped) continue;
		folded += found === several ? expansions.get(unit) : String.fromCharCode(found);
	}
	return folded;
}
