import type {LanguageCode} from '../../text/token.ts';
import {conceptOf, isWithin} from './concepts.ts';

/** Whether a noun, by its lemma, names people; not of nouns that no table has. */
export function namesPeople(lemma: string, language: LanguageCode): boolean {
	const concept = conceptOf(lemma, language, 'noun');
	return concept !== undefined && isWithin(concept.id, 'person');
}
