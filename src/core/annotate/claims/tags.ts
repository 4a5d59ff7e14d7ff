import type {ClauseWords} from '../../language/clauses.ts';
import {sequenceAt} from '../../text/formSequences.ts';
import {isInCapitals} from '../../text/isInCapitals.ts';
import type {Token} from '../../text/token.ts';
import {perWord, type Word} from '../../text/word.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {
	adjectiveClass,
	finiteClass,
	gerundClass,
	hasClass,
	nounClass,
	participleClass,
	properClass,
	verbClass,
} from '../../text/wordClass.ts';
import {infinitiveOrFinite, isClitic, isVerbHere, verbTag} from './verbTag.ts';

/** What a word does in its sentence. */
export type Tag =
	| 'finite'
	| 'participle'
	| 'infinitive'
	| 'gerund'
	| 'noun'
	| 'modifier'
	| 'determiner'
	| 'preposition'
	| 'pronoun'
	| 'coordinator'
	| 'subordinator'
	| 'relative'
	| 'between'
	| 'number'
	| 'name'
	| 'time'
	| 'sign';

/** What earlier stages found at a token. */
export type Covered = (index: number) => 'name' | 'number' | 'time' | 'between' | null;

/** A tag for every token, by closed classes, the lexicon's readings, and the tags just before. */
export function tagTokens(tokens: readonly Token[], words: ClauseWords, covered: Covered): Tag[] {
	const tags: Tag[] = [];
	for (let index = 0; index < tokens.length; index++) {
		if (tags[index - 1] === 'finite')
			for (let inside = index + insertionAt(tokens, index, words); index < inside; index++) tags.push('between');
		if (index < tokens.length) tags.push(tagOf(tokens, index, words, covered, tags));
	}
	const inParts = tags.includes('relative')
		? tags.map((tag, index) => (tag === 'relative' && leadsInPart(tokens, tags, index, words) ? 'between' : tag))
		: tags;
	return withoutClefts(tokens, inParts, words);
}

/** What of the lists a word is in, one bit each: most are in none, and asked once whether they are. */
const auxiliarySign = 1;
const bareCapitalSign = 4;
const relativeSign = 8;
const subordinatorSign = 16;
const coordinatorSign = 32;
const determinerSign = 64;
const prepositionSign = 128;
const pronounSign = 256;
const betweenSign = 512;
const closedSigns =
	relativeSign | subordinatorSign | coordinatorSign | determinerSign | prepositionSign | pronounSign | betweenSign;

const signsOf = perWord((word: Word, words: ClauseWords): number => {
	const {form} = word;
	return (
		(isAuxiliary(word, words) ? auxiliarySign : 0) |
		(words.relatives.has(form) ? relativeSign : 0) |
		(words.subordinators.has(form) ? subordinatorSign : 0) |
		(words.coordinators.has(form) ? coordinatorSign : 0) |
		(words.determiners.has(form) ? determinerSign : 0) |
		(words.prepositions.has(form) ? prepositionSign : 0) |
		(words.pronouns.has(form) ? pronounSign : 0) |
		(words.between.has(form) ? betweenSign : 0) |
		(words.bareCapitals.has(word.text) ? bareCapitalSign : 0)
	);
});

/** Length of what is inserted right behind a finite auxiliary, its commas included: `a` **`par ailleurs`** `été condamné`, `a`**`, lui,`** `été relaxé`; 0 for none. */
function insertionAt(tokens: readonly Token[], at: number, words: ClauseWords): number {
	if ((signsOf(tokens[at - 1]!, words) & auxiliarySign) === 0) return 0;
	const comma = tokens[at]!.text === ',' ? 1 : 0;
	const isStressed = comma === 1 && words.stressed.has(tokens[at + 1]?.form ?? '');
	const length = isStressed ? 1 : (sequenceAt(words.asides, tokens, at + comma)?.length ?? 0);
	if (length === 0) return 0;
	return comma === 0 ? length : tokens[at + 1 + length]?.text === ',' ? length + 2 : 0;
}

