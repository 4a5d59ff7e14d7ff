import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {hasClass, nounClass, verbClass} from '../../text/wordClass.ts';
import type {KnownMatch} from './scannedSentence.ts';
import {isCommonWord, isFunctionWord, isGiven} from './wordClasses.ts';

type Known = readonly (KnownMatch | undefined)[];

/** The most tokens that a title or the name of a law has. */
const longestTitle = 14;

/** Masks the names of laws, and quoted phrases in Title Case that name no one: neither is an actor, nor a part of one. */
export function maskTitles(tokens: readonly Token[], language: Language, known: Known, masked: boolean[]): void {
	for (let index = 0; index < tokens.length; index++) {
		const {kind, form, text} = tokens[index]!;
		if (kind !== 'sign' && language.names.lawNouns.has(form))
			masked.fill(true, startOfLaw(tokens, index, language, known), index + 1);
		else if (kind === 'sign' && openingQuotes.test(text) && !endsGenitive(tokens, index))
			masked.fill(true, index, endOfQuotedTitle(tokens, index, language, known));
	}
}

/** "the Farmers' Association": an apostrophe behind a plural opens no quotation. */
const endsGenitive = (tokens: readonly Token[], index: number): boolean =>
	/^['’]$/u.test(tokens[index]!.text) &&
	tokens[index - 1]?.kind === 'word' &&
	tokens[index - 1]!.end === tokens[index]!.start;

const openingQuotes = /^["“‘'’]$/u;
const closingQuotes = /^["”’']$/u;

const touches = (tokens: readonly Token[], at: number): boolean =>
	tokens[at + 1] !== undefined && tokens[at + 1]!.start <= tokens[at]!.end + 1;

/** Where the name of the law begins whose noun stands at `index`; after it when that is no law: "Bill Clinton", "Jude Law". */
function startOfLaw(tokens: readonly Token[], index: number, language: Language, known: Known): number {
	const noun = tokens[index]!;
	const none = index + 1;
	if (noun.capital && tokens[index + 1]?.capital && touches(tokens, index)) return none;
	let start = index;
	for (let at = index - 1; at >= Math.max(0, index - longestTitle) && touches(tokens, at); at--) {
		if (tokens[at]!.capital) start = at;
		else if (!joinsWordsOfLaw(tokens, at, language, known)) break;
	}
	if (start === index || isGiven(tokens[index - 1]!, language)) return none;
	if (!noun.capital && !isDefinite(tokens, start, language)) return none;
	const place = known[start]?.name.kind === 'country' || known[start]?.name.kind === 'place';
	return place ? Math.min(index, known[start]!.end) : start;
}

/** "Retraining and Notification Act", "Prevention of Terrorism Act": a small word between two common nouns with capitals. */
function joinsWordsOfLaw(tokens: readonly Token[], at: number, language: Language, known: Known): boolean {
	const {names} = language;
	if (!names.links.has(tokens[at]!.form)) return false;
	const before = tokens[at - 1];
	return before?.capital === true && known[at - 1] === undefined && isCommonWord(language, before.form);
}

/** "The Clean Water act": without a capital, the noun is a law's behind a definite article only. */
const isDefinite = (tokens: readonly Token[], start: number, {names}: Language): boolean =>
	names.definite.has(tokens[start]!.form) || names.definite.has(tokens[start - 1]?.form ?? '');

/** The index after the quotation marks when all inside is common words in Title Case: "Walkout Wednesday", "Pay Up". */
function endOfQuotedTitle(tokens: readonly Token[], open: number, language: Language, known: Known): number {
	let words = 0;
	for (let at = open + 1; at < Math.min(tokens.length, open + longestTitle); at++) {
		const token = tokens[at]!;
		if (closingQuotes.test(token.text)) return words > 1 ? at + 1 : open;
		if (token.kind !== 'word' && !/^[,.!?-]$/u.test(token.text)) return open;
		if (token.kind !== 'word') continue;
		words++;
		if (!isTitleWord(token, language) || known[at] !== undefined) return open;
	}
	return open;
}

/** A common word with a capital, or a small word. */
function isTitleWord(token: Token, language: Language): boolean {
	if (!token.capital) return isFunctionWord(language, token.form);
	const {form} = token;
	if (language.bodies.bodyNouns.has(form)) return false;
	return language.names.calendar.has(form) || (isCommonWord(language, form) && !isSurelyGiven(token, language));
}

/** A given name that is no word of the language. */
const isSurelyGiven = (token: Token, language: Language): boolean =>
	isGiven(token, language) && !hasClass(token, nounClass | verbClass);
