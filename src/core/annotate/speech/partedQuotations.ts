import {isQuotationMark} from './quotations.ts';
import type {Draft, Reader} from './speechReader.ts';
import {formOf, isBreak, isDash, isFiniteVerb, type SpeechScan, type TokenRange} from './speechScan.ts';

/** `“We let 90 go,” said Anna Berg, “`**`and got 40 back`**`.”`: a quotation that its speaker parts is all of that speaker. */
export function readPartedQuotations({scan, drafts}: Reader): void {
	const {length} = drafts;
	for (let at = 0; at < length; at++) {
		const draft = drafts[at]!;
		const rest = draft.before && scan.quoted[draft.content.to - 1] ? quotationBehind(scan, draft.cue.to) : null;
		if (rest && !isOfAnother(drafts, draft, rest)) drafts.push({...draft, content: rest});
	}
}

/** Another speaks between the quotation and the one who spoke before, or for it. */
const isOfAnother = (drafts: readonly Draft[], draft: Draft, {from, to}: TokenRange): boolean =>
	drafts.some(
		other =>
			other !== draft &&
			((other.cue.from >= draft.cue.to && other.cue.from < to) ||
				(other.content.from < to && other.content.to > from && other.cue.from >= draft.cue.to)),
	);

/** Words at most between a verb of speech and the rest of the quotation: the speaker, who it is and what that one does. */
const longestSpeaker = 30;

/** The quotation that goes on behind a speaker and a comma, semicolon, colon or dash; null where another verb stands before it. */
function quotationBehind(scan: SpeechScan, from: number): TokenRange | null {
	let related = false;
	for (let at = from; at < Math.min(scan.tokens.length, from + longestSpeaker); at++) {
		if (isQuotationMark(formOf(scan, at)))
			return scan.quoted[at + 1] && (isBreak(scan, at - 1) || isDash(scan, at - 1))
				? {from: at, to: quotationEnd(scan, at)}
				: null;
		if (scan.grammar.relatives.has(formOf(scan, at))) related = true;
		if (isFiniteVerb(scan, at) && !related) return null;
	}
	return null;
}

function quotationEnd(scan: SpeechScan, opening: number): number {
	const outside = scan.quoted.indexOf(false, opening);
	return outside < 0 ? scan.tokens.length : outside;
}
