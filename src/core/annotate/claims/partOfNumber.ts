import type {Scene} from './scene.ts';

/** Tokens at most from a number to that of which it is a part: `31 of the 140`. */
const reach = 4;

/** Whether a number at one token is a part of that at a later one: `31 of the 140`, `8 des 15`. */
export const isPartOf = ({tokens, words}: Scene, from: number, to: number): boolean =>
	to - from <= reach && tokens.slice(from, to).some(({form}) => words.of.has(form) || words.ofThe.has(form));
