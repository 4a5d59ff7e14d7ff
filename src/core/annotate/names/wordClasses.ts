import type {Language} from '../../language/language.ts';
import type {Reading} from '../../language/lexicon.ts';
import {onceForEachForm} from '../../text/onceForEachForm.ts';
import {perWordFlag} from '../../text/word.ts';
import {isDerivedWord} from './derivedWords.ts';

/** Small words, and adverbs that are nothing else: `Selon`, `Alors`. */
export const isFunctionWord = onceForEachForm<Language>((language, form) => {
	if (language.names.smallWords.has(form)) return true;
	const readings = language.lexicon.readings(form);
	return (
		readings.some(({pos}) => pos === 'function') || (readings.length > 0 && readings.every(({pos}) => pos === 'adverb'))
	);
});

/** WordNet lists names of places, rivers and persons among the nouns; none of them in the plural. */
const isNameCategory = (category: string | undefined, frequency: number, number: string | undefined): boolean =>
	category === 'location' ||
	(frequency === 0 && ((category === 'person' && number !== 'plural') || category === 'object'));

/** Whether a form is a word of the language and not only a name. */
export const isCommonWord = onceForEachForm<Language>((language, form) => {
	const readings = language.lexicon.readings(form);
	if (readings.length === 0) return isDerivedWord(language, form);
	return readings.some(
		({pos, category, frequency, number}) =>
			pos === 'verb' ||
			pos === 'adjective' ||
			pos === 'adverb' ||
			pos === 'function' ||
			(pos === 'noun' && !isNameCategory(category, frequency, number)),
	);
});

/** Whether a form is a common word that texts use often; a rare one with a capital is rather a name. */
export const isEverydayWord = onceForEachForm<Language>(
	(language, form) => isCommonWord(language, form) && !isRare(language.lexicon.readings(form)),
);

const isRare = (readings: readonly Reading[]): boolean =>
	readings.length > 0 && readings.every(({frequency}) => frequency === 0);

/** Whether the word is a given name, by the dictionary or the list of names; of a double name, the first part. */
export const isGiven = perWordFlag(
	({capital, text}, {gazetteer}: Language) =>
		capital &&
		(gazetteer.isGivenName(text) || (text.includes('-') && gazetteer.isGivenName(text.slice(0, text.indexOf('-'))))),
);
