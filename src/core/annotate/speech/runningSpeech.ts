import type {Attribution} from '../annotation.ts';
import {contentSpan, speechOf, trimmed} from './contentSpans.ts';
import {type Candidate, lastSpeaker, spanOf} from './speakerHistory.ts';
import type {SpeechScan} from './speechScan.ts';

/**
 * A sentence without a speaker of its own goes on with the one before it when it is quoted, quotes a few words, or is in
 * the conditional of hearsay.
 */
export function runningSpeech(
	scans: readonly SpeechScan[],
	scan: SpeechScan,
	history: readonly Candidate[],
): Attribution | null {
	const speaker = lastSpeaker(history, scan.index, 1);
	const before = scans[scan.index - 1];
	if (!speaker || !before || scan.tokens.length < 4) return null;
	const sameBlock = before.sentence.block === scan.sentence.block;
	const rule = runningRule(scan, sameBlock);
	if (rule === null) return null;
	const whole = {from: 0, to: scan.tokens.length};
	const content =
		rule === 'quotation' ? contentSpan(scans, scan, whole) : spanOf(scan, trimmed(scan, 0, scan.tokens.length));
	return {
		rule,
		source: speaker.span,
		cue: {start: scan.tokens[0]!.start, end: scan.tokens[0]!.start},
		content,
		via: null,
		speech: speechOf(scan, whole),
		stance: 'asserts',
		inherited: true,
		sentence: scan.index,
	};
}

function runningRule(scan: SpeechScan, sameBlock: boolean): string | null {
	const quoted = scan.quoted.filter(Boolean).length;
	if (sameBlock && quoted > scan.tokens.length * 0.8) return 'quotation';
	const ended = /^[.»”"]$/u.test(scan.tokens.at(-1)!.text);
	if (quoted >= 4 && ended && !scan.quoted[0]) return 'quoted-words';
	return sameBlock && isHearsay(scan) ? 'hearsay' : null;
}

/** A verb in the conditional of hearsay: `auraient été tués`; not `devrait`, `pourrait`. */
const isHearsay = ({tokens, grammar, quoted}: SpeechScan): boolean =>
	tokens.some(
		({form, readings}, at) =>
			!quoted[at] &&
			!grammar.modals.has(form) &&
			readings.some(
				({pos, form: verb, lemma}) => pos === 'verb' && verb === 'finite' && grammar.isConditional(form, lemma),
			),
	);
