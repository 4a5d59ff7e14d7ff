import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {GrammarWords} from '../../language/grammar.ts';
import {perWordFlag} from '../../text/word.ts';
import {adverbClass, gerundClass, hasClass, hasOnlyClass, participleClass} from '../../text/wordClass.ts';
import {touches} from '../tokenView.ts';
import {isAdjective, isRelayWord, isRoleWord, maySpeak} from './phraseHeads.ts';
import {
	formOf,
	hasNounReading,
	isAuxiliary,
	isBreak,
	isClosedWord,
	isDash,
	isFiniteVerb,
	isLightVerb,
	isName,
	type SpeechScan,
	type TokenRange,
	verbReading,
} from './speechScan.ts';

/** Longest noun phrase that is taken for a speaker, in tokens. */
const longestPhrase = 24;

/** Whether a noun phrase may begin at a token. */
export function beginsPhrase(scan: SpeechScan, index: number): boolean {
	const token = scan.tokens[index];
	if (token?.kind !== 'word' || scan.timed[index]) return false;
	const {grammar} = scan;
	if (isDeterminerOrTitle(token, grammar)) return true;
	if (isClosedWord(scan, index)) return false;
	return (
		isName(scan, index) ||
		hasNounReading(token) ||
		isAdjective(token) ||
		isRelayWord(scan, index) ||
		isRoleWord(token, scan.speech)
	);
}

/** The noun phrase that begins at a token, without relative clauses; null when none does. */
export function phraseFrom(scan: SpeechScan, from: number): TokenRange | null {
	if (!beginsPhrase(scan, from)) return null;
	let at = from + 1;
	while (at < scan.tokens.length && at - from < longestPhrase && continuesPhrase(scan, from, at)) at++;
	const to = trimEnd(scan, from, at);
	return to > from ? {from, to} : null;
}

/** `deux sources proches du dossier`, `two of them`: a number in words, and those whom it counts. */
export function countedSpeakers(scan: SpeechScan, from: number): TokenRange | null {
	const them = countedOfThem(scan, from);
	if (them !== null) return {from, to: them};
	if (!scan.counted[from] || scan.tokens[from]!.kind !== 'word' || !hasNounReading(scan.tokens[from + 1])) return null;
	const phrase = phraseFrom(scan, from + 1);
	return phrase && maySpeak(scan, phrase) ? {from, to: phrase.to} : null;
}

/** Behind `two` **`of them`**, `deux` **`d'entre eux`** at the head of a sentence; null elsewhere. */
function countedOfThem({counted, tokens, grammar}: SpeechScan, from: number): number | null {
	if (from > 1 || !counted[from] || tokens[from]!.kind !== 'word') return null;
	const at = tokens.findIndex(({form}, place) => place > from && grammar.obliques.has(form));
	return at > 0 && at <= from + longestOfThem && counted[at - 1] === counted[at] ? at + 1 : null;
}

/** Tokens from a number to the pronoun of those whom it takes part of: `deux d'entre eux`. */
const longestOfThem = 4;

/** `responsables américains`**`,`** `chiliens et grecs`, `l'Agence nationale` **`pour`** `la mer`: a place within a name that begins in the phrase. */
const isInsideName = ({tokens, mentions}: SpeechScan, from: number, at: number): boolean =>
	mentions.some(({start, end}) => start >= tokens[from]!.start && start < tokens[at]!.start && end > tokens[at]!.end);

function continuesPhrase(scan: SpeechScan, from: number, at: number): boolean {
	const {tokens, grammar} = scan;
	const token = tokens[at]!;
	if (scan.bracketed[at] && !scan.bracketed[from]) return isShortBracket(scan, at);
	if (isInsideName(scan, from, at)) return true;
	if (token.text === ',') return false;
	if (isPluralGenitive(scan, at)) return true;
	if (token.kind === 'sign')
		return (
			(token.text === '.' && isInitial(scan, at)) || token.text === '&' || (token.text === '-' && !isDash(scan, at))
		);
	if (token.kind === 'number') return isNumberInName(scan, at);
	if (scan.timed[at]) return false;
	if (isSmallWord(token, grammar)) return isInsidePhrase(scan, from, at);
	const compound = !scan.headFirst && hasNounReading(token) && !isAuxiliary(scan, at);
	if (isClosedWord(scan, at) || (isFiniteVerb(scan, at) && !compound)) return false;
	if (isReducedRelative(scan, at) || isLightVerb(scan, at)) return false;
	return (
		token.form !== "'" &&
		(isName(scan, at) ||
			hasNounReading(token) ||
			isAdjective(token) ||
			isGenitiveS(token) ||
			token.readings.length === 0 ||
			verbReading(token, 'participle') !== undefined ||
			grammar.titles.has(token.form))
	);
}

