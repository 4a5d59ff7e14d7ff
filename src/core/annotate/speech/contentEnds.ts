import type {GrammarWords} from '../../language/grammar.ts';
import {isAddition} from './additions.ts';
import {complementEnd} from './complementEnd.ts';
import type {Complement} from './complements.ts';
import {overPronouns} from './overPronouns.ts';
import {beginsPredicate, isPastVerb} from './pastVerbs.ts';
import {formOf, isAuxiliary, isBreak, isDash, isFiniteVerb, type SpeechScan, verbReading} from './speechScan.ts';

/**
 * Where what is told ends: `X a annoncé la fermeture de l'usine`**`, qui emploie 800 salariés`** adds what is known anyway,
 * unless it tells of what will be (`, qui emploiera`).
 */
export function toldEnd(scan: SpeechScan, {kind, start}: Complement, clause: number): number {
	const end = Math.min(contentEnd(scan, start, clause), relativeEnd(scan, start, clause));
	if (kind === 'infinitive' && scan.headFirst) return infinitiveEnd(scan, start, end);
	if (kind !== 'object') return end;
	for (let at = start; at < end; at++)
		if ((isComma(scan, at) && opensKnown(scan, at + 1, end)) || opensOwnClause(scan, at, end)) return at;
	return end;
}

/** `The toll, which the port puts at 40`**`, may rise`**: what is told in a relative clause between commas ends with it. */
function relativeEnd(scan: SpeechScan, start: number, clause: number): number {
	const {relatives, that} = scan.grammar;
	const at = [clause, clause - 1].find(place => relatives.has(formOf(scan, place)) || that.has(formOf(scan, place)));
	let end = start;
	if (at === undefined || at < 2) return scan.tokens.length;
	if (!isComma(scan, at - 1))
		return beginsPredicate(scan, start) && !scan.headFirst ? nextPredicate(scan, start + 1) : scan.tokens.length;
	while (end < scan.tokens.length && !(isComma(scan, end) && !scan.grammar.and.has(formOf(scan, end + 1)))) end++;
	return end;
}

/** `the storm that officials say killed 40 people` **`has passed`**: without commas it ends at the next verb, or at a break. */
function nextPredicate(scan: SpeechScan, from: number): number {
	let end = from;
	while (end < scan.tokens.length && !isBreak(scan, end) && !isFiniteVerb(scan, end) && !isPastVerb(scan, end)) end++;
	return end;
}

/** `promised to punish those behind an attack` **`that killed 12`**: what a relative clause tells of the past is known, and not what is promised. */
export function happenedAt(scan: SpeechScan, start: number, end: number): number {
	const {relatives, that, negations, clitics} = scan.grammar;
	for (let at = start + 1; at < end; at++) {
		if (scan.quoted[at]) return end;
		if (!relatives.has(formOf(scan, at)) && !(that.has(formOf(scan, at)) && !scan.headFirst)) continue;
		let verb = at + 1;
		while (negations.has(formOf(scan, verb)) || clitics.has(formOf(scan, verb))) verb++;
		if (verb < end && (isPastVerb(scan, verb) || isPerfect(scan, verb))) return at;
	}
	return end;
}

/** `a fait`, `has claimed`: the auxiliary in the present, and a participle right behind it. */
const isPerfect = (scan: SpeechScan, at: number): boolean =>
	isAuxiliary(scan, at) &&
	(scan.tokens[at]?.readings.some(({lemma}) => scan.grammar.perfectAuxiliaries.has(lemma)) ?? false) &&
	verbReading(scan.tokens[at + 1], 'participle') !== undefined;

