import type {Language} from '../../language/language.ts';
import {arabicArticle} from '../../language/names.ts';
import {isInCapitals} from '../../text/isInCapitals.ts';
import type {Token} from '../../text/token.ts';
import {adverbClass, functionClass, hasClass} from '../../text/wordClass.ts';
import {isCompoundWord} from './derivedWords.ts';
import {beginsSentence} from './nameEvidence.ts';
import type {Scan} from './scannedSentence.ts';
import {trustAtStart} from './sentenceStart.ts';
import {closesCredit, isEmphasis, isShouted, isShoutedGiven} from './shoutedWords.ts';
import {standsForPerson} from './surnames.ts';
import {isCommonWord, isEverydayWord, isFunctionWord, isGiven} from './wordClasses.ts';

/** Whether a token may be part of a name: its capital is not due to the place where it stands, or the article tells of it as one. */
export function isNameLike(scan: Scan, index: number): boolean {
	const {tokens, language} = scan;
	const token = tokens[index]!;
	if (!token.capital) return isArabicArticle(token);
	if (token.text.length === 2 && /^\p{Lu}['’]$/u.test(token.text)) return scan.known[index] !== undefined;
	if (isInitialInside(tokens, index) || isHiddenSurname(scan, index)) return true;
	if (isUnitLetter(tokens, index)) return false;
	const {names, clauses} = language;
	// "A Paris": the preposition whose accent is left out on a capital.
	if (clauses.bareCapitals.has(token.text)) return false;
	if (names.contractions.has(tokens[index + 1]?.form ?? '')) return false;
	if (scan.evidence.named.has(token.text)) return true;
	if (scan.evidence.surnames.has(token.text) && isSurnameHere(scan, index)) return true;
	if (names.address.has(token.form) || isCalendarWord(scan, index)) return false;
	if (isShouted(scan, index))
		return (
			scan.known[index] !== undefined ||
			isShoutedGiven(token, language) ||
			!isCommonWord(language, token.form) ||
			closesCredit(scan, index)
		);
	if (isEmphasis(token, language) && !scan.known[index]) return false;
	if (scan.known[index]) return !beginsSentence(tokens, index) || !isFunctionWord(language, token.form);
	if (isCompoundWord(token, language)) return false;
	if (isTicker(tokens, index) || isPartyTag(tokens, index)) return false;
	if (isCompoundDemonym(token, language)) return false;
	if (isOriginAdjective(scan, index) || isCompoundAdjective(scan, index)) return false;
	if (scan.headline && !isNameInHeadline(scan, index)) return false;
	if (scan.headline && !scan.fragment) return true;
	if (isBeforeAddress(scan, index)) return false;
	if (names.formers.has(token.form) && tokens[index + 1]?.capital) return false;
	if (!beginsSentence(tokens, index)) return !isFunctionWord(language, token.form) || isInsideName(scan, index);
	return trustAtStart(scan, index);
}

/** A surname of the article that is a word as well: at the start of a sentence a noun that follows speaks against it. */
function isSurnameHere({tokens, language}: Scan, index: number): boolean {
	if (!standsForPerson(tokens, index, language)) return false;
	const next = tokens[index + 1];
	if (!beginsSentence(tokens, index) || next?.kind !== 'word' || next.capital || next.readings.length === 0)
		return true;
	return next.readings[0]!.pos === 'verb' || hasClass(next, functionClass | adverbClass);
}

/** `al-Assad`: the Arabic article is written small. */
const isArabicArticle = ({text}: Token): boolean =>
	text.length > 3 && isJoint(text.charCodeAt(2)) && arabicArticle.test(text);

/** A hyphen or an apostrophe. */
const isJoint = (unit: number): boolean => unit === 0x2d || unit === 0x27 || unit === 0x2019;

/** `30C`, `30°C`: what stands right behind a number or the sign of degrees. */
function isUnitLetter(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	return (
		before !== undefined && (before.kind === 'number' || before.text === '°') && before.end === tokens[index]!.start
	);
}

/** `B.` in "Ann B. Carter": between two words with capitals. */
function isInitialInside(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	const token = tokens[index]!;
	const stop = tokens[index + 1];
	const next = tokens[index + 2];
	if (token.text.length !== 1 || stop?.text !== '.' || !before?.capital || !next?.capital) return false;
	return before.end + 1 === token.start && stop.start === token.end && next.start === stop.end + 1;
}

/** `Nahel M.`: the initial of a surname that is not told, behind a word that is only a name. */
function isHiddenSurname({tokens, language}: Scan, index: number): boolean {
	const before = tokens[index - 1];
	const token = tokens[index]!;
	const stop = tokens[index + 1];
	const next = tokens[index + 2];
	if (token.text.length !== 1 || stop?.text !== '.' || stop.start !== token.end || next?.capital) return false;
	if (!before?.capital || before.text.length < 3 || before.end + 1 !== token.start) return false;
	return isGiven(before, language) || (before.readings.length === 0 && /\p{Ll}/u.test(before.text));
}

/** Days and months, unless a given name says otherwise: "Theresa May". */
function isCalendarWord({tokens, language}: Scan, index: number): boolean {
	if (!language.names.calendar.has(tokens[index]!.form)) return false;
	const before = tokens[index - 1];
	const next = tokens[index + 1];
	if (next?.capital && next.start === tokens[index]!.end + 1 && isGiven(tokens[index]!, language)) return false;
	return !(before?.capital && isGiven(before, language) && before.end + 1 === tokens[index]!.start);
}

/** "Bolognese bakers": an adjective of origin that no table knows. */
function isOriginAdjective({tokens, language, known}: Scan, index: number): boolean {
	const token = tokens[index]!;
	const next = tokens[index + 1];
	if (!language.names.originAdjective?.test(token.form) || isGiven(token, language)) return false;
	// Manhattan and Vatican end so too.
	if (language.gazetteer.isPlaceName(token.text)) return false;
	if (next?.kind !== 'word' || next.capital || known[index]) return false;
	return !next.readings.some(({pos, form}) => pos === 'function' || (pos === 'verb' && form === 'finite'));
}

/** `R-Texas` in brackets or between commas: a lawmaker's party and state. */
const isPartyTag = (tokens: readonly Token[], index: number): boolean =>
	tokens[index]!.text.includes('-') &&
	/^\p{Lu}-\p{Lu}/u.test(tokens[index]!.text) &&
	/^[(,]$/u.test(tokens[index - 1]?.text ?? '');

/** `NYSE:PFE`, `TSCO.L`: a stock exchange and the letters of a share. */
const isTicker = (tokens: readonly Token[], index: number): boolean =>
	(tokens[index + 1]?.text === ':' && tokens[index + 2]?.start === tokens[index]!.end + 1) ||
	(tokens[index - 1]?.text === ':' && tokens[index - 2]?.end === tokens[index]!.start - 1) ||
	(isInCapitals(tokens[index]!) &&
		tokens[index + 1]?.text === '.' &&
		tokens[index + 2]?.start === tokens[index]!.end + 1);

/** `US-led`, `London-listed`, `Denver-area`: the part behind the hyphen is a word, and no part of a name as in "Park Ji-sung". */
function isCompoundAdjective({tokens, language}: Scan, index: number): boolean {
	const before = tokens[index - 1];
	const token = tokens[index]!;
	if (!token.text.includes('-')) return false;
	const shouted = /^\p{Lu}[\p{Lu}-]+$/u.test(token.text);
	const part = /-(\p{Ll}{3,})$/u.exec(shouted ? token.form : token.text)?.[1];
	if (part === undefined || language.headFirst) return false;
	const first = token.text.slice(0, token.text.indexOf('-'));
	const isPartOfName = (shouted || !/^\p{Lu}+$/u.test(first)) && !isEverydayWord(language, first.toLowerCase());
	if (isPartOfName && before?.capital && before.end + 1 === token.start) return false;
	return language.lexicon
		.readings(part)
		.some(
			({pos, form, frequency}) =>
				form === 'participle' || (pos === 'adjective' && frequency > 1) || (part.length > 3 && frequency > 2),
		);
}

/** Where every word may have a capital, the words of the language are names only where the text uses them so. */
function isNameInHeadline(scan: Scan, index: number): boolean {
	const {tokens, language, fragment, known} = scan;
	const before = tokens[index - 1];
	const token = tokens[index]!;
	if (isKnownAsName(scan, token) || !isCommonWord(language, token.form) || isFullName(scan, index)) return true;
	if (!fragment) return false;
	if (!isEverydayWord(language, token.form)) return true;
	const goesOn = before?.capital === true && before.end + 1 === token.start;
	return goesOn && !isCommonWord(language, before.form) && known[index - 1] === undefined;
}

/** "Hope Lindqvist": a given name that is a word as well, before a word that is none. */
function isFullName({tokens, language}: Scan, index: number): boolean {
	const token = tokens[index]!;
	const next = tokens[index + 1];
	return isGiven(token, language) && next?.capital === true && !isCommonWord(language, next.form);
}

const isKnownAsName = ({evidence}: Scan, token: Token): boolean => (evidence.inside.get(token.text) ?? 0) > 0;

/** A small word with a capital inside a name: `Le` in "Marine Le Pen", "Will Smith". */
function isInsideName({tokens, language, evidence, known}: Scan, index: number): boolean {
	const before = tokens[index - 1];
	const token = tokens[index]!;
	const next = tokens[index + 1];
	if (
		next?.capital &&
		((language.names.determiners.has(token.form) && known[index + 1] === undefined) ||
			isGiven(token, language) ||
			(before?.capital && isGiven(before, language)))
	)
		return true;
	if (before?.capital && before.end + 1 === token.start && isGiven(before, language)) return true;
	return (evidence.inside.get(token.text) ?? 0) > (evidence.lower.get(token.form) ?? 0) + 1;
}

/** "First Lady", "Then Mrs Peck": a common word right before a form of address belongs to it. */
function isBeforeAddress({tokens, language}: Scan, index: number): boolean {
	const token = tokens[index]!;
	const next = tokens[index + 1];
	if (!next?.capital || next.start !== token.end + 1 || !language.names.address.has(next.form)) return false;
	return !language.headFirst && isCommonWord(language, token.form) && !isGiven(token, language);
}

/** `Franco-britannique`, `Anglo-French`: two nationalities as one adjective. */
function isCompoundDemonym({text}: Token, {gazetteer, code}: Language): boolean {
	const hyphen = text.lastIndexOf('-');
	if (hyphen < 3 || text[hyphen - 1] !== 'o') return false;
	return gazetteer.demonym(text.slice(hyphen + 1), code) !== undefined;
}
