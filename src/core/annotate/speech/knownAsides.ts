import {isAddition} from './additions.ts';
import type {Complement} from './complements.ts';
import {isAhead} from './contentEnds.ts';
import {isPastVerb} from './pastVerbs.ts';
import {formOf, isAuxiliary, isDash, isFiniteVerb, type SpeechScan, type TokenRange} from './speechScan.ts';

/**
 * `said the mine`**`, where 14 men drowned,`** `would close`: what a relative clause between two commas tells beside what is said is known
 * anyway, and the article's own; what is said are the pieces around it.
 */
export function withoutKnownAside(scan: SpeechScan, {kind}: Complement, content: TokenRange): readonly TokenRange[] {
	const aside = kind === 'clause' ? knownAside(scan, content) : null;
	return aside
		? [
				{from: content.from, to: aside.from},
				{from: aside.to + 1, to: content.to},
			]
		: [content];
}

/** The first such clause, from its comma to the next. */
function knownAside(scan: SpeechScan, {from, to}: TokenRange): TokenRange | null {
	let start = nextComma(scan, from + 1, to);
	while (start < to && !opensRelative(scan, start + 1)) start = nextComma(scan, start + 1, to);
	const end = nextComma(scan, start + 1, to);
	return end < to && isKnown(scan, start + 2, end) ? {from: start, to: end} : null;
}

const opensRelative = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.relatives.has(formOf(scan, at)) && !isAddition(scan, at);

/** The first comma from a token on that is not quoted, or `to`. */
function nextComma(scan: SpeechScan, from: number, to: number): number {
	let at = from;
	while (at < to && !((formOf(scan, at) === ',' || isDash(scan, at)) && !scan.quoted[at] && !scan.bracketed[at])) at++;
	return Math.min(at, to);
}

/** Its first verb is in the present or the plain past: neither shifted as what is reported is, nor ahead. */
function isKnown(scan: SpeechScan, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		if (scan.quoted[at] || isAuxiliary(scan, at) || isAhead(scan, at)) return false;
		if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return true;
	}
	return false;
}
