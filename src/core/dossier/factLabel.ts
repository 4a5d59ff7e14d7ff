import type {AnnotatedArticle, Claim, Quantity} from '../annotate/annotation.ts';
import {foldWord} from '../text/fold.ts';
import {contains, cover, type Span, sliceOf} from '../text/span.ts';
import type {LanguageCode} from '../text/token.ts';
import type {ActorIndex} from './actors.ts';
import type {Answer} from './answers.ts';
import {beginsWithAuxiliary, longestQuote, quoteBriefly, withGoverningVerb} from './briefQuote.ts';
import {best, costOf, inMainLanguage, type LabelCandidate, shown} from './labelCandidate.ts';
import {nounLabel, placeOf, subjectOf} from './nounLabel.ts';

/** A quotation that scores less says too little to name a fact. */
const leastScore = 34;

/**
 * What a fact is about, in words of the articles and the dossier's main language: the place that the numbers are limited to,
 * first, since a narrow column cuts the end, and the passage that says it best, with a gap for the number where the sources
 * differ; where none does, the counted noun, what happens and the place.
 */
export function labelOf(
	group: readonly Answer[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	differs: boolean,
): string {
	const candidates = inMainLanguage(group, annotated);
	const stated = candidates.filter(({claim}) => claim.status !== 'planned');
	const quoted = best(
		(stated.length > 0 ? stated : candidates).flatMap(answer => quoteOf(answer, annotated[answer.article]!, differs)),
	);
	if (quoted === null || quoted.score < leastScore) return nounLabel(candidates, group, annotated, actors, differs);
	const place = placeOf(group, actors);
	const subject = quoted.lacksSubject ? subjectOf(group, annotated, actors) : undefined;
	return [subject, place].reduce<string>(
		(label, name) => (name === undefined || foldWord(label).includes(foldWord(name)) ? label : `${name} · ${label}`),
		quoted.text,
	);
}

/** Labels that are told apart where two facts stand in one sentence: by the words of the number. */
export function distinctLabels(labels: readonly string[], numbers: readonly string[]): string[] {
	return labels.map((label, index) =>
		labels.indexOf(label) === labels.lastIndexOf(label) || (numbers[index] ?? '') === ''
			? label
			: `${label} · ${numbers[index]}`,
	);
}

/** The passage around a number that says what it is of. */
function quoteOf({claim, quantity, count}: Answer, found: AnnotatedArticle, differs: boolean): LabelCandidate[] {
	const {text} = found.article;
	const sentence = found.sentences[claim.sentence]!;
	const clause = withGoverningVerb(text, toldIn(found, claim, quantity), sentence, sentence.language);
	const governor = count.governor !== null && contains(clause, count.governor) ? count.governor : null;
	const core = [count.phrase, governor].reduce<Span>(
		(span, next) => (next !== null && contains(clause, next) && isShort(cover(span, next)) ? cover(span, next) : span),
		quantity,
	);
	const quote = quoteBriefly(text, clause, core, sentence.language);
	if (quote === null) return [];
	const noEvent = governor === null ? unknownEventCost : contains(quote, governor) ? 0 : noEventCost;
	const noNoun =
		quantity.measure === 'count' && (quantity.noun === null || !contains(quote, quantity.noun)) ? noNounCost : 0;
	const words = differs ? withGap(text, quote, quantity) : sliceOf(text, quote);
	const lacksSubject = beginsWithVerb(text, quote, governor, sentence.language);
	const behind = quote.start === quantity.start && differs ? {start: quantity.end, end: quote.end} : quote;
	const score = quote.score - costOf(text, behind, sentence.language) - noEvent - noNoun;
	return [{text: shown(words), score: score - (lacksSubject ? noSubjectCost : 0), lacksSubject}];
}

/** Whether a passage begins with its verb; a noun has its complement behind it (`envoi de`). */
const beginsWithVerb = (text: string, passage: Span, governor: Span | null, language: LanguageCode): boolean =>
	beginsWithAuxiliary(text, passage, language) ||
	(governor?.start === passage.start &&
		!/^\s*(?:for|pour|pendant|de|d['’]|du|des|of)(?!\p{L})/u.test(text.slice(governor.end, passage.end)));

/** What it costs to leave out what happens, or whom or what the number counts. */
const noSubjectCost = 6;
const noEventCost = 12;
const unknownEventCost = 4;
const noNounCost = 24;

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

/** The passage with a gap in place of the number and its hedge; signs of currency stay. */
function withGap(text: string, passage: Span, {start, number}: Quantity): string {
	const currency = /[$€£¥]/u.exec(text.slice(start, number.start))?.[0] ?? '';
	const scaled = /\p{L}$/u.test(sliceOf(text, number));
	const after = text.slice(number.end, passage.end);
	const rest = scaled ? after.replace(/^\s*(?:de\s|d['’]|of\s)/u, ' ') : after;
	return `${text.slice(passage.start, start)}${currency}…${rest}`.replace(/^…\s*(?=[\p{L}\p{N}])/u, '');
}
