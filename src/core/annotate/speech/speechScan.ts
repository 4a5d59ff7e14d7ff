import type {Block} from '../../article/article.ts';
import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {GrammarWords} from '../../language/grammar.ts';
import type {Reading} from '../../language/lexicon.ts';
import type {SpeechWords} from '../../language/speech.ts';
import {sequenceBefore} from '../../text/formSequences.ts';
import {isInCapitals} from '../../text/isInCapitals.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {
	adjectiveClass,
	adverbClass,
	functionClass,
	hasClass,
	hasOnlyClass,
	nounClass,
	verbClass,
} from '../../text/wordClass.ts';
import type {Mention} from '../annotation.ts';

/** A sentence with what the search for speakers has to know of every token. */
export type SpeechScan = {
	readonly sentence: Sentence;
	/** Index of the sentence in the article. */
	readonly index: number;
	/** What the block is that the sentence stands in. */
	readonly kind: Block['kind'];
	readonly tokens: readonly Token[];
	readonly grammar: GrammarWords;
	/** Whether a noun phrase of the language begins with its head. */
	readonly headFirst: boolean;
	readonly speech: SpeechWords;
	/** Names in the sentence. */
	readonly mentions: readonly Mention[];
	/** Part of a date or period. */
	readonly timed: readonly boolean[];
	/** A number, or part of a quantity in words. */
	readonly counted: readonly boolean[];
	/** In a quotation, marks included. */
	readonly quoted: readonly boolean[];
	/** In a quotation of a few words, which the sentence goes through: its marks cut nothing. */
	readonly glancing: readonly boolean[];
	/** In brackets, the brackets included. */
	readonly bracketed: readonly boolean[];
};

/** Tokens `from` to `to`, both ends in the sentence, `to` excluded. */
export type TokenRange = {readonly from: number; readonly to: number};

/** Form of a token, or the empty string past the ends of the sentence. */
export const formOf = ({tokens}: SpeechScan, index: number): string => tokens[index]?.form ?? '';

/** A reading of a token as a verb of the given forms. */
export function verbReading(
	token: Token | undefined,
	form: NonNullable<Reading['form']>,
	other: Reading['form'] = form,
): Reading | undefined {
	if (token === undefined || (token.classes & verbClass) === 0) return undefined;
	for (const reading of token.readings)
		if (reading.pos === 'verb' && (reading.form === form || reading.form === other)) return reading;
	return undefined;
}

/** Whether the lexicon knows the word as a noun. */
export const hasNounReading = (token: Token | undefined): boolean => hasClass(token, nounClass);

/** A word that may belong to a name: capital, not at the head of the sentence unless the lexicon knows no common word. */
export function isName(scan: SpeechScan, index: number): boolean {
	const token = scan.tokens[index];
	if (token?.kind !== 'word' || !token.capital) return false;
	if (isInCapitals(token)) return true;
	if (index > 0 && !scan.quoted[index - 1]) return !isClosedWord(scan, index);
	return !isClosedWord(scan, index) && !hasClass(token, functionClass | adverbClass);
}

/** Determiners, prepositions, pronouns and conjunctions. */
export function isClosedWord(scan: SpeechScan, index: number): boolean {
	const {grammar, tokens} = scan;
	const token = tokens[index];
	if (token === undefined || (index > 1 && token.capital && tokens[index - 1]!.capital)) return false;
	return isOfClosedClass(token, grammar);
}

const isOfClosedClass = perWordFlag(({form}, grammar: GrammarWords) => closedWordsOf(grammar).has(form));

const closedWords = new WeakMap<GrammarWords, ReadonlySet<string>>();

/** All closed classes of a grammar in one set: it is asked of every word again and again. */
function closedWordsOf(grammar: GrammarWords): ReadonlySet<string> {
	const known = closedWords.get(grammar);
	if (known) return known;
	const {determiners, prepositions, relatives, subordinators, coordinators, pronouns, otherPronouns} = grammar;
	const classes = [determiners, prepositions, relatives, subordinators, coordinators, pronouns.keys(), otherPronouns];
	const all = new Set(classes.flatMap(forms => [...forms]));
	closedWords.set(grammar, all);
	return all;
}

/**
 * Whether a token is a finite verb for certain enough to cut clauses by: not where a noun stands, and in English not a
 * past form that may be a participle ("people displaced by").
 */
export function isFiniteVerb(scan: SpeechScan, index: number): boolean {
	const {tokens, grammar} = scan;
	const token = tokens[index];
	if (token?.kind !== 'word' || (token.capital && index > 0) || scan.timed[index]) return false;
	if (!mayBeFinite(token, grammar)) return false;
	if (grammar.modals.has(token.form)) return true;
	if (!scan.headFirst && isAuxiliary(scan, index) && verbReading(token, 'infinitive'))
		return !isInfinitiveHere(scan, index);
	const finite = verbReading(token, 'finite');
	if (!finite || isAdjectiveWithTo(scan, index) || isRarelyFinite(scan, index)) return false;
	if (!isAuxiliary(scan, index) && (isClosedWord(scan, index) || isAdjectiveToo(scan, index))) return false;
	if (isAuxiliary(scan, index)) return !isNounAfterDeterminer(scan, index);
	if (verbReading(token, 'participle') && formOf(scan, index + 1) === grammar.agentPreposition) return false;
	if (hasNounReading(token) && (standsAsNoun(scan, index) || !governsNext(scan, index))) return false;
	return scan.headFirst || !verbReading(token, 'participle') || isPlainSpeech(scan, index);
}

