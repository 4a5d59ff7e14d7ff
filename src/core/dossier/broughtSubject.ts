import type {AnnotatedArticle, Claim, Mention} from '../annotate/annotation.ts';
import type {ClauseWords} from '../language/clauses.ts';
import {type Span, sliceOf} from '../text/span.ts';
import {lookupOf} from './articleLookup.ts';
import {hasFiniteVerb, openingOf, withoutLead} from './labelOpening.ts';
import {clauseWords, firstWordIn, type QuoteWord, wordsIn} from './quoteWords.ts';

/** Longest words for a subject that are set before its verb. */
const longestSubject = 45;

/**
 * The words for who does what a passage begins with, where its verb stands first: what the relative pronoun before it stands
 * for, with it (`le feu, qui`), or the subject that it shares with the clause before. Null where none is plain.
 */
export function broughtSubject(found: AnnotatedArticle, claim: Claim, passage: Span): string | null {
	const person = personAged(found, passage);
	if (person !== undefined) return `${person.name},`;
	if (openingOf(found, claim.sentence, passage) !== 'verb' || claim.verbs?.finite !== true) return null;
	return (
		antecedentIn(found, claim.sentence, passage) ?? (claim.rule === 'coordinate' ? sharedSubject(found, claim) : null)
	);
}

/** The person whose age a passage begins with: `Anna Lind, | 34, was elected`. */
function personAged(found: AnnotatedArticle, passage: Span): Mention | undefined {
	const {text} = found.article;
	if (!/^\d{1,3},/u.test(sliceOf(text, passage)) || !/,\s$/u.test(text.slice(passage.start - 2, passage.start)))
		return undefined;
	const [mention] = lookupOf(found).mentionsAt({start: passage.start - 3, end: passage.start - 2});
	return mention?.kind === 'person' ? mention : undefined;
}

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
	const subject = {start: clause.start, end: before.verbs.start};
	const isPlain =
		subject.end - subject.start > 1 &&
		subject.end - subject.start <= longestSubject &&
		openingOf(found, sentence, clause) === 'whole' &&
		!hasFiniteVerb(found, sentence, subject) &&
		firstWordIn(found.article.text, subject) !== undefined;
	return isPlain ? sliceOf(found.article.text, subject).trim() : null;
}
