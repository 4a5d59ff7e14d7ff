import type {Language} from '../../language/language.ts';
import {numberedNames} from '../../language/numberedNames.ts';
import {dollarLetters, moneyCodes, moneySigns} from '../../language/unitSymbols.ts';
import {isInCapitals} from '../../text/isInCapitals.ts';
import type {Token} from '../../text/token.ts';
import {adverbClass, functionClass, hasClass, nounClass, pluralNounClass, verbClass} from '../../text/wordClass.ts';
import {isBallotPair} from './ballots.ts';
import {isNumberVerb} from './countNouns.ts';
import {isOfNextCountry} from './countryNumbers.ts';
import {isLabelledItem} from './labelledItems.ts';
import {letterOfMoney} from './moneyBefore.ts';
import {casualtyOf, isMainlyVerb} from './nouns.ts';
import {glued, type Numeral} from './numeral.ts';
import {isJoinedBefore} from './ranges.ts';
import {isTimes, symbolAt} from './symbols.ts';

/** `Three Mile Island`, `les Vingt-Sept`: a number in words with a capital inside a sentence that is no headline. */
export function isNamePart(tokens: readonly Token[], {from, to}: Numeral, {counting, units}: Language): boolean {
	const first = tokens[from]!;
	const before = tokens[from - 1];
	if (!first.capital || before?.kind !== 'word' || isTitleCase(tokens)) return false;
	if (units.names.startingAt(tokens, to)) return false;
	return tokens[to]?.capital === true || counting.theArticles.has(before.form);
}

const titleCases = new WeakMap<readonly Token[], boolean>();