/** Most words are no verbs, and asked nothing more. `plus` is a past form of a verb too. */
const mayBeFinite = perWordFlag(
	({form, classes}, {modals, adverbs}: GrammarWords) =>
		modals.has(form) || ((classes & verbClass) !== 0 && !adverbs.has(form)),
);

/** `say` is hardly ever a noun, `state` mostly is. */
export const isMostlyVerb = ({readings}: Token): boolean => {
	const most = (wanted: string) =>
		Math.max(-1, ...readings.filter(({pos}) => pos === wanted).map(({frequency}) => frequency));
	return most('verb') > most('noun');
};

/** `un bilan transmis par`: a participle; `je transmis` does not stand in print. */
const isRarelyFinite = ({tokens, grammar}: SpeechScan, index: number): boolean =>
	grammar.rarelyFinite?.test(tokens[index]!.form) === true && verbReading(tokens[index], 'participle') !== undefined;

/** `a source close to the case`: an adjective behind the noun, with what belongs to it. */
export const isAdjectiveWithTo = ({tokens, grammar, headFirst}: SpeechScan, index: number): boolean =>
	!headFirst &&
	hasClass(tokens[index], adjectiveClass) &&
	hasClass(tokens[index - 1], nounClass) &&
	tokens[index + 1]?.form === grammar.infinitiveMark &&
	verbReading(tokens[index + 2], 'infinitive') === undefined;

/** `to have`, `will have`: no clause begins with it. */
const isInfinitiveHere = (scan: SpeechScan, index: number): boolean => {
	const before = formOf(scan, index - 1);
	return (
		before === scan.grammar.infinitiveMark || scan.grammar.modals.has(before) || scan.grammar.negations.has(before)
	);
};

/** French forms that may be adjectives mostly are (`externes`, `calme`). */
const isAdjectiveToo = ({tokens, headFirst}: SpeechScan, index: number): boolean =>
	headFirst && hasClass(tokens[index], adjectiveClass);

/** A form that may be a noun is a verb only before what a verb takes: English in -s, French like `adjoint`, `produit`. */
export function governsNext({grammar, headFirst, tokens, counted}: SpeechScan, index: number): boolean {
	const next = tokens[index + 1];
	if (headFirst && !verbReading(tokens[index], 'participle')) return true;
	if (!next) return false;
	return (
		next.kind === 'number' ||
		counted[index + 1] === true ||
		(grammar.determiners.has(next.form) && !grammar.nounPrepositions.has(next.form)) ||
		grammar.that.has(next.form) ||
		grammar.pronouns.has(next.form)
	);
}

/** `said`, `told`: past forms that are hardly ever participles. */
const isPlainSpeech = ({tokens, speech}: SpeechScan, index: number): boolean => {
	const lemma = verbReading(tokens[index], 'finite')?.lemma ?? '';
	return speech.verbs.get(lemma)?.class === 'tell' || speech.plainPast.has(lemma);
};

/** `un avoir`, `l'est`: the auxiliary's form as a noun. */
const isNounAfterDeterminer = (scan: SpeechScan, index: number): boolean => {
	const before = formOf(scan, index - 1);
	const isDeterminer = scan.grammar.determiners.has(before) && !scan.tokens[index - 1]!.capital;
	return hasNounReading(scan.tokens[index]) && isDeterminer && !scan.grammar.clitics.has(before);
};

/** `fait état`, with its noun behind it: no noun itself. */
export const isLightVerb = ({tokens, speech}: SpeechScan, at: number): boolean =>
	hasClass(tokens[at], verbClass) &&
	tokens[at]!.readings.some(
		({pos, lemma}) => pos === 'verb' && speech.lightNouns.get(lemma)?.has(tokens[at + 1]?.form ?? '') === true,
	);

/** `have`, `be`, `avoir`, `être` in any form. */
export function isAuxiliary({tokens, grammar}: SpeechScan, index: number): boolean {
	const token = tokens[index];
	return token !== undefined && (token.classes & verbClass) !== 0 && isFormOfAuxiliary(token, grammar);
}

const isFormOfAuxiliary = perWordFlag(({readings}, {perfectAuxiliaries, passiveAuxiliaries}: GrammarWords) =>
	readings.some(({pos, lemma}) => pos === 'verb' && (perfectAuxiliaries.has(lemma) || passiveAuxiliaries.has(lemma))),
);

/** `replied by` **`saying`** `that`: an English gerund that tells how something is done. */
const isMeans = (scan: SpeechScan, index: number): boolean =>
	!scan.headFirst &&
	formOf(scan, index - 1) === scan.grammar.agentPreposition &&
	verbReading(scan.tokens[index], 'gerund') !== undefined;

