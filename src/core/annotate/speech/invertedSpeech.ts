import {givenClass, hasClass} from '../../text/wordClass.ts';
import {isAddition, joinsCount, joinsVerb} from './additions.ts';
import {withApposition} from './appositions.ts';
import {beforeCue, contentStart} from './clauseParts.ts';
import {complementEnd} from './complementEnd.ts';
import {type Complement, skipInsertions} from './complements.ts';
import type {Cue} from './cues.ts';
import {phraseFrom} from './nounPhrases.ts';
import {isPastVerb} from './pastVerbs.ts';
import {headOf, maySpeak} from './phraseHeads.ts';
import {isQuotationMark} from './quotations.ts';
import {sourcePhrase} from './sourcePhrases.ts';
import {add, cueRange, type Reader, type Source} from './speechReader.ts';
import {
	formOf,
	isBreak,
	isDash,
	isFiniteVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';
import {isAdverb} from './subjectPhrases.ts';
import {subjectBefore} from './subjects.ts';

/** A subject behind the verb: `, a déclaré vendredi Paris`, `," said Nils Larsen`, `comme l'exige l'opposition`. */
export function invertedSource(scan: SpeechScan, cue: Cue, complement: Complement): TokenRange | null {
	const before = beforeCue(scan, cue.from);
	if ((complement.kind === 'clause' && !isQuoteEnd(scan, before)) || complement.kind === 'infinitive') return null;
	if (opensQuotation(scan, before)) return null;
	if (/^(?:give|tell)$/u.test(cue.verb.class) && !(scan.headFirst && formOf(scan, before) === ',')) return null;
	const as = isComparison(scan, before);
	if (as && isMeasure(scan, before)) return null;
	const source = phraseBehind(scan, cue.to) ?? setOffSpeaker(scan, cue, before);
	if (!source || scan.grammar.pronouns.has(formOf(scan, source.from).toLowerCase())) return null;
	if (!as && !isQuoteEnd(scan, before) && hasSubject(scan, cue) && !partsSubject(scan, before, source.to)) return null;
	if (!as && !closesContent(scan, before) && !goesOn(scan, cue, source.to)) return null;
	const next = formOf(scan, source.to);
	if (scan.grammar.that.has(next)) return null;
	if (next === ':' && !scan.quoted[before] && !tellsAround(scan, before)) return null;
	for (let at = source.to; at < scan.tokens.length; at++) {
		if (isBreak(scan, at) || leavesClause(scan, at)) break;
		if (isFiniteVerb(scan, at)) return null;
	}
	return source;
}

/** `tests that` **`"`**`prove the use`: the verb is the first word of a quotation in the sentence, which says nothing of who speaks. */
const opensQuotation = (scan: SpeechScan, before: number): boolean =>
	before > 0 && isQuotationMark(formOf(scan, before)) && !scan.quoted[before - 1] && scan.quoted[before + 1] === true;

/** A quotation ends before the verb. */
const isQuoteEnd = (scan: SpeechScan, before: number): boolean =>
	isQuotationMark(formOf(scan, before)) || scan.quoted[before - 1] === true;

/** Someone who may speak stands before the verb, with nothing but what is said of them between. */
function hasSubject(scan: SpeechScan, cue: Cue): boolean {
	const subject = subjectBefore(scan, cue.from);
	if (subject?.kind !== 'phrase' || !maySpeak(scan, subject.range)) return false;
	const {from, to} = subject.range;
	if (scan.counted.slice(from, to).includes(true)) return false;
	return !isWhole(scan, 0, from) && !hasVerb(scan, to, cue.from);
}

/** `The gardener`**`, says a neighbour,`** `had bought`: what stands before is the subject of the verb behind. */
const partsSubject = (scan: SpeechScan, before: number, end: number): boolean =>
	formOf(scan, before) === ',' &&
	formOf(scan, end) === ',' &&
	(isFiniteVerb(scan, end + 1) || isPastVerb(scan, end + 1));

const hasVerb = (scan: SpeechScan, from: number, to: number): boolean => {
	for (let at = from; at < to; at++) if (isFiniteVerb(scan, at) && !isRelativeVerb(scan, at)) return true;
	return false;
};

/** Behind a quotation or a comma whoever follows the verb speaks, whether the lists know the noun or not: `It was lost, said` **`the trust`**. */
function setOffSpeaker(scan: SpeechScan, cue: Cue, before: number): TokenRange | null {
	const mark = formOf(scan, before) === ',' ? before - 1 : before;
	const isQuoted = isQuotationMark(formOf(scan, mark)) && !scan.glancing[mark];
	const phrase = phraseFrom(scan, skipInsertions(scan, cue.to));
	if (phrase === null || scan.counted[phrase.from]) return null;
	const isTold =
		mark < before &&
		scan.speech.plainPast.has(cue.lemma) &&
		scan.grammar.definites.has(formOf(scan, phrase.from)) &&
		!isOccasion(scan, phrase);
	return isQuoted || isTold ? withApposition(scan, phrase) : null;
}

/** `said` **`the day before`**, `said the day after` **`the storm`**: when it was said. */
const isOccasion = (scan: SpeechScan, phrase: TokenRange): boolean =>
	scan.grammar.prepositions.has(formOf(scan, phrase.from - 1)) ||
	scan.tokens[headOf(scan, phrase)]!.readings.some(({pos, category}) => pos === 'noun' && category === 'time');

/** Words that end what belongs to the verb: prepositions, relative pronouns, conjunctions. */
const leavesClause = ({grammar, tokens}: SpeechScan, at: number): boolean => {
	const {form} = tokens[at]!;
	return grammar.relatives.has(form) || grammar.prepositions.has(form) || grammar.subordinators.has(form);
};

const isComparison = (scan: SpeechScan, at: number): boolean =>
	scan.grammar.comparison.has(formOf(scan, at)) ||
	(formOf(scan, at - 1) === scan.grammar.demonstrative && scan.grammar.that.has(formOf(scan, at)));

/** `3 milliards de plus` **`que ce qu'avait prévu le ministre`**, `le double` **`de ce qu'attendait le marché`**: it is what the number is measured by, not said of it. */
const isMeasure = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at - 1) === scan.grammar.demonstrative &&
	(scan.grammar.that.has(formOf(scan, at - 2)) || scan.grammar.genitives.has(formOf(scan, at - 2)));

