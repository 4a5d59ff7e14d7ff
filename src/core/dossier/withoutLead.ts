import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {ClauseWords} from '../language/clauses.ts';
import type {Span} from '../text/span.ts';
import {isParticipial, longestLead, longestParticiple, openingOf} from './labelOpening.ts';
import {hasFiniteVerb} from './labelVerbs.ts';
import {clauseWords, firstWordIn, wordsIn} from './quoteWords.ts';

/** A place line before its sign: `OSLO, 4 May - `. */
const dateline = /^\p{Lu}[^.!?;]{0,60}?\s(?:--?|[—–]|:)\s+(?=\S)/u;

/**
 * A clause from its subject on: without the place line, and without adverbs and prepositional phrases before a comma, as far
 * as what must be kept allows.
 */
export function withoutLead(found: AnnotatedArticle, sentence: number, clause: Span, kept = clause.end): Span {
	const {text} = found.article;
	const line =
		clause.start === found.sentences[sentence]!.start ? dateline.exec(text.slice(clause.start, clause.end)) : null;
	const {determiners} = clauseWords[found.sentences[sentence]!.language];
	const isPlaceLine =
		line !== null &&
		!determiners.has(firstWordIn(text, clause)?.form ?? '') &&
		!hasFiniteVerb(found, sentence, {start: clause.start, end: clause.start + line[0].length});
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
