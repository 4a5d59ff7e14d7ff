import type {Token, TokenizerAndRendererExtension, Tokens} from 'marked';

/** A reference in the text: `[^label]`. */
export type FootnoteReference = Tokens.Generic & {readonly type: 'footnoteReference'; readonly label: string};

/** Its note: `[^label]: words`, continued by indented lines. */
export type FootnoteDefinition = Tokens.Generic & {
	readonly type: 'footnoteDefinition';
	readonly label: string;
	readonly tokens: Token[];
};

const reference: TokenizerAndRendererExtension = {
	name: 'footnoteReference',
	level: 'inline',
	start: source => source.indexOf('[^'),
	tokenizer(source) {
		const match = /^\[\^([^\]\s]{1,64})\]/u.exec(source);
		return match ? {type: 'footnoteReference', raw: match[0], label: match[1]} : undefined;
	},
};

/** The source up to its first empty line. */
const paragraphOf = (source: string): string => {
	const end = source.indexOf('\n\n');
	return end < 0 ? source : source.slice(0, end);
};

const definition: TokenizerAndRendererExtension = {
	name: 'footnoteDefinition',
	level: 'block',
	// Only as far as the paragraph goes: marked asks at every one, with all that is left of the text.
	start: source => paragraphOf(source).match(/^ {0,3}\[\^/mu)?.index,
	tokenizer(source) {
		const match =
			/^ {0,3}\[\^([^\]\s]{1,64})\]:[ ]*([^\n]*(?:\n+ {2,}[^\n]+|\n(?!\s|\[\^|[#>*+-])[^\n]+)*)(?:\n+|$)/u.exec(source);
		if (!match) return undefined;
		const words = (match[2] ?? '').replace(/\n+ +/gu, ' ');
		return {type: 'footnoteDefinition', raw: match[0], label: match[1], tokens: this.lexer.inlineTokens(words)};
	},
};

/** Footnotes for marked, which has none: as GitHub and Pandoc write them. */
export const footnotes = [definition, reference];

/** A footnote's number in raised digits: no extractor takes those for a figure. */
export const raisedNumber = (number: number): string =>
	String(number).replace(/\d/gu, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** Footnote labels with their numbers, in the order of their first reference. */
export type FootnoteNumbers = Map<string, number>;

/** The number of a footnote label, the next one for a label not met before. */
export function footnoteNumber(numbers: FootnoteNumbers, label: string): number {
	const number = numbers.get(label) ?? numbers.size + 1;
	numbers.set(label, number);
	return number;
}