/** `the dockers` **`'`** `own account`: the apostrophe of an owner in the plural, with what is owned behind it. */
function isPluralGenitive({tokens, headFirst}: SpeechScan, at: number): boolean {
	if (headFirst || tokens[at]!.form !== "'" || !tokens[at - 1]!.form.endsWith('s')) return false;
	const next = tokens[at + 1];
	return touches(tokens, at) && next?.kind === 'word' && next.start > tokens[at]!.end && !next.capital;
}

/** Whether a phrase goes on with a conjunction, a preposition or a determiner. */
function isInsidePhrase(scan: SpeechScan, from: number, at: number): boolean {
	const {grammar} = scan;
	const {form, capital} = scan.tokens[at]!;
	if (grammar.coordinators.has(form)) return grammar.and.has(form) && joinsPhrases(scan, at);
	if (grammar.nounPrepositions.has(form))
		return !startsClause(scan, at + 1) && !isOccasion(scan, at) && !isBareNumber(scan, at + 1);
	if (!grammar.determiners.has(form)) return isTitlePreposition(scan, from, at);
	const before = formOf(scan, at - 1);
	return capital || isInside(scan, before) || before === '&' || isRank(scan, at);
}

/** `Norway speaks of two breaches, Laos of` **`four`**`.`: a number in words that counts nothing behind it. */
const isBareNumber = ({counted, tokens}: SpeechScan, at: number): boolean =>
	counted[at] === true && !counted[at + 1] && tokens[at + 1]?.kind !== 'word';

const isDeterminerOrTitle = perWordFlag(
	({form}, {determiners, titles}: GrammarWords) => determiners.has(form) || titles.has(form),
);

const isSmallWord = perWordFlag(
	({form}, {coordinators, nounPrepositions, determiners, prepositions}: GrammarWords) =>
		coordinators.has(form) || nounPrepositions.has(form) || determiners.has(form) || prepositions.has(form),
);

/** What no phrase ends with. */
const endsNoPhrase = perWordFlag(
	({form}, {prepositions, determiners, coordinators, adverbs}: GrammarWords) =>
		prepositions.has(form) || determiners.has(form) || coordinators.has(form) || adverbs.has(form),
);

/** `(OECD)`, not a remark in brackets. */
function isShortBracket({tokens, bracketed, counted}: SpeechScan, at: number): boolean {
	let to = at;
	while (bracketed[to] && !counted[to] && to - at < 7) to++;
	return to - at < 7 && !counted[to] && tokens[at]!.text !== '[';
}

const isInside = ({grammar}: SpeechScan, before: string): boolean =>
	grammar.prepositions.has(before) || grammar.coordinators.has(before) || grammar.determiners.has(before);

/** `a 52-count complaint`, `the EB-5 coalition`, `les 3 syndicats`. */
const isNumberInName = (scan: SpeechScan, at: number): boolean =>
	(touches(scan.tokens, at) && formOf(scan, at - 1) === '-') ||
	(!scan.timed[at] && scan.grammar.determiners.has(formOf(scan, at - 1)));

/** `le numéro un de la CFDT`. */
const isRank = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at) === scan.grammar.rank && scan.grammar.nounPrepositions.has(formOf(scan, at + 1));

/** `J.` and `Mr.` keep their full stop inside a name. */
const isInitial = ({tokens, grammar}: SpeechScan, at: number): boolean => {
	const before = tokens[at - 1];
	return (
		before?.kind === 'word' &&
		before.end === tokens[at]!.start &&
		(before.text.length === 1 || grammar.titles.has(before.form) || /^\p{Lu}/u.test(before.text)) &&
		at + 1 < tokens.length
	);
};

