import type {AnnotatedArticle, VerbGroup} from '../../annotate/annotation.ts';
import type {ClauseWords} from '../../language/clauses.ts';
import type {Span} from '../../text/span.ts';
import {lookupOf} from '../articleLookup.ts';
import {clauseWords, firstWordIn, wordsIn} from './quoteWords.ts';

/** Whether a passage begins with its verb, so that it does not say who. */
export function beginsWithVerb(found: AnnotatedArticle, sentence: number, passage: Span): boolean {
	const first = firstWordIn(found.article.text, passage);
	if (first === undefined) return false;
	const words = clauseWords[found.sentences[sentence]!.language];
	const {finiteAuxiliaries, gerund} = words;
	const groups = verbsIn(found, sentence);
	if (groups.some(({start, end, head}) => head === first.start || (start <= first.start && first.start < end)))
		return true;
	if (
		found.attributions.some(({cue}) => cue.start === first.start) &&
		!words.leads.has(first.form) &&
		!words.prepositions.has(first.form)
	)
		return true;
	if (!first.isCapital && isBeforeObject(found, passage, words)) return true;
	return !first.isCapital && (finiteAuxiliaries.has(first.form) || gerund.test(first.form));
}

/** Whether a word that is no other part of speech stands right before a determiner, as a verb does before its object: `left | an island`. */
export function isBeforeObject({article: {text}}: AnnotatedArticle, passage: Span, words: ClauseWords): boolean {
	const [first, next] = wordsIn(text, {start: passage.start, end: Math.min(passage.end, passage.start + longestPair)});
	const {form} = first!;
	const isOther = [
		words.determiners,
		words.prepositions,
		words.between,
		words.leads,
		words.openers,
		words.negations,
	].some(forms => forms.has(form));
	return (
		!isOther && /^\p{L}+$/u.test(form) && words.determiners.has(next?.form ?? '') && !words.contractions.has(next!.form)
	);
}

/** Whether a finite verb stands in a passage behind its first word. */
export function hasFiniteVerb(found: AnnotatedArticle, sentence: number, passage: Span): boolean {
	const {start, end} = passage;
	if (verbsIn(found, sentence).some(verbs => verbs.finite && verbs.start > start && verbs.end <= end)) return true;
	const {finiteAuxiliaries, infinitiveMarks, gerund} = clauseWords[found.sentences[sentence]!.language];
	return wordsIn(found.article.text, passage).some(
		({form}, index, words) =>
			index > 0 && finiteAuxiliaries.has(form) && !gerund.test(form) && !infinitiveMarks.has(words[index - 1]!.form),
	);
}

/** The groups of verbs of a sentence, by its index, in text order. */
export const verbsIn = (found: AnnotatedArticle, sentence: number): readonly VerbGroup[] =>
	lookupOf(found).verbsOf(sentence);

/** Room for two words. */
const longestPair = 45;
