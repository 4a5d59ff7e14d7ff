import type {LanguageRules} from '../language/language.ts';
import {unitSymbols} from '../language/unitSymbols.ts';
import type {Unit} from '../language/units.ts';
import {comparedWordsIn, plainText} from './comparedWords.ts';

/** Whether a unit of the gold file is that of a figure: in a word of it, or by another name or sign of the same unit: `km`, `kilometre`. */
export type SameUnit = (unit: string, found: string) => boolean;

/** Compares units by the words of these languages. */
export function sameUnitIn(languages: readonly LanguageRules[]): SameUnit {
	const {meaningfulWords, singular} = comparedWordsIn(languages);
	const unitKeys = unitKeysIn(languages);
	const unitWords = (unit: string): string[] => meaningfulWords(unit).map(singular);
	return (unit, found) => {
		const words = unitWords(found);
		const keys = unitKeys(found);
		return (
			unitWords(unit).some(word => words.includes(word)) ||
			unitKeys(unit).some(key => keys.includes(key)) ||
			plainText(unit) === plainText(found)
		);
	};
}

/** Finds the keys of the units of measure that a text is or that it gives in brackets; of money without what it is counted per. */
function unitKeysIn(languages: readonly LanguageRules[]): (unit: string) => string[] {
	const tables = [...languages.map(({units}) => units.names), unitSymbols];
	const per = new RegExp(` (?:${languages.flatMap(({units}) => [...units.per]).join('|')}) .*$`, 'u');
	/** The key of the unit of measure, or of one such, that a text is as a whole: by its name, its sign, or its code in capitals. */
	const keyOf = (name: string, measure?: Unit['measure']): string | null => {
		const tokens = Array.from(name.toLowerCase().matchAll(/[\p{L}²³]+|\S/gu), ([form]) => ({form}));
		const found = tables
			.map(table => table.startingAt(tokens, 0))
			.find(phrase => phrase?.to === tokens.length)?.meaning;
		if (found) return measure === undefined || found.measure === measure ? found.key : null;
		return /^[A-Z]{3}$/u.test(name.trim()) ? name.trim() : null;
	};
	return unit => unit.split(/[()]/u).flatMap(name => keyOf(name) ?? keyOf(name.replace(per, ''), 'money') ?? []);
}
