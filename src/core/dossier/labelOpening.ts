import type {AnnotatedArticle, VerbGroup} from '../annotate/annotation.ts';
import type {ClauseWords} from '../language/clauses.ts';
import {type Span, sliceOf} from '../text/span.ts';
import {lookupOf} from './articleLookup.ts';
import {binding} from './briefQuote.ts';
import {clauseWords, firstWordIn, type QuoteWord, wordsIn} from './quoteWords.ts';

/** How a passage begins; only `whole` needs nothing before it. */
export type Opening = 'whole' | 'infinitive' | 'pronoun' | 'possessive' | 'bound' | 'verb' | 'lead' | 'bare';

/** What each costs a label. */
const costs: Readonly<Record<Opening, number>> = {
	whole: 0,
	infinitive: 8,
	pronoun: 28,
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
export function openingOf(found: AnnotatedArticle, sentence: number, passage: Span): Opening {
	const first = firstWordIn(found.article.text, passage);
	if (first === undefined) return 'bare';
	const words = clauseWords[found.sentences[sentence]!.language];
	const {form, isCapital} = first;
	if (words.clitics.has(form)) return 'verb';
	if (words.pronouns.has(form)) return 'pronoun';
	if (words.possessives.has(form)) return 'possessive';
	if (beginsNumber(found, first)) return 'whole';
	if (binding.has(form) && !isCapital) return 'bound';
	if (words.infinitiveForm.test(form) && beginsWithVerb(found, sentence, passage)) return 'infinitive';
	if (beginsWithVerb(found, sentence, passage)) return 'verb';
	if (isLead(found, passage, words)) return 'lead';
	return isCapital || words.determiners.has(form) || words.negations.has(form) || words.openers.has(form)
		? 'whole'
		: 'bare';
}

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

const beginsNumber = ({quantities}: AnnotatedArticle, {start, form}: QuoteWord): boolean =>
	/^[\p{N}$€£¥]/u.test(form) || quantities.some(quantity => quantity.start === start);

/** Whether a passage begins with its verb, so that it does not say who. */
export function beginsWithVerb(found: AnnotatedArticle, sentence: number, passage: Span): boolean {
	const first = firstWordIn(found.article.text, passage);
	if (first === undefined) return false;
	const {finiteAuxiliaries, gerund} = clauseWords[found.sentences[sentence]!.language];
	const groups = verbsIn(found, sentence);
	if (groups.some(({start, end, head}) => head === first.start || (start <= first.start && first.start < end)))
		return true;
	return !first.isCapital && (finiteAuxiliaries.has(first.form) || gerund.test(first.form));
}

/** Whether a finite verb stands in a passage behind its first word. */
export const hasFiniteVerb = (found: AnnotatedArticle, sentence: number, {start, end}: Span): boolean =>
	verbsIn(found, sentence).some(verbs => verbs.finite && verbs.start > start && verbs.end <= end);

/** Where verbs end that ask for what follows: active ones. */
export const openVerbEnds = (found: AnnotatedArticle, sentence: number): readonly number[] =>
	verbsIn(found, sentence)
		.filter(({passive}) => !passive)
		.map(({end}) => end);

const verbsIn = (found: AnnotatedArticle, sentence: number): readonly VerbGroup[] =>
	lookupOf(found).verbsOf.get(sentence) ?? [];

/** Longest words before a comma, and between a place line and its sign, that only lead into a sentence. */
const longestLead = 45;
const dateline = /^\p{Lu}[^.!?;]{0,40}?\s(?:--?|[—–]|:)\s+(?=\S)/u;

/**
 * A clause from its subject on: without the place line, and without adverbs and prepositional phrases before a comma, as far
 * as what must be kept allows.
 */
export function withoutLead(found: AnnotatedArticle, sentence: number, clause: Span, kept = clause.end): Span {
	const {text} = found.article;
	const line =
		clause.start === found.sentences[sentence]!.start ? dateline.exec(text.slice(clause.start, clause.end)) : null;
	const isPlaceLine =
		line !== null && !hasFiniteVerb(found, sentence, {start: clause.start, end: clause.start + line[0].length});
	let rest: Span = isPlaceLine
		? {start: clause.start + line[0].length, end: clause.end}
		: withoutSigns(text, clause, clauseWords[found.sentences[sentence]!.language]);
	for (
		let next = behindLead(found, sentence, rest);
		next !== null && next.start <= kept;
		next = behindLead(found, sentence, rest)
	)
		rest = next;
	return rest;
}

/** A passage without the signs and the conjunction that lead into it. */
function withoutSigns(text: string, passage: Span, {coordinators}: ClauseWords): Span {
	const first = wordsIn(text, {start: passage.start, end: Math.min(passage.end, passage.start + longestLead)}).find(
		({form}) => !/^[,;:–—]$/u.test(form) && !coordinators.has(form),
	);
	return first === undefined ? passage : {start: first.start, end: passage.end};
}

function behindLead(found: AnnotatedArticle, sentence: number, clause: Span): Span | null {
	const {text} = found.article;
	if (openingOf(found, sentence, clause) !== 'lead') return null;
	const words = wordsIn(text, {start: clause.start, end: Math.min(clause.end, clause.start + longestLead)});
	const comma = words.findIndex(({form}) => form === ',');
	const next = words[comma + 1];
	if (comma < 1 || next === undefined) return null;
	const lead = {start: clause.start - 1, end: words[comma]!.start};
	if (hasFiniteVerb(found, sentence, lead)) return null;
	const rest = {start: next.start, end: clause.end};
	const opening = openingOf(found, sentence, rest);
	return opening === 'whole' || opening === 'lead' || opening === 'pronoun' ? rest : null;
}
