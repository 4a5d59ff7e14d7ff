import type {Token} from '../../text/token.ts';

/** Masks hashtags and the handles of accounts: they are addresses, and name nobody in the words of the text. */
export function maskHandles(tokens: readonly Token[], masked: boolean[]): void {
	for (let index = 0; index + 1 < tokens.length; index++) {
		const {text, end} = tokens[index]!;
		if ((text === '#' || text === '@') && tokens[index + 1]!.start === end) masked[index + 1] = true;
	}
}
