import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';

/** Small words, and adverbs that are nothing else: `Selon`, `Alors`. */
export function isFunctionWord(language: Language, form: string): boolean {
	const readings = language.lexicon.readings(form);
	return (
		readings.some(({pos}) => pos === 'function') || (readings.length > 0 && readings.every(({pos}) => pos === 'adverb'))
	);
}

/** Whether a form is a word of the language and not only a name. */
export function isCommonWord(language: Language, form: string): boolean {
	return language.lexicon
		.readings(form)
		.some(
			({pos, category, frequency}) =>
				pos === 'verb' ||
				pos === 'adjective' ||
				pos === 'adverb' ||
				pos === 'function' ||
				(pos === 'noun' && !(category === 'location' || (category === 'person' && frequency === 0))),
		);
}

/** Whether the word is a given name, by the dictionary or the list of names; of a double name, the first part. */
export const isGiven = ({capital, text}: Token, {gazetteer}: Language): boolean =>
	capital &&
	(gazetteer.isGivenName(text) || (text.includes('-') && gazetteer.isGivenName(text.slice(0, text.indexOf('-')))));
