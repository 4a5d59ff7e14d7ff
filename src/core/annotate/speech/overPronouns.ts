import type {SpeechScan} from './speechScan.ts';

/** Over `s'`, `en`, `n'` before a verb. */
export function overPronouns({grammar, tokens}: SpeechScan, from: number): number {
	let at = from;
	while (at < tokens.length && (grammar.clitics.has(tokens[at]!.form) || grammar.negations.has(tokens[at]!.form))) at++;
	return at;
}