/** `et` between two noun phrases, not between clauses. */
function joinsPhrases(scan: SpeechScan, at: number): boolean {
	if (!beginsPhrase(scan, at + 1) && !scan.grammar.nounPrepositions.has(formOf(scan, at + 1))) return false;
	for (let next = at + 1; next < Math.min(scan.tokens.length, at + 12); next++) {
		if (isBreak(scan, next) || formOf(scan, next) === '.') return true;
		if (isFiniteVerb(scan, next)) return false;
	}
	return true;
}

/** `d'avoir fourni`, `de qui`, `with stealing 3 cars`: what follows the preposition is no noun. */
const startsClause = (scan: SpeechScan, at: number): boolean => {
	if (scan.grammar.relatives.has(formOf(scan, at))) return true;
	const object = scan.counted[at + 1] || scan.grammar.determiners.has(formOf(scan, at + 1));
	if (!scan.headFirst && object && verbReading(scan.tokens[at], 'gerund')) return true;
	const infinitive = scan.headFirst && verbReading(scan.tokens[at], 'infinitive') !== undefined;
	return infinitive && (isAuxiliary(scan, at) || !hasNounReading(scan.tokens[at]));
};

/** `conseiller à la sécurité`, `ministre aux Affaires`, `parti au pouvoir`: the head takes the preposition along. */
function isTitlePreposition(scan: SpeechScan, from: number, at: number): boolean {
	const {tokens, grammar, speech} = scan;
	if (!scan.headFirst || !grammar.addresseePrepositions.has(formOf(scan, at)) || scan.timed[at + 1]) return false;
	const head = tokens.slice(from, at).some(token => token.readings.some(({lemma}) => speech.roles.has(lemma)));
	return head && !isRelayWord(scan, at + 1) && !isRelayWord(scan, at + 2);
}

/** `déposée au comité`, `pouring in from`: a participle that says more of the noun before it. */
export function isReducedRelative(scan: SpeechScan, at: number): boolean {
	const {tokens, grammar} = scan;
	const token = tokens[at]!;
	if (!hasClass(token, participleClass | gerundClass)) return false;
	const before = tokens[at - 1];
	if (token.capital || !before || grammar.determiners.has(before.form)) return false;
	const next = formOf(scan, at + 1);
	if (verbReading(token, 'participle') && next === grammar.agentPreposition) return true;
	if (hasNounReading(token)) return isGerundBehindPlural(scan, at);
	if (verbReading(token, 'participle'))
		return (
			scan.timed[at + 1] ||
			scan.timed[at + 2] ||
			(grammar.prepositions.has(next) && !(scan.headFirst && grammar.nounPrepositions.has(next)))
		);
	if (verbReading(token, 'gerund') === undefined || isAdjective(before)) return false;
	return scan.headFirst || !hasNounReading(tokens[at + 1]) || grammar.prepositions.has(next);
}

/** `lawyers` **`working`** `with the centre`, `doctors` **`working`** `there`: no noun, behind one in the plural. */
const isGerundBehindPlural = ({tokens, grammar, headFirst}: SpeechScan, at: number): boolean => {
	const nouns = tokens[at - 1]!.readings.filter(({pos}) => pos === 'noun');
	const isPlural = nouns.length > 0 && nouns.every(({number}) => number === 'plural');
	if (headFirst || !isPlural || !verbReading(tokens[at], 'gerund')) return false;
	const next = tokens[at + 1];
	return next !== undefined && (grammar.prepositions.has(next.form) || hasOnlyClass(next, adverbClass));
};

/** `said Anna Berg` **`at`** `a news conference`: behind a person's name, an article that points to nothing known tells when it was said. */
const isOccasion = ({tokens, mentions, grammar, headFirst}: SpeechScan, at: number): boolean =>
	!headFirst &&
	!grammar.genitives.has(tokens[at]!.form) &&
	/^an?$/u.test(tokens[at + 1]?.form ?? '') &&
	mentions.some(({kind, end}) => kind === 'person' && end === tokens[at - 1]?.end);

/** Leaves out what cannot end a noun phrase. */
function trimEnd(scan: SpeechScan, from: number, to: number): number {
	const {tokens, grammar} = scan;
	let end = to;
	while (end > from) {
		const token = tokens[end - 1]!;
		if (
			!endsNoPhrase(token, grammar) &&
			!(token.kind === 'sign' && token.text !== ')' && token.text !== '.') &&
			!scan.timed[end - 1]
		)
			break;
		end--;
	}
	return end;
}
