import {conceptOf, conceptOfToken, type Expressed, expressionsIn} from '../language/concepts/concepts.ts';
import {glossaryLanguage} from '../language/glossary.ts';
import type {Language} from '../language/language.ts';
import type {Reading} from '../language/lexicon.ts';
import {foldWord} from '../text/fold.ts';
import {partitionPoint} from '../text/partitionPoint.ts';
import type {Span} from '../text/span.ts';
import type {Sentence, Token} from '../text/token.ts';
import {perWord, perWordFlag, type Word} from '../text/word.ts';
import {isVerbAmong} from '../text/wordAmong.ts';
import {functionClass, hasClass, nounClass, verbClass} from '../text/wordClass.ts';
import type {TimeExpression} from './annotation.ts';
import {isOfWiderPeople, nationalityOf} from './nationality.ts';

/** Numbers with fewer digits stand anywhere. */
const shortestNumber = 3;

/** Parts of speech that carry content, the likeliest reading of a word first. */
const contentOrder = ['noun', 'verb', 'adjective', 'proper', 'surname', 'given'] as const;

/** Keys of a sentence's content words, each once, with the place where each stands first. */
export type Terms = {readonly terms: readonly string[]; readonly termStarts: readonly number[]};

/**
 * Keys of a sentence's content words, in order and each once: concepts, which are the same in every language, else
 * English words that the glossary gives, else dictionary forms without accents; numbers as digits.
 * Words of names, and of what only says whose they are, are left out, since actors stand for them; words of times have the keys of what they name.
 */
export function termsOf(
	sentence: Sentence,
	named: readonly Span[],
	times: readonly TimeExpression[],
	language: Language,
): Terms {
	const {tokens, start: from} = sentence;
	const found = new Map<string, number>();
	const expressions = expressionsIn(tokens, language.code);
	let name = partitionPoint(named, ({end}) => end <= from);
	let time = partitionPoint(times, ({end}) => end <= from);
	let tells = false;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at]!;
		name = firstOpen(named, name, token);
		if (holds(named[name], token)) {
			tells = true;
			continue;
		}
		time = firstOpen(times, time, token);
		if (holds(times[time], token)) {
			for (const key of times[time]!.keys) addOnce(found, key, times[time]!.start);
			if (token.kind !== 'number') continue;
		}
		if (!tells && token.kind === 'word' && !isFunctionWord(token, language)) tells = true;
		const term = termAt(tokens, at, expressions[at], language);
		if (term) addOnce(found, term, token.start);
		at += lengthAt(tokens, at, expressions[at]) - 1;
	}
	return tells ? {terms: [...found.keys()], termStarts: [...found.values()]} : noTerms;
}

/** Of a line that is only a date or a number ("4 March 2025, 08:15"): it tells nothing that another could tell too. */
const noTerms: Terms = {terms: [], termStarts: []};

function addOnce(found: Map<string, number>, term: string, start: number): void {
	if (!found.has(term)) found.set(term, start);
}

/** Index of the first annotation, from one on, that does not end before a token. */
function firstOpen(annotations: readonly Span[], from: number, {start}: Token): number {
	let next = from;
	while (next < annotations.length && annotations[next]!.end <= start) next++;
	return next;
}

/** Whether an annotation that does not end before a token has begun there. */
const holds = (annotation: Span | undefined, {start}: Token): boolean =>
	annotation !== undefined && annotation.start <= start;

/** The key of what begins at a token, null where it carries no content. */
function termAt(
	tokens: readonly Token[],
	at: number,
	expression: Expressed | undefined,
	language: Language,
): string | null {
	const token = tokens[at]!;
	if (isModel(tokens, at)) return foldWord(token.form + tokens[at + 1]!.text);
	if (expression) return expression.concept.group;
	if (isPlainNoun(tokens, at, language)) return nounTerm(token, language);
	if (isOfWiderPeople(tokens[at - 1], token, language)) return foldWord(token.form);
	return token.kind === 'sign' ? null : termOf(token, language);
}

