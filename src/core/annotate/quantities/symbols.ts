import {
	eitherCase,
	exactSymbols,
	gluedSymbols,
	lowerCase,
	spacedLetters,
	unitSymbols,
} from '../../language/unitSymbols.ts';
import type {Unit} from '../../language/units.ts';
import type {Token} from '../../text/token.ts';
import {glued} from './numeral.ts';

/** The symbol of a unit at a place, and the place behind it: `km`, `°C`; one letter only in its case, right behind the digits. */
export function symbolAt(tokens: readonly Token[], at: number): {unit: Unit; to: number} | null {
	const token = tokens[at];
	if (!token) return null;
	const exact =
		exactSymbols.get(token.text) ?? (isGluedToDigits(tokens, at) ? gluedSymbols.get(token.text) : undefined);
	if (exact) return {unit: exact, to: at + 1};
	const found = unitSymbols.startingAt(tokens, at);
	if (!found || (found.to === at + 1 && isLetter(token) && !isLetterOf(found.meaning, tokens, at))) return null;
	if (lowerCase.has(found.meaning.name) && token.text !== found.meaning.name) return null;
	return {unit: found.meaning, to: found.to};
}

const isLetter = ({text}: Token): boolean => text.length === 1 && /\p{L}/u.test(text);

/** `12C`, `4.2 s`; not `2 C-130 planes`. */
function isLetterOf({name}: Unit, tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	if (!name.endsWith(token.text) && !eitherCase.has(name)) return false;
	if (glued(tokens[at - 1], token)) return true;
	const joined = glued(token, tokens[at + 1]) && tokens[at + 1]!.text === '-';
	return spacedLetters.has(token.text) && tokens[at - 1]?.kind === 'number' && !joined;
}

const isGluedToDigits = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.kind === 'number' && glued(tokens[at - 1], tokens[at]);

/** The `x` of `10x` and `2.5x`, a multiple; not that of `4x4`. */
export const isTimes = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === 'x' && glued(tokens[at - 1], tokens[at]) && tokens[at + 1]?.kind !== 'number';
