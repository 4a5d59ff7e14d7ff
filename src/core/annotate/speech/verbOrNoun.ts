import type {Token} from '../../text/token.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import {adjectiveClass, hasClass, hasOnlyClass, verbClass} from '../../text/wordClass.ts';
import {isPastVerb} from './pastVerbs.ts';
import {isRoleWord, maySpeak} from './phraseHeads.ts';
import {
	formOf,
	governsNext,
	hasNounReading,
	isBreak,
	isFiniteVerb,
	isLightVerb,
	isMostlyVerb,
	isName,
	type SpeechScan,
	standsAsNoun,
	verbReading,
} from './speechScan.ts';

/** `the newly announced aid`: a past form between determiner and noun. */
export const isAttribute = ({grammar, headFirst, tokens}: SpeechScan, before: number): boolean => {
	const form = tokens[before]?.form ?? '';
	return (
		!headFirst &&
		(grammar.determiners.has(form) || grammar.possessives.has(form) || grammar.prepositions.has(form)) &&
		form !== grammar.ambiguousThat
	);
};

/** Whether a form that may be a verb of speech stands as a noun. */
export function isNoun(scan: SpeechScan, index: number): boolean {
	const token = scan.tokens[index]!;
	if (!hasNounReading(token) || isLightVerb(scan, index)) return false;
	if (isSecondPerson(scan, token) || isTitle(scan, index)) return true;
	if (standsAsNoun(scan, index) || isCompound(scan, index)) return true;
	if (!scan.headFirst && !isMostlyVerb(token) && (isPluralBehindNoun(scan, index) || isQualified(scan, index)))
		return true;
	if (!scan.headFirst && (isSubjectNoun(scan, index) || isRejected(scan, index) || isOfOne(scan, index))) return true;
	return (
		!scan.headFirst &&
		(hasGenitive(scan, index) ||
			verbReading(scan.tokens[index + 1], 'gerund') !== undefined ||
			(isPlainVerb(scan, index + 1) && !isInsideRelative(scan, index)))
	);
}

/** `reports of violence`; not `spoke of 300 dead`, whose preposition belongs to the verb. */
function hasGenitive(scan: SpeechScan, index: number): boolean {
	const preposition = formOf(scan, index + 1);
	return (
		scan.grammar.genitives.has(preposition) &&
		!scan.tokens[index]!.readings.some(
			({pos, lemma}) => pos === 'verb' && scan.speech.demands.get(lemma) === preposition,
		)
	);
}

/** `Military` **`judge`** `Ana Lund`: an office right before a name. */
const isTitle = (scan: SpeechScan, index: number): boolean =>
	!scan.headFirst && isRoleWord(scan.tokens[index]!, scan.speech) && isName(scan, index + 1);

/** `menaces`, `demandes`: as a French verb it could only be said to a `tu`. */
const isSecondPerson = ({grammar}: SpeechScan, {form, readings}: Token): boolean =>
	readings.every(
		({pos, lemma, form: verb}) => pos !== 'verb' || (verb === 'finite' && grammar.isSecondPerson(form, lemma)),
	);

/** `development projects.`: a form in -s behind a common noun, with nothing that it could govern. */
function isPluralBehindNoun(scan: SpeechScan, index: number): boolean {
	if (isOnlyVerbOfSentence(scan, index) || closesStatement(scan, index)) return false;
	if (scan.grammar.prepositions.has(formOf(scan, index + 1)) && verbReading(scan.tokens[index], 'infinitive'))
		return isCommonNoun(scan, index - 1) && isPossessed(scan, index - 1);
	return (
		isCommonNoun(scan, index - 1) &&
		verbReading(scan.tokens[index], 'participle') === undefined &&
		!governsNext(scan, index)
	);
}

/** `rejected` **`claims`** `that`: what was said, behind another verb of speech; not `the accused claims`. */
const isRejected = ({grammar, speech, tokens}: SpeechScan, index: number): boolean => {
	const verb = verbReading(tokens[index - 1], 'finite');
	const statement = isNounAmong(tokens[index], speech.statements);
	return (
		statement &&
		verb !== undefined &&
		speech.verbs.has(verb.lemma) &&
		!grammar.determiners.has(tokens[index - 2]?.form ?? '')
	);
};

/** `an opposition` **`claim`** `that`: behind the article of a single thing and one more word a verb would end in -s. */
const isOfOne = ({grammar, tokens}: SpeechScan, index: number): boolean =>
	grammar.ofOne.has(tokens[index - 2]?.form ?? '') &&
	hasNounReading(tokens[index - 1]) &&
	verbReading(tokens[index], 'participle') === undefined &&
	tokens[index]!.readings.some(({pos, lemma}) => pos === 'verb' && lemma === tokens[index]!.form);

