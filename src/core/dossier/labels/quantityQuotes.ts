import type {AnnotatedArticle, Claim, Quantity} from '../../annotate/annotation.ts';
import {contains, cover, type Span, sliceOf} from '../../text/span.ts';
import type {LanguageCode} from '../../text/token.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {Answer} from '../answers/answer.ts';
import {lookupOf} from '../articleLookup.ts';
import {longEnough, longestQuote, mostScore, quoteBriefly, withGoverningVerb} from './briefQuote.ts';
import {broughtSubject} from './broughtSubject.ts';
import {costOfContent, unknownEventCost, unknownNounCost} from './costOfContent.ts';
import {headlineOf} from './countedHeadline.ts';
import {cutRules} from './cutRules.ts';
import {gappedQuote} from './gappedQuote.ts';
import {costOf, type LabelCandidate} from './labelCandidate.ts';
import {openingOf} from './labelOpening.ts';
import {beginsWithVerb, hasFiniteVerb, verbsIn} from './labelVerbs.ts';
import {namedOpening} from './namedOpening.ts';
import {subjectNameOf} from './nounLabel.ts';
import {clauseWords, firstWordIn} from './quoteWords.ts';
import {type ClauseParts, withoutInsertion} from './withoutInsertion.ts';
import {withoutLead, withoutPreposition} from './withoutLead.ts';

/** A clause that a number stands in, and what it costs to quote from it. */
type QuotedClause = {readonly clause: Span; readonly cost: number};

/**
 * The passages around a number that may say what it is of: of its clause, from the sentence's beginning, and without what is inserted.
 * Some that score no more than what is to be beaten are left out.
 */
export function quantityQuotes(
	answer: Answer,
	found: AnnotatedArticle,
	differs: boolean,
	actors: ActorIndex,
	beaten = Number.NEGATIVE_INFINITY,
): LabelCandidate[] {
	const {claim, quantity} = answer;
	const {text} = found.article;
	const sentence = found.sentences[claim.sentence]!;
	const told = withGoverningVerb(text, toldIn(found, claim, quantity), sentence, sentence.language);
	const own = withoutLead(found, claim.sentence, told, quantity.start);
	const first = withoutLead(found, claim.sentence, cover(sentence, claim), quantity.start);
	const whole = {start: first.start, end: own.end};
	const headline = differs ? headlineOf(answer, found, own) : null;
	const isWhole = openingOf(found, claim.sentence, own) === 'whole' && hasFiniteVerb(found, claim.sentence, own);
	const clauses: readonly QuotedClause[] = [
		{clause: own, cost: joinsNouns(found, claim) ? joinedCost : 0},
		...(whole.start < own.start && !isWhole ? [{clause: whole, cost: widerCost}] : []),
		...withNext(found, claim, own),
		...beforeList(text, own, quantity),
	];
	const parts = withoutInsertion(found, claim.sentence, whole, quantity);
	return [
		...clauses.flatMap(clause => quoteOf(answer, found, clause, differs, actors, beaten)),
		...(parts === null ? [] : quoteOfParts(answer, found, parts, differs, beaten)),
		...(headline === null ? [] : [{words: headline, score: Math.min(headline.length, longEnough) + headlineWorth}]),
	];
}

/** A clause as far as the numbers of a list that goes on from one: `33,000 sailors came in Oslo | , 25,000 in Bergen`. */
function beforeList(text: string, own: Span, {end}: Quantity): QuotedClause[] {
	const next = /[,;]\s(?=\p{N})/u.exec(text.slice(end, own.end));
	return next === null ? [] : [{clause: {start: own.start, end: end + next.index}, cost: 0}];
}

/** Whether a conjunction without a comma before it leads into a claim: it may join nouns, `between Oslo | and Bergen rose to 40`. */
function joinsNouns({article: {text}, sentences}: AnnotatedArticle, {sentence, start, rule}: Claim): boolean {
	const first = firstWordIn(text, {start, end: start + farthestRelative});
	const isJoined = first !== undefined && clauseWords[sentences[sentence]!.language].coordinators.has(first.form);
	return rule === 'coordinate' && isJoined && !/[,;:]\s*$/u.test(text.slice(0, first.start));
}

