import {commonUnitWords, type MeasuredKind} from '../language/comparing.ts';
import type {LanguageRules} from '../language/language.ts';
import {quotable} from '../text/quotedPlaces.ts';
import {withoutAccents} from '../text/withoutAccents.ts';

/** Compares words of a gold file with those of a dossier, whichever of the languages they are in. */
export type ComparedWords = {
	/** The words of a text that mean something, as `plainText` has them. */
	meaningfulWords(text: string): string[];
	/** A word as `plainText` has it, without the ending of a plural, or that which the plural changes. */
	singular(word: string): string;
	/** A name for comparing: without signs around it and without its article. */
	comparedName(name: string): string;
	/** What a unit measures: figures of different kinds are never readings of one. */
	kindOfUnit(unit: string): MeasuredKind | 'count';
};

/** A text for comparing: one case, no accents, plain quotation marks and spaces. */
export const plainText = (text: string): string => withoutAccents(quotable(text).folded).trim();

/** A word of fewer letters is no plural. */
const shortestPlural = 4;

/** Compares words as these languages have them. */
export function comparedWordsIn(languages: readonly LanguageRules[]): ComparedWords {
	const rules = languages.map(({comparing}) => comparing);
	const empty = new Set(rules.flatMap(({empty: words}) => [...words]));
	const otherPlurals = new Map(rules.flatMap(({otherPlurals: plurals}) => [...plurals]));
	const article = beginningWith(rules.flatMap(({nameArticles}) => [...nameArticles]));
	const endings = rules.flatMap(({pluralEndings}) => [...pluralEndings]);
	const pluralEnding = new RegExp(`(?:${endings.join('|')})$`, 'u');
	return {
		meaningfulWords: text =>
			plainText(text)
				.split(/[^\p{L}\p{N}%$€£]+/u)
				.filter(word => word !== '' && !empty.has(word)),
		singular: word => {
			const usual = otherPlurals.get(word) ?? word;
			return usual.length < shortestPlural ? usual : usual.replace(pluralEnding, '');
		},
		comparedName: name =>
			plainText(name)
				.replaceAll(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '')
				.replace(article, ''),
		kindOfUnit: unitKinds(languages),
	};
}

/** One of the articles at the beginning of a name, with the blanks behind it; an elided one has none. */
const beginningWith = (articles: readonly string[]): RegExp =>
	new RegExp(`^(?:${articles.map(word => (word.endsWith("'") ? word : String.raw`${word}\s+`)).join('|')})`, 'u');

/** Finds what a unit measures by the words of the languages and the signs that all have. */
function unitKinds(languages: readonly LanguageRules[]): ComparedWords['kindOfUnit'] {
	const isOf = (kind: MeasuredKind, words: readonly string[]): boolean =>
		words.some(
			word => commonUnitWords[kind]?.has(word) || languages.some(({comparing}) => comparing.unitWords[kind].has(word)),
		);
	const percent = new RegExp(String.raw`%|\b(?:${languages.map(({comparing}) => comparing.percent).join('|')})\b`, 'u');
	return unit => {
		const text = plainText(unit);
		const words = text.match(/[a-z0-9_]+/gu) ?? [];
		if (/[$€£]/u.test(text) || isOf('money', words)) return 'money';
		if (percent.test(text) || isOf('share', words)) return 'share';
		return isOf('duration', words) ? 'duration' : isOf('measure', words) ? 'measure' : 'count';
	};
}
