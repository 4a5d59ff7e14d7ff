import {overlaps} from '../../text/span.ts';
import type {Attribution} from '../annotation.ts';
import {contentSpan, speechOf} from './contentSpans.ts';
import {isQuotationMark} from './quotations.ts';
import type {Candidate} from './speakerHistory.ts';
import type {SpeechScan} from './speechScan.ts';

/** A quotation that has a speaker has it from one of so many attributions before. */
const nearest = 12;

/** `“I lost 90 cows.”` **`Anna Berg shows the field.`** A sentence that begins with a person's name, behind a quotation that nobody has yet: those are their words. */
export function portrayedSpeech(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	found: readonly Attribution[],
	actors: readonly Candidate[],
): Attribution | null {
	const before = scans[scan.index - 1];
	if (before?.sentence.block !== scan.sentence.block || scan.quoted[0] || !endsQuotation(before)) return null;
	const person = actors.find(({named, person: isPerson}) => named === 'person' && isPerson === true);
	if (person?.span.start !== scan.tokens[0]?.start || person === undefined) return null;
	const whole = {from: 0, to: before.tokens.length};
	const content = contentSpan(scans, before, whole);
	if (found.slice(-nearest).some(({content: other}) => overlaps(other, content))) return null;
	return {
		rule: 'portrayed',
		source: person.span,
		cue: {start: person.span.start, end: person.span.start},
		content,
		via: null,
		speech: speechOf(before, whole),
		stance: 'asserts',
		inherited: true,
		sentence: scan.index,
	};
}

/** A sentence that is quoted to its end, and the quotation ends with it. */
const endsQuotation = ({tokens, quoted}: SpeechScan): boolean =>
	isQuotationMark(tokens.at(-1)?.text ?? '') && !quoted.includes(false);
