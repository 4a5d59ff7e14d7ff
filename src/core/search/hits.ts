import type {ArticleId} from '../article/article.ts';
import type {ActorId, FactId, FigureId} from '../dossier/dossier.ts';
import {appendTo} from '../text/appendTo.ts';
import {contains, cover, type Span} from '../text/span.ts';
import {excerptOf, longestLabel, oneLine, wholeRows} from './excerpt.ts';
import type {FoundTopic} from './findTopics.ts';
import {matchesIn, type Wanted, type WordMatch} from './highlight.ts';
import {hasWholeWords, type NearLabel} from './labelList.ts';
import {passageSpan} from './passages.ts';
import {wordCount} from './scoreDocuments.ts';
import {sentencesOf, textOf} from './searchContent.ts';
import type {SearchIndex} from './searchIndex.ts';
import {sentenceAt} from './sentenceAt.ts';

/** Where a hit leads: into an article, or to a topic. */
export type SearchPlace =
	/** The span is that of the matched words in the article's text; empty at 0 when only its title matched. */
	| {readonly kind: 'article'; readonly id: ArticleId; readonly span: Span}
	| {readonly kind: 'actor'; readonly id: ActorId}
	| {readonly kind: 'figure'; readonly id: FigureId}
	| {readonly kind: 'fact'; readonly id: FactId};

/** One line of the results. */
export type SearchHit = {
	readonly place: SearchPlace;
	/** One line of text: a title, a name, words around a figure, a sentence. */
	readonly label: string;
	/** What to mark: offsets into the label. */
	readonly matches: readonly Span[];
	/** Higher is better; comparable within a group only. */
	readonly score: number;
};

const top: Span = {start: 0, end: 0};

const spanOf = ({start, end}: Span): Span => ({start, end});

/** The words of a label that were meant; where the index knows none, those that have what was typed in the middle. */
const labelMatches = (label: string, wanted: Wanted, nearest: NearLabel | null): readonly Span[] => {
	const matches = matchesIn(label, wanted).map(spanOf);
	return matches.length > 0 || nearest?.text !== label || !hasWholeWords(nearest) ? matches : nearest.matches();
};

const distinct = (matches: readonly WordMatch[]): number =>
	wordCount(matches.reduce((bits, {words}) => bits | words, 0));

/** The sentence with the most of the words; the first of several. */
function bestSentence(sentences: readonly Span[], passage: Span, matches: readonly WordMatch[]): Span {
	const groups = new Map<Span, WordMatch[]>();
	for (const match of matches) {
		const sentence = sentenceAt(sentences, match.start) ?? passage;
		appendTo(groups, sentence, match);
	}
	let best: readonly [Span, readonly WordMatch[]] = [passage, []];
	for (const group of groups) if (distinct(group[1]) > distinct(best[1])) best = group;
	return best[0];
}

/** The fewest matches in a row that have as many of the words as all of them. */
function tightest(matches: readonly WordMatch[]): readonly WordMatch[] {
	const wanted = distinct(matches);
	let best = matches;
	let first = 0;
	for (let last = 0; last < matches.length; last++) {
		while (distinct(matches.slice(first + 1, last + 1)) === wanted) first++;
		const run = matches.slice(first, last + 1);
		if (run.length < best.length && distinct(run) === wanted) best = run;
	}
	return best;
}

/** What to show of a passage: one sentence, or the few that have all of its words when one has not and they are short. */
function shownStretch(sentences: readonly Span[], passage: Span, matches: readonly WordMatch[]): Span {
	const best = bestSentence(sentences, passage, matches);
	if (distinct(matches.filter(match => contains(best, match))) === distinct(matches)) return best;
	const run = tightest(matches);
	const from = sentenceAt(sentences, run[0]!.start) ?? passage;
	const to = sentenceAt(sentences, run.at(-1)!.start) ?? passage;
	const stretch = cover(from, to);
	return stretch.end - stretch.start <= longestLabel ? stretch : best;
}

/** What is to be shown of a passage: its sentence that has most of the words, and these. */
function bestOfPassage(index: SearchIndex, passage: number, wanted: Wanted) {
	const {content, passages} = index;
	const where = passageSpan(passages, passage);
	const article = passages.articles[passage]!;
	const text = textOf(content, article);
	const found = matchesIn(text, wanted, where);
	const shown = wholeRows(text, where, shownStretch(sentencesOf(content, article), where, found));
	const matches = found.filter(match => contains(shown, match));
	const span = {start: matches[0]?.start ?? where.start, end: matches.at(-1)?.end ?? where.start};
	const place: SearchPlace = {kind: 'article', id: content.articles[article]!.id, span};
	return {text, shown, matches, place};
}

/** A passage by its sentence that has most of the words. */
export function passageHit(index: SearchIndex, passage: number, score: number, wanted: Wanted): SearchHit {
	const {text, shown, matches, place} = bestOfPassage(index, passage, wanted);
	return {place, ...excerptOf(text, shown, matches), score};
}

/** An article by its title; it opens at its best passage. */
export function articleHit(
	index: SearchIndex,
	found: {readonly article: number; readonly passage: number | null; readonly nearest: NearLabel | null},
	score: number,
	wanted: Wanted,
): SearchHit {
	const {id, path, title} = index.content.articles[found.article]!;
	const label = oneLine(title || path);
	const inText = found.passage === null || index.passages.heads[found.passage] ? null : found.passage;
	const place = inText === null ? null : bestOfPassage(index, inText, wanted).place;
	return {
		place: place ?? {kind: 'article', id, span: top},
		label,
		matches: labelMatches(label, wanted, found.nearest),
		score,
	};
}

/** Names that match better than the first one are shown beside it. */
function actorLabel([name = '', ...others]: readonly string[], wanted: Wanted, nearest: NearLabel | null): string {
	const value = (spelling: string): number => distinct(matchesIn(spelling, wanted));
	let best = nearest && value(name) === 0 && value(nearest.text) === 0 ? nearest.text : name;
	for (const other of others) if (value(other) > value(best)) best = other;
	return oneLine(best === name ? name : `${name} (${best})`);
}

/** An actor by its name, a figure by the words around it, a fact by its label. */
export function topicHit({topic, nearest}: FoundTopic, score: number, wanted: Wanted): SearchHit {
	const {kind, id, spellings} = topic;
	const label = kind === 'actor' ? actorLabel(spellings, wanted, nearest) : topic.label;
	return {place: {kind, id}, label, matches: labelMatches(label, wanted, nearest), score};
}
