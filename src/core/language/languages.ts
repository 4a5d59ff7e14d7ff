import type {LanguageCode} from '../text/token.ts';
import {english} from './english/english.ts';
import {french} from './french/french.ts';
import {gazetteerWith, type PlaceIndex} from './gazetteer.ts';
import type {Glossary} from './glossary.ts';
import type {Languages} from './language.ts';
import type {Lexicon} from './lexicon.ts';

/** The languages we have, with their lexicons. A new language is one folder of data and one line here. */
export function languagesWith(
	lexicons: Readonly<Record<LanguageCode, Lexicon>>,
	places: PlaceIndex,
	glossary: Glossary,
): Languages {
	const gazetteer = gazetteerWith(places, lexicons.fr, lexicons.en);
	return {
		fr: {...french, lexicon: lexicons.fr, glossary, gazetteer},
		en: {...english, lexicon: lexicons.en, gazetteer},
	};
}