/** A quotation or a whole statement ends at the token. */
function closesContent(scan: SpeechScan, at: number): boolean {
	if (at < 0) return scan.tokens.length > 3 && !scan.headFirst;
	const form = formOf(scan, at);
	if (isQuotationMark(form)) return true;
	if (form !== ',' && !isDash(scan, at)) return false;
	if (scan.quoted[at - 1] || isQuotationMark(formOf(scan, at - 1))) return true;
	for (let before = 0; before < at; before++) {
		if (scan.counted[before] || (isFiniteVerb(scan, before) && !isRelativeVerb(scan, before))) return true;
	}
	return false;
}

const isRelativeVerb = (scan: SpeechScan, at: number): boolean => {
	for (let before = at - 1; before >= Math.max(0, at - 4); before--)
		if (scan.grammar.relatives.has(formOf(scan, before))) return true;
	return false;
};

/** `dit` **`sobrement`** `un colonel`: after an adverb that is only one. */
const overManner = (scan: SpeechScan, at: number): number =>
	scan.headFirst && at < scan.tokens.length && isAdverb(scan, at) ? at + 1 : at;

/** The noun phrase behind a verb, over times, the one who is told, and the occasion. */
function phraseBehind(scan: SpeechScan, from: number): TokenRange | null {
	let at = skipInsertions(scan, overManner(scan, from));
	for (let tries = 0; tries < 4; tries++) {
		const source = sourcePhrase(scan, at);
		if (source) return source;
		const adverbial = phraseFrom(scan, at);
		if (adverbial && scan.grammar.adverbs.has(formOf(scan, adverbial.to))) {
			at = skipInsertions(scan, adverbial.to);
			continue;
		}
		if (!scan.grammar.prepositions.has(formOf(scan, at))) return null;
		const next = afterPreposition(scan, at);
		if (next === null) return null;
		at = skipInsertions(scan, next);
	}
	return null;
}

/** After a prepositional phrase that more of the clause follows: `au Journal du Port | le bureau`. */
function afterPreposition(scan: SpeechScan, at: number): number | null {
	for (let next = at + 2; next < Math.min(scan.tokens.length, at + 12); next++) {
		if (isBreak(scan, next) || /^[.!?]$/u.test(formOf(scan, next))) return null;
		const joined =
			scan.grammar.prepositions.has(formOf(scan, next - 1)) || scan.grammar.determiners.has(formOf(scan, next - 1));
		if (!joined && (scan.grammar.determiners.has(formOf(scan, next)) || scan.grammar.titles.has(formOf(scan, next))))
			return next;
		if (!joined && beginsPersonName(scan, next)) return next;
	}
	return null;
}

