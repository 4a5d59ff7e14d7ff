import {isNounAmong} from '../../text/wordAmong.ts';
import type {Attribution} from '../annotation.ts';
import {trimmed} from './contentSpans.ts';
import {isPastVerb} from './pastVerbs.ts';
import {spanOf} from './speakerHistory.ts';
import {formOf, isFiniteVerb, type SpeechScan} from './speechScan.ts';

/** The first number stands within so many tokens of a sentence that tells what was issued. */
const nearHead = 7;

/** A sentence has at most so many speakers: the others are not asked. */
const mostOfSentence = 8;

/** What was issued stands within so many tokens of the words that tell of it. */
const nearVerb = 5;

/**
 * `The ministry published new figures on Monday.` **`Some 12,000 people had left.`** A sentence that begins with a count and
 * names no speaker says what was in the results or figures that somebody gave to the public without a number.
 */
export function issuedCounts(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	found: readonly Attribution[],
): Attribution | null {
	const before = scans[scan.index - 1];
	if (before?.sentence.block !== scan.sentence.block || before.counted.includes(true) || scan.quoted[0]) return null;
	const first = scan.counted.indexOf(true);
	if (first < 0 || first >= nearHead || scan.grammar.definites.has(formOf(scan, first - 1))) return null;
	if (
		scan.tokens
			.slice(0, first)
			.some(({form}, at) => isFiniteVerb(scan, at) || isPastVerb(scan, at) || scan.grammar.relatives.has(form))
	)
		return null;
	const given = found.slice(-mostOfSentence).findLast(({sentence}) => sentence === before.index);
	if (
		given?.rule !== 'subject' ||
		given.stance === 'denies' ||
		given.stance === 'doubts' ||
		!issuesCount(before, given)
	)
		return null;
	const {start} = scan.tokens[0]!;
	return {
		...given,
		rule: 'issued-counts',
		cue: {start, end: start},
		content: spanOf(scan, trimmed(scan, 0, scan.tokens.length)),
		speech: 'indirect',
		inherited: true,
		sentence: scan.index,
	};
}

/** What is told begins with a noun for results, figures or a report. */
function issuesCount(scan: SpeechScan, {content}: Attribution): boolean {
	const first = scan.tokens.findIndex(({start}) => start >= content.start);
	return scan.tokens.slice(first, first + nearVerb).some(token => isNounAmong(token, scan.speech.issued));
}
