import type {Token} from '../../text/token.ts';

/** Masks hashtags and the handles of accounts: they are addresses, and name nobody in the words of the text. */
export function maskHandles(tokens: readonly Token[], masked: boolean[]): void {
	for (const [index, {text, end}] of tokens.entries())
		if (/^[#@]$/u.test(text) && tokens[index + 1]?.start === end) masked[index + 1] = true;
}
