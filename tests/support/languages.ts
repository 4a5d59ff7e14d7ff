import {fileURLToPath} from 'node:url';
import {readLanguages} from '../../src/library/analysis/readLanguages.ts';

/** The languages with the lexicons of the source tree, loaded once a test file. */
export const languages = readLanguages(fileURLToPath(new URL('../../src/lexicons/data', import.meta.url)));