/** **`ce sont`** `300 postes` **`qui`** `seraient supprimés`: one statement, whose verb is that behind the pronoun. */
function withoutClefts(tokens: readonly Token[], tags: Tag[], words: ClauseWords): Tag[] {
	for (let index = 0; index + 2 < tokens.length; index++) {
		if (tags[index] !== 'pronoun' || !words.cleftSubjects.has(tokens[index]!.form)) continue;
		const verb = firstFrom(tags, index + 1, tag => tag !== 'between' && tag !== 'pronoun');
		if (tags[verb] !== 'finite' || !isCopula(tokens[verb]!, words)) continue;
		const border = firstFrom(tags, verb + 1, tag => endsPart.has(tag));
		if (!words.cleftPronouns.has(tokens[border]?.form ?? '') || border === verb + 1) continue;
		tags[verb] = 'between';
		tags[border] = 'between';
	}
	return tags;
}

/** Index of the first such tag from an index on; the number of tags where there is none. */
function firstFrom(tags: readonly Tag[], from: number, isSuch: (tag: Tag) => boolean): number {
	let at = from;
	while (at < tags.length && !isSuch(tags[at]!)) at++;
	return at;
}

const isCopula = (token: Token, {passive}: ClauseWords): boolean => isVerbAmong(token, passive);

/** `12 personnes,` **`dont`** `quatre enfants, sont mortes`: a number behind it, and no verb of its own before that of the subject. */
function leadsInPart(tokens: readonly Token[], tags: readonly Tag[], index: number, words: ClauseWords): boolean {
	if (!words.partRelatives.has(tokens[index]!.form)) return false;
	const end = firstFrom(tags, index + 1, tag => endsPart.has(tag));
	let verb = end + 1;
	while (tags[verb] === 'between' || tags[verb] === 'pronoun') verb++;
	if (tokens[end]?.text !== ',' || tags[verb] !== 'finite') return false;
	const number = tags.indexOf('number', index);
	return number >= 0 && number < end && !tags.slice(index, number).includes('determiner');
}

const endsPart: ReadonlySet<Tag> = new Set(['finite', 'sign', 'relative', 'subordinator']);

function tagOf(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	covered: Covered,
	tags: readonly Tag[],
): Tag {
	const token = tokens[index]!;
	if (token.kind === 'sign') return 'sign';
	const found = covered(index);
	if (token.kind === 'number') return found ?? 'number';
	if (found !== null) return found;
	const signs = signsOf(token, words);
	if (signs & bareCapitalSign) return 'preposition';
	if (isAcronym(tokens, index)) return 'name';
	return (
		(signs & auxiliarySign ? auxiliaryTag(tokens, index, words, tags) : null) ??
		(signs & closedSigns ? closedTag(tokens, index, words, tags) : null) ??
		openTag(tokens, index, words, covered, tags)
	);
}

/** Capitals amid small letters: `MOUV`, `WHO`. */
function isAcronym(tokens: readonly Token[], index: number): boolean {
	if (!tokens[index]!.capital || !isInCapitals(tokens[index]!)) return false;
	const beside = tokens[index + 1]?.kind === 'word' ? tokens[index + 1] : tokens[index - 1];
	return beside === undefined || !isInCapitals(beside);
}

/** Auxiliaries and modals, of which the word may be one, are finite wherever no determiner, infinitive mark or other modal stands before them. */
function auxiliaryTag(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): Tag | null {
	const token = tokens[index]!;
	const modal = words.auxiliaries.has(token.form);
	const reading = token.readings.find(({pos, lemma}) => pos === 'verb' && words.auxiliaries.has(lemma));
	if (!reading && !modal) return null;
	if (tags.at(-1) === 'determiner' || (token.capital && index > 0)) return null;
	if (modal && reading?.form !== 'infinitive') return 'finite';
	if (reading?.form === 'infinitive') return infinitiveOrFinite(tokens, index, words, tags);
	return reading?.form === 'finite' ? 'finite' : null;
}

const isAuxiliary = (word: Word, {auxiliaries}: ClauseWords): boolean =>
	auxiliaries.has(word.form) || isVerbAmong(word, auxiliaries);

