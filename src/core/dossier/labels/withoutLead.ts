import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {datelineOf} from '../../article/dateline.ts';
import type {ClauseWords} from '../../language/clauses.ts';
import type {Span} from '../../text/span.ts';
import {isParticipial, longestLead, longestParticiple, openingOf} from './labelOpening.ts';
import {hasFiniteVerb} from './labelVerbs.ts';
import {clauseWords, firstWordIn, isOneOfPair, wordsIn} from './quoteWords.ts';

/** A place line before its sign: `OSLO, 4 May - `. */
const dateline = /^\p{Lu}[^.!?;]{0,60}?\s(?:--?|[—–]|:)\s+(?=\S)/u;
/** A sign that every place line has; most clauses have none so far ahead, in UTF-16 units. */
const signOfPlaceLine = /[-–—:]/u;
const longestPlaceLine = 150;

/**
 * A clause from its subject on: without the place line, and without adverbs and prepositional phrases before a comma, as far
 * as what must be kept allows.
 */
export function withoutLead(found: AnnotatedArticle, sentence: number, clause: Span, kept = clause.end): Span {
	const {text} = found.article;
	const place = clause.start === found.sentences[sentence]!.start ? placeLine(found, sentence, clause) : 0;
	let rest: Span =
		place > 0
			? {start: clause.start + place, end: clause.end}
			: withoutSigns(text, clause, clauseWords[found.sentences[sentence]!.language]);
	const whole = withPreposition(found, sentence, rest);
	const main = whole === null ? null : behindLead(found, sentence, whole);
	if (main !== null && main.start <= kept) rest = main;
	for (
		let next = behindLead(found, sentence, rest);
		next !== null && next.start <= kept;
		next = behindLead(found, sentence, rest)
	)
		rest = next;
	return rest;
}

/** Length of the place line that a clause at the head of its sentence begins with; 0 where it has none. */
function placeLine(found: AnnotatedArticle, sentence: number, {start, end}: Span): number {
	const {text} = found.article;
	const opening = text.slice(start, end);
	if (!signOfPlaceLine.test(opening.slice(0, longestPlaceLine))) return 0;
	const known = datelineOf(opening);
	if (known !== null) return known.length;
	const length = dateline.exec(opening)?.[0].length ?? 0;
	if (length === 0) return 0;
	const {determiners} = clauseWords[found.sentences[sentence]!.language];
	const isSentence =
		determiners.has(firstWordIn(text, {start, end})?.form ?? '') ||
		hasFiniteVerb(found, sentence, {start, end: start + length});
	return isSentence ? 0 : length;
}

/** A passage with the preposition that its sentence opens with: **`In`** `| the coming days, the council meets`; null elsewhere. */
function withPreposition({article: {text}, sentences}: AnnotatedArticle, index: number, passage: Span): Span | null {
	const sentence = sentences[index]!;
	const {prepositions, contractions} = clauseWords[sentence.language];
	const before = wordsIn(text, {start: sentence.start, end: Math.min(passage.start, sentence.start + longestLead)});
	const [first] = before;
	if (first === undefined || before.length > 1 || passage.start <= sentence.start) return null;
	return prepositions.has(first.form) || contractions.has(first.form)
		? {start: sentence.start, end: passage.end}
		: null;
}

/** A noun without the preposition before it, where no verb follows: `under | the deal sealed in May`. */
export function withoutPreposition(found: AnnotatedArticle, sentence: number, passage: Span, kept: number): Span {
	const {text} = found.article;
	const {prepositions, contractions, determiners} = clauseWords[found.sentences[sentence]!.language];
	const [first, next] = wordsIn(text, {start: passage.start, end: Math.min(passage.end, passage.start + longestLead)});
	if (first === undefined || next === undefined || next.start > kept) return passage;
	if (!prepositions.has(first.form) || contractions.has(first.form)) return passage;
	const isNoun = determiners.has(next.form) || (next.start === kept && /^[\p{N}$€£¥]/u.test(next.form));
	return isNoun && !hasFiniteVerb(found, sentence, passage) ? {start: next.start, end: passage.end} : passage;
}

/** A passage without the signs and the conjunction that lead into it. */
function withoutSigns(text: string, passage: Span, grammar: ClauseWords): Span {
	const words = wordsIn(text, {start: passage.start, end: Math.min(passage.end, passage.start + longestLead)});
	const first = words.find(
		({form}) => (!/^[,;:–—]$/u.test(form) && !grammar.coordinators.has(form)) || isOneOfPair(form, words, grammar),
	);
	return first === undefined ? passage : {start: first.start, end: passage.end};
}

function behindLead(found: AnnotatedArticle, sentence: number, clause: Span): Span | null {
	const {text} = found.article;
	if (openingOf(found, sentence, clause) !== 'lead') return null;
	const longest = isParticipial(found, sentence, clause) ? longestParticiple : longestLead;
	const words = wordsIn(text, {start: clause.start, end: Math.min(clause.end, clause.start + longest)});
	const comma = words.findIndex(({form}) => form === ',');
	const next = words[comma + 1];
	if (comma < 1 || next === undefined) return null;
	const lead = {start: clause.start - 1, end: words[comma]!.start};
	if (hasFiniteVerb(found, sentence, lead)) return null;
	const rest = {start: next.start, end: clause.end};
	const opening = openingOf(found, sentence, rest);
	return opening === 'whole' || opening === 'lead' || opening === 'pronoun' ? rest : null;
}