/** A clause without a finite verb, with the one that goes on from it: `16,000 tourists | who are stranded`, `a bus | and five cars were burnt`. */
function withNext(found: AnnotatedArticle, {sentence, end}: Claim, own: Span): QuotedClause[] {
	const {text} = found.article;
	const {relatives, coordinators} = clauseWords[found.sentences[sentence]!.language];
	const behind = firstWordIn(text, {start: end, end: end + farthestRelative});
	const next = found.claims.find(claim => claim.sentence === sentence && claim.start >= end);
	if (behind === undefined || next === undefined || hasFiniteVerb(found, sentence, own)) return [];
	const clause = {start: own.start, end: next.end};
	if (relatives.has(behind.form)) return [{clause, cost: relativeCost}];
	return coordinators.has(behind.form) ? [{clause, cost: joiningCost}] : [];
}
const farthestRelative = 15;

/** The passage of a clause around a number that says what it is of. */
function quoteOf(
	answer: Answer,
	found: AnnotatedArticle,
	{clause, cost}: QuotedClause,
	differs: boolean,
	actors: ActorIndex,
	beaten: number,
): LabelCandidate[] {
	const {claim, quantity, count} = answer;
	const {text} = found.article;
	const {language} = found.sentences[claim.sentence]!;
	const governor = count.governor !== null && contains(clause, count.governor) ? count.governor : null;
	const core = coreOf(answer, clause);
	const costs = cost + (count.governor === null ? unknownEventCost : 0);
	const rules = {nouns: true, beaten: beaten + costs, ...cutRules(found, claim)};
	const brief = quoteBriefly(text, {clause, core}, language, rules);
	if (brief === null) return [];
	const led = withoutLead(found, claim.sentence, brief, core.start);
	const quote = {score: brief.score, ...withoutPreposition(found, claim.sentence, led, core.start)};
	const isTold = hasFiniteVerb(found, claim.sentence, quote);
	const words = differs ? gappedQuote(text, quote, quantity, language, isTold) : sliceOf(text, quote);
	const brought = broughtSubject(found, claim, quote);
	const named =
		brought === null ? namedOpening(words, found, claim.sentence, quote, actors) : `${brought} ${words.trimStart()}`;
	const lacksSubject =
		named === null && (beginsWithVerb(found, claim.sentence, quote) || isGovernedFrom(text, quote, governor, language));
	const behind = quote.start === quantity.start && differs ? {start: quantity.end, end: quote.end} : quote;
	const opening = named === null ? costOf(found, claim.sentence, behind) : brought === null ? namedCost : broughtCost;
	const lost = differs && endsOnGap(words, language) ? lostNounCost : 0;
	const score = quote.score - cost - opening - lost - costOfContent(answer, found, quote, brought !== null);
	const subject = lacksSubject && claim.verbs?.finite === true ? subjectNameOf(found, claim, actors) : undefined;
	return [{words: named ?? words, score, subject, namesPlace: namesPlace(found, quote)}];
}

/** What it costs to end on a gap whose noun is left out too. */
const lostNounCost = 25;

