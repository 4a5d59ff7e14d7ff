import type {Span} from '../../text/span.ts';
import type {Attribution} from '../annotation.ts';
import {isQuotationMark} from './quotations.ts';
import {spanOf} from './speakerHistory.ts';
import type {SpeechScan, TokenRange} from './speechScan.ts';

/** The words of a range; a quotation that it begins or ends in is taken whole, over the sentences before and after. */
export function contentSpan(scans: readonly SpeechScan[], scan: SpeechScan, {from, to}: TokenRange): Span {
	const inner = trimmed(scan, from, to);
	const {start, end} = spanOf(scan, inner);
	const opened = scan.quoted[inner.from] && inner.from === 0 ? quotationStart(scans, scan.index) : start;
	const closed = scan.quoted[to - 1] && to === scan.tokens.length ? quotationEnd(scans, scan.index) : end;
	return {start: Math.min(start, opened), end: Math.max(end, closed)};
}

/** Without commas and colons at the ends. */
export function trimmed({tokens}: SpeechScan, from: number, to: number): TokenRange {
	let first = from;
	let last = to;
	while (first < last - 1 && /^[,:;–—-]$/u.test(tokens[first]!.text)) first++;
	while (last > first + 1 && /^[,:;.–—-]$/u.test(tokens[last - 1]!.text)) last--;
	return {from: first, to: last};
}

function quotationStart(scans: readonly SpeechScan[], index: number): number {
	const {block} = scans[index]!.sentence;
	let at = index;
	while (at > 0 && opensInside(scans[at]!) && scans[at - 1]!.sentence.block === block && scans[at - 1]!.quoted.at(-1))
		at--;
	const {tokens, quoted} = scans[at]!;
	let first = tokens.length - 1;
	while (
		first > 0 &&
		quoted[first - 1] &&
		!(isQuotationMark(tokens[first]!.text) && at < index && first < tokens.length - 1)
	)
		first--;
	return tokens[first]?.start ?? scans[at]!.sentence.start;
}

/** The sentence begins in a quotation that was opened before it. */
const opensInside = ({quoted, tokens}: SpeechScan): boolean => quoted[0] === true && !isQuotationMark(tokens[0]!.text);

function quotationEnd(scans: readonly SpeechScan[], index: number): number {
	const {block} = scans[index]!.sentence;
	if (isQuotationMark(scans[index]!.tokens.at(-1)?.text ?? '')) return scans[index]!.sentence.end;
	let at = index;
	while (
		scans[at + 1]?.sentence.block === block &&
		scans[at + 1]!.quoted[0] &&
		!isQuotationMark(scans[at + 1]!.tokens[0]!.text)
	) {
		at++;
		const close = scans[at]!.quoted.indexOf(false);
		if (close > 0) return scans[at]!.tokens[close - 1]!.end;
	}
	return scans[at]!.sentence.end;
}

/** Quoted, in the writer's words, or both. */
export function speechOf({quoted}: SpeechScan, {from, to}: TokenRange): Attribution['speech'] {
	const inside = quoted.slice(from, to).filter(Boolean).length;
	if (inside === 0) return 'indirect';
	return inside >= to - from - 2 ? 'direct' : 'mixed';
}
