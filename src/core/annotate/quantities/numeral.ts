import type {Token} from '../../text/token.ts';
import {formAt} from '../tokenView.ts';

/** A number as it stands in a row of tokens, before anything is known of what it counts. */
export type Numeral = {
	/** Index of its first token, and of the one after its last. */
	readonly from: number;
	readonly to: number;
	readonly min: number;
	readonly max: number;
	/** `one`: a word for one that may be an article; `collective`: a dozen; `vague`: dozens; `share`: a third. */
	readonly kind: 'digits' | 'words' | 'one' | 'collective' | 'vague' | 'share';
	/** A bare integer of four digits that could be a year. */
	readonly yearLike: boolean;
	readonly ambiguous: boolean;
};

/** A numeral of one value from one token up to another, which is excluded. */
export const numeralOf = (from: number, to: number, value: number, kind: Numeral['kind']): Numeral => ({
	from,
	to,
	min: value,
	max: value,
	kind,
	yearLike: false,
	ambiguous: false,
});

/** A numeral that only gives an order of magnitude: from twice to just under ten times the scale. */
export const vagueNumeral = (from: number, to: number, scale: number): Numeral => ({
	...numeralOf(from, to, scale, 'vague'),
	min: 2 * scale,
	max: 10 * scale - 1,
});

/** A product without the noise of binary fractions: 1.1 million is 1100000. */
export const product = (value: number, factor: number): number =>
	factor === 1 ? value : Number((value * factor).toPrecision(12));

/** How many tokens the first of the phrases takes that stands at a place; 0 when none does. */
export function phraseLength(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
	const first = formAt(tokens, at);
	for (let place = 0; place < phrases.length; place++) {
		const phrase = phrases[place]!;
		if (phrase[0] === first && stands(tokens, at, phrase)) return phrase.length;
	}
	return 0;
}

function stands(tokens: readonly Token[], at: number, phrase: readonly string[]): boolean {
	for (let index = 1; index < phrase.length; index++) if (formAt(tokens, at + index) !== phrase[index]) return false;
	return true;
}

/** Whether two tokens touch: nothing stands between, not even a blank. */
export const glued = (a: Token | undefined, b: Token | undefined): boolean =>
	a !== undefined && b !== undefined && a.end === b.start;

/** Whether a hyphen stands at a place that both its neighbours touch: `$10-a-day`. */
export const isInnerHyphen = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === '-' && glued(tokens[at - 1], tokens[at]) && glued(tokens[at], tokens[at + 1]);
