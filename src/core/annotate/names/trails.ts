import type {Token} from '../../text/token.ts';

/** More words than a section of a page is named with. */
const longestSection = 5;
const marksOfWay: ReadonlySet<string> = new Set('>|»›→');
const marksOfSentence: ReadonlySet<string> = new Set('.!?«"“');

/** "Home > News > UK", "World | Europe | Ireland": the way to a page, whose sections name no one. */
export function isTrail(tokens: readonly Token[]): boolean {
	let marks = 0;
	let words = 0;
	for (let at = 0; at < tokens.length; at++) {
		const {kind, text} = tokens[at]!;
		if (kind === 'word') {
			if (++words > longestSection) return false;
		} else if (marksOfWay.has(text)) {
			marks++;
			words = 0;
		} else if (marksOfSentence.has(text)) return false;
	}
	return marks > 1;
}
