import {formOf, hasNounReading, isFiniteVerb, type SpeechScan, verbReading} from './speechScan.ts';

/** An English past form that is no noun: `found`, `rose`; nothing behind the end of the sentence. */
export const isPastVerb = (scan: SpeechScan, at: number): boolean =>
	!scan.headFirst &&
	scan.tokens[at]?.capital === false &&
	!hasNounReading(scan.tokens[at]) &&
	verbReading(scan.tokens[at], 'finite') !== undefined;

/** A past form that no preposition follows: "the quake killed 12". */
export const isPastForm = (scan: SpeechScan, at: number): boolean => {
	const token = scan.tokens[at];
	return (
		token?.capital === false &&
		!hasNounReading(token) &&
		verbReading(token, 'finite') !== undefined &&
		!scan.grammar.prepositions.has(formOf(scan, at + 1))
	);
};

/** A verb without a subject of its own: `destroyed`, or a past form with its object, **`killed`** `40 people`. */
export const beginsPredicate = (scan: SpeechScan, at: number): boolean =>
	at < scan.tokens.length &&
	(isFiniteVerb(scan, at) ||
		isPastVerb(scan, at) ||
		(verbReading(scan.tokens[at], 'finite') !== undefined &&
			(scan.counted[at + 1] === true || scan.grammar.determiners.has(formOf(scan, at + 1)))));
