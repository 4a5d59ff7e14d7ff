import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {isCommonWord, isFunctionWord, isGiven} from './wordClasses.ts';

/** The word of the language that is a surname at a token: behind a given name or a form of address. */
export function surnameAt(tokens: readonly Token[], index: number, language: Language): string | undefined {
	const token = tokens[index]!;
	const isDay = language.names.calendar.has(token.form) && !language.names.monthNames.has(token.form);
	if (isDay || token.text.length < 3 || /^\p{Lu}+$/u.test(token.text) || !isOtherwiseAWord(token, language))
		return undefined;
	const next = tokens[index + 1];
	if (next?.capital && next.start === token.end + 1) return undefined;
	const {bodies, names} = language;
	if (bodies.bodyNouns.has(token.form) || names.placeNouns.has(token.form) || names.noActorHeads.has(token.form))
		return undefined;
	return isAddressedHere(tokens, index, language) || followsGiven(tokens, index, language) ? token.text : undefined;
}

const isOtherwiseAWord = ({form}: Token, language: Language): boolean =>
	language.names.monthNames.has(form) ||
	language.names.roles.has(form) ||
	language.names.address.has(form) ||
	(isCommonWord(language, form) && !isFunctionWord(language, form));

/** "Mr May", "Mme. Petit". */
function isAddressedHere(tokens: readonly Token[], index: number, {names}: Language): boolean {
	const before = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1];
	return before?.capital === true && names.address.has(before.form) && !names.address.has(tokens[index]!.form);
}

/** "Theresa May", "Gary J. Player": behind a given name that is no word of the language. */
function followsGiven(tokens: readonly Token[], index: number, language: Language): boolean {
	let at = index - 1;
	if (tokens[at]?.text === '.' && tokens[at - 1]?.text.length === 1) at -= 2;
	const given = tokens[at];
	if (!given || !isGiven(given, language) || tokens[index]!.start - tokens[index - 1]!.end !== 1) return false;
	return !isCommonWord(language, given.form);
}

/** Whether a word that is somebody's surname in the article stands for that person here. */
export function standsForPerson(tokens: readonly Token[], index: number, language: Language): boolean {
	const {names} = language;
	const before = tokens[index - 1];
	const token = tokens[index]!;
	const next = tokens[index + 1];
	if (!names.calendar.has(token.form)) return true;
	return next?.kind !== 'number' && before?.kind !== 'number' && !names.timePrepositions.has(before?.form ?? '');
}
