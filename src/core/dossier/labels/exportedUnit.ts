import {englishUnits} from '../../language/english/units.ts';
import {frenchUnits} from '../../language/french/units.ts';
import type {Unit, UnitWords} from '../../language/units.ts';
import type {Span} from '../../text/span.ts';
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
	const table = units[language];
	const named =
		measure === 'money'
			? namesOfMoney(unit, words, table.names)
			: measure === 'measure'
				? namesOfMeasure(unit, words, table)
				: [lemmas.get(unit) ?? unit, noun?.toLowerCase() ?? unit];
	const [first, ...others] = new Set(named);
	return others.length === 0 ? first! : `${first} (${others.join(', ')})`;
}

type Names = UnitWords['names'];

/** The code alone where that says it all. */
function namesOfMoney(unit: string, words: string, names: Names): readonly string[] {
	const text = plainCodes.has(unit) ? null : wordsFor(words, names, found => found.measure === 'money');
	return text === null ? [unit] : [unit, text];
}

/** The sign, the name and the words of a unit of measure, and of its rate: `mm par an`. */
function namesOfMeasure(unit: string, words: string, {names, per}: UnitWords): readonly string[] {
	const parts = unit.split(' ');
	const rate = parts.findIndex(word => per.has(word));
	const base = rate < 0 ? unit : parts.slice(0, rate).join(' ');
	const named = unitNamed(unit, names);
	const [name, meaning] = named ? [unit, named] : [base, unitNamed(base, names)];
	if (meaning === null) return [unit];
	const text = wordsFor(words, names, found => found.key === meaning.key);
	const lemma = (text === null ? null : singularOf(text, meaning, names)) ?? name;
	return [...(isSign(meaning.key) ? [meaning.key] : []), lemma].map(one => unit.replace(name, one)).concat(text ?? []);
}

/** Whether a key is the sign of its unit, and no English word: `km`, `°C`, `kWh`. */
const isSign = (key: string): boolean => !/^\p{Ll}{4}|-/u.test(key);

/** The unit that a text is the name of as a whole; null where it is none's. */
function unitNamed(name: string, names: Names): Unit | null {
	const tokens = tokensIn(name);
	const found = names.startingAt(tokens, 0);
	return found?.to === tokens.length ? found.meaning : null;
}

/** The first words of a figure that name a unit that is asked for; null without any. */
function wordsFor(words: string, names: Names, isAsked: (unit: Unit) => boolean): string | null {
	const lower = words.toLowerCase();
	const tokens = tokensIn(lower);
	for (let at = 0; at < tokens.length; at++) {
		const found = names.startingAt(tokens, at);
		if (found !== null && isAsked(found.meaning))
			return lower.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end);
	}
	return null;
}

/** `kilometre` of `kilometres`, whichever spelling the table has for the unit's name; null where the words are no plain plural. */
function singularOf(text: string, {key}: Unit, names: Names): string | null {
	const singular = text.replace(/s$/u, '');
	return singular !== text && unitNamed(singular, names)?.key === key ? singular : null;
}

const tokensIn = (words: string): (Span & Pick<Token, 'form'>)[] =>
	Array.from(words.matchAll(/[\p{L}²³]+(?:-\p{L}+)*['’]?/gu), ({0: text, index}) => ({
		form: text.replace('’', "'"),
		start: index,
		end: index + text.length,
	}));
