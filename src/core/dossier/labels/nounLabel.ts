import type {AnnotatedArticle, Claim, Mention} from '../../annotate/annotation.ts';
import {beginningLarge} from '../../text/beginningLarge.ts';
import {contains, cover, type Span, sliceOf} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {Answer} from '../answers/answer.ts';
import {lookupOf} from '../articleLookup.ts';
import type {ActorId} from '../dossier.ts';
import {whereSome} from './labelCandidate.ts';
import {clauseWords, wordsIn} from './quoteWords.ts';

/** Longest phrase that a label quotes. */
const longestPhrase = 42;

/**
 * Whose an amount is, what is counted or how much of it, what happens, who does it, and the place. Null where only one of
 * these is known.
 */
export function nounLabel(
	candidates: readonly Answer[],
	group: readonly Answer[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	differs: boolean,
): string | null {
	const phrase = longest(
		whereSome(candidates, ({count}) => !saysOnlyPeople(count)).map(answer =>
			phraseIn(answer, annotated[answer.article]!, differs),
		),
	);
	const events = candidates.map(answer => governorIn(answer, annotated[answer.article]!));
	const isDoneTo = candidates.some(answer => isBehindPhrase(answer));
	const counted = phrase || numberIn(candidates[0]!, annotated[candidates[0]!.article]!, differs);
	const event = commonest(events.filter(word => word !== '' && !saysAgain(counted, word)));
	const place = placeOf(group, actors);
	const holder = holderOf(candidates[0]!, actors);
	const isUntold = holder === undefined && events.every(word => word === '');
	const who = isUntold ? subjectOf(group, annotated, actors) : undefined;
	const told = isDoneTo && event !== undefined ? [`${counted} ${event}`] : [counted, event];
	const parts = [...new Set([holder, ...told, who, place].filter(part => part !== undefined && part !== ''))];
	return parts.length < 2 && !isDoneTo ? null : beginningLarge(parts.join(' · '));
}

/** `people` of whom another one says `missing`, `disparus`. */
const saysOnlyPeople = ({what, members}: Answer['count']): boolean => members === 'person' && what !== members;

/** Letters from which on two words are forms of one: `injured`, `injuring`. */
const shortestStem = 5;

/** Whether what happens is told by what is counted already. */
const saysAgain = (counted: string, event: string): boolean =>
	counted.toLowerCase().includes(event.toLowerCase().slice(0, Math.max(shortestStem, event.length - 'ing'.length)));

/** The number alone, where nothing is known of it. */
export const numberLabel = (answer: Answer, annotated: readonly AnnotatedArticle[], differs: boolean): string =>
	beginningLarge(numberIn(answer, annotated[answer.article]!, differs));

/** The number as it is written, or a gap with its unit where the sources differ. */
function numberIn({quantity}: Answer, {article: {text}}: AnnotatedArticle, differs: boolean): string {
	const written = oneLine(sliceOf(text, quantity));
	return differs
		? `… ${oneLine(text.slice(quantity.number.end, quantity.end)) || quantity.unit}`
		: written || quantity.unit;
}

const holderOf = ({holder}: Answer, actors: ActorIndex): string | undefined =>
	holder === null ? undefined : actors.actor(holder)?.name;

/** Name of whom a claim is told of: the doer, of a passive the one to whom it is done, of a relative clause its antecedent. */
export function subjectNameOf(found: AnnotatedArticle, claim: Claim, actors: ActorIndex): string | undefined {
	const id = subjectIdOf(found, claim, actors);
	return id === undefined ? undefined : actors.actor(id)?.name;
}

function subjectIdOf(found: AnnotatedArticle, claim: Claim, actors: ActorIndex): ActorId | undefined {
	const subject = subjectIn(found, claim);
	return subject === undefined ? undefined : actors.actorOf(found.article.id, subject.chain);
}

/** Name of whoever most of the answers are told of, and who is not the one that tells them. */
const subjectOf = (
	group: readonly Answer[],
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
): string | undefined =>
	commonest(
		group.flatMap(({article, claim, speaker}) => {
			const id = subjectIdOf(annotated[article]!, claim, actors);
			return id === undefined || speaker?.split(' ').includes(id) ? [] : (actors.actor(id)?.name ?? []);
		}),
	);

/** Room for a comma between a name and the clause on it. */
const beforeClause = 3;

function subjectIn(found: AnnotatedArticle, {rule, start, participants}: Claim): Mention | undefined {
	const named = participants.find(({role}) => role === 'agent') ?? participants.find(({role}) => role === 'patient');
	if (named !== undefined) return found.mentions[named.mention];
	return rule === 'relative'
		? lookupOf(found)
				.mentionsAt({start: start - beforeClause, end: start})
				.at(-1)
		: undefined;
}

/** What is counted, behind its number where the sources agree on it. */
function phraseIn({count: {phrase}, quantity}: Answer, {article}: AnnotatedArticle, differs: boolean): string {
	if (phrase === null || phrase.end - phrase.start > longestPhrase) return '';
	const counted = cover(quantity, phrase);
	const isOne =
		counted.end - counted.start <= longestPhrase && phrase.start >= quantity.start && phrase.start <= quantity.end;
	const words = oneLine(sliceOf(article.text, !differs && isOne ? counted : phrase));
	return differs || isOne
		? words
		: `${oneLine(sliceOf(article.text, quantity))}${quantity.measure === 'count' ? ' ' : ' · '}${words}`;
}

/** Whether what happens stands as a participle right behind what is counted: `personnes rassemblées`. */
const isBehindPhrase = ({count: {governor, phrase}, claim: {verbs}}: Answer): boolean =>
	governor !== null &&
	phrase !== null &&
	governor.start > phrase.end &&
	!(verbs?.finite === true && contains(verbs, governor));

/** The word for what happens; none where it is part of a finite verb, which says nothing without its subject. */
const governorIn = ({count: {governor}, claim: {verbs}}: Answer, {article}: AnnotatedArticle): string =>
	governor === null || (verbs?.finite === true && contains(verbs, governor)) || isInfinitive(article, governor)
		? ''
		: oneLine(sliceOf(article.text, governor)).toLowerCase();

/** Whether a word is an infinitive behind its particle: `to | raise`. */
function isInfinitive({text, language}: AnnotatedArticle['article'], word: Span): boolean {
	const {openInfinitive} = clauseWords[language];
	const before = wordsIn(text, {start: Math.max(0, word.start - longestParticle), end: word.start}).at(-1);
	return openInfinitive.marks.has(before?.form ?? '') && openInfinitive.form.test(sliceOf(text, word).toLowerCase());
}
const longestParticle = 8;

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const longest = (phrases: readonly string[]): string =>
	phrases.reduce((top, phrase) => (phrase.length > top.length ? phrase : top), '');

function commonest(words: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Name of the place that at least half of the answers are limited to. */
export function placeOf(group: readonly Answer[], actors: ActorIndex): string | undefined {
	const counts = new Map<string, number>();
	for (const {scope} of group) for (const place of scope) counts.set(place, (counts.get(place) ?? 0) + 1);
	const [found] = [...counts].sort((a, b) => b[1] - a[1]);
	if (found === undefined || found[1] * 2 < group.length) return undefined;
	return actors.actor(found[0])?.name ?? found[0];
}
