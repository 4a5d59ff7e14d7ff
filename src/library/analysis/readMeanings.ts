import {type Meanings, meaningsFrom} from '../../core/search/meanings.ts';
import {once} from '../../core/text/once.ts';
import {readLexiconText} from './readLexiconText.ts';

/** What says a word in the other language, by what is compiled of the glossary in the folder of the lexicons, which is read at the first word. */
export function readMeanings(folder: string): Meanings {
	const meanings = once(() => meaningsFrom(readLexiconText(folder, 'meanings')));
	return word => meanings()(word);
}
