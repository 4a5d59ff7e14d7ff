import type {AnnotatedArticle, Claim, Quantity} from '../annotate/annotation.ts';
import {foldWord} from '../text/fold.ts';
import {contains, cover, type Span, sliceOf} from '../text/span.ts';
import type {LanguageCode} from '../text/token.ts';
import type {ActorIndex} from './actors.ts';
import type {Answer} from './answers.ts';
import {beginsWithPronoun, longestQuote, quoteBriefly, withGoverningVerb} from './briefQuote.ts';
import type {Statement} from './toldStatements.ts';

/** Longest phrase that a label quotes. */
const longestPhrase = 42;

/** A passage that may name a fact, as it is shown. */
type Candidate = {readonly text: string; readonly score: number};

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
	if (quoted === null || quoted.score < leastScore) return nounLabel(candidates, group, annotated, actors);
	const place = placeOf(group, actors);
	return place === undefined || foldWord(quoted.text).includes(foldWord(place))
		? quoted.text
		: `${place} · ${quoted.text}`;
}

/** Labels that are told apart where two facts stand in one sentence: by the words of the number. */
export function distinctLabels(labels: readonly string[], numbers: readonly string[]): string[] {
	return labels.map((label, index) =>
		labels.indexOf(label) === labels.lastIndexOf(label) || (numbers[index] ?? '') === ''
			? label
			: `${label} · ${numbers[index]}`,
	);
}

/** What a statement is about: the passage of its clauses that says it best. */
export function statementLabel(group: readonly Statement[], annotated: readonly AnnotatedArticle[]): string {
	const found = inMainLanguage(group, annotated).flatMap(({article, claim, agents}): Candidate[] => {
		const {article: source, sentences} = annotated[article]!;
		const sentence = sentences[claim.sentence]!;
		const own = withGoverningVerb(source.text, claim, sentence, sentence.language);
		const quote = quoteBriefly(source.text, own, null, sentence.language);
		if (quote === null) return [];
		const costs = [
			costOf(source.text, quote, sentence.language),
			agents.size === 0 ? nobodyCost : 0,
			/[,:]/u.test(source.text[own.start]!) ? brokenOffCost : 0,
		];
		return [
			{text: shown(sliceOf(source.text, quote)), score: costs.reduce((score, cost) => score - cost, quote.score)},
		];
	});
	const {article, claim} = group[0]!;
	return best(found)?.text ?? shown(sliceOf(annotated[article]!.article.text, claim));
}

/** What it costs to begin with a pronoun, to name nobody who does it, and to begin within a clause. */
const pronounCost = 15;
const nobodyCost = 8;
const brokenOffCost = 15;

const costOf = (text: string, quote: Span, language: LanguageCode): number =>
	(beginsWithPronoun(text, quote, language) ? pronounCost : 0) +
	(/\p{Ll}\.\s?\p{Lu}/u.test(sliceOf(text, quote)) ? brokenOffCost : 0);

const best = (candidates: readonly Candidate[]): Candidate | null =>
	candidates.reduce<Candidate | null>((top, next) => (top === null || next.score > top.score ? next : top), null);

function inMainLanguage<Item extends {readonly article: number}>(
	group: readonly Item[],
	annotated: readonly AnnotatedArticle[],
): readonly Item[] {
	const main = mainLanguage(annotated);
	const inMain = group.filter(({article}) => annotated[article]!.article.language === main);
	return inMain.length > 0 ? inMain : group;
}

/** The passage around a number that says what it is of. */
function quoteOf({claim, quantity, count}: Answer, found: AnnotatedArticle, differs: boolean): Candidate[] {
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
	return [{text: shown(words), score: quote.score - costOf(text, quote, sentence.language) - noEvent - noNoun}];
}

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

/** The passage with a gap in place of the number and its hedge; signs of currency stay. */
function withGap(text: string, passage: Span, {start, number}: Quantity): string {
	const currency = /[$€£¥]/u.exec(text.slice(start, number.start))?.[0] ?? '';
	const scaled = /\p{L}$/u.test(sliceOf(text, number));
	const after = text.slice(number.end, passage.end);
	const rest = scaled ? after.replace(/^\s*(?:de\s|d['’]|of\s)/u, ' ') : after;
	return `${text.slice(passage.start, start)}${currency}…${rest}`.replace(/^…\s*(?=[\p{L}\p{N}])/u, '');
}

/** One line, without signs that were cut from their partners and what ends a sentence. */
function shown(text: string): string {
	const line = text
		.replaceAll(/\s+/gu, ' ')
		.trim()
		.replace(/[.,;:]+$/u, '');
	const pairs = [/[«»]/gu, /[“”]/gu, /"/gu, /[()]/gu];
	return pairs
		.reduce((left, pair) => ((left.match(pair)?.length ?? 0) % 2 === 0 ? left : left.replace(pair, '')), line)
		.trim();
}

/** Counted noun, what happens, place. */
function nounLabel(
	candidates: readonly Answer[],
	group: readonly Answer[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
): string {
	const phrase = longest(candidates.map(answer => phraseIn(answer, annotated[answer.article]!)));
	const events = candidates.map(answer => governorIn(answer, annotated[answer.article]!));
	const event = commonest(events.filter(word => word !== '' && !phrase.toLowerCase().includes(word.toLowerCase())));
	const place = placeOf(group, actors);
	const parts = [phrase || candidates[0]!.quantity.unit, event, place].filter(
		part => part !== undefined && part !== '',
	) as string[];
	return [...new Set(parts)].join(' · ');
}

const languages = new WeakMap<readonly AnnotatedArticle[], LanguageCode>();

/** The language that most articles of the dossier are in, counted once. */
function mainLanguage(annotated: readonly AnnotatedArticle[]): LanguageCode {
	const known = languages.get(annotated);
	if (known) return known;
	const french = annotated.filter(({article}) => article.language === 'fr').length;
	const language = french * 2 >= annotated.length ? 'fr' : 'en';
	languages.set(annotated, language);
	return language;
}

function phraseIn({count: {phrase}}: Answer, {article}: AnnotatedArticle): string {
	if (phrase === null || phrase.end - phrase.start > longestPhrase) return '';
	return oneLine(sliceOf(article.text, phrase));
}

const governorIn = ({count: {governor}}: Answer, {article}: AnnotatedArticle): string =>
	governor === null ? '' : oneLine(sliceOf(article.text, governor)).toLowerCase();

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const longest = (phrases: readonly string[]): string =>
	phrases.reduce((top, phrase) => (phrase.length > top.length ? phrase : top), '');

function commonest(words: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Name of the place that at least half of the answers are limited to. */
function placeOf(group: readonly Answer[], {actors}: ActorIndex): string | undefined {
	const counts = new Map<string, number>();
	for (const {scope} of group) for (const place of scope) counts.set(place, (counts.get(place) ?? 0) + 1);
	const [found] = [...counts].sort((a, b) => b[1] - a[1]);
	if (found === undefined || found[1] * 2 < group.length) return undefined;
	return actors.find(({id}) => id === found[0])?.name ?? found[0];
}
