import {englishFurniture} from '../language/english/furniture.ts';
import {frenchFurniture} from '../language/french/furniture.ts';
import type {Furniture} from '../language/furniture.ts';
import type {LanguageCode} from '../text/token.ts';

const furnitureOf: Readonly<Record<LanguageCode, Furniture>> = {fr: frenchFurniture, en: englishFurniture};

/** Pages mix languages: an English caption or button on a French page. */
const languages = Object.values(furnitureOf);

/** A longer line, in UTF-16 units, is no furniture. */
export const longestFurniture = 300;

/** Tries a test of one line in each language, on lines short enough to be furniture. */
export const matchesAny = (line: string, test: (furniture: Furniture) => boolean): boolean =>
	line.length <= longestFurniture && languages.some(test);

/** A part of a pattern as each language has it. */
export const inAnyLanguage = (part: (furniture: Furniture) => string): string => `(?:${languages.map(part).join('|')})`;

/** The first language's match of a pattern with a line. */
export function matchFurniture(
	line: string,
	patterns: (furniture: Furniture) => readonly RegExp[],
): RegExpExecArray | null {
	if (line.length > longestFurniture) return null;
	for (const furniture of languages) {
		for (const pattern of patterns(furniture)) {
			const match = pattern.exec(line);
			if (match) return match;
		}
	}
	return null;
}
