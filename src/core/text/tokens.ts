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
	/** A capital that begins a sentence without its accent, with the word that it stands for: `A` of `A Lyon` is `à`. */
	readonly bareCapitals: ReadonlyMap<string, string>;
};

const letters = String.raw`\p{L}[\p{L}\p{M}]*`;
const grouped = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?`;
const plain = String.raw`\d+(?:[.,'’]\d+)*`;
const pattern = new RegExp(
	String.raw`((?:\p{Lu}\.){2,}|${letters}(?:[-‐‑'’]${letters})*(?:['’](?=\d|\s?[«“"]))?)|(${grouped}|${plain})|[^\s\p{L}\p{M}\d]`,
	'gu',
);

/** Lower case with plain apostrophes and hyphens: the key for word lists and the lexicon. */
function formOf(word: string): string {
	const lower = word.toLowerCase();
	return /[’ʼ‐‑]/.test(lower) ? lower.replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-') : lower;
}

/**
 * Cuts a stretch of text into words, numbers and signs. `readings` looks a form up in the lexicon: in the same one for the same rules,
 * since words are kept by these.
 */
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
	for (let next = 0; next < stretch.length; ) {
		if (stretch.charCodeAt(next) === blank) {
			next++;
			continue;
		}
		const end = plainWordEnd(stretch, next);
		if (end > next) {
			pushWord(stretch.slice(next, end), span.start + next);
			next = end;
			continue;
		}
		pattern.lastIndex = next;
		const match = pattern.exec(stretch);
		if (match === null) break;
		const start = span.start + match.index;
		const word = match[1] === undefined ? undefined : elidedOrWhole(match[1], rules);
		next = match.index + (word ?? match[0]).length;
		if (word === undefined)
			tokens.push(tokenAt(unread(known, match[0]), match[2] === undefined ? 'sign' : 'number', start));
		else if (isOneWord(word)) pushWord(word, start);
		else for (const [part, at, whole] of splitWord(word, rules)) pushWord(part, start + at, whole);
	}
	const opening = bareCapital(tokens, rules);
	if (opening === null) return tokens;
	const [at, whole] = opening;
	const {text: word, start} = tokens[at]!;
	const entry = known.get(`${word}\t${whole}`) ?? remember(known, `${word}\t${whole}`, word, whole, readings);
	return tokens.with(at, tokenAt(entry, 'word', start));
}

/** Where a sentence's first word is a capital without its accent, and the word that it stands for; not `A-t-il`, `A. Dupont`. */
function bareCapital(tokens: readonly Token[], {bareCapitals}: WordRules): [at: number, whole: string] | null {
	if (bareCapitals.size === 0) return null;
	const at = tokens[0]?.kind === 'sign' ? 1 : 0;
	const whole = bareCapitals.get(tokens[at]?.text ?? '');
	const next = tokens[at + 1];
	return whole === undefined || next === undefined || next.kind === 'sign' || next.text.startsWith('-')
		? null
		: [at, whole];
}

const blank = 0x20;

/**
 * The end of a word of Latin letters that nothing behind it can belong to, where one begins; else the beginning. Nearly all words
 * are such, and found so in a fraction of the time that the pattern takes.
 */
export function plainWordEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const unit = text.charCodeAt(at);
		// Asked here first: nearly all letters are these.
		if (!(unit >= 0x61 && unit <= 0x7a) && !isLatinLetter(unit)) break;
		at++;
	}
	if (at === text.length) return at;
	const next = text.charCodeAt(at);
	// An initial and its full stop may be one of several: `U.S.`.
	if (next === 0x2e) return at === from + 1 ? from : at;
	// A hyphen or an apostrophe, a mark upon the letter, another letter; not a closing quotation mark or a blank.
	return next === 0x2d || next === 0x27 || (next > 0x7f && next !== 0xbb && next !== 0xa0) ? from : at;
}

/** A to Z, and those of Latin-1 and Latin Extended-A. */
const isLatinLetter = (unit: number): boolean =>
	(unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x17f && unit !== 0xd7 && unit !== 0xf7);

/** A word at a place of a text. */
export function tokenAt(word: Word, kind: Token['kind'], start: number): Token {
	const {text, form, readings, classes, capital} = word;
	return {start, end: start + text.length, kind, text, form, readings, classes, capital, word};
}

/** A number or sign, which no lexicon knows; an apostrophe alone has one form: `the workers`**`’`** `union`. */
const unread = (known: Map<string, Word>, text: string): Word =>
	known.get(text) ?? kept(known, text, wordOf(text, text === '’' ? "'" : text, [], false));

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

/** A word before a number or a quotation with its apostrophe, where it is elided: `d'` of `plus d'1,5 million`, `qu'« un mur »`; else without. One kind of apostrophe is a letter, and may be all there is. */
const elidedOrWhole = (word: string, rules: WordRules): string =>
	word.length > 1 && isApostrophe(word[word.length - 1]!) && !rules.elided.has(word.slice(0, -1).toLowerCase())
		? word.slice(0, -1)
		: word;

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
