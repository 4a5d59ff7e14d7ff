import {isGenitiveMark} from '../../language/genitiveMark.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import {adjectiveClass, hasClass, nounClass} from '../../text/wordClass.ts';
import {spells} from './acronyms.ts';

/** More words than an acronym's letters in what it stands for: the small words. */
const smallWordsWithin = 3;

/**
 * Names that a sentence says are those of things: "the tanker Nordvik", "cyclone Elna", "liquefied natural gas (LNG)".
 * Wherever they stand in the article, they name no actor.
 */
export function thingNames(tokens: readonly Token[], language: Language): string[] {
	const found: string[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index]!;
		if (mayBeChristened(token, language)) {
			const start = behindDescription(tokens, index + 1, language);
			const name = nameBehind(tokens, start, language) ?? nameBefore(tokens, index, language);
			if (name !== undefined) found.push(name, ...namesOfMore(tokens, index, start, language));
		}
		if (
			token.kind === 'sign' &&
			token.text === '(' &&
			tokens[index + 2]?.text === ')' &&
			isThing(tokens, index, language)
		)
			found.push(tokens[index + 1]!.text);
	}
	return found;
}

/** With a capital only what English writes so: **`Hurricane`** `Elna`; `Album` may begin a title. */
const mayBeChristened = perWordFlag(
	({form, capital, readings}, {names}: Language) =>
		(names.christened.has(form) && (!capital || names.storms.has(form))) ||
		(!capital && isPluralOfChristened(readings, names)),
);

/** `corvettes`, `tankers`. */
const isPluralOfChristened = (readings: Token['readings'], {christened}: Language['names']): boolean =>
	readings.some(({pos, lemma, number}) => pos === 'noun' && number === 'plural' && christened.has(lemma));

/** Words at most that say more of the ship before its name: `la frégate` **`norvégienne`** `Nordvik`, `les navires` **`de patrouille`** `Nordvik et Sundby`. */
const longestDescription = 2;

function behindDescription(tokens: readonly Token[], from: number, {headFirst, grammar}: Language): number {
	if (!headFirst) return from;
	let at = from;
	const describes = ({kind, capital, form}: Token, next: Token | undefined): boolean =>
		kind === 'word' && !capital && (hasClass(next, adjectiveClass | nounClass) || !grammar.genitives.has(form));
	while (at < from + longestDescription && tokens[at] && describes(tokens[at]!, tokens[at + 1])) {
		const isPart = hasClass(tokens[at]!, adjectiveClass) || grammar.genitives.has(tokens[at]!.form) || at > from;
		if (!isPart) break;
		at++;
	}
	return tokens[at]?.capital ? at : from;
}

/** `the corvettes Nordvik` **`and Sundby`**: behind a plural, the other names of the list. */
function namesOfMore(tokens: readonly Token[], noun: number, first: number, language: Language): string[] {
	const found: string[] = [];
	if (!isPluralOfChristened(tokens[noun]!.readings, language.names)) return found;
	let at = first;
	while (tokens[at]?.capital) at++;
	while (tokens[at]?.text === ',' || tokens[at]?.form === language.numbers.joiner) {
		const name = tokens[at + 1]?.capital ? nameBehind(tokens, at + 1, language) : undefined;
		if (name === undefined) break;
		found.push(name);
		at++;
		while (tokens[at]?.capital) at++;
	}
	return found;
}

/** How a name of several words is compared with those of things. */
export function wordsOf(tokens: readonly Token[], start: number, end: number): string {
	let words = tokens[start]!.text;
	for (let at = start + 1; at < end; at++) words += ` ${tokens[at]!.text}`;
	return words;
}

/** The words with capitals right behind the noun; none where they are known as the name of somebody else. */
function nameBehind(tokens: readonly Token[], start: number, {names, gazetteer}: Language): string | undefined {
	let end = start;
	while (tokens[end]?.capital && (end === start || tokens[end]!.start === tokens[end - 1]!.end + 1)) end++;
	if (
		end === start ||
		tokens[start]!.start > (tokens[start - 1]?.end ?? 0) + 1 ||
		names.calendar.has(tokens[start]!.form) ||
		names.noActors.has(tokens[start]!.form)
	)
		return undefined;
	const words = wordsOf(tokens, start, end);
	return gazetteer.find(words.toLowerCase()) === undefined ? words : undefined;
}

/** "Nordvik, a Danish tanker": the words with capitals before a comma, an indefinite article and the noun with what describes it. */
function nameBefore(tokens: readonly Token[], noun: number, language: Language): string | undefined {
	let comma = noun - 1;
	while (comma > noun - 5 && tokens[comma]?.kind === 'word' && !language.names.indefinite.has(tokens[comma]!.form))
		comma--;
	if (!language.names.indefinite.has(tokens[comma]?.form ?? '') || tokens[--comma]?.text !== ',') return undefined;
	const goesOn = !language.headFirst && tokens[noun + 1]?.readings[0]?.pos === 'noun';
	if (goesOn || isGenitiveMark(tokens[noun + 1])) return undefined;
	let start = comma;
	while (tokens[start - 1]?.capital && tokens[start - 1]!.kind === 'word') start--;
	while (start < comma && language.names.definite.has(tokens[start]!.form)) start++;
	return start < comma ? nameBehind(tokens, start, language) : undefined;
}

/** Whether what the acronym in brackets stands for is common nouns in lower case, or the name of a thing by its head. */
function isThing(tokens: readonly Token[], open: number, language: Language): boolean {
	const acronym = tokens[open + 1]!.text;
	if (!/^\p{Lu}{2,6}s?$/u.test(acronym)) return false;
	const letters = acronym.replace(/s$/u, '').toLowerCase();
	for (let start = open - 2; start >= Math.max(0, open - letters.length - smallWordsWithin); start--) {
		if (tokens[start]!.kind !== 'word') return false;
		const words = tokens.slice(start, open);
		if (!words[0]!.form.startsWith(letters[0]!) || !spells(words, letters)) continue;
		return words.every(({capital}) => !capital) ? !namesBody(words, language) : hasThingHead(words, language);
	}
	return false;
}

function namesBody(words: readonly Token[], {bodies, headFirst}: Language): boolean {
	const {form, readings} = headOf(words, headFirst);
	const lemma = readings.find(({pos}) => pos === 'noun')?.lemma ?? form;
	return bodies.heads.has(form) || bodies.heads.has(lemma) || bodies.bodyNouns.has(form);
}

const hasThingHead = (words: readonly Token[], {names, headFirst}: Language): boolean =>
	names.noActorHeads.has(headOf(words, headFirst).form);

const headOf = (words: readonly Token[], headFirst: boolean): Token => (headFirst ? words[0] : words.at(-1))!;
