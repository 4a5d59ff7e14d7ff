import type {AnnotatedArticle, Claim, Quantity} from '../annotate/annotation.ts';
import {foldWord} from '../text/fold.ts';
import {contains, cover, type Span, sliceOf} from '../text/span.ts';
import type {ActorIndex} from './actors.ts';
import type {Answer} from './answers.ts';
import {longEnough, longestQuote, mostScore, quoteBriefly, withGoverningVerb} from './briefQuote.ts';
import {broughtSubject} from './broughtSubject.ts';
import {headlineOf} from './countedHeadline.ts';
import {best, costOf, inMainLanguage, type LabelCandidate, shown} from './labelCandidate.ts';
import {beginsWithVerb, hasFiniteVerb, openingOf, openVerbEnds, withoutLead} from './labelOpening.ts';
import {namedOpening} from './namedOpening.ts';
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
	const quoted = bestQuote(stated.length > 0 ? stated : candidates, annotated, actors, differs);
	if (quoted === null || quoted.score < leastScore) {
		const label = nounLabel(candidates, group, annotated, actors, differs);
		if (quoted === null || /\s/u.test(label)) return label;
	}
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

/** The passage that says best what the numbers are of; an answer that can have no better one than was found is not even read. */
function bestQuote(
	answers: readonly Answer[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	differs: boolean,
): LabelCandidate | null {
	let found: LabelCandidate | null = null;
	for (const answer of answers) {
		if (found !== null && found.score >= mostScoreOf(answer)) continue;
		const own = quotesOf(answer, annotated[answer.article]!, differs, actors);
		found = best(found === null ? own : [found, ...own]);
	}
	return found;
}

/** The highest score that a passage around a number may have. */
const mostScoreOf = ({quantity: {measure, noun}, count: {governor}}: Answer): number =>
	Math.max(
		mostScore - (governor === null ? unknownEventCost : 0) - (measure === 'count' && noun === null ? noNounCost : 0),
		longEnough + headlineWorth,
	);

/** The passages around a number that may say what it is of: of its clause, and from the sentence's beginning. */
function quotesOf(answer: Answer, found: AnnotatedArticle, differs: boolean, actors: ActorIndex): LabelCandidate[] {
	const {claim, quantity} = answer;
	const {text} = found.article;
	const sentence = found.sentences[claim.sentence]!;
	const told = withGoverningVerb(text, toldIn(found, claim, quantity), sentence, sentence.language);
	const own = withoutLead(found, claim.sentence, told, quantity.start);
	const whole = withoutLead(found, claim.sentence, cover(sentence, claim), quantity.start);
	const headline = differs ? headlineOf(answer, found, own) : null;
	const isWhole = openingOf(found, claim.sentence, own) === 'whole' && hasFiniteVerb(found, claim.sentence, own);
	return [
		...quoteOf(answer, found, own, differs, actors),
		...(whole.start < own.start && !isWhole
			? quoteOf(answer, found, {start: whole.start, end: own.end}, differs, actors)
			: []
		).map(candidate => ({...candidate, score: candidate.score - widerCost})),
		...(headline === null
			? []
			: [{text: shown(headline), score: Math.min(headline.length, longEnough) + headlineWorth}]),
	];
}

/** The passage of a clause around a number that says what it is of. */
function quoteOf(
	{claim, quantity, count}: Answer,
	found: AnnotatedArticle,
	clause: Span,
	differs: boolean,
	actors: ActorIndex,
): LabelCandidate[] {
	const {text} = found.article;
	const {language} = found.sentences[claim.sentence]!;
	const governor = count.governor !== null && contains(clause, count.governor) ? count.governor : null;
	const core = [count.phrase, governor].reduce<Span>(
		(span, next) => (next !== null && contains(clause, next) && isShort(cover(span, next)) ? cover(span, next) : span),
		quantity,
	);
	const brief = quoteBriefly(text, clause, core, language, openVerbEnds(found, claim.sentence));
	if (brief === null) return [];
	const quote = {...withoutLead(found, claim.sentence, brief, core.start), score: brief.score};
	const noEvent = governor === null ? unknownEventCost : contains(quote, governor) ? 0 : noEventCost;
	const noNoun =
		quantity.measure === 'count' && (quantity.noun === null || !contains(quote, quantity.noun)) ? noNounCost : 0;
	const words = differs ? withGap(text, quote, quantity) : sliceOf(text, quote);
	const brought = broughtSubject(found, claim, quote);
	const named =
		brought === null ? namedOpening(words, found, claim.sentence, quote, actors) : `${brought} ${words.trimStart()}`;
	const lacksSubject =
		named === null && (beginsWithVerb(found, claim.sentence, quote) || isGovernedFrom(text, quote, governor));
	const behind = quote.start === quantity.start && differs ? {start: quantity.end, end: quote.end} : quote;
	const opening = named === null ? costOf(found, claim.sentence, behind) : brought === null ? namedCost : broughtCost;
	const score = quote.score - opening - noEvent - noNoun;
	return [{text: shown(named ?? words), score, lacksSubject}];
}

/** Whether a passage begins with the word that tells what happens; a noun has its complement behind it (`envoi de`). */
const isGovernedFrom = (text: string, passage: Span, governor: Span | null): boolean =>
	governor?.start === passage.start &&
	!/^\s*(?:for|pour|pendant|de|d['’]|du|des|of)(?!\p{L})/u.test(text.slice(governor.end, passage.end));

/** What it costs to put a name for a pronoun, to bring the subject from elsewhere, and to begin before the clause of the number; what a heading of noun and verb is worth. */
const namedCost = 4;
const broughtCost = 15;
const widerCost = 4;
const headlineWorth = 18;
/** What it costs to leave out what happens, or whom or what the number counts. */
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

/** The passage with a gap in place of the number and its hedge; signs of currency stay, a gap at the beginning only before a whole (`… of the 182`). */
function withGap(text: string, passage: Span, {start, number}: Quantity): string {
	const currency = /[$€£¥]/u.exec(text.slice(start, number.start))?.[0] ?? '';
	const scaled = /\p{L}$/u.test(sliceOf(text, number));
	const after = text.slice(number.end, passage.end);
	const rest = scaled ? after.replace(/^\s*(?:de\s|d['’]|of\s)/u, ' ') : after;
	const of = start > passage.start ? (/^(?:de\s|d['’])/u.exec(text.slice(start, number.start))?.[0] ?? '') : '';
	return `${text.slice(passage.start, start)}${of}${currency}…${rest}`.replace(
		/^…\s*(?!(?:of|de|des|du|d['’])(?!\p{L}))(?=[\p{L}\p{N}])/u,
		'',
	);
}
