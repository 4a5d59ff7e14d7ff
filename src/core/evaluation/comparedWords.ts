import {quotable} from '../text/quotedPlaces.ts';

/** Words that say nothing of a unit or speaker, in both languages. */
const emptyWords: ReadonlySet<string> = new Set(
	[
		'le la les un une des du de d l au aux en et ou que qui selon par pour dans sur ce cette ces son sa ses leur leurs il elle on',
		'the a an of in on at to and or by per for from with its his her their it he she that this these those according',
	].flatMap(line => line.split(' ')),
);

/** A text for comparing: one case, no accents, plain quotation marks and spaces. */
export const plainText = (text: string): string =>
	quotable(text).folded.normalize('NFD').replaceAll(/\p{M}/gu, '').trim();

/** The words of a text that mean something. */
export const meaningfulWords = (text: string): string[] =>
	plainText(text)
		.split(/[^\p{L}\p{N}%$€£]+/u)
		.filter(word => word !== '' && !emptyWords.has(word));

/** A word without the ending of a plural, or that which the plural changes. */
export const singular = (word: string): string =>
	word.length > 3 ? word.replace(/(?:ies|y|aux|al|es|e|x|s)$/u, '') : word;

/** A name for comparing: without signs around it and without its article. */
export const comparedName = (name: string): string =>
	plainText(name)
		.replaceAll(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '')
		.replace(/^(?:(?:the|les?|la)\s+|l')/u, '');

/** Words of units, by what they measure. */
const unitWords: Readonly<Record<string, ReadonlySet<string>>> = {
	money: new Set('usd eur gbp dollar dollars euro euros livre livres pound pounds franc francs yen yens'.split(' ')),
	share: new Set('percent pourcent point points'.split(' ')),
	duration: new Set(
		'an ans annee annees year years mois month months semaine semaines week weeks jour jours day days heure heures hour hours minute minutes seconde secondes second seconds decade decades decennie decennies'.split(
			' ',
		),
	),
	measure: new Set(
		'mm cm m km metre metres meter meters kilometre kilometres kilometer kilometers mile miles feet tonne tonnes ton tons kg degre degres degree degrees magnitude hectare hectares square'.split(
			' ',
		),
	),
};

/** What a unit measures: figures of different kinds are never readings of one. */
export function kindOfUnit(unit: string): string {
	const text = plainText(unit);
	if (/[$€£]/u.test(text)) return 'money';
	const words = text.match(/[a-z0-9_]+/gu) ?? [];
	const isOf = (kind: string): boolean => words.some(word => unitWords[kind]!.has(word));
	if (isOf('money')) return 'money';
	if (/%|\b(?:per|pour) cent\b/u.test(text) || isOf('share')) return 'share';
	return isOf('duration') ? 'duration' : isOf('measure') ? 'measure' : 'count';
}
