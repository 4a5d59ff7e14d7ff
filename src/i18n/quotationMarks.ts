import {type LoneMark, loneMark} from './loneMark.ts';
import type {Messages} from './messages.ts';

/** What stands before and behind quoted words, and the part of them that stands between: an end may be left out. */
export type QuotationMarks = {
	readonly open: string;
	readonly close: string;
	readonly from: number;
	readonly to: number;
};

/**
 * The interface's quotation marks; those of a quotation in a quotation where the words hold such marks themselves: never two alike
 * meet. A sentence of a longer quotation has only one of its two marks: at its end that one gives way to ours, within it its other is
 * set beside ours.
 */
export const quotationMarks = (words: string, messages: Messages): QuotationMarks => {
	const lone = loneMark(words);
	const {from, to} = withoutEnd(words, lone);
	const isWithin = lone !== null && to - from === words.length;
	const before = isWithin && !lone.opens ? lone.partner : '';
	const after = isWithin && lone.opens ? lone.partner : '';
	const {open, close} = outerMarks(words.slice(from, to), messages);
	return {open: open + before, close: after + close, from, to};
};

const outerMarks = (words: string, messages: Messages): Pick<QuotationMarks, 'open' | 'close'> =>
	[...messages['quote.own']].some(sign => words.includes(sign))
		? {open: messages['quote.otherOpen'], close: messages['quote.otherClose']}
		: {open: messages['quote.open'], close: messages['quote.close']};

/** The words without the lone mark where they begin or end with it. */
const withoutEnd = (words: string, lone: LoneMark | null): {readonly from: number; readonly to: number} => {
	const whole = {from: 0, to: words.length};
	if (lone === null) return whole;
	const [before, behind] = [words.slice(0, lone.at), words.slice(lone.at + 1)];
	if (lone.opens && before.trim() === '') return {...whole, from: words.length - behind.trimStart().length};
	return !lone.opens && behind.trim() === '' ? {...whole, to: before.trimEnd().length} : whole;
};

/** Words in quotation marks. */
export const quotedWords = (words: string, messages: Messages): string => {
	const {open, close, from, to} = quotationMarks(words, messages);
	return `${open}${words.slice(from, to)}${close}`;
};

/** The part of some pieces of text that stands between quotation marks, as pieces of the same looks. */
export const piecesBetween = <Piece extends {readonly text: string}>(
	pieces: readonly Piece[],
	{from, to}: Pick<QuotationMarks, 'from' | 'to'>,
): Piece[] => {
	let start = 0;
	return pieces.flatMap(piece => {
		const [first, last] = [Math.max(0, from - start), to - start];
		start += piece.text.length;
		const text = piece.text.slice(first, Math.max(first, last));
		return text === '' ? [] : [{...piece, text}];
	});
};
