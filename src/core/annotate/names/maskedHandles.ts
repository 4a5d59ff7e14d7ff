import type {Token} from '../../text/token.ts';

/** Masks hashtags, the handles of accounts and the paths of web addresses: they name nobody in the words of the text. */
export function maskHandles(tokens: readonly Token[], masked: boolean[]): void {
	for (let index = 0; index + 1 < tokens.length; index++) {
		const {text} = tokens[index]!;
		if ((text === '#' || text === '@') && touchesNext(tokens, index)) masked[index + 1] = true;
		if (text === '/' && isBehindHost(tokens, index)) maskPath(tokens, index, masked);
	}
}

const touchesNext = (tokens: readonly Token[], index: number): boolean =>
	tokens[index + 1]?.start === tokens[index]?.end;

/** `twitter.com` **`/`**: behind two words with a full stop between them, glued together, the last in small letters. */
function isBehindHost(tokens: readonly Token[], slash: number): boolean {
	const [host, stop, domain] = tokens.slice(Math.max(0, slash - 3), slash);
	if (host?.kind !== 'word' || stop?.text !== '.' || domain?.kind !== 'word' || domain.capital) return false;
	return [slash - 3, slash - 2, slash - 1].every(at => touchesNext(tokens, at));
}

function maskPath(tokens: readonly Token[], slash: number, masked: boolean[]): void {
	for (let at = slash; touchesNext(tokens, at); at++) masked[at + 1] = true;
}
