import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {tokenAt} from '../../text/tokens.ts';
import {perWordFlag, wordOf} from '../../text/word.ts';

/**
 * The tokens of a sentence with the words cut open that hold a number: `vingt-trois`, `two-year-old`, `tenfold`,
 * `milliondollars`, and what a hyphen joins to a number (`10-metre-high`).
 */
export function openCompounds(tokens: readonly Token[], language: Language): readonly Token[] {
	if (!tokens.some(token => mayHoldNumber(token, language))) return tokens;
	if (!tokens.some((token, index) => holdsNumber(token, index, tokens, language))) return tokens;
	return tokens.flatMap((token, index) =>
		holdsNumber(token, index, tokens, language) ? open(token, language) : [token],
	);
}

/** Whether a word may hold a number, whatever stands before it. */
const mayHoldNumber = perWordFlag(
	({form}, language: Language) => form.indexOf('-') > 0 || isScaleWithUnit(form, language) || isFold(form, language),
);

function holdsNumber(token: Token, index: number, tokens: readonly Token[], language: Language): boolean {
	if (token.kind !== 'word') return false;
	const hyphen = token.form.indexOf('-');
	if (hyphen > 0) {
		const first = token.form.slice(0, hyphen);
		return (
			isNumberWord(first, language) ||
			afterNumber(index, tokens) ||
			isScaled(first, language) ||
			isUnitAfterNumber(index, tokens, first, language)
		);
	}
	return isScaleWithUnit(token.form, language) || isFold(token.form, language);
}

/** `tenfold`. */
const isFold = (form: string, language: Language): boolean =>
	language.numbers.foldEnding !== null &&
	form.endsWith(language.numbers.foldEnding) &&
	foldRoot(form, language) !== null;

const isNumberWord = (form: string, {numbers}: Language): boolean =>
	numbers.cardinals.has(form) || numbers.halfBefore.has(form) || numbers.collectives.has(form);

const isScaled = (first: string, {numbers}: Language): boolean => numbers.scales.has(first);

/** `15 year-old`, with the first hyphen lost. */
const isUnitAfterNumber = (index: number, tokens: readonly Token[], first: string, {units}: Language): boolean =>
	tokens[index - 1]?.kind === 'number' && units.names.startingAt([{form: first}], 0) !== null;

const afterNumber = (index: number, tokens: readonly Token[]): boolean =>
	tokens[index - 1]?.text === '-' &&
	tokens[index - 2]?.kind === 'number' &&
	tokens[index - 1]!.end === tokens[index]!.start;

function foldRoot(form: string, {numbers}: Language): string | null {
	const root = form.slice(0, -(numbers.foldEnding?.length ?? 0)).replace(/-$/u, '');
	return numbers.cardinals.has(root) || numbers.scales.has(root) ? root : null;
}

/** `milliondollars`: a scale glued to what it counts, as bad scrapes have it. */
function isScaleWithUnit(form: string, language: Language): boolean {
	return scaleLength(form, language) > 0;
}

function scaleLength(form: string, {numbers, units}: Language): number {
	if (form.length < 8) return 0;
	for (const scale of numbers.scales.keys()) {
		if (scale.length < 6 || form.length <= scale.length + 2 || !form.startsWith(scale)) continue;
		const rest = form.slice(scale.length);
		if (units.names.startingAt([{form: rest}], 0)?.meaning.measure === 'money') return scale.length;
	}
	return 0;
}

function open(token: Token, language: Language): Token[] {
	const scale = token.form.includes('-') ? 0 : scaleLength(token.form, language);
	const fold = language.numbers.foldEnding?.length ?? 0;
	const cuts = scale > 0 ? [scale] : token.form.includes('-') ? hyphens(token.form) : [token.form.length - fold];
	return pieces(token, cuts).map(([start, end]) => tokenOf(token, start, end, language));
}

const hyphens = (form: string): number[] => [...form.matchAll(/-/gu)].map(match => match.index);

/** Ranges of the token's text between the cuts, without the hyphens. */
function pieces(token: Token, cuts: readonly number[]): [number, number][] {
	const edges = [0, ...cuts, token.text.length];
	return edges
		.slice(0, -1)
		.map((edge, index): [number, number] => [/[-‐‑]/u.test(token.text[edge]!) ? edge + 1 : edge, edges[index + 1]!])
		.filter(([start, end]) => start < end);
}

function tokenOf(token: Token, start: number, end: number, {lexicon}: Language): Token {
	const text = token.text.slice(start, end);
	const form = token.form.slice(start, end);
	const readings = lexicon.readings(form);
	const capital = start === 0 ? token.capital : /^\p{Lu}/u.test(text);
	return tokenAt(wordOf(text, form, readings, capital), 'word', token.start + start);
}
