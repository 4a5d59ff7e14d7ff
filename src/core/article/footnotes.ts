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

const definition: TokenizerAndRendererExtension = {
	name: 'footnoteDefinition',
	level: 'block',
	start: source => source.match(/^ {0,3}\[\^/mu)?.index,
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

/** The number of a footnote label, a new one for a label not met before. */
export function footnoteNumber(labels: string[], label: string): number {
	const known = labels.indexOf(label);
	return known >= 0 ? known + 1 : labels.push(label);
}
