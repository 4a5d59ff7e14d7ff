import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {
	adverbClass,
	functionClass,
	givenClass,
	hasClass,
	hasOnlyClass,
	nounClass,
	properClass,
	surnameClass,
} from '../../text/wordClass.ts';
import {isCompoundWord} from './derivedWords.ts';
import {beginsSentence} from './nameEvidence.ts';
import {isTitleNoun} from './nameLinks.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {standsForPerson} from './surnames.ts';
import {isCommonWord, isEverydayWord, isFunctionWord, isGiven} from './wordClasses.ts';

/** What is needed of a sentence to judge its capitals. */
export type Scan = Pick<ScannedSentence, 'tokens' | 'language' | 'evidence' | 'headline' | 'fragment' | 'known'>;

/** Whether a token may be part of a name: its capital is not due to the place where it stands, or the article tells of it as one. */
export function isNameLike(scan: Scan, index: number): boolean {
	const {tokens, language} = scan;
	const token = tokens[index]!;
	if (!token.capital) return isArabicArticle(token);
	if (/^\p{Lu}['’]$/u.test(token.text)) return scan.known[index] !== undefined;
	if (isInitialInside(tokens, index) || isHiddenSurname(scan, index)) return true;
	if (index > 0 && tokens[index - 1]!.kind === 'number' && tokens[index - 1]!.end === token.start) return false;
	const {names} = language;
	// "A Paris": the preposition whose accent is left out on a capital.
	if (token.text === 'A' && names.placePrepositions.has('à')) return false;
	if (/^['’]t$/u.test(tokens[index + 1]?.text ?? '')) return false;
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
	text.length > 3 && isJoint(text.charCodeAt(2)) && /^(?:al|el|as|ar|an|ad|ul)[-’']\p{Lu}/u.test(text);

/** A hyphen or an apostrophe. */
const isJoint = (unit: number): boolean => unit === 0x2d || unit === 0x27 || unit === 0x2019;

/** `A.` in "Lewis A. Kaplan": between two words with capitals. */
function isInitialInside(tokens: readonly Token[], index: number): boolean {
	const [before, token, stop, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1], tokens[index + 2]];
	if (token.text.length !== 1 || stop?.text !== '.' || !before?.capital || !next?.capital) return false;
	return before.end + 1 === token.start && stop.start === token.end && next.start === stop.end + 1;
}

/** `Nahel M.`: the initial of a surname that is not told, behind a word that is only a name. */
function isHiddenSurname({tokens, language}: Scan, index: number): boolean {
	const [before, token, stop, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1], tokens[index + 2]];
	if (token.text.length !== 1 || stop?.text !== '.' || stop.start !== token.end || next?.capital) return false;
	if (!before?.capital || before.text.length < 3 || before.end + 1 !== token.start) return false;
	return isGiven(before, language) || (before.readings.length === 0 && /\p{Ll}/u.test(before.text));
}

/** `CNN/GETTY IMAGES/`: a common word in capitals behind a name, in a list of credits. */
function closesCredit({tokens, language}: Scan, index: number): boolean {
	const before = tokens[index - 1];
	if (!isAllCapitals(before) || isCommonWord(language, before!.form)) return false;
	return /^[/,(]$/u.test(tokens[index - 2]?.text ?? '') && /^[/,)]$/u.test(tokens[index + 1]?.text ?? '');
}

/** Days and months, unless a given name says otherwise: "Theresa May". */
function isCalendarWord({tokens, language}: Scan, index: number): boolean {
	if (!language.names.calendar.has(tokens[index]!.form)) return false;
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	if (next?.capital && next.start === tokens[index]!.end + 1 && isGiven(tokens[index]!, language)) return false;
	return !(before?.capital && isGiven(before, language) && before.end + 1 === tokens[index]!.start);
}

const isAllCapitals = (token: Token | undefined): boolean =>
	token !== undefined && token.text.length > 2 && /^\p{Lu}[\p{Lu}-]+$/u.test(token.text);

/** A word among others in capitals: `KEY FACTS`. An acronym stands alone. */
const isShouted = ({tokens}: Scan, index: number): boolean =>
	tokens[index]!.text.length > 2 &&
	isAllCapitals(tokens[index]) &&
	(isAllCapitals(tokens[index - 1]) ||
		isAllCapitals(tokens[index + 1]) ||
		(isShoutedSmall(tokens[index - 1]) && isAllCapitals(tokens[index - 2])));

/** `CONTINUE`, `FALSE`: a word in capitals for its weight, that is no noun and no acronym. */
const isEmphasis = (token: Token, language: Language): boolean =>
	token.text.length > 4 &&
	isAllCapitals(token) &&
	isEverydayWord(language, token.form) &&
	!language.lexicon.readings(token.form).some(({pos}) => pos === 'noun');

/** `SE`, `OF`: a small word among words in capitals. */
const isShoutedSmall = (token: Token | undefined): boolean =>
	/^\p{Lu}{1,2}$/u.test(token?.text ?? '') && token!.readings.some(({pos}) => pos === 'function');

/** `JOHN SMITH`: a given name in capitals. */
const isShoutedGiven = ({text}: Token, {gazetteer}: Language): boolean =>
	gazetteer.isGivenName(text[0]! + text.slice(1).toLowerCase());

/** "Bolognese bakers": an adjective of origin that no table knows. */
function isOriginAdjective({tokens, language, known}: Scan, index: number): boolean {
	const [token, next] = [tokens[index]!, tokens[index + 1]];
	if (!language.names.originAdjective?.test(token.form) || isGiven(token, language)) return false;
	// Manhattan and Vatican end so too.
	if (language.gazetteer.isPlaceName(token.text)) return false;
	if (next?.kind !== 'word' || next.capital || known[index]) return false;
	return !next.readings.some(({pos, form}) => pos === 'function' || (pos === 'verb' && form === 'finite'));
}

/** `R-Texas` in brackets or between commas: a lawmaker's party and state. */
const isPartyTag = (tokens: readonly Token[], index: number): boolean =>
	/^\p{Lu}-\p{Lu}/u.test(tokens[index]!.text) && /^[(,]$/u.test(tokens[index - 1]?.text ?? '');

/** `NYSE:PFE`, `TSCO.L`: a stock exchange and the letters of a share. */
const isTicker = (tokens: readonly Token[], index: number): boolean =>
	(tokens[index + 1]?.text === ':' && tokens[index + 2]?.start === tokens[index]!.end + 1) ||
	(tokens[index - 1]?.text === ':' && tokens[index - 2]?.end === tokens[index]!.start - 1) ||
	(/^\p{Lu}{2,}$/u.test(tokens[index]!.text) &&
		tokens[index + 1]?.text === '.' &&
		tokens[index + 2]?.start === tokens[index]!.end + 1);

/** `US-led`, `London-listed`, `Denver-area`: the part behind the hyphen is a word, and no part of a name as in "Park Ji-sung". */
function isCompoundAdjective({tokens, language}: Scan, index: number): boolean {
	const [before, token] = [tokens[index - 1], tokens[index]!];
	const shouted = /^\p{Lu}[\p{Lu}-]+$/u.test(token.text);
	const part = /-(\p{Ll}{3,})$/u.exec(shouted ? token.form : token.text)?.[1];
	if (part === undefined || language.bodies.order !== 'headLast') return false;
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
	const [before, token] = [tokens[index - 1], tokens[index]!];
	if (isKnownAsName(scan, token) || !isCommonWord(language, token.form) || isFullName(scan, index)) return true;
	if (!fragment) return false;
	if (!isEverydayWord(language, token.form)) return true;
	const goesOn = before?.capital === true && before.end + 1 === token.start;
	return goesOn && !isCommonWord(language, before.form) && known[index - 1] === undefined;
}

/** "Hope Lindqvist": a given name that is a word as well, before a word that is none. */
function isFullName({tokens, language}: Scan, index: number): boolean {
	const [token, next] = [tokens[index]!, tokens[index + 1]];
	return isGiven(token, language) && next?.capital === true && !isCommonWord(language, next.form);
}

const isKnownAsName = ({evidence}: Scan, token: Token): boolean => (evidence.inside.get(token.text) ?? 0) > 0;

/** A small word with a capital inside a name: `Le` in "Marine Le Pen", "Will Smith". */
function isInsideName({tokens, language, evidence, known}: Scan, index: number): boolean {
	const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
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

/** A capital at the start of a sentence is a name's when the word is none, is used as a name elsewhere, or a name goes on. */
function trustAtStart(scan: Scan, index: number): boolean {
	const {tokens, language, evidence, known} = scan;
	const token = tokens[index]!;
	const next = tokens[index + 1];
	const particle = isGiven(token, language) && language.names.surnameParticles.has(next?.form ?? '');
	const goesOn =
		(next?.capital === true || particle) && next?.start === token.end + 1 && !isApartFromAll(next, language);
	if (isFunctionWord(language, token.form)) return goesOn && isGiven(token, language);
	const inside = evidence.inside.get(token.text) ?? 0;
	const lower = evidence.lower.get(token.form) ?? 0;
	if (!isCommonWord(language, token.form) && !(inside === 0 && lostAccent(token.form, language)))
		return (
			inside >= lower &&
			(goesOn || inside > 0 || !(language.names.agentPlural?.test(token.form) ?? false) || known[index] !== undefined)
		);
	if (inside > 0 && inside >= lower) return true;
	if (goesOn && isApart(scan, index)) return false;
	const beforeLink = language.names.roles.has(token.form) || beginsBody(token.form, language);
	if (!goesOn && beforeLink && next && language.names.links.has(next.form)) return tokens[index + 2]?.capital ?? false;
	if (!goesOn && beginsTitle(scan, index)) return true;
	if (!goesOn) return hasClass(token, properNames) && !describes(token, next, language);
	if (language.bodies.bodyNouns.has(token.form) || language.names.roles.has(token.form)) return true;
	if (isGiven(token, language) || language.bodies.order === 'headLast') return true;
	// "Air France a annoncé": a noun without an article before another capital; but "Procès Norvik : le procès".
	if (lower > 0) return false;
	return hasOnlyClass(token, nounClass) && !isFunctionWord(language, next.form);
}

const properNames = givenClass | surnameClass | properClass;

/** "Lourdes peines": an adjective before its noun, though it is a name as well. */
const describes = ({form}: Token, next: Token | undefined, {lexicon}: Language): boolean =>
	next?.kind === 'word' &&
	!next.capital &&
	next.readings[0]?.pos === 'noun' &&
	lexicon.readings(form).some(({pos, frequency}) => pos === 'adjective' && frequency > 2);

/** "Agé de 35 ans", "Ecole fermée": the capital of a French word is often written without its accent. */
const lostAccent = (form: string, language: Language): boolean =>
	(language.names.lostAccents.get(form[0]!) ?? []).some(letter => isCommonWord(language, letter + form.slice(1)));

/** "Action on Hearing Loss": a noun that the article never has in lower case, joined to another with a capital. */
function beginsTitle(scan: Scan, index: number): boolean {
	const {tokens, language, evidence} = scan;
	const {titleLinks, links} = language.names;
	const link = tokens[index + 1]?.form ?? '';
	if (!titleLinks.has(link) || links.has(link) || !tokens[index + 2]?.capital) return false;
	const [after, further] = [tokens[index + 3], tokens[index + 4]];
	const isLong = after?.capital || (titleLinks.has(after?.form ?? '') && further?.capital);
	if (!isLong && (evidence.lower.get(tokens[index]!.form) ?? 0) > 0) return false;
	return isTitleNoun(scan, index) && isTitleNoun(scan, index + 2);
}

/** "First Lady", "Then Mrs Peck": a common word right before a form of address belongs to it. */
function isBeforeAddress({tokens, language}: Scan, index: number): boolean {
	const [token, next] = [tokens[index]!, tokens[index + 1]];
	if (!next?.capital || next.start !== token.end + 1 || !language.names.address.has(next.form)) return false;
	return language.bodies.order === 'headLast' && isCommonWord(language, token.form) && !isGiven(token, language);
}

/** "Beginning July 4", "Asked Mrs. Peck": a day, a month or a form of address never goes on with a common word. */
const isApartFromAll = ({form}: Token, {names}: Language): boolean =>
	names.calendar.has(form) || names.address.has(form);

/** "Several Nokia employees", "Disgraced Enron": a quantifier or participle at the start, before a word that is only a name. */
function isApart({tokens, language, known}: Scan, index: number): boolean {
	const {readings, form} = tokens[index]!;
	const quantifies = language.names.quantifiers.has(form);
	const participle =
		/ed$/u.test(form) && readings.some(({pos, form: verbForm}) => pos === 'verb' && verbForm !== 'gerund');
	if (!quantifies && !participle) return false;
	const next = tokens[index + 1]!;
	if (quantifies && language.gazetteer.demonym(next.text, language.code)) return true;
	return known[index + 1] !== undefined || !isCommonWord(language, next.form);
}

/** "Bank of New York Mellon": in a language that puts such nouns last, one that a link follows begins a name. */
const beginsBody = (form: string, {bodies}: Language): boolean =>
	bodies.order === 'headLast' && bodies.bodyNouns.has(form);

/** `Franco-britannique`, `Anglo-French`: two nationalities as one adjective. */
function isCompoundDemonym({text}: Token, {gazetteer, code}: Language): boolean {
	const hyphen = text.lastIndexOf('-');
	if (hyphen < 3 || text[hyphen - 1] !== 'o') return false;
	return gazetteer.demonym(text.slice(hyphen + 1), code) !== undefined;
}
