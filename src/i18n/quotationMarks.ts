import type {Messages} from './messages.ts';

/** What stands before and behind quoted words. */
export type QuotationMarks = {readonly open: string; readonly close: string};

/** The interface's quotation marks; those of a quotation in a quotation where the words hold such marks themselves: never two alike meet. */
export const quotationMarks = (words: string, messages: Messages): QuotationMarks =>
	[...messages['quote.own']].some(sign => words.includes(sign))
		? {open: messages['quote.otherOpen'], close: messages['quote.otherClose']}
		: {open: messages['quote.open'], close: messages['quote.close']};

/** Words in quotation marks. */
export const quotedWords = (words: string, messages: Messages): string => {
	const {open, close} = quotationMarks(words, messages);
	return `${open}${words}${close}`;
};
