import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import type {Scan} from './scannedSentence.ts';
import {isCommonWord, isEverydayWord} from './wordClasses.ts';

/** A word among others in capitals: `KEY FACTS`. An acronym stands alone. */
export const isShouted = ({tokens}: Scan, index: number): boolean =>
	tokens[index]!.text.length > 2 &&
	isAllCapitals(tokens[index]) &&
	(isAllCapitals(tokens[index - 1]) ||
		isAllCapitals(tokens[index + 1]) ||
		(isShoutedSmall(tokens[index - 1]) && isAllCapitals(tokens[index - 2])));

/** `CONTINUE`, `FALSE`: a word in capitals for its weight, that is no noun and no acronym. */
export const isEmphasis = (token: Token, language: Language): boolean =>
	token.text.length > 4 &&
	isAllCapitals(token) &&
	isEverydayWord(language, token.form) &&
	!language.lexicon.readings(token.form).some(({pos}) => pos === 'noun');

/** `JOHN SMITH`: a given name in capitals. */
export const isShoutedGiven = ({text}: Token, {gazetteer}: Language): boolean =>
	gazetteer.isGivenName(text[0]! + text.slice(1).toLowerCase());

/** `CNN/GETTY IMAGES/`: a common word in capitals behind a name, in a list of credits. */
export function closesCredit({tokens, language}: Scan, index: number): boolean {
	const before = tokens[index - 1];
	if (!isAllCapitals(before) || isCommonWord(language, before!.form)) return false;
	return /^[/,(]$/u.test(tokens[index - 2]?.text ?? '') && /^[/,)]$/u.test(tokens[index + 1]?.text ?? '');
}

/** `SE`, `OF`: a small word among words in capitals. */
const isShoutedSmall = (token: Token | undefined): boolean =>
	/^\p{Lu}{1,2}$/u.test(token?.text ?? '') && token!.readings.some(({pos}) => pos === 'function');

/** Whether a word of more than two letters is written in capitals. */
const isAllCapitals = (token: Token | undefined): boolean => token?.capital === true && isWrittenInCapitals(token);

const isWrittenInCapitals = perWordFlag(({text}) => text.length > 2 && /^\p{Lu}[\p{Lu}-]+$/u.test(text));
