import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';
import {openPlaces} from '../../core/language/gazetteer.ts';
import {parseGlossary} from '../../core/language/glossary.ts';
import type {Languages} from '../../core/language/language.ts';
import {languagesWith} from '../../core/language/languages.ts';
import {parseLexicon} from '../../core/language/lexicon.ts';

/** Loads the compiled lexicons from the folder that holds them: beside the built program, or in the source tree. */
export function readLanguages(folder: string): Languages {
	const lexicon = (name: string) =>
		parseLexicon(brotliDecompressSync(readFileSync(`${folder}/${name}.lexicon.br`)).toString('latin1'));
	const text = (name: string) => brotliDecompressSync(readFileSync(`${folder}/${name}.br`)).toString('utf8');
	return languagesWith(
		{fr: lexicon('french'), en: lexicon('english')},
		openPlaces(text('places')),
		parseGlossary(text('glossary')),
	);
}
