import {knownNamesFrom} from '../../core/search/knownNames.ts';
import {meaningsFrom} from '../../core/search/meanings.ts';
import type {Translation} from '../../core/search/translation.ts';
import {once} from '../../core/text/once.ts';
import {readLexiconText} from './readLexiconText.ts';

/** What says the same in the other language, by what is compiled in the folder of the lexicons: each part is read when it is first asked. */
export function readTranslation(folder: string): Translation {
	const meanings = once(() => meaningsFrom(readLexiconText(folder, 'meanings')));
	return {
		meanings: word => meanings()(word),
		names: once(() => knownNamesFrom(readLexiconText(folder, 'places'))),
	};
}
