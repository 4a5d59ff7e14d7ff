import type {Token, Tokens} from 'marked';
import type {BodyWriter} from './articleBody.ts';
import {type FootnoteNumbers, type FootnoteReference, footnoteNumber, raisedNumber} from './footnotes.ts';
import {decodeEntities, htmlWords} from './htmlEntities.ts';

/** What a paragraph's inline tokens need and leave behind while the body is written. */
export type InlineContext = {
	readonly writer: BodyWriter;
	readonly footnotes: FootnoteNumbers;
	/** Descriptions of images met; they follow the block as captions. */
	readonly captions: string[];
};

const oneSpace = (words: string): string => words.replace(/[ \n]{2,}|\n/gu, ' ');

const emphasis = {strong: 'strong', em: 'emphasis', del: 'strike'} as const;

const writeLink = (context: InlineContext, token: Tokens.Link): void =>
	context.writer.style({kind: 'link', target: decodeEntities(token.href)}, () => writeInline(context, token.tokens));

const writeFootnoteReference = ({writer, footnotes}: InlineContext, token: Token): void => {
	const number = footnoteNumber(footnotes, (token as FootnoteReference).label);
	writer.style({kind: 'footnote', target: String(number)}, () => writer.write(raisedNumber(number)));
};

/** How each kind of inline token is written; kinds that are not here are written as their text. */
const inlineWriters: Readonly<Record<string, (context: InlineContext, token: Token) => void>> = {
	strong: (context, token) =>
		context.writer.style({kind: emphasis.strong}, () => writeInline(context, (token as Tokens.Strong).tokens)),
	em: (context, token) =>
		context.writer.style({kind: emphasis.em}, () => writeInline(context, (token as Tokens.Em).tokens)),
	del: (context, token) =>
		context.writer.style({kind: emphasis.del}, () => writeInline(context, (token as Tokens.Del).tokens)),
	codespan: ({writer}, token) =>
		writer.style({kind: 'code'}, () => writer.write(oneSpace((token as Tokens.Codespan).text))),
	link: (context, token) => writeLink(context, token as Tokens.Link),
	image: ({captions}, token) => {
		const {title, text} = token as Tokens.Image;
		captions.push(decodeEntities(text || title || ''));
	},
	br: ({writer}) => writer.write('\n'),
	html: ({writer}, token) =>
		writer.write(/^<br\s*\/?>$/iu.test(token.raw.trim()) ? '\n' : oneSpace(htmlWords(token.raw))),
	checkbox: () => undefined,
	footnoteReference: writeFootnoteReference,
};

/** Writes the words of inline tokens, with their styles, at the end of the body. */
export function writeInline(context: InlineContext, tokens: readonly Token[]): void {
	for (const token of tokens) {
		const write = inlineWriters[token.type];
		if (write) write(context, token);
		else if ('tokens' in token && token.tokens) writeInline(context, token.tokens);
		else context.writer.write(oneSpace(decodeEntities('text' in token ? String(token.text) : token.raw)));
	}
}