/** Whether words end on an article and a gap: `took the …`. */
function endsOnGap(words: string, language: LanguageCode): boolean {
	const before = /([\p{L}]+['’]?)\s?…$/u.exec(words.trimEnd())?.[1];
	return before !== undefined && clauseWords[language].determiners.has(before.toLowerCase().replace('’', "'"));
}

/** The passage of a clause around a number without what is inserted before it. */
function quoteOfParts(
	answer: Answer,
	found: AnnotatedArticle,
	{head, rest}: ClauseParts,
	differs: boolean,
	beaten: number,
): LabelCandidate[] {
	const {claim, quantity} = answer;
	const {text} = found.article;
	const {language} = found.sentences[claim.sentence]!;
	const headLength = head.end - head.start + 1;
	const core = contains(rest, quantity)
		? {start: rest.start, end: coreOf(answer, rest).end}
		: verbIn(found, claim.sentence, rest);
	if (core === null) return [];
	const brief = quoteBriefly(text, {clause: rest, core}, language, {
		room: longestQuote - headLength,
		beaten: beaten + insertionCost - headLength,
		...cutRules(found, claim),
	});
	if (brief === null) return [];
	const wordsOf = (part: Span): string =>
		differs && contains(part, quantity) ? gappedQuote(text, part, quantity, language) : sliceOf(text, part);
	const words = `${wordsOf(head)} ${wordsOf(brief)}`;
	const length = brief.end - brief.start;
	const all = Math.min(length + headLength, longEnough) - Math.min(length, longEnough);
	const score = brief.score + all - insertionCost - costOfContent(answer, found, cover(head, brief), false);
	return [{words, score, namesPlace: namesPlace(found, cover(head, brief))}];
}

/** From the beginning of a passage to the end of its first verb; null without any. */
function verbIn(found: AnnotatedArticle, sentence: number, {start, end}: Span): Span | null {
	const verbs = verbsIn(found, sentence).find(group => group.start >= start && group.end <= end);
	return verbs === undefined ? null : {start, end: verbs.end};
}

/** The number with what it counts and what happens, as far as they are near enough. */
function coreOf({quantity, count}: Answer, clause: Span): Span {
	const core = contains(clause, quantity) ? quantity : clause;
	return [count.phrase, count.governor].reduce<Span>(
		(span, next) => (next !== null && contains(clause, next) && isShort(cover(span, next)) ? cover(span, next) : span),
		core,
	);
}

/** Whether a passage names a place itself. */
const namesPlace = (found: AnnotatedArticle, quote: Span): boolean =>
	lookupOf(found)
		.mentionsAt(quote)
		.some(({kind}) => kind === 'place' || kind === 'country');

/** Whether a passage begins with the word that tells what happens; a noun has its complement behind it (`envoi de`). */
function isGovernedFrom(text: string, passage: Span, governor: Span | null, language: LanguageCode): boolean {
	if (governor?.start !== passage.start) return false;
	const {of, ofThe, lasting} = clauseWords[language];
	const next = firstWordIn(text, {start: governor.end, end: passage.end})?.form ?? '';
	return ![of, ofThe, lasting].some(forms => forms.has(next));
}

/** The highest score that a passage around a number may have. */
export const mostScoreOf = ({quantity: {measure, noun}, count: {governor}}: Answer): number =>
	Math.max(
		mostScore -
			(governor === null ? unknownEventCost : 0) -
			(measure === 'count' && noun === null ? unknownNounCost : 0),
		longEnough + headlineWorth,
	);

/** What it costs to put a name for a pronoun, to bring the subject from elsewhere, and to begin before the clause of the number; what a heading of noun and verb is worth. */
const namedCost = 4;
const broughtCost = 15;
const widerCost = 4;
const joinedCost = 16;
const relativeCost = 18;
const joiningCost = 6;
const insertionCost = 6;
const headlineWorth = 18;
const isShort = ({start, end}: Span): boolean => end - start <= longestQuote;

/** What is said of the number, without the words that say who says it. */
function toldIn({attributions}: AnnotatedArticle, claim: Claim, quantity: Quantity): Span {
	const content = claim.attribution === null ? undefined : attributions[claim.attribution]?.content;
	if (content === undefined || !contains(content, quantity)) return cover(claim, quantity);
	const told = {start: Math.max(claim.start, content.start), end: Math.min(claim.end, content.end)};
	return contains(told, quantity) && told.end - told.start >= leastTold ? told : cover(claim, quantity);
}

/** What is shorter than this says too little without its speaker: `Norway reported | 40 dead`. */
const leastTold = 30;
