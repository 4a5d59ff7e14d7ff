import {formOf, isBreak, isFiniteVerb, type SpeechScan, verbReading} from './speechScan.ts';

/** The token before the verb's pronouns and auxiliaries. */
export function beforeCue({grammar, tokens}: SpeechScan, from: number): number {
	let at = from - 1;
	while (at >= 0 && (grammar.clitics.has(tokens[at]!.form) || grammar.negations.has(tokens[at]!.form))) at--;
	return at;
}

/** Content before a cue begins with the sentence, or behind a semicolon. */
export function contentStart(scan: SpeechScan, end: number): number {
	for (let at = end - 1; at >= 0; at--) if (formOf(scan, at) === ';' && !scan.quoted[at]) return at + 1;
	return 0;
}

/** Behind the last conjunction before a token. */
export function clauseStart({grammar, tokens}: SpeechScan, index: number): number {
	for (let at = index - 1; at >= 0; at--) if (grammar.complementizers.has(tokens[at]!.form)) return at + 1;
	return 0;
}

/** Back to the nearest break that no bracket hides. */
export function partBefore(scan: SpeechScan, index: number): number {
	let at = index;
	while (at > 0 && (scan.bracketed[at - 1] || !isBreak(scan, at - 1))) at--;
	return at;
}

/** On to the nearest break or the end of the sentence. */
export function partAfter(scan: SpeechScan, index: number): number {
	let at = index;
	while (at < scan.tokens.length && (scan.bracketed[at] || !isBreak(scan, at)) && !/^[.!?]$/u.test(formOf(scan, at)))
		at++;
	return at;
}

/** A verb, a quotation or at least a number stands there. */
export const hasStatement = (scan: SpeechScan, from: number, to: number): boolean => {
	for (let at = from; at < to; at++) {
		const token = scan.tokens[at]!;
		if (scan.quoted[at] || scan.counted[at] || isFiniteVerb(scan, at)) return true;
		if (!token.capital && verbReading(token, 'finite', 'participle')) return true;
	}
	return false;
};
