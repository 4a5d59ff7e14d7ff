import type {Reading} from '../language/lexicon.ts';
import type {Span} from './span.ts';
import type {Token} from './token.ts';
import {type Word, wordOf} from './word.ts';

/** How a language cuts words: what is split off at their beginning and end, and what is never cut. */
export type WordRules = {
	/** Elided words that stand before another with an apostrophe: `l`, `d`, `qu`. Lower case, without apostrophe. */
	readonly elided: ReadonlySet<string>;
	/** Words with an apostrophe that are one word: `aujourd'hui`. */
	readonly whole: ReadonlySet<string>;
	/** What is split off a word's end, at the end of the pattern: `'s`, `n't`, `-t-il`. */
	readonly ending: RegExp | null;
	/** What is left of a word before its ending, lower case, with the word that it stands for: `wo` of `won't` is `will`. */
	readonly shortened: ReadonlyMap<string, string>;
};

const letters = String.raw`\p{L}[\p{L}\p{M}]*`;
const grouped = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?`;
const plain = String.raw`\d+(?:[.,'’]\d+)*`;
const pattern = new RegExp(
	String.raw`((?:\p{Lu}\.){2,}|${letters}(?:[-‐‑'’]${letters})*(?:['’](?=\d))?)|(${grouped}|${plain})|[^\s\p{L}\p{M}\d]`,
	'gu',
);

/** Lower case with plain apostrophes and hyphens: the key for word lists and the lexicon. */
function formOf(word: string): string {
	const lower = word.toLowerCase();
	return /[’ʼ‐‑]/.test(lower) ? lower.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-') : lower;
}

/** Cuts a stretch of text into words, numbers and signs. `readings` looks a form up in the lexicon. */
export function tokenize(
	text: string,
	span: Span,
	rules: WordRules,
	readings: (form: string) => readonly Reading[],
): Token[] {
	const tokens: Token[] = [];
	const known = knownWords(rules);
	const pushWord = (word: string, start: number, whole?: string): void => {
		const key = whole === undefined ? word : `${word}\t${whole}`;
		const entry = known.get(key) ?? remember(known, key, word, whole ?? formOf(word), readings);
		tokens.push(tokenAt(entry, 'word', start));
	};
	const stretch = text.slice(span.start, span.end);
	pattern.lastIndex = 0;
	for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch)) {
		const start = span.start + match.index;
		const word = match[1] === undefined ? undefined : elidedOrWhole(match[1], rules);
		if (word !== undefined) pattern.lastIndex = match.index + word.length;
		if (word === undefined)
			tokens.push(tokenAt(unread(known, match[0]), match[2] === undefined ? 'sign' : 'number', start));
		else if (isOneWord(word)) pushWord(word, start);
		else for (const [part, at, whole] of splitWord(word, rules)) pushWord(part, start + at, whole);
	}
	return tokens;
}

/** A word at a place of a text. */
export function tokenAt(word: Word, kind: Token['kind'], start: number): Token {
	const {text, form, readings, classes, capital} = word;
	return {start, end: start + text.length, kind, text, form, readings, classes, capital, word};
}

/** A number or sign, which no lexicon knows. */
const unread = (known: Map<string, Word>, text: string): Word =>
	known.get(text) ?? kept(known, text, wordOf(text, text, [], false));

const wordsOfRules = new WeakMap<WordRules, Map<string, Word>>();
const mostKnown = 20_000;

/** Words of a language met before: the words of news repeat, and equal words are best the same string. */
function knownWords(rules: WordRules): Map<string, Word> {
	const known = wordsOfRules.get(rules) ?? new Map<string, Word>();
	wordsOfRules.set(rules, known);
	return known;
}

function remember(
	known: Map<string, Word>,
	key: string,
	text: string,
	form: string,
	readings: (form: string) => readonly Reading[],
): Word {
	const capital = /^(?:\p{Lu}|\p{Ll}{1,4}\p{Lu}\p{Ll}{2})/u.test(text);
	const asWritten = capital && form === formOf(text);
	const read = readings(asWritten ? text.replace(/[’ʼ]/gu, "'") : form);
	return kept(known, key, wordOf(text, form, read, capital));
}

function kept(known: Map<string, Word>, key: string, word: Word): Word {
	if (known.size >= mostKnown) known.clear();
	known.set(key, word);
	return word;
}

/** A word before a number with its apostrophe, where it is elided: `d'` of `plus d'1,5 million`; else without. */
const elidedOrWhole = (word: string, rules: WordRules): string =>
	isApostrophe(word.at(-1)!) && !rules.elided.has(word.slice(0, -1).toLowerCase()) ? word.slice(0, -1) : word;

const isOneWord = (word: string): boolean => !/['’ʼ‐‑-]/u.test(word);

/** A part of a word with its place in it, and the form that it stands for where that is another. */
type Part = [text: string, at: number, whole?: string];

/** A word with its elided beginnings and its ending cut off: `qu'aujourd'hui` → `qu'`, `aujourd'hui`. */
function splitWord(word: string, rules: WordRules): Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (let cut = elisionLength(word, at, rules); cut > 0; cut = elisionLength(word, at, rules)) {
		parts.push([word.slice(at, at + cut), at]);
		at += cut;
	}
	const rest = word.slice(at);
	const ending = rules.ending?.exec(rest);
	if (!ending || ending.index === 0) return [...parts, [rest, at]];
	const stem = rest.slice(0, ending.index);
	const whole = rules.shortened.get(stem.toLowerCase());
	return [
		...parts,
		whole === undefined ? [stem, at] : [stem, at, whole],
		[rest.slice(ending.index), at + ending.index],
	];
}

/** Characters; elided words and words that are never cut are shorter. */
const longestCutWord = 40;

/** Length of the elided word, with its apostrophe, that the rest of a word begins with; 0 for none. */
function elisionLength(word: string, from: number, {elided, whole}: WordRules): number {
	let apostrophe = from;
	while (apostrophe < word.length && !isApostrophe(word[apostrophe]!)) apostrophe++;
	if (apostrophe === from || apostrophe >= word.length - 1) return 0;
	if (word.length - from <= longestCutWord && whole.has(formOf(word.slice(from)))) return 0;
	return elided.has(word.slice(from, apostrophe).toLowerCase()) ? apostrophe + 1 - from : 0;
}

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’' || sign === 'ʼ';