/** A word after a determiner, preposition, adjective or number is a noun if it can be one. */
export function standsAsNoun(scan: SpeechScan, index: number): boolean {
	const {tokens, grammar} = scan;
	const before = tokens[index - 1];
	if (!before) return scan.headFirst ? false : !grammar.pronouns.has(formOf(scan, index + 1));
	if (before.kind === 'number') return true;
	if (before.kind !== 'word') return false;
	if (isPronounBeforeVerb(scan, index) || countsOfThem(scan, index)) return false;
	if (isGenitiveS(before) || grammar.possessives.has(before.form)) return true;
	if (grammar.determiners.has(before.form))
		return !(grammar.clitics.has(before.form) && grammar.pronouns.has(formOf(scan, index - 2)));
	if (grammar.prepositions.has(before.form)) return !isMeans(scan, index);
	const adjective = hasClass(before, adjectiveClass);
	if (scan.headFirst)
		return (
			adjective &&
			grammar.determiners.has(formOf(scan, index - 2)) &&
			!isSpeakerForm(scan, before) &&
			!isName(scan, index - 1)
		);
	return (adjective && hasOnlyClass(before, adjectiveClass)) || (isOnlyVerb(before) && !isNounInIng(scan, index - 1));
}

/** `the` **`filing`** `says`, `the court` **`ruling`** `adds`: behind an article, a word in -ing that may be a noun is one. */
const isNounInIng = ({tokens, grammar}: SpeechScan, at: number): boolean =>
	hasNounReading(tokens[at]) && [1, 2].some(back => grammar.determiners.has(tokens[at - back]?.form ?? ''));

/** `l'`**`intersyndicale`** `annonce`: an adjective by the lexicon, which stands for a body or person; no rank (`la première annonce`). In capitals it is a name (`l'Intérieur`). */
const isSpeakerForm = ({speech}: SpeechScan, {form}: Token): boolean =>
	speech.speakers.has(form) && !speech.roles.has(form);

/** `Oslo` **`en annonce 38`**: behind the pronoun for what is counted, and before a number. */
const countsOfThem = ({tokens, counted, grammar}: SpeechScan, index: number): boolean =>
	tokens[index - 1]!.form === grammar.ofThem &&
	verbReading(tokens[index], 'finite') !== undefined &&
	(counted[index + 1] === true || isVerbAmong(tokens[index], grammar.passiveAuxiliaries));

/** `le parquet` **`leur`** `reproche des violences`: behind a noun and before an object it is no possessive. */
const isPronounBeforeVerb = ({tokens, grammar}: SpeechScan, index: number): boolean => {
	const subject = tokens[index - 2];
	const before = tokens[index - 1]!;
	const next = tokens[index + 1];
	if (!grammar.clitics.has(before.form) || !grammar.possessives.has(before.form) || !subject) return false;
	const named = subject.kind === 'word' && !hasClass(subject, verbClass | functionClass);
	return (
		named &&
		next !== undefined &&
		(grammar.determiners.has(next.form) || grammar.that.has(next.form) || grammar.nounPrepositions.has(next.form))
	);
};

/** `expect`, `confirming`: a word that can be nothing but a verb, so that what follows is its object. */
const isOnlyVerb = ({readings}: Token): boolean =>
	readings.some(({form}) => form === 'gerund') ||
	(readings.length > 0 && readings.every(({pos, form}) => pos === 'verb' && form !== 'participle'));

/** Where a comma, colon, semicolon, dash or quotation mark stands, outside brackets. */
export function isBreak({tokens, bracketed, glancing}: SpeechScan, index: number): boolean {
	const token = tokens[index];
	if (token?.kind !== 'sign' || bracketed[index]) return false;
	return breaks.has(token.text) || (!glancing[index] && quotationMarks.has(token.text));
}

const breaks: ReadonlySet<string> = new Set(',;:–—()[]…');
const quotationMarks: ReadonlySet<string> = new Set('«»“”„"');

/** A hyphen with blanks around it, used as a dash. */
export const isDash = ({tokens}: SpeechScan, index: number): boolean => {
	const token = tokens[index];
	if (token?.kind !== 'sign') return false;
	if (token.text === '–' || token.text === '—') return true;
	if (token.text !== '-') return false;
	const doubled = tokens[index + 1]?.text === '-' || tokens[index - 1]?.text === '-';
	return doubled || (tokens[index - 1]?.end !== token.start && tokens[index + 1]?.kind === 'word');
};

/** Length of the phrase like `quant à lui` that ends before a token; 0 when none does. */
export function asideBefore({grammar, tokens}: SpeechScan, index: number): number {
	if (index === 0 || !endsAside(tokens[index - 1]!, grammar)) return 0;
	return sequenceBefore(grammar.asides, tokens, index)?.length ?? 0;
}

const endsAside = perWordFlag(({form}, {asides}: GrammarWords) => asides.some(forms => forms.at(-1) === form));
