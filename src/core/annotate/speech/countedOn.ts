import {conceptOf, isWithin} from '../../language/concepts/concepts.ts';
import {fates} from '../../language/concepts/fates.ts';
import {contains} from '../../text/span.ts';
import type {Attribution, Quantity} from '../annotation.ts';
import {speechOf, trimmed} from './contentSpans.ts';
import {spanOf} from './speakerHistory.ts';
import type {SpeechScan} from './speechScan.ts';

/** The first and the last number of a sentence that counts something. */
export type CountsOfSentence = {readonly first: Quantity; readonly last: Quantity};

/** The same of each sentence that has any, by its index; the numbers are in text order. */
export function countsBySentence(quantities: readonly Quantity[]): ReadonlyMap<number, CountsOfSentence> {
	const counts = new Map<number, CountsOfSentence>();
	for (let at = 0; at < quantities.length; at++) {
		const quantity = quantities[at]!;
		if (quantity.measure !== 'count') continue;
		const {first = quantity} = counts.get(quantity.sentence) ?? {};
		counts.set(quantity.sentence, {first, last: quantity});
	}
	return counts;
}

/** **`Five`** `were civilians`: a numeral at the head of the sentence whose noun stands before it. */
const countsThoseBefore = ({sentence}: SpeechScan, {number, noun}: Quantity): boolean =>
	number.start === sentence.start && (noun === null || noun.end <= sentence.start);

/** Whether known people are counted: `31 infants are ill.` **`625 other batches`** `were withdrawn` goes on with nobody. */
function countsPeople({sentence}: SpeechScan, {unit}: Quantity): boolean {
	const concept = conceptOf(unit, sentence.language, 'noun');
	return concept !== undefined && (isWithin(concept.id, 'person') || fates.has(concept.group));
}

/**
 * `Roe said 49 were taken to hospital.` **`Another 132 people were treated there.`** A sentence that counts on from the last
 * number of the one before, or takes a part of it (`12 of them`), has the speaker of that number, when it names none.
 */
export function countedOn(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	counts: ReadonlyMap<number, CountsOfSentence>,
	found: readonly Attribution[],
): Attribution | null {
	const before = scans[scan.index - 1];
	if (before?.sentence.block !== scan.sentence.block || scan.tokens.length === 0) return null;
	const first = counts.get(scan.index)?.first;
	if (!first || !(first.additional || first.partOf === -1 || countsThoseBefore(scan, first))) return null;
	const last = counts.get(before.index)?.last;
	if (last && first.additional && countsPeople(before, last) !== countsPeople(scan, first)) return null;
	const given = last && found.findLast(({content}) => contains(content, last));
	if (!given || given.stance === 'denies' || given.stance === 'doubts') return null;
	return goingOn(scan, given, 'counted-on');
}

/** A whole sentence as said by whom one before it is said, without a cue of its own. */
export function goingOn(scan: SpeechScan, {source, via, stance}: Attribution, rule: string): Attribution {
	const whole = {from: 0, to: scan.tokens.length};
	const {start} = scan.tokens[0]!;
	return {
		...{rule, source, via, stance},
		cue: {start, end: start},
		content: spanOf(scan, trimmed(scan, whole.from, whole.to)),
		speech: speechOf(scan, whole),
		inherited: true,
		sentence: scan.index,
	};
}
