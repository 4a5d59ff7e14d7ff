import type {Language} from '../../language/language.ts';
import {moneyCodes, moneySigns} from '../../language/unitSymbols.ts';
import type {Token} from '../../text/token.ts';
import {glued, type Numeral} from './numeral.ts';

/** `Three Mile Island`, `les Vingt-Sept`: a number in words with a capital inside a sentence that is no headline. */
export function isNamePart(tokens: readonly Token[], {from, to}: Numeral, {counting}: Language): boolean {
	const first = tokens[from]!;
	const before = tokens[from - 1];
	if (!first.capital || before?.kind !== 'word' || isTitleCase(tokens)) return false;
	return tokens[to]?.capital === true || counting.theArticles.has(before.form);
}

/** Whether most words of a row begin with a capital, as in a headline. */
function isTitleCase(tokens: readonly Token[]): boolean {
	let words = 0;
	let capitals = 0;
	for (const token of tokens) {
		if (token.kind !== 'word') continue;
		words++;
		if (token.capital) capitals++;
	}
	return capitals > 0.6 * words;
}

/** `G7`, `F-16`, `Covid-19`, `COVID -19`, `#3`, `@2`; not `at least15`, a blank lost in scraping, nor `minus-130`. */
export function isGluedToName(tokens: readonly Token[], {from}: Numeral, language: Language): boolean {
	const [word, before] = [tokens[from - 2], tokens[from - 1]];
	if (!glued(before, tokens[from])) return false;
	if (before!.kind === 'word') return !mayTouch(tokens, from, before!, language);
	if (/^[#@_/°]$/u.test(before!.text)) return true;
	if (!/^[-‐‑–]$/u.test(before!.text) || word?.kind !== 'word') return false;
	if (glued(word, before)) return !language.numbers.minus.has(word.form);
	return /^\p{Lu}{2,}$/u.test(word.text);
}

/** Words that a lost blank may have glued to a number: hedges, prepositions, currencies. */
const mayTouch = (tokens: readonly Token[], from: number, before: Token, {hedges, units, numbers}: Language): boolean =>
	hedges.before.endingAt(tokens, from) !== null ||
	units.of.has(before.form) ||
	numbers.rangeTo.has(before.form) ||
	moneyCodes.has(before.text);

/** `article 5`, `Boeing 737`, `No. 10`, `S&P 500`: the number only names. */
export function isReference(tokens: readonly Token[], numeral: Numeral, language: Language): boolean {
	const {from, to, max} = numeral;
	const before = tokens[from - 1];
	if (!before || !Number.isInteger(max) || to > from + 1 || tokens[from]!.text.length > 4) return false;
	if (before.text === '.' || before.text === '°') return /^(?:n|no|nos|nr)$/iu.test(tokens[from - 2]?.text ?? '');
	if (before.kind !== 'word') return false;
	if (before.capital && tokens[from - 2]?.kind === 'number') return true;
	if (isCounting(tokens, to, language)) return false;
	if (language.counting.references.has(before.form)) return true;
	return isNameWord(before, from, language);
}

/** A name that a number may belong to: an acronym, a word with a capital inside, a capital inside the sentence. */
function isNameWord(word: Token, from: number, {numbers}: Language): boolean {
	if (numbers.articles.has(word.form) || word.readings.some(({pos}) => pos === 'function')) return false;
	if (/\p{Lu}/u.test(word.text.slice(1)) || /^\p{Lu}$/u.test(word.text)) return true;
	if (!word.capital || from < 2) return false;
	return word.readings.every(({pos}) => pos !== 'function' && pos !== 'verb' && pos !== 'adverb');
}

/** Whether a unit or a plural noun follows, so that the number counts. */
function isCounting(tokens: readonly Token[], at: number, {units}: Language): boolean {
	const [next, second] = [tokens[at], tokens[at + 1]];
	if (next === undefined) return false;
	if (next.text === '%' || moneySigns.has(next.text) || units.names.startingAt(tokens, at)) return true;
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

/** `Loiret (45)`: a small number alone in parentheses behind a name. */
export function isParenthesised(tokens: readonly Token[], {from, to, max}: Numeral): boolean {
	if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')' || max > 999) return false;
	return Number.isInteger(max) && tokens[from - 2]?.capital === true;
}
