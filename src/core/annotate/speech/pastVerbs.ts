import {formOf, hasNounReading, type SpeechScan, verbReading} from './speechScan.ts';

/** An English past form that is no noun: `found`, `rose`. */
export const isPastVerb = (scan: SpeechScan, at: number): boolean =>
	!scan.headFirst &&
	!scan.tokens[at]!.capital &&
	!hasNounReading(scan.tokens[at]) &&
	verbReading(scan.tokens[at], 'finite') !== undefined;

/** A past form that no preposition follows: "the quake killed 12". */
export const isPastForm = (scan: SpeechScan, at: number): boolean => {
	const token = scan.tokens[at]!;
	return (
		!token.capital &&
		!hasNounReading(token) &&
		verbReading(token, 'finite') !== undefined &&
		!scan.grammar.prepositions.has(formOf(scan, at + 1))
	);
};
