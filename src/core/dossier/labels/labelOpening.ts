import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import type {ClauseWords} from '../../language/clauses.ts';
import {rememberingPassages} from '../../text/rememberingPassages.ts';
import {type Span, sliceOf} from '../../text/span.ts';
import {lookupOf} from '../articleLookup.ts';
import {beginsWithVerb, hasFiniteVerb, verbsIn} from './labelVerbs.ts';
import {clauseWords, firstWordIn, type QuoteWord, wordsIn} from './quoteWords.ts';

/** How a passage begins; only `whole` needs nothing before it. */
export type Opening = 'whole' | 'infinitive' | 'pronoun' | 'possessive' | 'bound' | 'verb' | 'lead' | 'bare';

/** Longest words before a comma that only lead into a sentence, in UTF-16 units. */
export const longestLead = 45;
/** Longest participle before a comma with what belongs to it, in UTF-16 units. */
export const longestParticiple = 90;

/** What each costs a label. */
const costs: Readonly<Record<Opening, number>> = {
	whole: 0,
	infinitive: 8,
	pronoun: 34,
	possessive: 12,
	bound: 25,
	verb: 20,
	lead: 14,
	bare: 12,
};

/** What the beginning of a passage costs it as a label: 0 where it may stand alone. */
export const costOfOpening = (found: AnnotatedArticle, sentence: number, passage: Span): number =>
	costs[openingOf(found, sentence, passage)];

/** What stands first in a passage of a sentence. */
export const openingOf = (found: AnnotatedArticle, sentence: number, passage: Span): Opening =>
	openingIn(found, passage, sentence);

const openingIn = rememberingPassages((found: AnnotatedArticle, passage: Span, sentence: number): Opening => {
	const first = firstWordIn(found.article.text, passage);
	if (first === undefined) return 'bare';
	const words = clauseWords[found.sentences[sentence]!.language];
	const {form, isCapital} = first;
	if (words.clitics.has(form)) return 'verb';
	if (words.existentials.has(form)) return 'whole';
	if (words.pronouns.has(form)) return 'pronoun';
	if (words.possessives.has(form)) return 'possessive';
	if (isBehindPreposition(found, sentence, passage, words)) return 'bound';
	if (isAnaphor(found.article.text, passage, words)) return 'pronoun';
	if (isBareNumber(found, first, words)) return 'bound';
	if (beginsNumber(found, first)) return 'whole';
	if (words.pointing.has(form) && words.finiteAuxiliaries.has(secondWordIn(found.article.text, passage)))
		return 'pronoun';
	if (words.demonstratives.has(form) && !words.relatives.has(secondWordIn(found.article.text, passage)))
		return 'possessive';
	if (hasGerundBehind(found, sentence, passage, words)) return 'pronoun';
	if (words.binding.has(form) && !isCapital) return 'bound';
	if (words.infinitiveForm.test(form) && beginsWithVerb(found, sentence, passage)) return 'infinitive';
	if (beginsWithVerb(found, sentence, passage)) return 'verb';
	if (isLead(found, passage, words) || isParticipial(found, sentence, passage)) return 'lead';
	return isCapital || words.determiners.has(form) || words.negations.has(form) || words.openers.has(form)
		? 'whole'
		: first.start === found.sentences[sentence]!.start
			? 'bound'
			: 'bare';
});

/** Whether prepositions, conjunctions, adverbs, or a single word before a comma that is no name stand first. */
function isLead(found: AnnotatedArticle, passage: Span, words: ClauseWords): boolean {
	const {text} = found.article;
	const [first, next] = wordsIn(text, {start: passage.start, end: Math.min(passage.end, passage.start + longestLead)});
	const {form, isCapital} = first!;
	const joins = words.prepositions.has(form) || words.subordinators.has(form) || words.leads.has(form);
	if (joins || words.bareCapitals.has(sliceOf(text, first!))) return true;
	if (words.contractions.has(form) && !words.ofThe.has(form)) return true;
	if (next === undefined) return false;
	if (words.between.has(form))
		return next.form === ',' || words.prepositions.has(next.form) || words.subordinators.has(next.form);
	return isCapital && next.form === ',' && lookupOf(found).mentionsAt(first!).length === 0;
}

