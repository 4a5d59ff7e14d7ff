import type {Complement} from './complements.ts';
import type {Cue} from './cues.ts';
import {isAdjective, maySpeak} from './phraseHeads.ts';
import {
	formOf,
	hasNounReading,
	isBreak,
	isFiniteVerb,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';

/** The number that is demanded stands within so many tokens before the words that tell who demands it. */
const nearNumber = 7;

/** Whether a verb demands something, and what follows is that: `asked for 400 buses`. */
export function demandsHere(scan: SpeechScan, cue: Cue, {kind, start}: Complement): boolean {
	const preposition = scan.speech.demands.get(cue.lemma);
	if (preposition === undefined || kind !== 'object') return false;
	if (preposition === '')
		return cue.verb.stance === 'plans' && scan.counted.slice(start, start + nearNumber).includes(true);
	if (asksCounted(scan, start)) return true;
	const link = linkBehind(scan, cue.to, preposition);
	return link !== null && scan.counted.slice(link, link + nearNumber).includes(true);
}

/** `asked` **`four million people to`** `stay at home`: so many are asked to do something. */
function asksCounted(scan: SpeechScan, start: number): boolean {
	if (scan.counted[start] !== true) return false;
	for (let at = start + 1; at < scan.tokens.length && !isBreak(scan, at); at++)
		if (scan.grammar.infinitiveLinks.has(formOf(scan, at)))
			return verbReading(scan.tokens[at + 1], 'infinitive') !== undefined;
	return false;
}

/** The one who is asked takes up at most so many tokens. */
const longestAsked = 5;

/** Where the preposition stands, behind the verb or the one who is asked: `asked` **`regulators`** `for`. */
function linkBehind(scan: SpeechScan, from: number, preposition: string): number | null {
	for (let at = from; at <= from + longestAsked && at < scan.tokens.length; at++) {
		if (formOf(scan, at) === preposition) return at;
		if (scan.counted[at] || isBreak(scan, at) || isFiniteVerb(scan, at)) return null;
	}
	return null;
}

/** Where the number begins that the subject demands, in `the 300 buses that the union had sought`; null where there is none. */
export function demandedBefore(scan: SpeechScan, cue: Cue, subject: TokenRange): number | null {
	return scan.speech.demands.has(cue.lemma) ? relatedBefore(scan, subject.from) : null;
}

/** Where the number begins that a relative clause tells of whose subject begins here: `against the 30 that` **`the army`** `gives`; null elsewhere. */
export function relatedBefore(scan: SpeechScan, subject: number): number | null {
	const relative = subject - 1;
	const {relatives, that} = scan.grammar;
	const form = formOf(scan, relative);
	return relatives.has(form) || that.has(form) ? numberBefore(scan, relative) : null;
}

/** `the 20-year term` **`prosecutors`** `had sought`: number and speaker stand in one phrase, nothing behind the verb. */
export function demandedBare(
	scan: SpeechScan,
	cue: Cue,
	{kind}: Complement,
): {readonly from: number; readonly speaker: TokenRange} | null {
	if (scan.headFirst || kind !== 'none') return null;
	if (scan.speech.demands.get(cue.lemma) !== '') return expectedBare(scan, cue);
	const last = cue.from - 1;
	const from = numberBefore(scan, last);
	if (from === null || last - from < 3) return null;
	for (let at = from; at < last; at++) if (isFiniteVerb(scan, at)) return null;
	const speaker = {from: isAdjective(scan.tokens[last - 1]!) ? last - 1 : last, to: cue.from};
	return endsNumbered(scan, from, speaker.from) && maySpeak(scan, speaker) ? {from, speaker} : null;
}

/** Words at most of those who expect a number: `industry analysts`. */
const longestExpecting = 3;

/** `above the $1.80` **`analysts`** `had expected`, `against the 110,000` **`economists`** `forecast`: right behind an article and a number that counts nothing. */
function expectedBare(scan: SpeechScan, cue: Cue): {readonly from: number; readonly speaker: TokenRange} | null {
	const from = numberBefore(scan, cue.from - 1);
	if (from === null || !scan.grammar.definites.has(formOf(scan, from - 1))) return null;
	let end = from;
	while (scan.counted[end] && formOf(scan, end) !== '-') end++;
	const speaker = {from: end, to: cue.from};
	const isShort = end < cue.from && cue.from - end <= longestExpecting;
	const isPhrase = isShort && scan.tokens.slice(end, cue.from).every((_, step) => !isFiniteVerb(scan, end + step));
	return isPhrase && maySpeak(scan, speaker) ? {from, speaker} : null;
}

/** `20-year` **`term`**: the noun that is measured, before another noun that does not belong to it. */
function endsNumbered({tokens}: SpeechScan, from: number, to: number): boolean {
	const noun = tokens[to - 1]!;
	if (!hasNounReading(noun) || isAdjective(noun)) return false;
	return tokens[from + 1]?.text === '-';
}

/** Where the number begins that somebody demands, in `the 200 trams sought by the union`; null where there is none. */
export const demandedByAgent = (scan: SpeechScan, cue: Cue): number | null =>
	scan.speech.demands.has(cue.lemma) ? numberBefore(scan, cue.from) : null;

/** The first token of the number in the noun phrase that ends before a token. */
function numberBefore(scan: SpeechScan, end: number): number | null {
	for (let at = end - 1; at >= Math.max(0, end - nearNumber); at--) {
		if (isBreak(scan, at)) return null;
		if (!scan.counted[at]) continue;
		while (at > 0 && scan.counted[at - 1]) at--;
		return at;
	}
	return null;
}
