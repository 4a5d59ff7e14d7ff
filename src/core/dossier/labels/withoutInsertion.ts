import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import type {ClauseWords} from '../../language/clauses.ts';
import {contains, type Span} from '../../text/span.ts';
import {lookupOf} from '../articleLookup.ts';
import {openingOf} from './labelOpening.ts';
import {hasFiniteVerb, isBeforeObject, verbsIn} from './labelVerbs.ts';
import {clauseWords, type QuoteWord, wordsIn} from './quoteWords.ts';

/** A clause in two parts, without what is inserted between them. */
export type ClauseParts = {readonly head: Span; readonly rest: Span};

/** Longest head, so that the rest has room to say something. */
const longestHead = 50;
const sign = /^[,–—()-]$/u;

/**
 * A clause without an apposition or relative clause between signs before what must be kept: behind its subject
 * (`Anna Lind, the minister, | said`), or behind its object (`bought the yard, which had closed, | for 5 million`). Null where
 * nothing is inserted.
 */
export function withoutInsertion(
	found: AnnotatedArticle,
	sentence: number,
	clause: Span,
	kept: Span,
): ClauseParts | null {
	if (openingOf(found, sentence, clause) !== 'whole') return null;
	return behindSubject(found, sentence, clause, kept) ?? behindObject(found, sentence, clause, kept);
}

/** From the first sign behind the subject to the last before its verb. */
function behindSubject(found: AnnotatedArticle, sentence: number, clause: Span, kept: Span): ClauseParts | null {
	const {text} = found.article;
	const grammar = clauseWords[found.sentences[sentence]!.language];
	const words = wordsIn(text, {start: clause.start, end: Math.min(clause.end, clause.start + farthestVerb)});
	const first = words.findIndex(({form}) => sign.test(form));
	if (first < 1) return null;
	const head = {start: clause.start, end: words[first - 1]!.end};
	if (!isSubject(found, sentence, head, grammar)) return null;
	for (const {start, end} of tellingWords(found, sentence, words, first, grammar)) {
		if (start < head.end || start > kept.end || end > clause.end) continue;
		if (hasVerbOfItsOwn(found, sentence, {start: head.end, end: start}, grammar)) return null;
		const at = words.findIndex(word => word.start >= start);
		const last = words.findLastIndex(
			({form}, index) =>
				index < at && !grammar.between.has(form) && !grammar.clitics.has(form) && !grammar.leads.has(form),
		);
		if (last <= first || !sign.test(words[last]!.form) || !isOne(words.slice(first, last + 1))) continue;
		const parts = partsOf(head, words, last, clause);
		const name = nameIn(found, {start: words[first + 1]!.start, end: words[last - 1]!.end});
		const named = name !== null && !isNamed(found, head) ? {...parts, head: name} : parts;
		if (named.head.end - named.head.start > longestHead) return null;
		return contains(named.head, kept) || contains(parts.rest, kept) ? named : null;
	}
	return null;
}
const farthestVerb = 220;

/** Whether a word is none of the closed classes that a further part of a relative clause begins with. */
const isContentWord = ({form}: QuoteWord, grammar: ClauseWords): boolean =>
	/^\p{L}/u.test(form) &&
	![
		grammar.determiners,
		grammar.prepositions,
		grammar.coordinators,
		grammar.subordinators,
		grammar.relatives,
		grammar.leads,
		grammar.between,
		grammar.pronouns,
	].some(forms => forms.has(form));

/** Whether a verb stands before another that belongs to no relative clause, so that it is the subject's. */
function hasVerbOfItsOwn(found: AnnotatedArticle, sentence: number, between: Span, {relatives}: ClauseWords): boolean {
	const first = verbsIn(found, sentence).find(
		({finite, start}) => finite && start >= between.start && start < between.end,
	);
	if (first === undefined) return false;
	return !wordsIn(found.article.text, {start: between.start, end: first.start}).some(({form}) => relatives.has(form));
}