/** `une autre` **`s'est`**, `another` **`by`**, `one of them`: what only the words before tell the noun of. */
function isAnaphor(text: string, {start, end}: Span, words: ClauseWords): boolean {
	const forms = wordsIn(text, {start, end: Math.min(end, start + longestLead)}).map(({form}) => form);
	if (forms.length > 2 && words.singles.has(forms[0]!) && words.of.has(forms[1]!) && words.pronouns.has(forms[2]!))
		return true;
	const at = words.determiners.has(forms[0]!) && words.others.has(forms[1] ?? '') ? 1 : 0;
	if (!words.others.has(forms[at]!) && !(at === 0 && words.singles.has(forms[0]!))) return false;
	const next = forms[at + 1] ?? '';
	return [words.prepositions, words.clitics, words.finiteAuxiliaries].some(list => list.has(next));
}

/** Whether a number stands first that says nothing of what it counts: `36 voted`; not `49 of the 182`. */
function isBareNumber(
	{quantities, article: {text}}: AnnotatedArticle,
	{start}: QuoteWord,
	words: ClauseWords,
): boolean {
	const first = quantities.find(quantity => quantity.start === start);
	if (first === undefined || first.end !== first.number.end || !measuresWithoutNoun.has(first.measure)) return false;
	const next = firstWordIn(text, {start: first.end, end: first.end + longestLead})?.form ?? '';
	return !words.of.has(next) && !words.ofThe.has(next);
}

/** What a number may be of that no noun follows. */
const measuresWithoutNoun: ReadonlySet<Quantity['measure']> = new Set(['count', 'duration']);

/** `la` **`jugeant`** `trop sévère`: a pronoun that looks like an article, before a verb that is not finite. */
function hasGerundBehind(found: AnnotatedArticle, sentence: number, passage: Span, words: ClauseWords): boolean {
	const [first, second] = wordsIn(found.article.text, {start: passage.start, end: passage.start + longestLead});
	if (second === undefined || !words.determiners.has(first!.form) || !words.gerund.test(second.form)) return false;
	return verbsIn(found, sentence).some(({head, finite}) => head === second.start && !finite);
}

const secondWordIn = (text: string, {start, end}: Span): string =>
	wordsIn(text, {start, end: Math.min(end, start + longestLead)})[1]?.form ?? '';

/** Whether a passage begins behind a preposition and goes on with a verb, of which its noun is not the subject: `of the | boats, some sank`. */
function isBehindPreposition(found: AnnotatedArticle, index: number, passage: Span, words: ClauseWords): boolean {
	const {text} = found.article;
	const {start} = found.sentences[index]!;
	const before = wordsIn(text, {start: Math.max(start, passage.start - longestLead), end: passage.start});
	const last = before.at(-1);
	const preposition = last !== undefined && words.determiners.has(last.form) ? before.at(-2) : last;
	return (
		preposition !== undefined &&
		(words.prepositions.has(preposition.form) || words.contractions.has(preposition.form)) &&
		!words.subordinators.has(preposition.form) &&
		hasFiniteVerb(found, index, passage)
	);
}

const beginsNumber = ({quantities}: AnnotatedArticle, {start, form}: QuoteWord): boolean =>
	/^[\p{N}$€£¥]/u.test(form) || quantities.some(quantity => quantity.start === start);

/** Whether a sentence begins with a participle before a comma, which only leads into it: `Speaking in Oslo, the minister ...`. */
export function isParticipial({article: {text}, sentences}: AnnotatedArticle, index: number, {start}: Span): boolean {
	const sentence = sentences[index]!;
	if (start !== sentence.start) return false;
	const [first, ...rest] = wordsIn(text, {start, end: Math.min(sentence.end, start + longestParticiple)});
	return clauseWords[sentence.language].gerund.test(first?.form ?? '') && rest.some(({form}) => form === ',');
}
