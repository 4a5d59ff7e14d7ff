import {foldWord} from '../../text/fold.ts';
import type {ScannedSentence} from './scannedSentence.ts';

const longestName = 12;

/** `WMO`, and one that is said as a word: `Unesco`. */
const isAcronym = /^(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{3,7})$/u;

/**
 * Long names whose acronym stands in brackets behind them, `World Meteorological Organization (WMO)`:
 * from the index of the first token to the index after the last. The initials decide where the name begins.
 */
export function acronymExpansions({tokens}: ScannedSentence): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (let at = 2; at < tokens.length; at++) {
		const acronym = tokens[at]!.text;
		if (tokens[at - 1]!.text !== '(' || tokens[at + 1]?.text !== ')' || !isAcronym.test(acronym)) continue;
		const start = startByInitials(tokens, at - 1, foldWord(acronym));
		if (start !== undefined) found.set(start, at - 1);
	}
	return found;
}

/** The nearest capitalised word from which the initials of the words spell the acronym. */
function startByInitials(tokens: ScannedSentence['tokens'], end: number, acronym: string): number | undefined {
	// Two letters stand for two words only.
	const farthest = Math.max(0, end - (acronym.length < 3 ? 2 : longestName));
	for (let start = end - 2; start >= farthest; start--) {
		const token = tokens[start]!;
		if (token.kind !== 'word') return undefined;
		if (token.capital && foldWord(token.form).startsWith(acronym[0]!) && spells(tokens.slice(start, end), acronym))
			return start;
	}
	return undefined;
}

/** Whether the initials of the words, small words left out, spell a folded acronym, whatever their accents. */
export function spells(words: ScannedSentence['tokens'], acronym: string): boolean {
	let at = 0;
	for (const {form, capital} of words) {
		if (at < acronym.length && foldWord(form).startsWith(acronym[at]!)) at++;
		else if (capital) return false;
	}
	return at === acronym.length;
}
