import type {Reading} from '../language/lexicon.ts';
import type {Span} from './span.ts';
import type {Token} from './token.ts';

/** How a language cuts words: what is split off at their beginning and end, and what is never cut. */
export type WordRules = {
	/** Elided words that stand before another with an apostrophe: `l`, `d`, `qu`. Lower case, without apostrophe. */
	readonly elided: ReadonlySet<string>;
	/** Words with an apostrophe that are one word: `aujourd'hui`. */
	readonly whole: ReadonlySet<string>;
	/** What is split off a word's end, at the end of the pattern: `'s`, `-t-il`. */
	readonly ending: RegExp | null;
};

const letters = String.raw`\p{L}[\p{L}\p{M}]*`;
const grouped = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?`;
const plain = String.raw`\d+(?:[.,'’]\d+)*`;
const pattern = new RegExp(
	String.raw`((?:\p{Lu}\.){2,}|${letters}(?:[-‐‑'’]${letters})*)|(${grouped}|${plain})|[^\s\p{L}\p{M}\d]`,
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
	const push = (kind: Token['kind'], word: string, start: number): void => {
		const capital = kind === 'word' && /^\p{Lu}/u.test(word);
		const form = kind === 'word' ? formOf(word) : word;
		const known = kind === 'word' ? readings(capital ? word.replace(/[’ʼ]/gu, "'") : form) : [];
		tokens.push({start, end: start + word.length, kind, text: word, form, readings: known, capital});
	};
	for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
		const start = span.start + match.index;
		if (match[1] !== undefined) for (const [word, at] of splitWord(match[1], rules)) push('word', word, start + at);
		else push(match[2] === undefined ? 'sign' : 'number', match[0], start);
	}
	return tokens;
}

/** A word with its elided beginnings and its ending cut off: `qu'aujourd'hui` → `qu'`, `aujourd'hui`. */
function splitWord(word: string, rules: WordRules): [string, number][] {
	if (!/['’ʼ‐‑-]/u.test(word)) return [[word, 0]];
	const parts: [string, number][] = [];
	let at = 0;
	for (let cut = elisionLength(word, at, rules); cut > 0; cut = elisionLength(word, at, rules)) {
		parts.push([word.slice(at, at + cut), at]);
		at += cut;
	}
	const rest = word.slice(at);
	const ending = rules.ending?.exec(rest);
	if (!ending || ending.index === 0) return [...parts, [rest, at]];
	return [...parts, [rest.slice(0, ending.index), at], [rest.slice(ending.index), at + ending.index]];
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
