import type {AnnotatedArticle, Claim, Mention} from '../../annotate/annotation.ts';
import type {ClauseWords} from '../../language/clauses.ts';
import {type Span, sliceOf} from '../../text/span.ts';
import {lookupOf} from '../articleLookup.ts';
import {openingOf} from './labelOpening.ts';
import {hasFiniteVerb} from './labelVerbs.ts';
import {clauseWords, firstWordIn, type QuoteWord, wordsIn} from './quoteWords.ts';
import {withoutLead} from './withoutLead.ts';

/** Longest words for a subject that are set before its verb. */
const longestSubject = 45;

/**
 * The words for who does what a passage begins with, where its verb stands first: what the relative pronoun before it stands
 * for, with it (`le feu, qui`), or the subject that it shares with the clause before. Null where none is plain.
 */
export function broughtSubject(found: AnnotatedArticle, claim: Claim, passage: Span): string | null {
	const isVerb = openingOf(found, claim.sentence, passage) === 'verb';
	const name = nameBefore(found, passage);
	if (name !== undefined && (isVerb || isAge(found, passage))) return isVerb ? name : `${name},`;
	if (!isVerb || claim.verbs?.finite !== true) return null;
	return (
		antecedentIn(found, claim.sentence, passage) ?? (goesOn(found, claim, passage) ? sharedSubject(found, claim) : null)
	);
}

/** Whether a clause goes on from the one before with its own verb right behind the conjunction: `and | includes`. */
function goesOn({article: {text}, sentences}: AnnotatedArticle, {rule, sentence}: Claim, {start}: Span): boolean {
	const before = wordsIn(text, {
		start: Math.max(sentences[sentence]!.start, start - longestConjunction),
		end: start,
	}).at(-1);
	return (
		rule === 'coordinate' &&
		before !== undefined &&
		clauseWords[sentences[sentence]!.language].coordinators.has(before.form)
	);
}
const longestConjunction = 8;

/** A passage that begins with somebody's age: `Anna Lind, | 34, was elected`. */
const isAge = ({article: {text}}: AnnotatedArticle, passage: Span): boolean =>
	/^\d{1,3},/u.test(sliceOf(text, passage));

/** The name that stands right before a passage, a comma or bracket between. */
function nameBefore(found: AnnotatedArticle, {start}: Span): string | undefined {
	const before = /[^\s,)][\s,)]{1,3}$/u.exec(found.article.text.slice(Math.max(0, start - farthestName), start));
	const at = before === null ? -1 : start - before[0].length;
	const [mention] = lookupOf(found).mentionsAt({start: at, end: at + 1});
	return mention === undefined || isPlaceWhere(found, mention) ? undefined : mention.name;
}

/** Whether a place only says where: `works in Norway, which employ`. */
function isPlaceWhere({article: {text}, sentences}: AnnotatedArticle, {kind, start}: Mention): boolean {
	if (kind !== 'place' && kind !== 'country') return false;
	const sentence = sentences.find(({end}) => end > start)!;
	const before = wordsIn(text, {start: Math.max(sentence.start, start - farthestPreposition), end: start}).at(-1);
	return before !== undefined && clauseWords[sentence.language].prepositions.has(before.form);
}
const farthestPreposition = 10;
const farthestName = 4;

/** A noun or name with the relative pronoun behind it that a passage follows. */
function antecedentIn({article: {text}, sentences}: AnnotatedArticle, index: number, passage: Span): string | null {
	const sentence = sentences[index]!;
	const grammar = clauseWords[sentence.language];
	const words = wordsIn(text, {start: Math.max(sentence.start, passage.start - longestSubject), end: passage.start});
	const relative = words.at(-1);
	if (relative === undefined) return null;
	const isRelative = grammar.relatives.has(relative.form) || grammar.relativeConjunctions.has(relative.form);
	const before = words.slice(0, -1);
	const noun = before.at(-1)?.form === ',' ? before.slice(0, -1) : before;
	const from = isRelative ? beginningOfNoun(noun, grammar) : undefined;
	return from === undefined ? null : text.slice(from.start, passage.start).trim();
}

/** The determiner that a noun at the end begins with, behind one that is drawn together with a preposition; or the first capital of a name there. */
function beginningOfNoun(words: readonly QuoteWord[], {determiners, contractions}: ClauseWords): QuoteWord | undefined {
	const from = words.findLastIndex(({form}) => determiners.has(form) || !/^[\p{L}\p{N}]/u.test(form));
	const first = words[from];
	if (first !== undefined && from < words.length - 1 && determiners.has(first.form))
		return contractions.has(first.form) ? words[from + 1] : first;
	return words[words.findLastIndex(({isCapital}) => !isCapital) + 1];
}

/** The subject of the clause before in the same sentence. */
function sharedSubject(found: AnnotatedArticle, {sentence, start}: Claim): string | null {
	const before = found.claims.findLast(
		claim =>
			claim.sentence === sentence && claim.start < start && claim.verbs?.finite === true && claim.verbs.end <= start,
	);
	if (before?.verbs == null) return null;
	const clause = withoutLead(found, sentence, before);
	const subject = shortened(found, sentence, {start: clause.start, end: before.verbs.start});
	const isPlain =
		subject.end - subject.start > 1 &&
		subject.end - subject.start <= longestSubject &&
		openingOf(found, sentence, clause) === 'whole' &&
		!hasFiniteVerb(found, sentence, subject) &&
		firstWordIn(found.article.text, subject) !== undefined;
	return isPlain ? sliceOf(found.article.text, subject).trim() : null;
}

/** A noun without the complements that make it too long. */
function shortened({article: {text}, sentences}: AnnotatedArticle, index: number, noun: Span): Span {
	if (noun.end - noun.start <= longestSubject) return noun;
	const {prepositions, contractions} = clauseWords[sentences[index]!.language];
	const cut = wordsIn(text, {start: noun.start, end: noun.start + longestSubject}).findLast(
		({form, start}) => start > noun.start && (prepositions.has(form) || contractions.has(form)),
	);
	return cut === undefined ? noun : {start: noun.start, end: cut.start};
}
