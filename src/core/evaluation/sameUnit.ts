import {englishUnits} from '../language/english/units.ts';
import {frenchUnits} from '../language/french/units.ts';
import {unitSymbols} from '../language/unitSymbols.ts';
import type {Unit} from '../language/units.ts';
import {meaningfulWords, plainText, singular} from './comparedWords.ts';

const tables = [englishUnits.names, frenchUnits.names, unitSymbols];

/** Plurals that are another word than their singular; whoever marks a text writes either. */
const otherPlurals: ReadonlyMap<string, string> = new Map([
	['people', 'person'],
	['men', 'man'],
	['women', 'woman'],
	['children', 'child'],
	['feet', 'foot'],
	['gens', 'personne'],
]);

/** Whether a unit of the gold file is that of a figure: in a word of it, or by another name or sign of the same unit: `km`, `kilometre`. */
export function sameUnit(unit: string, found: string): boolean {
	const words = unitWords(found);
	const keys = unitKeys(found);
	return (
		unitWords(unit).some(word => words.includes(word)) ||
		unitKeys(unit).some(key => keys.includes(key)) ||
		plainText(unit) === plainText(found)
	);
}

const unitWords = (unit: string): string[] =>
	meaningfulWords(unit).map(word => singular(otherPlurals.get(word) ?? word));

/** Keys of the units of measure that a text is or that it gives in brackets; of money without what it is counted per. */
const unitKeys = (unit: string): string[] =>
	unit.split(/[()]/u).flatMap(name => keyOf(name) ?? keyOf(name.replace(/ (?:per|par) .*$/u, ''), 'money') ?? []);

/** The key of the unit of measure, or of one such, that a text is as a whole: by its name, its sign, or its code in capitals. */
function keyOf(name: string, measure?: Unit['measure']): string | null {
	const tokens = Array.from(name.toLowerCase().matchAll(/[\p{L}²³]+|\S/gu), ([form]) => ({form}));
	const found = tables.map(table => table.startingAt(tokens, 0)).find(phrase => phrase?.to === tokens.length)?.meaning;
	if (found) return measure === undefined || found.measure === measure ? found.key : null;
	return /^[A-Z]{3}$/u.test(name.trim()) ? name.trim() : null;
}
