import {englishUnits} from '../../language/english/units.ts';
import {frenchUnits} from '../../language/french/units.ts';
import type {Unit, UnitWords} from '../../language/units.ts';
import type {LanguageCode, Token} from '../../text/token.ts';
import type {Figure} from '../dossier.ts';

const units: Readonly<Record<LanguageCode, UnitWords>> = {en: englishUnits, fr: frenchUnits};

/** Units that are named by a plural: whoever compares units by their lemma looks for it. */
const lemmas: ReadonlyMap<string, string> = new Map([
	['people', 'person'],
	['times', 'time'],
]);

/** Currencies that stand for themselves: everybody knows them by their code. */
const plainCodes: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP']);

/**
 * The unit of a figure as it is exported: the sign of a unit of measure (`km`), the code of a currency, the lemma of a noun; behind it,
 * in brackets, its other names: the lemma, and the words of the text where they are others. `km (kilomètre, kilomètres)`,
 * `ZAR (rand)`, `voyage (voyages)`; whoever compares units meets any of them. `words` are those of the figure.
 */
export function exportedUnit(
	{unit, noun, measure}: Pick<Figure, 'unit' | 'noun' | 'measure'>,
	words: string,
	language: LanguageCode,
): string {
	const written = measure === 'measure' || measure === 'money' ? writtenUnit(words, unit, language) : null;
	const names = written === null ? [lemmas.get(unit) ?? unit, noun?.toLowerCase() ?? unit] : namesOf(unit, written);
	const [first, ...others] = new Set(names);
	return others.length === 0 ? first! : `${first} (${others.join(', ')})`;
}

type WrittenUnit = {readonly unit: Unit; readonly lemma: string; readonly text: string};

/** The sign, the name and the words of a unit; of money only its code where that says it all. */
function namesOf(unit: string, written: WrittenUnit): readonly string[] {
	const {measure, key} = written.unit;
	if (measure === 'money') return plainCodes.has(unit) ? [unit] : [unit, written.text];
	const isWhole = unit === written.unit.name;
	return [...(isWhole && isSign(key) ? [key] : []), isWhole ? written.lemma : unit, written.text];
}

/** Whether a key is the sign of its unit, and no English word: `km`, `°C`, `kWh`. */
const isSign = (key: string): boolean => !/^\p{Ll}{4}|-/u.test(key);

/** How the words of a figure call its unit, or that of its rate (`EUR per day`): null where they do not. */
function writtenUnit(words: string, unit: string, language: LanguageCode): WrittenUnit | null {
	const {names} = units[language];
	const lower = words.toLowerCase();
	const tokens = tokensIn(lower);
	const base = unit.replace(/ (?:per|par) .*$/u, '');
	for (let at = 0; at < tokens.length; at++) {
		const found = names.startingAt(tokens, at);
		if (found === null || (found.meaning.name !== base && found.meaning.name !== unit)) continue;
		const text = lower.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
		return {unit: found.meaning, lemma: singularOf(text, found.meaning, names) ?? found.meaning.name, text};
	}
	return null;
}

/** `kilometre` of `kilometres`, whichever spelling the table has for the unit's name; null where the words are no plain plural. */
function singularOf(text: string, {measure, key}: Unit, names: UnitWords['names']): string | null {
	const singular = text.replace(/s$/u, '');
	if (measure !== 'measure' || singular === text) return null;
	return names.startingAt(tokensIn(singular), 0)?.meaning.key === key ? singular : null;
}

const tokensIn = (words: string): Token[] =>
	Array.from(
		words.matchAll(/[\p{L}²³]+['’]?/gu),
		({0: text, index}) => ({form: text.replace('’', "'"), start: index, end: index + text.length}) as Token,
	);
