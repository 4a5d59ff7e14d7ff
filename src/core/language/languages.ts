import type {LanguageCode} from '../text/token.ts';
import {english} from './english/english.ts';
import {french} from './french/french.ts';
import {gazetteerWith, type PlaceIndex} from './gazetteer.ts';
import type {Glossary} from './glossary.ts';
import type {LanguageRules, Languages} from './language.ts';
import type {Lexicon} from './lexicon.ts';

/** The rules of the languages we have. A new language is one folder of data and one line here. */
export const languageRules: Readonly<Record<LanguageCode, LanguageRules>> = {fr: french, en: english};

/** The languages we have, with their lexicons. */
export function languagesWith(
	lexicons: Readonly<Record<LanguageCode, Lexicon>>,
	places: PlaceIndex,
	glossary: Glossary,
): Languages {
	const gazetteer = gazetteerWith(places, lexicons.fr, lexicons.en);
	return {
		fr: {...languageRules.fr, lexicon: lexicons.fr, glossary, gazetteer},
		en: {...languageRules.en, lexicon: lexicons.en, gazetteer},
	};
}
