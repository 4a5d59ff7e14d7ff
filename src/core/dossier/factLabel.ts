import type {AnnotatedArticle} from '../annotate/annotation.ts';
import {sliceOf} from '../text/span.ts';
import type {LanguageCode} from '../text/token.ts';
import type {ActorIndex} from './actors.ts';
import type {Answer} from './answers.ts';
import type {Statement} from './statementFacts.ts';

/** Longest phrase that a label quotes. */
const longestPhrase = 42;

/** What a fact is about, in words of the articles: counted noun, what happens, place; in the dossier's main language. */
export function labelOf(group: readonly Answer[], annotated: readonly AnnotatedArticle[], actors: ActorIndex): string {
	const main = mainLanguage(annotated);
	const inMain = group.filter(({article}) => annotated[article]!.article.language === main);
	const candidates = inMain.length > 0 ? inMain : group;
	const phrase = longest(candidates.map(answer => phraseIn(answer, annotated[answer.article]!)));
	const events = candidates.map(answer => governorIn(answer, annotated[answer.article]!));
	const event = commonest(events.filter(word => word !== '' && !phrase.toLowerCase().includes(word.toLowerCase())));
	const place = placeOf(group, actors);
	const parts = [phrase || candidates[0]!.quantity.unit, event, place].filter(
		part => part !== undefined && part !== '',
	) as string[];
	return [...new Set(parts)].join(' · ');
}

/** What a statement is about: the shortest of its clauses in the dossier's main language, cut at a word. */
export function statementLabel(group: readonly Statement[], annotated: readonly AnnotatedArticle[]): string {
	const main = mainLanguage(annotated);
	const inMain = group.filter(({article}) => annotated[article]!.article.language === main);
	const texts = (inMain.length > 0 ? inMain : group).map(({article, claim}) =>
		oneLine(sliceOf(annotated[article]!.article.text, claim)).replace(opening, ''),
	);
	const shortest = texts.reduce((best, text) => (text.length < best.length ? text : best));
	return shortest.length <= longestStatement
		? shortest
		: `${shortest.slice(0, longestStatement).replace(/\s+\S*$/u, '')}…`;
}

/** Longest statement that a label quotes whole. */
const longestStatement = 72;
/** Signs and conjunctions that open a clause: no part of what it says. */
const opening = /^(?:[^\p{L}\p{N}]|que? |qu['’]|that |et |and )+/iu;

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
	phrases.reduce((best, phrase) => (phrase.length > best.length ? phrase : best), '');

function commonest(words: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Name of the place that at least half of the answers are limited to. */
function placeOf(group: readonly Answer[], {actors}: ActorIndex): string | undefined {
	const counts = new Map<string, number>();
	for (const {scope} of group) for (const place of scope) counts.set(place, (counts.get(place) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	if (best === undefined || best[1] * 2 < group.length) return undefined;
	return actors.find(({id}) => id === best[0])?.name ?? best[0];
}
