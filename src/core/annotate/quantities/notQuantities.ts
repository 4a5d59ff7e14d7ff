import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import type {Numeral} from './numeral.ts';

const glued = (a: Token | undefined, b: Token | undefined): boolean =>
	a !== undefined && b !== undefined && a.end === b.start;

/** Whether a number is a name's part, an ordinal, a time of day, a score, a reference: anything but a count. */
export function isNoQuantity(tokens: readonly Token[], numeral: Numeral, language: Language): boolean {
	if (numeral.kind !== 'digits') return isNamePart(tokens, numeral);
	return (
		isGluedToName(tokens, numeral, language) ||
		isOrdinal(tokens, numeral, language) ||
		isClockTime(tokens, numeral, language) ||
		isSlashedOrDotted(tokens, numeral) ||
		isScore(tokens, numeral, language) ||
		isReference(tokens, numeral, language) ||
		isListMarker(tokens, numeral) ||
		isInPhoneNumber(tokens, numeral) ||
		isParenthesised(tokens, numeral)
	);
}

/** `Three Mile Island`, `Seven Sisters`: a capital inside a sentence. */
function isNamePart(tokens: readonly Token[], {from, to}: Numeral): boolean {
	const first = tokens[from]!;
	return (
		first.capital &&
		from > 0 &&
		tokens[to]?.capital === true &&
		tokens[from - 1]!.kind === 'word' &&
		first.text !== first.text.toUpperCase()
	);
}

/** `G7`, `F-16`, `Covid-19`, `#3`, `@2`; not `at least15`, a blank lost in scraping. */
function isGluedToName(tokens: readonly Token[], {from}: Numeral, language: Language): boolean {
	const before = tokens[from - 1];
	const number = tokens[from]!;
	if (!glued(before, number)) return false;
	if (before!.kind === 'word')
		return (
			!language.hedges.before.endingAt(tokens, from) &&
			!language.units.of.has(before!.form) &&
			!language.numbers.rangeTo.has(before!.form) &&
			!/^(?:US|CA|HK|NZ|AU|EUR|USD|GBP|Rs)$/u.test(before!.text)
		);
	if (/^[#@_/°]$/u.test(before!.text)) return true;
	return /^[-‐‑–]$/u.test(before!.text) && glued(tokens[from - 2], before) && tokens[from - 2]!.kind === 'word';
}

/** `22nd`, `93e`, `1990s`. */
function isOrdinal(tokens: readonly Token[], {from}: Numeral, {numbers}: Language): boolean {
	const after = tokens[from + 1];
	return glued(tokens[from], after) && numbers.ordinalEndings.has(after!.form);
}

/** `11H00`, `0058 hours GMT`, `5:30 p.m.`. */
function isClockTime(tokens: readonly Token[], {from, to, max}: Numeral, {counting}: Language): boolean {
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
	return (
		before !== undefined &&
		/^h$/iu.test(before.text) &&
		glued(before, tokens[from]) &&
		tokens[from - 2]?.kind === 'number'
	);
}

/** `12/29/2004`, `24/7`, `3.2.1`. */
function isSlashedOrDotted(tokens: readonly Token[], {from, to}: Numeral): boolean {
	const [before, after] = [tokens[from - 1], tokens[to]];
	const dated = (sign: Token | undefined): boolean => sign !== undefined && /^[/\\]$/u.test(sign.text);
	return (
		(dated(after) && tokens[to + 1]?.kind === 'number' && glued(after, tokens[to + 1])) ||
		(dated(before) && tokens[from - 2]?.kind === 'number' && glued(before, tokens[from]))
	);
}

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–]$/u.test(token.text);

/** `3-2`, `49-3`: two integers joined by a hyphen that are no range, because the second is not larger or a game is meant. */
function isScore(tokens: readonly Token[], {from, to}: Numeral, {counting}: Language): boolean {
	const pair = scorePair(tokens, from, to);
	if (!pair) return false;
	const [low, high] = [Number(tokens[pair]!.text), Number(tokens[pair + 2]!.text)];
	if (
		tokens[pair + 3] &&
		isHyphen(tokens[pair + 3]) &&
		glued(tokens[pair + 2], tokens[pair + 3]) &&
		tokens[pair + 4]?.kind === 'number'
	)
		return true;
	if (!(high > low)) return !(high >= 1000 || Number.isNaN(high) || Number.isNaN(low));
	return counting.scores.has(tokens[pair + 3]?.form ?? '') || counting.scores.has(tokens[pair - 1]?.form ?? '');
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

/** `article 5`, `Boeing 737`, `No. 10`, `S&P 500`: the number only names. */
function isReference(tokens: readonly Token[], numeral: Numeral, language: Language): boolean {
	const {from, to, max} = numeral;
	const before = tokens[from - 1];
	if (!before || !Number.isInteger(max) || to > from + 1 || tokens[from]!.text.length > 4) return false;
	if (before.text === '.' || before.text === '°') return /^(?:n|no|nos|nr)$/iu.test(tokens[from - 2]?.text ?? '');
	if (before.kind !== 'word') return false;
	if (before.capital && tokens[from - 2]?.kind === 'number') return true;
	if (isCounting(tokens, to)) return false;
	if (language.counting.references.has(before.form)) return true;
	return isNameWord(before, from);
}

/** A name that a number may belong to: an acronym, a word with a capital inside, a capital inside the sentence. */
function isNameWord(word: Token, from: number): boolean {
	if (/\p{Lu}/u.test(word.text.slice(1)) || /^\p{Lu}$/u.test(word.text)) return true;
	if (!word.capital || from < 2) return false;
	return word.readings.every(({pos}) => pos !== 'function' && pos !== 'verb' && pos !== 'adverb');
}

/** Whether a unit or a plural noun follows, so that the number counts. */
function isCounting(tokens: readonly Token[], at: number): boolean {
	const [next, second] = [tokens[at], tokens[at + 1]];
	if (next === undefined || next.text === '%' || next.text === '€') return next !== undefined;
	return (
		isPlural(next) ||
		(next.kind === 'word' &&
			!next.capital &&
			second !== undefined &&
			next.readings[0]?.pos === 'adjective' &&
			isPlural(second))
	);
}

const isPlural = (token: Token): boolean =>
	token.kind === 'word' &&
	!token.capital &&
	token.readings.some(({pos, number}) => pos === 'noun' && number === 'plural');

/** `3. Indonesia`: numbers the items of a list. */
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

/** `Loiret (45)`: a small number alone in parentheses behind a name. */
function isParenthesised(tokens: readonly Token[], {from, to, max}: Numeral): boolean {
	if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')' || max > 999) return false;
	return Number.isInteger(max) && tokens[from - 2]?.capital === true;
}

/** `01 23 45 67 89`, `555-123-4567`. */
function isInPhoneNumber(tokens: readonly Token[], {from}: Numeral): boolean {
	const short = (at: number): boolean => tokens[at]?.kind === 'number' && /^\d{2,4}$/u.test(tokens[at]!.text);
	const runs = (a: number, b: number, c: number): boolean => short(a) && short(b) && short(c);
	return runs(from, from + 1, from + 2) || runs(from - 1, from, from + 1) || runs(from - 2, from - 1, from);
}