/** A given name, or a name right behind an acronym or a bracket: `à l'AFP Jean Dupont`, `à Nantes (ouest) Mona Le Goaëc`. */
function beginsPersonName(scan: SpeechScan, at: number): boolean {
	const token = scan.tokens[at]!;
	if (!/^\p{Lu}\p{Ll}/u.test(token.text) || scan.bracketed[at]) return false;
	if (hasClass(token, givenClass) && (isName(scan, at - 1) || isFullName(scan, at))) return true;
	return /^(?:\p{Lu}{2,}|[)\]])$/u.test(scan.tokens[at - 1]!.text);
}

/** `en fin de matinée` **`Mona Roux`**, `dans une lettre Mona Roux`: two capitals of a name. */
const isFullName = (scan: SpeechScan, at: number): boolean =>
	scan.headFirst && isName(scan, at) && isName(scan, at + 1) && !isName(scan, at - 1);

/** Attributes what stands before an inverted verb, or the whole sentence that its speaker is put into. */
export function readInverted(
	reader: Reader,
	cue: Cue,
	source: Source | null,
	complement: Complement,
	end: number,
): void {
	if (!source) return;
	const {scan} = reader;
	const before = beforeCue(scan, cue.from);
	const whole = scan.grammar.comparison.has(formOf(scan, before)) || goesOn(scan, cue, end);
	const forward = complement.kind === 'quote' || (cue.pronoun !== null && complement.kind === 'clause');
	const content =
		forward && before < 1
			? {from: complement.start, to: complementEnd(scan, complement.start)}
			: {
					from: contentStart(scan, before),
					to: whole ? scan.tokens.length : before + (isQuotationMark(formOf(scan, before)) ? 1 : 0),
				};
	const rule = isComparison(scan, before) ? 'comparison' : 'inverted';
	add(reader, source, {rule, cue: cueRange(cue), content, via: null, stance: cue.stance, before: true});
}

/** `787 were inside, said the minister:` **`363 had been saved`**: a statement stands before the comma, and more behind the colon. */
export function tellsAround(scan: SpeechScan, before: number): boolean {
	if (formOf(scan, before) !== ',' || scan.quoted[before - 1]) return false;
	for (let at = contentStart(scan, before); at < before; at++)
		if (isPastVerb(scan, at) || (isFiniteVerb(scan, at) && !isRelativeVerb(scan, at))) return true;
	return false;
}

/** Words at most from a speaker to the colon behind which the statement goes on: when or where it was said. */
const colonReach = 4;

/** `Four have died, the mayor said` **`on the quay:`** `three sailors and a cook`. */
function isColonNear(scan: SpeechScan, end: number): boolean {
	const from = formOf(scan, end) === ',' ? end + 1 : end;
	for (let at = from; at <= from + colonReach && at < scan.tokens.length; at++) {
		if (formOf(scan, at) === ':') return true;
		if (scan.tokens[at]!.kind === 'sign' || scan.counted[at] || isFiniteVerb(scan, at)) return false;
	}
	return false;
}

/** The statement goes on behind its speaker: `Children, he said, could account for a third`. */
function goesOn(scan: SpeechScan, cue: Cue, end: number): boolean {
	const before = beforeCue(scan, cue.from);
	if (isColonNear(scan, end)) return tellsAround(scan, before);
	if (scan.quoted[cue.from] && scan.quoted[end + 1] && formOf(scan, end) === ';') return true;
	if (formOf(scan, before) !== ',' || formOf(scan, end) !== ',' || isQuotationMark(formOf(scan, before - 1)))
		return false;
	const next = end + 1;
	if (isFiniteVerb(scan, next) || isQuotationMark(formOf(scan, next)) || scan.grammar.that.has(formOf(scan, next)))
		return true;
	if (isAddition(scan, next) || joinsCount(scan, next) || joinsVerb(scan, next)) return true;
	if (scan.speech.runningOn.has(formOf(scan, next))) return true;
	if (scan.headFirst && verbReading(scan.tokens[next], 'infinitive')) return true;
	return !isWhole(scan, contentStart(scan, before), before) && next < scan.tokens.length;
}

/** Whether the stretch is a statement of its own, with a verb. */
function isWhole(scan: SpeechScan, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		if (scan.counted[at] || scan.quoted[at] || isFiniteVerb(scan, at) || isPastVerb(scan, at)) return true;
	}
	return false;
}
