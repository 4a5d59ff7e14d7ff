import type {Complement} from './complements.ts';
import type {Cue} from './cues.ts';
import {demandsHere} from './demandSpeech.ts';
import {phraseFrom} from './nounPhrases.ts';
import {formOf, isAuxiliary, isBreak, type SpeechScan, verbReading} from './speechScan.ts';

/** Whether the verb takes what follows it, with what stands in it. */
export function governsHere(scan: SpeechScan, cue: Cue, complement: Complement): boolean {
	const numbered = scan.counted.includes(true, complement.start);
	if (
		complement.kind === 'object' &&
		scan.speech.charges.has(cue.lemma) &&
		!namesCharge(scan, cue, complement.start + 1)
	)
		return false;
	if (passesVerdict(scan, cue, complement)) return false;
	if (complement.kind === 'object' && turnsAway(scan, cue, complement.start)) return false;
	if (governs(cue, complement, numbered) || demandsHere(scan, cue, complement)) return true;
	if (cue.verb.class === 'quote' && tellsOfPast(scan, complement)) return true;
	if (cue.verb.class !== 'quote' || complement.kind !== 'object') return false;
	for (let at = complement.start; at < scan.tokens.length; at++) {
		if (scan.quoted[at]) return true;
		if (isBreak(scan, at)) return false;
	}
	return false;
}

/** `nous confie` **`avoir écrit`** `12 lettres`, `recalls` **`hearing`** `12 shots`: what somebody has done, as any verb of speech may tell it. */
const tellsOfPast = (scan: SpeechScan, {kind, start}: Complement): boolean =>
	scan.headFirst
		? kind === 'infinitive' && isAuxiliary(scan, start)
		: kind === 'object' && verbReading(scan.tokens[start], 'gerund') !== undefined;

/** `ruled him guilty of 12 thefts`, `found him guilty`: an object with the word of a verdict is judged, not told. */
function passesVerdict(scan: SpeechScan, {lemma}: Cue, {kind, start}: Complement): boolean {
	if (kind !== 'object' || !scan.speech.decisions.has(lemma)) return false;
	for (let at = start; at < scan.tokens.length && !isBreak(scan, at); at++)
		if (scan.speech.verdicts.has(formOf(scan, at))) return true;
	return false;
}

/** `rejected a plan`, `dismissed 300 workers`, `denied 12 prisoners a visit`: a verb of denial that nobody says anything by. */
const turnsAway = (scan: SpeechScan, {verb}: Cue, object: number): boolean =>
	verb.stance === 'denies' && (verb.class === 'act' ? !namesStatement(scan, object) : scan.counted[object] === true);

/** `rejected` **`the figure`** `of 300 dead`, where `rejected a plan` is a vote: what somebody else has said or counted. */
function namesStatement(scan: SpeechScan, from: number): boolean {
	const phrase = phraseFrom(scan, from);
	const {statements, hearsayNouns} = scan.speech;
	return scan.tokens
		.slice(from, phrase?.to ?? from + 1)
		.some(({readings}) =>
			readings.some(({pos, lemma}) => pos === 'noun' && (statements.has(lemma) || hearsayNouns.has(lemma))),
		);
}

/** `charged him` **`with`** `fraud`, `indicted` **`for`** `fraud by the court`: what somebody is charged with stands in the clause. */
export function namesCharge(scan: SpeechScan, {to, lemma}: Cue, from: number = to): boolean {
	const prepositions = scan.speech.charges.get(lemma);
	for (let at = from; at < scan.tokens.length && !isBreak(scan, at); at++)
		if (prepositions?.has(formOf(scan, at))) return true;
	return false;
}

/** Whether the verb takes what follows it for its content. */
export function governs(cue: Cue, {kind}: Complement, hasNumber: boolean): boolean {
	if (kind === 'none') return false;
	switch (cue.verb.class) {
		case 'say':
		case 'act':
		case 'give':
			return true;
		case 'tell':
			return kind !== 'object';
		case 'count':
			return hasNumber;
		case 'think':
			return kind !== 'object';
		case 'find':
			return kind === 'clause' || kind === 'quote';
		case 'foresee':
			return kind !== 'object' || hasNumber;
		case 'show':
			return kind === 'clause';
		case 'quote':
			return kind === 'quote' || kind === 'clause';
	}
}