/** Whether one thing is inserted, not one behind each name of a list: `Lind (Oslo), Berg (Bergen)`. */
const isOne = (inserted: readonly QuoteWord[]): boolean =>
	inserted[0]!.form !== '(' || inserted.findIndex(({form}) => form === ')') === inserted.length - 1;

/** The finite verbs of a sentence, those that say who speaks, and words behind a sign that look like verbs. */
function tellingWords(
	found: AnnotatedArticle,
	sentence: number,
	words: readonly QuoteWord[],
	first: number,
	grammar: ClauseWords,
): readonly Span[] {
	const {leads, prepositions, finiteAuxiliaries, relatives} = grammar;
	const isRelative = relatives.has(words[first + 1]?.form ?? '');
	const cues = found.attributions.filter(one => one.sentence === sentence).map(({cue}) => cue);
	const isVerb = (cue: Span): boolean => {
		const [word] = wordsIn(found.article.text, cue);
		return word !== undefined && !leads.has(word.form) && !prepositions.has(word.form);
	};
	const likeVerbs = words.filter(
		(word, index) =>
			sign.test(words[index - 1]?.form ?? '') &&
			!word.isCapital &&
			((isRelative && isContentWord(word, grammar)) ||
				finiteAuxiliaries.has(word.form) ||
				isBeforeObject(found, {start: word.start, end: found.sentences[sentence]!.end}, grammar)),
	);
	return [...verbsIn(found, sentence).filter(({finite}) => finite), ...cues.filter(isVerb), ...likeVerbs];
}

/** The name of somebody that an apposition is or ends with: `the minister, | Anna Lind, | said`. */
function nameIn(found: AnnotatedArticle, words: Span): Span | null {
	const name = lookupOf(found).mentionsAt(words).at(-1);
	const isNamed = name !== undefined && name.start >= words.start && name.end === words.end;
	return isNamed && (name.kind === 'person' || name.start === words.start) ? {start: name.start, end: name.end} : null;
}

/** Whether words name somebody, not only a place. */
const isNamed = (found: AnnotatedArticle, words: Span): boolean =>
	lookupOf(found)
		.mentionsAt(words)
		.some(({kind}) => kind !== 'place' && kind !== 'country');

/** Whether words can be a subject by themselves: a name, or a noun with its determiner, without a verb. */
function isSubject(found: AnnotatedArticle, sentence: number, head: Span, {determiners}: ClauseWords): boolean {
	const [first] = wordsIn(found.article.text, head);
	const isNoun = determiners.has(first!.form) || lookupOf(found).mentionsAt(first!).length > 0;
	return isNoun && !hasFiniteVerb(found, sentence, head);
}

/** From a comma behind the verb to the next one with a preposition behind it. */
function behindObject(found: AnnotatedArticle, sentence: number, clause: Span, kept: Span): ClauseParts | null {
	const {text} = found.article;
	const grammar = clauseWords[found.sentences[sentence]!.language];
	const words = wordsIn(text, {start: clause.start, end: kept.start});
	const last = words.findLastIndex(
		({form}, index) => form === ',' && grammar.prepositions.has(words[index + 1]?.form ?? ''),
	);
	const first = words.slice(0, Math.max(0, last)).findLastIndex(({form}) => form === ',');
	if (first < 1) return null;
	const opens = words[first + 1]!.form;
	const head = {start: clause.start, end: words[first - 1]!.end};
	const isInsertion = grammar.relatives.has(opens) || grammar.determiners.has(opens);
	return isInsertion && head.end - head.start <= longestHead && hasFiniteVerb(found, sentence, head)
		? partsOf(head, words, last, clause)
		: null;
}

const partsOf = (head: Span, words: readonly QuoteWord[], last: number, clause: Span): ClauseParts => ({
	head,
	rest: {start: words[last + 1]?.start ?? words[last]!.end, end: clause.end},
});