/** Whether most words of a row begin with a capital, as in a headline; counted once a row. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const known = titleCases.get(tokens);
	if (known !== undefined) return known;
	const words = tokens.filter(({kind}) => kind === 'word');
	const found = words.filter(({capital}) => capital).length > 0.6 * words.length;
	titleCases.set(tokens, found);
	return found;
}

/** `G7`, `F-16`, `Covid-19`, `COVID -19`, `#3`, `@2`; not `at least15`, a blank lost in scraping, nor `minus-130`. */
export function isGluedToName(tokens: readonly Token[], {from, to}: Numeral, language: Language): boolean {
	if (letterOfMoney(tokens, from, to) !== undefined) return false;
	const word = tokens[from - 2];
	const before = tokens[from - 1];
	if (!glued(before, tokens[from])) return false;
	if (before!.kind === 'word') return !mayTouch(tokens, from, before!, language);
	if (/^[#@_/°]$/u.test(before!.text)) return true;
	if (before!.text === '.') return glued(word, before) && /^\p{Lu}{1,4}$/u.test(word?.text ?? '');
	if (!/^[-‐‑–]$/u.test(before!.text) || word?.kind !== 'word') return false;
	if (isJoinedBefore(tokens, from, language.numbers.rangeTo)) return false;
	if (language.units.leading.endingAt(tokens, from)) return false;
	if ((language.hedges.before.endingAt(tokens, from)?.from ?? from) < from - 1) return false;
	if (glued(word, before)) return !language.numbers.minus.has(word.form);
	return isInCapitals(word) && tokens[to]?.text !== '%';
}

/** Words that a lost blank may have glued to a number: hedges, prepositions, currencies. */
const mayTouch = (tokens: readonly Token[], from: number, before: Token, {hedges, units, numbers}: Language): boolean =>
	hedges.before.endingAt(tokens, from) !== null ||
	units.of.has(before.form) ||
	numbers.rangeTo.has(before.form) ||
	moneyCodes.has(before.text) ||
	(dollarLetters.has(before.text) && tokens[from - 2]?.text === '$');

/** `article 5`, `Boeing 737`, `No. 10`, `S&P 500`: the number only names. */
export function isReference(tokens: readonly Token[], numeral: Numeral, language: Language): boolean {
	const {from, to, max} = numeral;
	const before = tokens[from - 1];
	const written = tokens[from]!.text;
	if (isJoinedToUnit(tokens, to, language)) return false;
	if (
		isNumberedName(tokens, from, to) ||
		isInNumberedRow(tokens, numeral, language) ||
		isCountedModel(tokens, from, to, language) ||
		isModel(tokens, from, to, language)
	)
		return true;
	if (isItemOfList(tokens, numeral, language)) return false;
	if (before && language.counting.numberedParts.has(before.form) && /^\d+\.\d+$/u.test(written)) return true;
	if (!before || !Number.isInteger(max) || to > from + 1) return false;
	if (isLabelledItem(tokens, from, language) || isSaidNumber(tokens, from, language)) return false;
	if (isMoney(before) || letterOfMoney(tokens, from, to) !== undefined) return false;
	if (isInCapitals(before))
		return !isGrouped(written) && !isMeasuring(tokens, to, language) && !isSecondOwner(tokens, from, to, language);
	if (!/^\d{1,5}$/u.test(written)) return isNumberOf(tokens, from, language);
	if (before.text === '.' || before.text === '°')
		return language.counting.numberMarks.has(tokens[from - 2]?.form ?? '');
	if (before.kind !== 'word') return false;
	if (before.capital && tokens[from - 2]?.kind === 'number') return true;
	if (isBallotPair(tokens, from, language) || isOfNextCountry(tokens, from, language)) return false;
	if (/^\p{Ll}+\p{Lu}/u.test(before.text) || isBareReference(tokens, from, language)) return true;
	if (isCounting(tokens, behindPair(tokens, to), language)) return false;
	if (language.counting.references.has(before.form)) return written.length <= 4 || isNumberOf(tokens, from, language);
	return isNameWord(tokens, from, language) || isNameOfOne(tokens, from, to, language);
}

/** Tokens at most from the number that has its noun to an item. */
const longestList = 80;

/** Words at most of the name of an item: `celui du` **`Mans`**, **`New York`**. */
const longestItem = 4;

/**
 * `Caen perdra 180 postes,` **`celui du Mans 240`**`.`, `Paris a compté 7 homicides,` **`Marseille 12`** **`et Lille 4`**: a name and a number between signs or
 * conjunctions, behind a name with its number and noun, leave out the verb and the noun.
 */
function isItemOfList(tokens: readonly Token[], {from, to}: Numeral, {numbers, grammar}: Language): boolean {
	const ends = (token: Token | undefined): boolean =>
		token === undefined || /^[.,;]$/u.test(token.text) || token.form === numbers.joiner;
	if (tokens[from - 1]?.capital !== true || !ends(tokens[to])) return false;
	let first = from - 1;
	while (first > 0 && from - first <= longestItem && tokens[first - 1]!.kind === 'word' && !ends(tokens[first - 1]))
		first--;
	const opener = tokens[first - 1];
	if (opener === undefined || !(/^[,;]$/u.test(opener.text) || opener.form === numbers.joiner)) return false;
	const item = tokens.slice(first, from);
	const isOther = (token: Token): boolean =>
		(!token.capital && isMainlyVerb(token)) || (grammar.prepositions.has(token.form) && !numbers.of.has(token.form));
	if (item.some(isOther) || grammar.definites.has(item[0]!.form) || !isProperName(tokens[0]!)) return false;
	const counted = tokens.slice(Math.max(0, first - 1 - longestList), first - 1);
	return counted.some(({kind}, at) => kind === 'number' && hasClass(counted[at + 1], pluralNounClass));
}

/** A word with a capital that is no common one: `Caen`, not `Police`. */
const isProperName = (token: Token): boolean =>
	token.capital &&
	!hasClass(token, adverbClass | functionClass | verbClass) &&
	token.readings.every(({pos, category}) => pos !== 'noun' || category === 'location');

/** `a Welsh 52`**`-year`**`-old`, `Norvent's 6`**`-metre`** `table`: with a unit a number measures whatever stands before it. */
const isJoinedToUnit = (tokens: readonly Token[], to: number, {units}: Language): boolean =>
	tokens[to]?.text === '-' && glued(tokens[to], tokens[to + 1]) && units.names.startingAt(tokens, to + 1) !== null;

/** `the` **`injured number`** `40`, `notified under state law` **`number 31,500`**: a verb, behind a plural or those whom something befell, or before a number that nothing is called by. */
function isSaidNumber(tokens: readonly Token[], from: number, language: Language): boolean {
	if (from < 2 || !isNumberVerb(tokens[from - 1]!, language)) return false;
	const subjects = hasClass(tokens[from - 2], adverbClass) ? [from - 2, from - 3] : [from - 2];
	return /^\d{1,3}(?:,\d{3})+$/u.test(tokens[from]!.text) || subjects.some(at => areSeveral(tokens[at], language));
}

/** A plural, a pronoun for people, or those whom something befell. */
const areSeveral = (token: Token | undefined, language: Language): boolean =>
	token?.kind === 'word' &&
	(hasClass(token, pluralNounClass) ||
		language.counting.alikeInPlural.has(token.form) ||
		language.counting.peoplePronouns.has(token.form) ||
		casualtyOf(token, language) !== null);

/** `la CDT` **`28 000`**: what is so long that its digits are grouped, names nothing. */
const isGrouped = (written: string): boolean => /^\d{1,3}(?:[.,\s\u00a0\u2009\u202f]\d{3})+$/u.test(written);

/** `the army holds 33 rebels and the` **`FLG`** `26 soldiers`: the second of two who have so many each, without the verb again. */
function isSecondOwner(tokens: readonly Token[], from: number, to: number, {counting, grammar}: Language): boolean {
	const link = tokens[from - 3];
	if (!counting.theArticles.has(tokens[from - 2]?.form ?? '') || !grammar.coordinators.has(link?.form ?? ''))
		return false;
	const hasNumber = tokens.slice(0, from - 3).some(({kind}) => kind === 'number');
	return hasNumber && tokens[to] !== undefined && hasClass(tokens[to]!, pluralNounClass);
}

/** Numbers at most that things of a row are called by: `les voies 1, 2, 3 et 4`. */
const longestRow = 6;

/** `les wagons` **`3`** `et` **`4`** `brûlent`, `reactors` **`1, 2`** `and` **`3`**: several numbers behind a plural are what its things are called by, where they count nothing themselves. */
function isInNumberedRow(tokens: readonly Token[], {from, to}: Numeral, language: Language): boolean {
	let first = from;
	const isShort = (): boolean => end - first <= 2 * longestRow;
	let end = to;
	while (isShort() && isRowLink(tokens[first - 1], language) && isRowNumber(tokens[first - 2])) first -= 2;
	while (isShort() && isRowLink(tokens[end], language) && isRowNumber(tokens[end + 1])) end += 2;
	const row = tokens.slice(first, end);
	if (row.length < 3 || row.length > 2 * longestRow || !row.every((token, at) => at % 2 > 0 || isRowNumber(token)))
		return false;
	if (row.at(-2)!.form !== language.numbers.joiner || isCounting(tokens, end, language)) return false;
	const noun = tokens[first - 1];
	const isPluralNoun = noun?.readings[0]?.pos === 'noun' && hasClass(noun, pluralNounClass);
	if (!isPluralNoun || (noun.capital && first > 1)) return false;
	return !language.headFirst || language.counting.theArticles.has(tokens[first - 2]?.form ?? '');
}

const isRowNumber = (token: Token | undefined): boolean => token?.kind === 'number' && /^\d{1,3}$/u.test(token.text);

const isRowLink = (token: Token | undefined, {numbers}: Language): boolean =>
	token?.form === numbers.joiner || token?.text === ',';

/** `a Falcon` **`9`** `rocket`: a name and its number before what it names; several would have the plural. */
function isNameOfOne(tokens: readonly Token[], from: number, to: number, {counting, headFirst}: Language): boolean {
	const thing = tokens[to];
	if (headFirst || from < 2 || tokens[from - 1]?.capital !== true || thing?.kind !== 'word' || thing.capital)
		return false;
	const one = thing.readings[0]?.pos === 'noun' && !hasClass(thing, pluralNounClass | functionClass);
	return one && !counting.alikeInPlural.has(thing.form) && !isTitleCase(tokens);
}

/** `Chapter` **`11`** `filings`, `in phase` **`3`** `trials`: a singular without its article has its number as a name; not `at that level 12 teams`. */
function isBareReference(
	tokens: readonly Token[],
	from: number,
	{clauses, counting, grammar, headFirst}: Language,
): boolean {
	const noun = tokens[from - 1]!;
	if (headFirst || !counting.references.has(noun.form) || hasClass(noun, pluralNounClass)) return false;
	const before = tokens[from - 2];
	const isVerb = before?.form === clauses.infinitiveMark && hasClass(noun, verbClass);
	if (isVerb) return false;
	return before === undefined || before.kind === 'sign' || noun.capital || grammar.prepositions.has(before.form);
}

/** `S&P` **`500`** `companies`. */
const isNumberedName = (tokens: readonly Token[], from: number, to: number): boolean => {
	const name = numberedNames.endingAt(tokens, to);
	return name !== null && name.from < from;
};

/** `two new` **`320`** `Neo jets`: behind another number, before a name. */
function isCountedModel(tokens: readonly Token[], from: number, to: number, {numbers}: Language): boolean {
	if (!/^\d{3}$/u.test(tokens[from]!.text) || tokens[to]?.capital !== true) return false;
	const before = from - (tokens[from - 1]?.readings[0]?.pos === 'adjective' ? 2 : 1);
	return tokens[before]?.kind === 'number' || numbers.cardinals.has(tokens[before]?.form ?? '');
}

/** Behind the second number of `20-30`, else the same place. */
const behindPair = (tokens: readonly Token[], to: number): number =>
	/^[-‐‑–]$/u.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'number' ? to + 2 : to;

/** `Boeing 737-` **`800`**: behind a number that belongs to a name. */
const isModel = (tokens: readonly Token[], from: number, to: number, language: Language): boolean =>
	tokens[from - 1]?.text === '-' &&
	tokens[from - 2]?.kind === 'number' &&
	glued(tokens[from - 2], tokens[from - 1]) &&
	glued(tokens[from - 1], tokens[from]) &&
	tokens[from - 3]?.kind === 'word' &&
	isNameWord(tokens, from - 2, language) &&
	!isCounting(tokens, to, language);

/** `No 1234567`, `numéro 9876543`. */
const isNumberOf = (tokens: readonly Token[], from: number, {counting}: Language): boolean =>
	counting.numberSigns.has(tokens[from - 1]!.form);

const isMoney = ({text}: Token): boolean => moneyCodes.has(text) || text === 'US';

/** A name that a number may belong to: an acronym, a word with a capital inside, a capital inside the sentence. */
function isNameWord(tokens: readonly Token[], from: number, {numbers}: Language): boolean {
	const word = tokens[from - 1]!;
	if (numbers.articles.has(word.form) || hasClass(word, functionClass)) return false;
	if (/\p{Lu}/u.test(word.text.slice(1)) || /^\p{Lu}$/u.test(word.text)) return true;
	if (!word.capital || from < 2) return false;
	if (tokens[from - 2]?.capital && !isTitleCase(tokens)) return !hasClass(word, functionClass);
	return !hasClass(word, functionClass | verbClass | adverbClass);
}

/** Whether a unit follows. */
const isMeasuring = (tokens: readonly Token[], at: number, {units}: Language): boolean =>
	tokens[at] !== undefined &&
	(moneySigns.has(tokens[at].text) || units.names.startingAt(tokens, at) !== null || symbolAt(tokens, at) !== null);

/** Whether a unit or a plural noun follows, so that the number counts. */
function isCounting(tokens: readonly Token[], at: number, language: Language): boolean {
	const next = tokens[at];
	const second = tokens[at + 1];
	if (next === undefined) return false;
	if (isMeasuring(tokens, at, language)) return true;
	return (
		isPlural(next) ||
		(next.kind === 'word' &&
			!next.capital &&
			second !== undefined &&
			next.readings[0]?.pos === 'adjective' &&
			isPlural(second))
	);
}

const isPlural = (token: Token): boolean => token.kind === 'word' && !token.capital && hasClass(token, pluralNounClass);

/** How far before a number in parentheses the casualties may stand that it counts: `morts à Taroudant (452)`. */
const tollReach = 30;

/** `Loiret (45)`: a small number alone in parentheses behind a name. */
export function isParenthesised(tokens: readonly Token[], {from, to, max}: Numeral, language: Language): boolean {
	if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')' || max > 999) return false;
	if (!Number.isInteger(max) || tokens[from - 2]?.capital !== true) return false;
	return (
		max < 100 || !tokens.slice(Math.max(0, from - tollReach), from).some(token => casualtyOf(token, language) !== null)
	);
}

/** `4x4`, `3-D`, `2AA`, `3M`: letters that are no unit, scale or noun. */
export function isGluedToLetters(tokens: readonly Token[], {from, to, max}: Numeral, {units}: Language): boolean {
	const last = tokens[to - 1]!;
	if (isDefinition(tokens, from, to) || isLines(tokens, from)) return true;
	if (to === from + 2 && /^[A-Z]$/u.test(last.text) && glued(tokens[from], last) && Number.isInteger(max / 1e6))
		return (
			tokens[from]!.text.length === 1 && !moneySigns.has(tokens[from - 1]?.text ?? '') && !followedByNoun(tokens, to)
		);
	const hyphen = tokens[to]?.text === '-' ? 1 : 0;
	const next = tokens[to + hyphen];
	if (next?.kind !== 'word' || next.start !== last.end + hyphen) return false;
	if (next.form === 'x') return !isTimes(tokens, to);
	if (units.names.startingAt(tokens, to + hyphen) || symbolAt(tokens, to + hyphen) || moneyCodes.has(next.text))
		return false;
	if (hyphen > 0) return next.text.length === 1 && !units.perArticle.has(next.form);
	return dollarLetters.has(next.text) ? false : next.text.length === 1 || next.readings.length === 0;
}

/** `4K`, `8K`: how finely a picture is drawn; not `4K people`. */
const isDefinition = (tokens: readonly Token[], from: number, to: number): boolean =>
	to === from + 2 &&
	/^[248]$/u.test(tokens[from]!.text) &&
	tokens[to - 1]!.text === 'K' &&
	glued(tokens[from], tokens[to - 1]) &&
	!moneySigns.has(tokens[from - 1]?.text ?? '') &&
	!moneySigns.has(tokens[to]?.text ?? '') &&
	!hasClass(tokens[to], pluralNounClass);

/** `1080p`: the lines of a picture. */
const isLines = (tokens: readonly Token[], from: number): boolean =>
	/^(?:480|720|1080|1440|2160|4320)$/u.test(tokens[from]!.text) &&
	tokens[from + 1]?.text === 'p' &&
	glued(tokens[from], tokens[from + 1]);

const followedByNoun = (tokens: readonly Token[], at: number): boolean =>
	hasClass(tokens[at], nounClass) || moneySigns.has(tokens[at]?.text ?? '');

/** `60 Minutes`, `20 Minutes`: a unit with a capital, where the row is no headline in capitals. */
export function isTitle(tokens: readonly Token[], {to}: Numeral, {units}: Language): boolean {
	const unit = tokens[to];
	if (!unit?.capital || unit.text === unit.text.toUpperCase() || isTitleCase(tokens)) return false;
	return units.names.startingAt(tokens, to)?.meaning.measure === 'duration';
}