/** `l'`**`entreprise`**, `une` **`crue`**, `chef d'`**`entreprise`**, `the` **`rose`**, `deux` **`reprises`**: a noun by what stands before it, whatever verb has a form like it. */
function isPlainNoun(tokens: readonly Token[], at: number, {grammar, numbers}: Language): boolean {
	const before = tokens[at - 1]?.form;
	if (before === undefined || !hasClass(tokens[at]!, nounClass) || !hasClass(tokens[at]!, verbClass)) return false;
	if (grammar.determiners.has(before) || numbers.cardinals.has(before)) return true;
	return tokens[at - 1]!.kind === 'number' || (grammar.genitives.has(before) && !mayBeInfinitive(tokens[at]!));
}

const mayBeInfinitive = perWordFlag(({readings}) => readings.some(({form}) => form === 'infinitive'));

/** How many tokens that takes. */
const lengthAt = (tokens: readonly Token[], at: number, expression: Expressed | undefined): number =>
	isModel(tokens, at) ? 2 : (expression?.length ?? 1);

/** `MP3`, `G20`: capitals that a number stands right behind are no word. */
export const isModel = (tokens: readonly Token[], at: number): boolean =>
	tokens[at + 1]?.kind === 'number' && tokens[at]!.end === tokens[at + 1]!.start && isCapitals(tokens[at]!);

const isCapitals = perWordFlag(({text}) => /^\p{Lu}+$/u.test(text));

const termOf = (token: Token, language: Language): string | null =>
	token.kind === 'number' ? numberTerm(token.text) : wordTerm(token, language);

const numberTerm = (text: string): string | null =>
	text.length < shortestNumber ? null : `#${text.replaceAll(/\D/gu, '')}`;

const wordTerm = perWord((word, language: Language): string | null => {
	if (saysNothing(word, language)) return null;
	const country = countryTerm(word, language);
	if (country !== null) return country;
	const concept = conceptOfToken({word}, language.code);
	if (concept) return concept.group;
	for (const pos of contentOrder) {
		const reading = word.readings.find(candidate => candidate.pos === pos);
		if (!reading) continue;
		return pos === 'verb' && language.clauses.lightVerbs.has(reading.lemma) ? null : lemmaKey(reading, language);
	}
	return word.readings.length > 0 ? null : foldWord(word.form);
});

const nounTerm = perWord((word, language: Language): string | null => {
	if (saysNothing(word, language)) return null;
	const named = countryTerm(word, language) ?? conceptOfToken({word}, language.code, 'noun')?.group;
	return named ?? lemmaKey(word.readings.find(({pos}) => pos === 'noun')!, language);
});

/** The key of the country whose people or adjective a word is. */
function countryTerm(word: Word, language: Language): string | null {
	const country = nationalityOf({word}, language);
	return country === null ? null : `country:${country}`;
}

/** Letters, pronouns glued to a verb, numbers (which are quantities), and words that only join others. */
const saysNothing = (word: Word, language: Language): boolean =>
	word.text.length < 2 ||
	word.form.startsWith('-') ||
	language.numbers.cardinals.has(word.form) ||
	isFunctionWord({word}, language) ||
	isAuxiliary(word, language);

/** The key of a word that is no concept itself: that of the first English word that means it. */
export function lemmaKey({lemma, pos}: Pick<Reading, 'lemma' | 'pos'>, {glossary}: Language): string {
	const english = glossary?.english(lemma, pos)[0];
	return english === undefined ? foldWord(lemma) : (conceptOf(english, glossaryLanguage)?.group ?? english);
}

/** Forms of `be`, `have`, `être`, `avoir` and the like: other words are spelled alike (`est`, `été`, `are`) but far rarer. */
const isAuxiliary = (word: Word, {clauses}: Language): boolean =>
	(word.classes & verbClass) !== 0 && isVerbAmong(word, clauses.auxiliaries);

/** Articles, pronouns, prepositions and the like, also with a capital at the head of a sentence. */
const isFunctionWord = perWordFlag(
	({form, capital, classes}, {lexicon, grammar, clauses}: Language): boolean =>
		(capital ? lexicon.readings(form).some(({pos}) => pos === 'function') : (classes & functionClass) !== 0) ||
		[
			grammar.prepositions,
			grammar.determiners,
			grammar.titles,
			clauses.between,
			clauses.subordinators,
			clauses.nowadays,
		].some(list => list.has(form)),
);
