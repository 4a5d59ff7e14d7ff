import type {Sentence, Token} from '../../text/token.ts';

/** How words are written over an article: what tells a name from a common word that merely begins a sentence. */
export type NameEvidence = {
	/** How often a word stands with this capital spelling inside sentences. */
	readonly inside: ReadonlyMap<string, number>;
	/** How often a form stands in lower case. */
	readonly lower: ReadonlyMap<string, number>;
};

/** Counts the spellings of an article's words. Headlines say nothing: there, every word may have a capital. */
export function nameEvidence(sentences: readonly Sentence[]): NameEvidence {
	const inside = new Map<string, number>();
	const lower = new Map<string, number>();
	for (const {tokens} of sentences) {
		if (isHeadline(tokens)) continue;
		for (const [index, token] of tokens.entries()) {
			if (token.kind !== 'word') continue;
			if (!token.capital) lower.set(token.form, (lower.get(token.form) ?? 0) + 1);
			else if (!beginsSentence(tokens, index)) inside.set(token.text, (inside.get(token.text) ?? 0) + 1);
		}
	}
	return {inside, lower};
}

/** Whether most content words of a sentence have capitals, as in English headlines and shouted lines; those end without a full stop. */
export function isHeadline(tokens: readonly Token[]): boolean {
	let capitals = 0;
	let words = 0;
	const last = tokens.findLast(({text}) => !/^["”»’)]$/u.test(text))?.text;
	if (last === '.' && tokens.some(token => token.kind === 'word' && !token.capital)) return false;
	for (const token of tokens) {
		if (token.kind !== 'word' || token.readings.some(({pos}) => pos === 'function')) continue;
		words++;
		if (token.capital) capitals++;
	}
	return (words > 3 && capitals / words > 0.8) || (words > 0 && capitals === words && last === '?');
}

/** The most tokens that stand before the first word of a report: places in capitals, brackets, dashes. */
const longestDateline = 12;

/** Whether a capital at this token may only be due to its place: the start, after a colon, quotation mark or bullet. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
	for (let at = index - 1; at >= 0; at--) {
		if (index - at > longestDateline) return false;
		const {kind, text} = tokens[at]!;
		// The place in capitals that begins a report: "MINNEAPOLIS Protests against".
		if (kind === 'word' && /^\p{Lu}{5,}$/u.test(text)) continue;
		if (kind === 'word') return false;
		if (kind === 'number') return at === 0;
		if (text === '.' && isInitial(tokens, at - 1)) return false;
		if (/^[:.!?…•|«“"‘'*[\]]$/u.test(text)) return true;
		if (text === '-' && tokens[at - 1]?.text === '-') return true;
		if (/^[–—-]$/u.test(text)) return at === 0 || tokens[at - 1]!.end < tokens[at]!.start;
		if (text === '(') return at === 0;
		if (/^[,;»”’&%/]$/u.test(text)) return false;
	}
	return true;
}

/** The `A` of "Lewis A. Kaplan", whose full stop ends no sentence. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
	at > 0 && /^(?:\p{Lu}|St|Mt|Ft)$/u.test(tokens[at]!.text) && tokens[at + 1]!.start === tokens[at]!.end;