/** `reported a loss`**`, and its shares fell 11 percent`**: a subject of its own with its verb, where an object is told. */
function opensOwnClause(scan: SpeechScan, at: number, end: number): boolean {
	const joined = isComma(scan, at) ? at + 1 : at;
	if (!scan.grammar.and.has(formOf(scan, joined)) || scan.quoted[joined] || scan.bracketed[joined]) return false;
	const {determiners, pronouns, prepositions, nounPrepositions, that, relatives} = scan.grammar;
	if (!determiners.has(formOf(scan, joined + 1)) && !pronouns.has(formOf(scan, joined + 1))) return false;
	// `and that the total was`: a conjunction, and no determiner.
	if (that.has(formOf(scan, joined + 1)) && determiners.has(formOf(scan, joined + 2))) return false;
	for (let next = joined + 2; next < Math.min(end, joined + longestSubject); next++) {
		const form = formOf(scan, next);
		if (isFiniteVerb(scan, next) || isPastVerb(scan, next)) return true;
		if (isBreak(scan, next) || that.has(form) || relatives.has(form)) return false;
		if (prepositions.has(form) && !nounPrepositions.has(form)) return false;
	}
	return false;
}

/** The verb of a clause that goes on stands within so many tokens. */
const longestSubject = 8;

/** `a reconnu avoir payé`**` et a accepté`**: the subject goes on to another verb, where no verb stands within what it has said. */
function infinitiveEnd(scan: SpeechScan, start: number, end: number): number {
	for (let at = start; at < end; at++) {
		if (scan.quoted[at] || isFiniteVerb(scan, at)) return end;
		if (formOf(scan, at) === ',' && isOwnCount(scan, at + 1, end)) return at;
		if (scan.grammar.and.has(formOf(scan, at)) && isFiniteVerb(scan, overPronouns(scan, at + 1))) return at;
	}
	return end;
}

/** `souhaite fermer son usine`**`, 300 postes sont menacés`**: a number and its verb right behind the comma. */
function isOwnCount(scan: SpeechScan, from: number, end: number): boolean {
	if (!scan.counted[from]) return false;
	for (let at = from; at < end && formOf(scan, at) !== ',' && !scan.grammar.relatives.has(formOf(scan, at)); at++)
		if (isFiniteVerb(scan, at)) return true;
	return false;
}

const isComma = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at) === ',' && !scan.quoted[at] && !scan.bracketed[at];

/** A relative clause that begins there, none of whose verbs is in the future or behind a modal. */
function opensKnown(scan: SpeechScan, from: number, to: number): boolean {
	if (!scan.grammar.relatives.has(formOf(scan, from)) || isAddition(scan, from)) return false;
	for (let at = from + 1; at < to && formOf(scan, at) !== ','; at++) if (isAhead(scan, at)) return false;
	return true;
}

/** The verb tells of what will or would be. */
export function isAhead({grammar, tokens}: SpeechScan, at: number): boolean {
	const {form} = tokens[at]!;
	const finite = verbReading(tokens[at], 'finite');
	return grammar.modals.has(form) || (finite !== undefined && isFutureForm(grammar, form, finite.lemma));
}

const isFutureForm = ({isFuture, isConditional}: GrammarWords, form: string, lemma: string): boolean =>
	isFuture(form, lemma) || isConditional(form, lemma);

/** Where what is said ends; `alors que X affirme A, B` ends with the dependent clause. */
function contentEnd(scan: SpeechScan, start: number, clause: number): number {
	const end = asideEnd(scan, clause, complementEnd(scan, start));
	if (!opensSentence(scan, clause)) return end;
	for (let at = start; at < end; at++) if (isComma(scan, at) && !isAddition(scan, at + 1)) return at;
	return end;
}

/** `-- X évoquait 37 000 interpellations --`: what is said between dashes ends with them. */
function asideEnd(scan: SpeechScan, clause: number, end: number): number {
	if (clause === 0 || !isDash(scan, clause - 1)) return end;
	for (let at = clause; at < end; at++) if (isDash(scan, at) && !scan.quoted[at]) return at;
	return end;
}

/** The clause depends on a conjunction at the head of the sentence. */
function opensSentence({grammar, tokens}: SpeechScan, clause: number): boolean {
	if (clause === 0 || clause > 3) return false;
	return (
		tokens.slice(0, clause).every(({form}) => grammar.subordinators.has(form) || grammar.coordinators.has(form)) &&
		!grammar.coordinators.has(tokens[clause - 1]!.form)
	);
}