/** The tag of a word of a closed class; null where it is another word here. */
function closedTag(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): Tag | null {
	const {form} = tokens[index]!;
	const signs = signsOf(tokens[index]!, words);
	if (signs & relativeSign) return 'relative';
	if (signs & subordinatorSign && !isComparison(tokens, index, words)) return 'subordinator';
	if (signs & coordinatorSign)
		return tags.at(-1) === 'determiner' && hasClass(tokens[index]!, nounClass) ? 'noun' : 'coordinator';
	if (signs & determinerSign) return isClitic(tokens, index, words) ? 'pronoun' : 'determiner';
	if (signs & prepositionSign)
		return isClitic(tokens, index, words) && words.pronounPrepositions.has(form) ? 'pronoun' : 'preposition';
	if (signs & pronounSign) return 'pronoun';
	if (signs & betweenSign && tags.at(-1) !== 'determiner') return 'between';
	return null;
}

/** `plus que`, `than` constructions and `ne … que`: no clause begins there. In `as did Peru, where 12 died` one does. */
function isComparison(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	const next = tokens[index + 1];
	const {form} = tokens[index]!;
	if (words.placeRelatives.has(form) && !words.that.has(form)) return false;
	if (next?.kind === 'number') return hasBefore(tokens, index, words.comparatives);
	if (words.doubtfulConjunctions.has(form)) {
		return next !== undefined && (next.kind === 'sign' || words.prepositions.has(next.form));
	}
	return false;
}

/** Whether one of the words stands at most six tokens before. */
function hasBefore(tokens: readonly Token[], index: number, forms: ReadonlySet<string>): boolean {
	for (let at = index - 1; at >= 0 && at >= index - 6; at--) if (forms.has(tokens[at]!.form)) return true;
	return false;
}

function openTag(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	covered: Covered,
	tags: readonly Tag[],
): Tag {
	const token = tokens[index]!;
	const verb = hasClass(token, verbClass) ? token.readings.find(({pos}) => pos === 'verb') : undefined;
	if (!verb) return otherTag(token, words);
	if (!hasClass(token, nounClass | adjectiveClass | properClass)) return verbTag(verb, tokens, index, words, tags);
	return isVerbHere(tokens, index, words, tags) ||
		governsNumber(token, covered(index + 1), tags) ||
		isAppositive(tokens, index, words, covered, tags)
		? verbTag(verb, tokens, index, words, tags)
		: otherTag(token, words);
}

/**
 * `Anna Roux,` **`condamnée`** `à deux ans de prison`, `deux hommes,` **`arrêtés`** `mardi`: a participle that may be a noun and is no finite
 * verb, behind a comma and what it says more of, before a preposition or a date. Before `de` it may be the noun: `élu de gauche`.
 */
function isAppositive(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	covered: Covered,
	tags: readonly Tag[],
): boolean {
	const token = tokens[index]!;
	if (token.capital || tokens[index - 1]?.text !== ',' || !headsApposition.has(tags[index - 2])) return false;
	if (!hasClass(token, participleClass) || hasClass(token, finiteClass)) return false;
	const next = tokens[index + 1]?.form ?? '';
	const opensComplement = words.prepositions.has(next) || words.contractions.has(next);
	return covered(index + 1) === 'time' || (opensComplement && !words.owning.has(next));
}

const headsApposition: ReadonlySet<Tag | undefined> = new Set(['noun', 'name']);

/** `tuant seize policiers`: what may be an adjective is a verb before a number, in words too. */
const governsNumber = (token: Token, next: ReturnType<Covered>, tags: readonly Tag[]): boolean =>
	next === 'number' && tags.at(-1) !== 'determiner' && hasClass(token, gerundClass);

function otherTag(token: Token, words: ClauseWords): Tag {
	if (token.readings.length === 0)
		return token.capital ? 'name' : words.compoundModifier?.test(token.form) ? 'modifier' : 'noun';
	const noun = hasClass(token, nounClass);
	const first = token.readings[0]!.pos;
	if (first === 'adverb' || first === 'function') return noun ? 'noun' : 'between';
	if (noun) return 'noun';
	return hasClass(token, adjectiveClass) || first === 'verb' ? 'modifier' : 'name';
}
