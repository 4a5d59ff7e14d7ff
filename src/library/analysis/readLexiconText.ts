import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';

/** A compiled list of the folder that holds the lexicons. */
export const readLexiconText = (folder: string, name: string): string =>
	brotliDecompressSync(readFileSync(`${folder}/${name}.br`)).toString('utf8');
