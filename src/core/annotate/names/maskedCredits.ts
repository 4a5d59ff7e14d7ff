import type {Token} from '../../text/token.ts';

/** Masks what the page says of itself: who holds the rights in a picture, hashtags and the handles of accounts. */
export function maskCredits(tokens: readonly Token[], masked: boolean[]): void {
	for (const [index, {text, end}] of tokens.entries()) {
		if (text === '©') masked.fill(true, index, endOfCredit(tokens, index + 1));
		else if (/^[#@]$/u.test(text) && tokens[index + 1]?.start === end) masked[index + 1] = true;
	}
}

/** The index after the names and signs of a credit: before the first word in lower case. */
function endOfCredit(tokens: readonly Token[], start: number): number {
	let end = start;
	while (tokens[end] && (tokens[end]!.kind !== 'word' || tokens[end]!.capital) && tokens[end]!.text !== '.') end++;
	return end;
}
