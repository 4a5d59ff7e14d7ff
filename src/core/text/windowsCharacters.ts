/** Windows-1252's letters and marks for bytes 80 to 9F; Node 20 leaves those bytes as control characters (nodejs/node #56542). */
const windowsCharacters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A text decoded as Latin-1, or by a decoder that takes Windows-1252 for it, with the letters and marks that were meant. */
export const withWindowsCharacters = (text: string): string =>
	text.replace(/[\x80-\x9f]/gu, character => windowsCharacters[character.charCodeAt(0) - 0x80] ?? character);
