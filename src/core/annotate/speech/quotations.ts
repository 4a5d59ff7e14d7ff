import {mapPacked} from '../../text/mapPacked.ts';
import type {Sentence} from '../../text/token.ts';
import {noTokens} from './noTokens.ts';

/** Marks that only open, only close, or do either. */
const openers = new Set(['«', '“', '„']);
const closers = new Set(['»', '”']);
const either = '"';
const marks: ReadonlySet<string> = new Set([...openers, ...closers, either]);

/** Whether a sign opens or closes quotations. */
export const isQuotationMark = (form: string): boolean => marks.has(form);

/**
 * For every token of every sentence, whether it stands in a quotation, marks included. A quotation may run over the
 * sentences of a block; one whose opening mark was lost begins with its block, one without an end ends with it.
 */
export function quotedTokens(text: string, sentences: readonly Sentence[]): (readonly boolean[])[] {
	const quoted = mapPacked(sentences, ({tokens}) => noTokens(tokens.length));
	let block = -1;
	let first = 0;
	let open = false;
	let marked = false;
	for (const [index, sentence] of sentences.entries()) {
		if (sentence.block !== block) {
			({block} = sentence);
			first = index;
			open = false;
			marked = false;
		}
		let inside: boolean[] | undefined;
		for (let at = 0; at < sentence.tokens.length; at++) {
			const token = sentence.tokens[at]!;
			const role: 'open' | 'close' | null =
				token.kind === 'sign' ? roleOfMark(text, token.text, token.start, open) : null;
			if (!open && role === null) continue;
			if (role === 'close' && !open && !marked) quoteFrom(quoted, first, index, at);
			inside ??= [...quoted[index]!];
			inside[at] = true;
			if (role !== null) marked = true;
			if (role !== null) open = role === 'open';
		}
		if (inside !== undefined) quoted[index] = inside;
	}
	return quoted;
}

/** Everything from the first sentence to a token is quoted. */
function quoteFrom(quoted: (readonly boolean[])[], first: number, sentence: number, token: number): void {
	for (let index = first; index < sentence; index++) quoted[index] = quoted[index]!.map(() => true);
	quoted[sentence] = quoted[sentence]!.map((_, at) => at < token);
}

/** A sign that ends a sentence or clause, and no ellipsis, stands behind closing marks only: `record ".` */
const signBehind = /^[.,;:!?)\]](?!\.)/u;

function roleOfMark(text: string, mark: string, start: number, open: boolean): 'open' | 'close' | null {
	if (!marks.has(mark)) return null;
	if (openers.has(mark)) return mark === '“' && open && /\s/u.test(text[start + 1] ?? ' ') ? 'close' : 'open';
	if (closers.has(mark)) return 'close';
	const before = start === 0 || /[\s([]/u.test(text[start - 1]!);
	const after = start + 1 >= text.length || /[\s.,;:!?)\]]/u.test(text[start + 1]!);
	if (before !== after) return before ? 'open' : 'close';
	if (signBehind.test(text.slice(start + 1, start + 3))) return 'close';
	return open ? 'close' : 'open';
}
