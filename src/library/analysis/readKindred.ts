import {type Kindred, kindredFrom} from '../../core/language/kindred.ts';
import {once} from '../../core/text/once.ts';
import {readLexiconText} from './readLexiconText.ts';

/** Terms that are near in meaning, by the glossary in the folder of the lexicons, which is read at the first term. */
export function readKindred(folder: string): Kindred {
	const kindred = once(() => kindredFrom(readLexiconText(folder, 'glossary')));
	return term => kindred()(term);
}
