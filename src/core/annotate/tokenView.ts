import type {Token} from '../text/token.ts';

/** Form of a token, or the empty string past the ends of the sentence. */
export const formAt = (tokens: readonly Token[], index: number): string => tokens[index]?.form ?? '';

/** Whether two neighbouring tokens touch, as in `11h` or `1er`. */
export const touches = (tokens: readonly Token[], index: number): boolean =>
	tokens[index] !== undefined && tokens[index - 1] !== undefined && tokens[index - 1]!.end === tokens[index]!.start;

/** Whether the sentence has these forms from an index on. */
const hasForms = (tokens: readonly Token[], index: number, forms: readonly string[]): boolean =>
	forms.every((form, offset) => formAt(tokens, index + offset) === form);

/** Whether the sentence has these forms just before an index. */
export const endsWithForms = (tokens: readonly Token[], index: number, forms: readonly string[]): boolean =>
	index >= forms.length && hasForms(tokens, index - forms.length, forms);

/** A whole number of at most four digits without separators, or null. */
export function plainNumber(token: Token | undefined): number | null {
	if (token?.kind !== 'number' || token.text.length > 4) return null;
	return /^\d+$/u.test(token.text) ? Number(token.text) : null;
}
