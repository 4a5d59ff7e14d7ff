import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {functionClass, hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {formAt} from '../tokenView.ts';
import {isBallotPair} from './ballots.ts';
import {isGluedToLetters, isGluedToName, isNamePart, isParenthesised, isReference, isTitle} from './nameParts.ts';
import {glued, type Numeral} from './numeral.ts';
import {isRound} from './rates.ts';

/** Whether a number is a name's part, an ordinal, a time of day, a score, a reference: anything but a count. */
export function isNoQuantity(tokens: readonly Token[], numeral: Numeral, language: Language): boolean {
	if (numeral.kind !== 'digits')
		return (
			isNamePart(tokens, numeral, language) ||
			isSpokenHour(tokens, numeral, language) ||
			isBoth(tokens, numeral, language) ||
			isDecade(tokens, numeral, language) ||
			isDivision(tokens, numeral, language) ||
			isSpelledReference(tokens, numeral, language) ||
			isRank(tokens, numeral, language)
		);
	return (
		isGluedToName(tokens, numeral, language) ||
		isOrdinal(tokens, numeral, language) ||
		isClockTime(tokens, numeral, language) ||
		isSlashedOrDotted(tokens, numeral) ||
		isScore(tokens, numeral, language) ||
		isRatio(tokens, numeral, language) ||
		isReference(tokens, numeral, language) ||
		isHouseNumber(tokens, numeral.to, language) ||
		isListMarker(tokens, numeral) ||
		isArticleOfLaw(tokens, numeral, language) ||
		isInPhoneNumber(tokens, numeral) ||
		isParenthesised(tokens, numeral, language) ||
		isBareChange(tokens, numeral) ||
		isGluedToLetters(tokens, numeral, language) ||
		isTitle(tokens, numeral, language) ||
		isRound(tokens, numeral, language)
	);
}

/** `le` **`12.4`**, `recours au 12.4`: in a language whose decimals have a comma, a number with a full stop and an article before it, of nothing that it counts. */
function isArticleOfLaw(tokens: readonly Token[], {from, to}: Numeral, {headFirst, names}: Language): boolean {
	if (!headFirst || to !== from + 1 || !/^\d\d\.\d$/u.test(tokens[from]!.text)) return false;
	const next = tokens[to];
	const countsNothing = next === undefined || /^[.,;:!?»”"')]$/u.test(next.text);
	return countsNothing && names.definite.has(tokens[from - 1]?.form ?? '');
}

/** `cinq heures du soir`, `nine o'clock`. */
const isSpokenHour = (tokens: readonly Token[], {kind, to, max}: Numeral, {counting}: Language): boolean =>
	kind === 'words' && max <= 12 && counting.clock.startingAt(tokens, to) !== null;

/** **`tous deux`** `condamnés`, `toutes deux`: says again of two who are named. */
const isBoth = (tokens: readonly Token[], {from, max}: Numeral, {counting}: Language): boolean =>
	max === 2 && counting.bothLeads.has(tokens[from - 1]?.form ?? '');

/** `scindé en` **`deux`** `vers midi`, `snapped in` **`two`**: the parts that one thing falls into; not `in two of the towns`, `en deux ou trois jours`. */
function isDivision(tokens: readonly Token[], {from, to}: Numeral, {counting, grammar, numbers}: Language): boolean {
	if (!counting.dividedInto.has(formAt(tokens, from - 1))) return false;
	const next = tokens[to];
	if (next?.kind !== 'word') return next === undefined || /^[.,;:!?)»”"]$/u.test(next.text);
	const isOther = [grammar.coordinators, numbers.of, numbers.rangeTo].some(set => set.has(next.form));
	return hasClass(next, functionClass) && !isOther;
}

/** `the nineteen-`**`nineties`**: the plural of a ten behind a century. */
function isDecade(tokens: readonly Token[], {to, max}: Numeral, {numbers}: Language): boolean {
	const ten = formAt(tokens, isHyphen(tokens[to]) ? to + 1 : to);
	return max > 12 && max < 30 && ten.endsWith('ies') && numbers.cardinals.has(`${ten.slice(0, -3)}y`);
}

/** `category` **`four`** `hurricane`, `la phase` **`trois`**: what is called by a number that is written out; several of something stand before a plural. */
const isSpelledReference = (tokens: readonly Token[], {from, to}: Numeral, {counting}: Language): boolean =>
	counting.spelledReferences.has(formAt(tokens, from - 1)) && !hasClass(tokens[to], pluralNounClass);

/** `the party's number` **`two`**, `le numéro` **`trois`** `mondial`: a place in an order; not `half the number two years ago`. */
const isRank = (tokens: readonly Token[], {from, to}: Numeral, {counting, units}: Language): boolean =>
	counting.numberSigns.has(formAt(tokens, from - 1)) &&
	(counting.determiners.has(formAt(tokens, from - 2)) || isGenitiveS(tokens[from - 2])) &&
	!units.names.startingAt(tokens, to);

/** Words of a street's name: `Martin Luther King Drive`. */
const longestStreet = 4;

/** `12 rue Haute`, `au 12 de la rue`, `aux 12 et 14 rue Haute`, `14-16 High Street`, `12 High Street`; a count would have the plural. */
function isHouseNumber(tokens: readonly Token[], to: number, {counting, numbers}: Language): boolean {
	const joined = (tokens[to]?.form === numbers.joiner || isHyphen(tokens[to])) && tokens[to + 1]?.kind === 'number';
	return standsBeforeStreet(tokens, to, counting) || (joined && standsBeforeStreet(tokens, to + 2, counting));
}

function standsBeforeStreet(tokens: readonly Token[], to: number, counting: Language['counting']): boolean {
	const isStreet = (at: number): boolean => counting.streets.has(tokens[at]?.form ?? '');
	if (counting.streetFirst)
		return counting.streetLinks.some(
			link => link.every((form, step) => tokens[to + step]?.form === form) && isStreet(to + link.length),
		);
	let at = to;
	while (at < to + longestStreet && tokens[at]?.capital && !isStreet(at)) at++;
	return at > to && tokens[at]?.capital === true && isStreet(at);
}

/** `22nd`, `93e`, `1990s`. */
function isOrdinal(tokens: readonly Token[], {from}: Numeral, {numbers}: Language): boolean {
	const after = tokens[from + 1];
	return glued(tokens[from], after) && numbers.ordinalEndings.has(after!.form.replace(/-.*$/u, ''));
}

/** `11H00`, `0315 hours GMT`, `5:30 p.m.`. */
function isClockTime(tokens: readonly Token[], {from, to, max}: Numeral, language: Language): boolean {
	const {counting} = language;
	const after = tokens[to];
	if (
		after?.text === ':' &&
		glued(tokens[to - 1], after) &&
		glued(after, tokens[to + 1]) &&
		tokens[to + 1]!.kind === 'number'
	)
		return true;
	const before = tokens[from - 1];
	if (before?.text === ':' && glued(before, tokens[from]) && tokens[from - 2]?.kind === 'number') return true;
	if (counting.clock.startingAt(tokens, to)) return max < 2400;
	if (isHourOfDay(tokens, {from, to, max}, counting) || opensHours(tokens, {from, to, max}, language)) return true;
	return (
		before !== undefined &&
		counting.betweenHours.has(before.form) &&
		(glued(before, tokens[from]) || max < 60) &&
		tokens[from - 2]?.kind === 'number'
	);
}

/** `à 14 heures`, `by 1800 hours`; not `à 2 heures de route`. */
function isHourOfDay(
	tokens: readonly Token[],
	{from, to, max}: Pick<Numeral, 'from' | 'to' | 'max'>,
	counting: Language['counting'],
): boolean {
	const {hours, hoursAway, hourPrepositions} = counting;
	if (!hours.has(tokens[to]?.form ?? '')) return false;
	if (/^(?:[01]\d|2[0-4])[0-5]\d$/u.test(tokens[from]!.text)) return true;
	const said = hourPrepositions.has(tokens[from - 1]?.form ?? '') || isBehindClock(tokens, from, counting);
	return max <= 24 && !hoursAway.has(tokens[to + 1]?.form ?? '') && said;
}

/** `de` **`20`** `heures à 5 heures`, `entre` **`7`** `heures et 16 heures`; not `dure de 7 heures à 16 heures`. */
function opensHours(
	tokens: readonly Token[],
	{from, to, max}: Pick<Numeral, 'from' | 'to' | 'max'>,
	{counting, numbers}: Language,
): boolean {
	const {hours, hourJoiners, changeFrom, lengthBefore} = counting;
	const before = formAt(tokens, from - 1);
	if (max > 24 || !(changeFrom.has(before) || numbers.between.has(before))) return false;
	const isRange =
		hours.has(formAt(tokens, to)) &&
		hourJoiners.has(formAt(tokens, to + 1)) &&
		Number(formAt(tokens, to + 2)) <= 24 &&
		hours.has(formAt(tokens, to + 3));
	return isRange && lengthBefore.endingAt(tokens, from - 1) === null;
}

/** `entre 13h40 et` **`18`** `heures`, `samedi matin` **`6`** `heures`. */
function isBehindClock(tokens: readonly Token[], from: number, counting: Language['counting']): boolean {
	const {betweenHours, hourJoiners, dayParts} = counting;
	if (dayParts.has(formAt(tokens, from - 1))) return true;
	return (
		hourJoiners.has(formAt(tokens, from - 1)) &&
		tokens[from - 2]?.kind === 'number' &&
		betweenHours.has(formAt(tokens, from - 3)) &&
		tokens[from - 4]?.kind === 'number'
	);
}

/** `12/29/2004`, `24/7`, `3.2.1`. */
function isSlashedOrDotted(tokens: readonly Token[], {from, to}: Numeral): boolean {
	const before = tokens[from - 1];
	const after = tokens[to];
	const dated = (sign: Token | undefined): boolean => sign !== undefined && /^[/\\]$/u.test(sign.text);
	return (
		(dated(after) && tokens[to + 1]?.kind === 'number' && glued(after, tokens[to + 1])) ||
		(dated(before) && tokens[from - 2]?.kind === 'number' && glued(before, tokens[from]))
	);
}

const isHyphen = (token: Token | undefined): boolean => token?.kind === 'sign' && /^[-‐‑–]$/u.test(token.text);

/** `3-2`, `49-3`: two integers joined by a hyphen that are no range, because the second is not larger or a game is meant. */
function isScore(tokens: readonly Token[], {from, to}: Numeral, language: Language): boolean {
	const {counting} = language;
	const pair = scorePair(tokens, from, to);
	if (!pair) return false;
	const low = Number(tokens[pair]!.text);
	const high = Number(tokens[pair + 2]!.text);
	if (
		tokens[pair + 3] &&
		isHyphen(tokens[pair + 3]) &&
		glued(tokens[pair + 2], tokens[pair + 3]) &&
		tokens[pair + 4]?.kind === 'number'
	)
		return true;
	if (!(high > low))
		return !(high >= 1000 || Number.isNaN(high) || Number.isNaN(low) || isBallotPair(tokens, pair, language));
	return counting.scores.has(tokens[pair + 3]?.form ?? '') || counting.scores.has(tokens[pair - 1]?.form ?? '');
}

/** `10-to-1`, `3-for-1`, `1-in-100`: two numbers that hyphens hold together, and that are no range, are a ratio. */
function isRatio(tokens: readonly Token[], {from, to}: Numeral, {counting, numbers}: Language): boolean {
	const first = isHyphen(tokens[to]) && isHyphen(tokens[to + 2]) ? to - 1 : from - 4;
	const low = tokens[first];
	const high = tokens[first + 4];
	if (low?.kind !== 'number' || high?.kind !== 'number') return false;
	if (![1, 2, 3, 4].every(step => glued(tokens[first + step - 1], tokens[first + step]))) return false;
	const link = formAt(tokens, first + 2);
	return counting.ratios.has(link) || (numbers.rangeTo.has(link) && !(Number(high.text) > Number(low.text)));
}

function scorePair(tokens: readonly Token[], from: number, to: number): number | null {
	if (
		isHyphen(tokens[to]) &&
		glued(tokens[to - 1], tokens[to]) &&
		glued(tokens[to], tokens[to + 1]) &&
		tokens[to + 1]!.kind === 'number'
	)
		return from;
	if (
		isHyphen(tokens[from - 1]) &&
		glued(tokens[from - 1], tokens[from]) &&
		glued(tokens[from - 2], tokens[from - 1]) &&
		tokens[from - 2]!.kind === 'number'
	)
		return from - 2;
	return null;
}

/** `3. Chile`: numbers the items of a list. */
function isListMarker(tokens: readonly Token[], {from, to, max}: Numeral): boolean {
	if (!Number.isInteger(max) || max > 99) return false;
	const stop = tokens[to];
	if (!stop || !/^[.)]$/u.test(stop.text) || !glued(tokens[to - 1], stop)) return false;
	const next = tokens[to + 1];
	const before = tokens[from - 1];
	if (!next)
		return (
			before === undefined || before.kind === 'number' || (before.capital && before.text === before.text.toUpperCase())
		);
	return next.capital && (before === undefined || before.kind === 'number');
}

/** `(+ 5)`: a change without unit behind another number. */
const isBareChange = (tokens: readonly Token[], {from, to}: Numeral): boolean =>
	tokens[from - 2]?.text === '(' && /^[+−–-]$/u.test(tokens[from - 1]!.text) && tokens[to]?.text === ')';

/** `0800`, `099`, `0 800 130 130`: no count begins with a zero and has two more digits. */
const isCode = ({text}: Token): boolean => /^0[ \u00a0]?\d{2}[\d \u00a0]*$/u.test(text);

/** Numbers at most that a telephone number is written in: `0 800 55 51 11`; more are a list. */
const mostGroups = 6;

/** `0800` **`555 111`**: other numbers behind a code. */
const isBehindCode = (tokens: readonly Token[], at: number): boolean => {
	let first = at;
	while (at - first < mostGroups && tokens[first - 1]?.kind === 'number') first--;
	return first < at && isCode(tokens[first]!);
};

/** `01 23 45 67 89`, `0800 555 111`, `555-123-4567`, `44 (0) 20 7946 0018`. */
function isInPhoneNumber(tokens: readonly Token[], {from}: Numeral): boolean {
	const short = (at: number): boolean => tokens[at]?.kind === 'number' && /^\d{2,4}$/u.test(tokens[at]!.text);
	const runs = (a: number, b: number, c: number): boolean => short(a) && short(b) && short(c);
	if (isCode(tokens[from]!) || isBehindCode(tokens, from)) return true;
	const grouped = /^\d{1,3}[ \u00a0]\d{3}$/u.test(tokens[from]!.text) && /^\d{3,}$/u.test(tokens[from + 1]?.text ?? '');
	return grouped || runs(from, from + 1, from + 2) || runs(from - 1, from, from + 1) || runs(from - 2, from - 1, from);
}
