import {sequenceAt} from '../../text/formSequences.ts';
import {isPastVerb} from './pastVerbs.ts';
import {isQuotationMark} from './quotations.ts';
import {formOf, isFiniteVerb, type SpeechScan} from './speechScan.ts';

/** After the last token of what a verb of speech governs: before a contrast or the end of the sentence. */
export function complementEnd(scan: SpeechScan, start: number): number {
	for (let at = start; at < scan.tokens.length; at++) {
		if (scan.quoted[at] || scan.bracketed[at]) continue;
		const form = formOf(scan, at);
		if (form === ';' || (form === '.' && isQuotationMark(formOf(scan, at - 1)))) return at;
		if (form === ',' && isContrast(scan, at + 1)) return at;
		if (at > start && sequenceAt(scan.grammar.circumstances, scan.tokens, at)) return at;
	}
	return trimStop(scan, scan.tokens.length);
}

/** `mais`, `while` before a statement of its own; not `mais que`, which goes on with what is said. */
function isContrast(scan: SpeechScan, at: number): boolean {
	const contrast = sequenceAt(scan.grammar.contrasts, scan.tokens, at);
	if (!contrast) return false;
	const next = at + contrast.length;
	const beside = scan.counted[next] === true && scan.grammar.beside.has(contrast[0]!);
	return !beside && !scan.grammar.complementizers.has(formOf(scan, next)) && hasVerbAhead(scan, next);
}

function hasVerbAhead(scan: SpeechScan, from: number): boolean {
	for (let at = from; at < Math.min(scan.tokens.length, from + 14); at++) {
		if (formOf(scan, at) === ';') return false;
		if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return true;
	}
	return false;
}

/** Without the full stop at the end. */
function trimStop(scan: SpeechScan, to: number): number {
	let end = to;
	while (end > 0 && /^[.!?…]$/u.test(formOf(scan, end - 1))) end--;
	return end;
}