/** `European` **`states`**`,`: behind an adjective, with nothing that a verb would govern. */
const isQualified = (scan: SpeechScan, index: number): boolean =>
	index > 1 && hasClass(scan.tokens[index - 1], adjectiveClass) && /^[.,;)]?$/u.test(formOf(scan, index + 1));

/** `The latest` **`recall`** `puts`: behind article and adjective, with a verb behind it. */
const isSubjectNoun = (scan: SpeechScan, index: number): boolean =>
	hasClass(scan.tokens[index - 1], adjectiveClass) &&
	scan.grammar.determiners.has(formOf(scan, index - 2)) &&
	isFiniteVerb(scan, index + 1);

/** `forecast`, `Government` at the head of a sentence: no name. */
const isCommonNoun = ({tokens}: SpeechScan, at: number): boolean =>
	hasNounReading(tokens[at]) && (at === 0 || !tokens[at]!.capital);

/** `the airline plans to cut jobs`: before an infinitive, where no other verb comes; not `plans to cut jobs drew anger`. */
function isOnlyVerbOfSentence(scan: SpeechScan, index: number): boolean {
	if (formOf(scan, index + 1) !== scan.grammar.infinitiveMark || !verbReading(scan.tokens[index + 2], 'infinitive'))
		return false;
	for (let at = index + 3; at < scan.tokens.length && !isBreak(scan, at); at++)
		if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return false;
	return true;
}

/** `Nine were hurt, the county` **`reports.`** At the end, behind a comma, an article and a single noun that may speak, and a statement before it. */
function closesStatement(scan: SpeechScan, index: number): boolean {
	const article = index - 2;
	if (!/^[.,]?$/u.test(formOf(scan, index + 1)) || !scan.grammar.definites.has(formOf(scan, article))) return false;
	if (formOf(scan, article - 1) !== ',' || !maySpeak(scan, {from: article, to: index})) return false;
	for (let at = 0; at < article - 1; at++) if (isFiniteVerb(scan, at) || isPastVerb(scan, at)) return true;
	return false;
}

/** `its growth forecast to`: a possessive or article stands before the noun before. */
const isPossessed = ({grammar, tokens}: SpeechScan, at: number): boolean => {
	const form = tokens[at - 1]?.form ?? '';
	return grammar.possessives.has(form) || grammar.determiners.has(form);
};

/** `Syrian state media`: a base form behind a name is a verb only before what a verb takes. */
function isCompound(scan: SpeechScan, index: number): boolean {
	const {grammar, headFirst, tokens} = scan;
	const before = tokens[index - 1];
	const next = tokens[index + 1];
	if (
		!headFirst &&
		before?.kind === 'sign' &&
		before.text === ',' &&
		!isMostlyVerb(tokens[index]!) &&
		next?.kind === 'word' &&
		hasNounReading(next)
	)
		return true;
	if (headFirst || !before?.capital || verbReading(tokens[index], 'finite') || isMostlyVerb(tokens[index]!))
		return false;
	if (isOnlyVerbOfSentence(scan, index)) return false;
	return (
		next?.kind === 'word' &&
		!grammar.determiners.has(next.form) &&
		!grammar.complementizers.has(next.form) &&
		!grammar.pronouns.has(next.form)
	);
}

/** Words at most from a relative pronoun to the verb behind its subject: `that` **`the state's officials`** `say killed`. */
const relativeReach = 5;

/** `a storm that officials` **`say`** `killed 40`: behind a relative pronoun and a noun, the first of two verbs. */
function isInsideRelative(scan: SpeechScan, index: number): boolean {
	if (!isCommonNoun(scan, index - 1)) return false;
	for (let at = index - 2; at >= Math.max(1, index - relativeReach) && !isBreak(scan, at); at--)
		if (scan.grammar.relatives.has(formOf(scan, at)) || scan.grammar.that.has(formOf(scan, at)))
			return isCommonNoun(scan, at - 1) && !isMostlyVerb(scan.tokens[at - 1]!);
	return false;
}

/** `say`, `suggest` right after a word shows that word to be a noun. */
const isPlainVerb = ({tokens}: SpeechScan, index: number): boolean =>
	tokens[index]?.kind === 'word' &&
	tokens[index].readings.length > 0 &&
	hasOnlyClass(tokens[index], verbClass) &&
	verbReading(tokens[index], 'gerund') === undefined;
