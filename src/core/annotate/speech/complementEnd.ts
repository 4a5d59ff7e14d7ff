import {sequenceAt} from '../../text/formSequences.ts';
import {isPastVerb} from './pastVerbs.ts';
import {isQuotationMark} from './quotations.ts';
import {formOf, isFiniteVerb, type SpeechScan} from './speechScan.ts';

/** After the last token of what a verb of speech governs: before a contrast or the end of the sentence. */
export function complementEnd(scan: SpeechScan, start: number): number {
	for (let at = start; at < scan.tokens.length; at++) {
		if (scan.quoted[at] || scan.bracketed[at]) continue;
		const form = formOf(scan, at);
		if (form === '.' && isQuotationMark(formOf(scan, at - 1))) return at;
		if (form === ';' && !goesOnWithList(scan, at + 1)) return at;
		if (form === ',' && isContrast(scan, at + 1)) return at;
		if (at > start && sequenceAt(scan.grammar.circumstances, scan.tokens, at)) return at;
	}
	return trimStop(scan, scan.tokens.length);
}

/** `30 km north of Varn` **`; 60 km east of Marvol`**: an item of a list that begins with a number of its own and has no verb. */
function goesOnWithList(scan: SpeechScan, from: number): boolean {
	if (!scan.counted[scan.grammar.and.has(formOf(scan, from)) ? from + 1 : from]) return false;
	for (let at = from; at < scan.tokens.length && formOf(scan, at) !== ';'; at++)
		if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return false;
	return true;
}

/** `mais`, `while` before a statement of its own; not `mais que`, which goes on with what is said. */
function isContrast(scan: SpeechScan, at: number): boolean {
	const contrast = sequenceAt(scan.grammar.contrasts, scan.tokens, at);
	if (!contrast) return false;
	const next = at + contrast.length;
	const verb = verbAhead(scan, next);
	const beside =
		scan.grammar.beside.has(contrast[0]!) && (scan.counted[next] === true || (verb !== null && isShifted(scan, verb)));
	return !beside && !scan.grammar.complementizers.has(formOf(scan, next)) && verb !== null;
}

function verbAhead(scan: SpeechScan, from: number): number | null {
	for (let at = from; at < Math.min(scan.tokens.length, from + 14); at++) {
		if (formOf(scan, at) === ';') return null;
		if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return at;
	}
	return null;
}

/** `said A would pay 3 million, while B` **`would`** `pay 2`: the tense of what is to come, as it is reported. */
function isShifted({tokens, grammar}: SpeechScan, verb: number): boolean {
	const {form, readings} = tokens[verb]!;
	return (
		form === grammar.reportedModal ||
		readings.some(({pos, lemma}) => pos === 'verb' && grammar.isConditional(form, lemma))
	);
}

/** Without the full stop at the end. */
function trimStop(scan: SpeechScan, to: number): number {
	let end = to;
	while (end > 0 && /^[.!?…]$/u.test(formOf(scan, end - 1))) end--;
	return end;
}
