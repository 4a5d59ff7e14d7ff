import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';
import {openPlaces} from '../../core/language/gazetteer.ts';
import {parseGlossary} from '../../core/language/glossary.ts';
import type {Languages} from '../../core/language/language.ts';
import {languagesWith} from '../../core/language/languages.ts';
import {parseLexicon} from '../../core/language/lexicon.ts';
import {readLexiconText} from './readLexiconText.ts';

/** Loads the compiled lexicons from the folder that holds them: beside the built program, or in the source tree. */
export function readLanguages(folder: string): Languages {
	const lexicon = (name: string) =>
		parseLexicon(brotliDecompressSync(readFileSync(`${folder}/${name}.lexicon.br`)).toString('latin1'));
	return languagesWith(
		{fr: lexicon('french'), en: lexicon('english')},
		openPlaces(readLexiconText(folder, 'places')),
		parseGlossary(readLexiconText(folder, 'glossary')),
	);
}
