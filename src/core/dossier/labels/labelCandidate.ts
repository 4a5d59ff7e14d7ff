import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {beginningLarge} from '../../text/beginningLarge.ts';
import {languageCodes} from '../../text/languageCodes.ts';
import {type Span, sliceOf} from '../../text/span.ts';
import type {LanguageCode} from '../../text/token.ts';
import type {Answer} from '../answers/answer.ts';
import {costOfOpening} from './labelOpening.ts';
import {verbsIn} from './labelVerbs.ts';
import {clauseWords, wordsIn} from './quoteWords.ts';

/** A passage that may name a fact; the one with the highest score does. */
export type LabelCandidate = {
	/** As they stand in the text: only those that are shown in the end are put in order for it. */
	readonly words: string;
	/** Who says so, which is shown before them. */
	readonly speaker?: string;
	readonly score: number;
	/** Who does it, where the passage begins with its verb and does not say so. */
	readonly subject?: string | undefined;
	/** Whether it names a place. */
	readonly namesPlace?: boolean;
};

/** What it costs to run two sentences together. */
const runOnCost = 25;

/** What a passage of a sentence costs by its first words and by what it runs over. */
export const costOf = (found: AnnotatedArticle, sentence: number, quote: Span): number =>
	costOfOpening(found, sentence, quote) +
	(runsOn(found, sentence, quote) ? runOnCost : 0) +
	(isInserted(found, sentence, quote) ? insertedCost : 0);

/** What it costs to begin within what is inserted between a subject and its verb. */
const insertedCost = 25;

/** Room for the conjunction before a passage. */
const longestConjunction = 8;

/** Whether a passage begins behind a comma or conjunction and goes on with a verb behind another, whose subject stands before: `with 12 votes, | and two absent, made`. */
function isInserted(found: AnnotatedArticle, sentence: number, {start, end}: Span): boolean {
	const {text} = found.article;
	const {start: from, language} = found.sentences[sentence]!;
	const before = wordsIn(text, {start: Math.max(from, start - longestConjunction), end: start}).at(-1)?.form ?? '';
	if (before !== ',' && !clauseWords[language].coordinators.has(before)) return false;
	const verb = verbsIn(found, sentence).find(group => group.finite && group.start > start && group.end <= end);
	return verb !== undefined && /^[^,;:]+,\s*$/u.test(text.slice(start, verb.start));
}

/** Whether another sentence begins within a passage: behind a stop, or with a large article behind a heading that has none. */
function runsOn({article: {text}, sentences}: AnnotatedArticle, index: number, quote: Span): boolean {
	if (/\p{Ll}\.\s?\p{Lu}/u.test(sliceOf(text, quote))) return true;
	const {determiners} = clauseWords[sentences[index]!.language];
	const words = wordsIn(text, quote);
	return words.some(
		({isCapital, form}, at) =>
			at > 0 && isCapital && determiners.has(form) && /^\p{Ll}/u.test(text[words[at - 1]!.start]!),
	);
}

/** The candidate with the highest score; of equal ones the first. */
export const best = (candidates: readonly LabelCandidate[]): LabelCandidate | null =>
	candidates.reduce<LabelCandidate | null>((top, next) => (top === null || next.score > top.score ? next : top), null);

/** Those of a group that stand in the dossier's main language; all where none does. */
export function inMainLanguage<Item extends {readonly article: number}>(
	group: readonly Item[],
	annotated: readonly AnnotatedArticle[],
): readonly Item[] {
	const main = mainLanguage(annotated);
	const inMain = group.filter(({article}) => annotated[article]!.article.language === main);
	return inMain.length > 0 ? inMain : group;
}

/** A candidate as it is shown. */
export const shownLabel = ({words, speaker}: LabelCandidate): string =>
	speaker === undefined ? shown(words) : `${speaker} · ${shown(words)}`;

/** A passage in one line that begins as a sentence does, without signs that were cut from their partners and what ends a sentence. */
function shown(text: string): string {
	const line = text
		.replaceAll(/\s+/gu, ' ')
		.replaceAll(' ,', ',')
		.replaceAll(/''|‘‘|’’/gu, '"')
		.trim()
		.replace(/[.,;:]+$/u, '');
	const straight = (line.match(/"/gu)?.length ?? 0) % 2 === 0 ? line : line.replaceAll('"', '');
	const balanced = pairs.reduce(withoutLone, straight).replaceAll(/\s+/gu, ' ').replaceAll(' ,', ',');
	return beginningLarge(withoutLoneQuote(balanced).trim());
}

/** Signs that stand in pairs, each the one that opens and the one that closes. */
const pairs = ['«»', '“”', '()'];

/** A line without those of a pair whose partner is not in it; the others stay. */
function withoutLone(line: string, pair: string): string {
	const lone = new Set<number>();
	const open: number[] = [];
	for (let at = 0; at < line.length; at++) {
		if (line[at] === pair[0]) open.push(at);
		else if (line[at] === pair[1] && open.pop() === undefined) lone.add(at);
	}
	for (const at of open) lone.add(at);
	return lone.size === 0
		? line
		: line
				.split('')
				.filter((_, at) => !lone.has(at))
				.join('');
}

/** Words without a single quotation mark that closes what does not open; an apostrophe behind an s may be one. */
const withoutLoneQuote = (words: string): string =>
	/(?:^|\s)['‘]/u.test(words) ? words : words.replaceAll(/(?<=[^\ss])['’](?=\s|$)/gu, '');

const languages = new WeakMap<readonly AnnotatedArticle[], LanguageCode>();

/** The language that most articles of the dossier are in, counted once. */
function mainLanguage(annotated: readonly AnnotatedArticle[]): LanguageCode {
	const known = languages.get(annotated);
	if (known) return known;
	const counts = languageCodes.map(code => annotated.filter(({article}) => article.language === code).length);
	const language = languageCodes[counts.indexOf(Math.max(...counts))]!;
	languages.set(annotated, language);
	return language;
}

/** The answers of which something holds; all of them where it holds of none. */
export function whereSome(answers: readonly Answer[], holds: (answer: Answer) => boolean): readonly Answer[] {
	const found = answers.filter(holds);
	return found.length > 0 ? found : answers;
}
