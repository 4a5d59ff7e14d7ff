import type {Language} from '../language/language.ts';
import {foldWord} from '../text/fold.ts';
import type {Span} from '../text/span.ts';
import type {Sentence, Token} from '../text/token.ts';
import {firstEndingAfter} from '../text/tokenPlaces.ts';
import type {AnnotatedArticle, Claim, Mention, Participant, Status, VerbGroup} from './annotation.ts';
import {attributionFor} from './attributions.ts';
import {lendQuestions} from './claims/borrowing.ts';
import {type Clause, cutClauses} from './claims/clauses.ts';
import {firstToken} from './claims/counted.ts';
import {withoutVictimsOfOther} from './claims/countedVictims.ts';
import {countOf} from './claims/counts.ts';
import {datesOf} from './claims/dates.ts';
import {eventOf} from './claims/events.ts';
import {isContentTag, lemmaOf, meaningsOf, saysLittle, termOf} from './claims/meanings.ts';
import {participantsOf} from './claims/participants.ts';
import {placeNamesOf} from './claims/places.ts';
import {predicateOf} from './claims/predicate.ts';
import type {CountedScene, Scene} from './claims/scene.ts';
import {type Covered, tagTokens} from './claims/tags.ts';
import type {Context} from './context.ts';
import {nationalityOf, nationalityOfPair} from './nationality.ts';

/** What claims are made of: everything found before them. */
export type Found = Pick<AnnotatedArticle, 'times' | 'mentions' | 'quantities' | 'attributions'>;

/** Indexes of the annotations that stand in a sentence. */
type Here = {
	readonly times: readonly number[];
	readonly mentions: readonly number[];
	readonly quantities: readonly number[];
};

/** Statements that can be compared with those of other articles: clauses with event, participants, time and speaker. */
export function annotateClaims({article, sentences, languages}: Context, found: Found): Claim[] {
	const windows = sentences.flatMap(windowsOf);
	const here = {
		times: byWindow(windows, found.times),
		mentions: byWindow(windows, found.mentions),
		quantities: byWindow(windows, found.quantities),
	};
	const claims = windows.flatMap(({sentence, index}, place) => {
		const inside = {times: here.times[place]!, mentions: here.mentions[place]!, quantities: here.quantities[place]!};
		if (sentence.tokens.length === 0) return [];
		const scene = countedSceneOf(sentence, languages[sentence.language], found, inside);
		return claimsOf({text: article.text, scene, index, found, here: inside});
	});
	return lendQuestions(withoutVictimsOfOther(claims, found.quantities), found.quantities);
}

/** A sentence, or a stretch of one that is too long to be one, with its place among the article's sentences. */
type Window = {readonly sentence: Sentence; readonly index: number};

/** Tokens that are read at once: no sentence that somebody wrote has more, and a page without a full stop stays quick. */
const widest = 250;

function windowsOf(sentence: Sentence, index: number): Window[] {
	const {tokens} = sentence;
	if (tokens.length <= widest) return [{sentence, index}];
	const windows: Window[] = [];
	for (let from = 0; from < tokens.length; from += widest) {
		const part = tokens.slice(from, from + widest);
		const end = from + widest < tokens.length ? tokens[from + widest]!.start : sentence.end;
		windows.push({sentence: {...sentence, start: part[0]!.start, end, tokens: part}, index});
	}
	return windows;
}

/** Indexes of the items that begin in each window; items stand in text order. */
function byWindow(windows: readonly Window[], items: readonly Span[]): number[][] {
	let next = 0;
	return windows.map(({sentence: {start, end}}) => {
		while (next < items.length && items[next]!.start < start) next++;
		const inside: number[] = [];
		for (; next < items.length && items[next]!.start < end; next++) inside.push(next);
		return inside;
	});
}

/** All that the claims of a sentence are made of. */
type Told = {
	readonly text: string;
	readonly scene: CountedScene;
	/** Index of the sentence in the article. */
	readonly index: number;
	readonly found: Found;
	readonly here: Here;
};

/** A clause by its place in the scene, with what stands in it. */
type Draft = {
	readonly place: number;
	readonly quantities: readonly number[];
	readonly times: readonly number[];
};

function claimsOf(told: Told): Claim[] {
	const {scene, found, here} = told;
	return scene.clauses.flatMap((clause, place) => {
		const {quantities, times} = inClause(scene, clause, found, here);
		return clause.link === 'aside' && quantities.length === 0 ? [] : [claimOf(told, {place, quantities, times})];
	});
}

function claimOf({text, scene, index, found, here}: Told, {place, quantities, times}: Draft): Claim {
	const clause = scene.clauses[place]!;
	const {head, negated} = scene.predicates[place]!;
	const participants = participantsWithParents(scene, place, found.mentions, here.mentions);
	const span = spanOf(scene.sentence, clause);
	return {
		start: span.start,
		end: span.end,
		rule: clause.link,
		sentence: index,
		quantities,
		mentions: participants.map(({mention}) => mention),
		times,
		attribution: attributionFor(found.attributions, firstQuantity(quantities, found) ?? span),
		status: statusOf(scene, place),
		negated,
		participants,
		counts: quantities.map(quantity => countOf(scene, place, found.quantities[quantity]!, quantity)),
		event: eventOf(scene, place)?.group ?? null,
		predicate: head === null ? null : lemmaOf(scene.tokens[head]!, scene.tags[head]!),
		verbs: verbsOf(scene, place),
		asOf: asOfOf(scene, place, found, here),
		terms: termsOf(text, scene, clause, participants, found.mentions),
	};
}

function verbsOf({tokens, tags, predicates}: Scene, place: number): VerbGroup | null {
	const {head, verbs, passive} = predicates[place]!;
	if (head === null) return null;
	const first = verbs[0] ?? head;
	const {start, end} = tokens[head]!;
	return {start: tokens[first]!.start, end, head: start, finite: tags[first] === 'finite', passive};
}

function countedSceneOf(sentence: Sentence, language: Language, found: Found, here: Here): CountedScene {
	const scene = sceneOf(sentence, language, found, here);
	const times = here.times.map(time => found.times[time]!);
	return {
		...scene,
		numbers: here.quantities.map(quantity => firstToken(scene, found.quantities[quantity]!)).sort((a, b) => a - b),
		names: here.quantities.length === 0 ? [] : placeNamesOf(scene, found.mentions, here.mentions),
		dates: datesOf(scene, times),
	};
}

function sceneOf(sentence: Sentence, language: Language, found: Found, here: Here): Scene {
	const {tokens} = sentence;
	const words = language.clauses;
	const covered = coverOf(sentence, found, here);
	const tags = tagTokens(tokens, words, covered);
	const clauses = cutClauses(tokens, tags, words);
	return {
		sentence,
		tokens,
		tags,
		meanings: meaningsOf(tokens, tags, sentence.language),
		named: index => covered(index) === 'name',
		nationality: index => nationalityAt(tokens, index, language),
		words,
		headFirst: language.headFirst,
		clauses,
		predicates: clauses.map(clause => predicateOf({tokens, tags, words, clause})),
	};
}

function nationalityAt(tokens: readonly Token[], index: number, language: Language): string | undefined {
	const own = nationalityOf(tokens[index]!, language);
	if (own !== null || index === 0 || !tokens[index]!.capital) return own ?? undefined;
	return nationalityOfPair(tokens[index - 1]!, tokens[index]!, language);
}

/** Which tokens are numbers, names and dates; a number wins over the name or date that it stands in. */
function coverOf({tokens}: Sentence, found: Found, here: Here): Covered {
	const kinds = new Array<ReturnType<Covered>>(tokens.length).fill(null);
	const mark = (span: Span, kind: 'name' | 'number' | 'time'): void => {
		for (let index = tokenAt(tokens, span.start); index < tokens.length && tokens[index]!.start < span.end; index++)
			kinds[index] = kind;
	};
	for (const index of here.times) mark(found.times[index]!, 'time');
	for (const index of here.mentions) mark(found.mentions[index]!, 'name');
	for (const index of here.quantities) mark(found.quantities[index]!.number, 'number');
	return index => kinds[index] ?? null;
}

/** The quantities and times whose first token is the clause's. */
function inClause({tokens}: Scene, clause: Clause, found: Found, here: Here) {
	if (here.quantities.length === 0 && here.times.length === 0) return {quantities: [], times: []};
	const own = new Set(clause.tokens);
	const inside = ({start}: Span): boolean => own.has(tokenAt(tokens, start));
	return {
		quantities: here.quantities.filter(index => inside(found.quantities[index]!)),
		times: here.times.filter(index => inside(found.times[index]!)),
	};
}

/** Index of the first token that ends after the offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
	const first = firstEndingAfter(tokens, offset);
	return first < 0 ? tokens.length : first;
}

const firstQuantity = (quantities: readonly number[], found: Found): Span | undefined =>
	quantities.length > 0 ? found.quantities[quantities[0]!] : undefined;

const spanOf = ({tokens}: Sentence, clause: Clause): Span => ({
	start: tokens[clause.tokens[0]!]!.start,
	end: tokens[clause.tokens.at(-1)!]!.end,
});

/** Own participants; a clause that lacks a subject or a place takes those of the clause that it goes on from. */
function participantsWithParents(
	scene: Scene,
	place: number,
	mentions: readonly Mention[],
	here: readonly number[],
): Participant[] {
	const {tokens, tags, words} = scene;
	const clause = scene.clauses[place]!;
	const predicate = scene.predicates[place]!;
	const own = participantsOf({tokens, tags, words, clause, predicate, mentions, here});
	if (clause.parent < 0 || clause.link === 'adverbial') return own;
	const above = participantsWithParents(scene, clause.parent, mentions, here);
	const subject = predicate.passive ? 'patient' : 'agent';
	const lacksSubject = !own.some(({role}) => role === subject) && !hasSubject(scene, clause);
	const inherited = above.filter(
		({role}) =>
			clause.link === 'aside' ||
			(lacksSubject && role === 'agent' && clause.link !== 'relative') ||
			(role === 'place' && !own.some(other => other.role === 'place')),
	);
	return [...own, ...inherited];
}

/** Whether a noun, name or pronoun stands before the clause's verb. */
function hasSubject({tags, predicates, clauses}: Scene, clause: Clause): boolean {
	const {head, verbs} = predicates[clauses.indexOf(clause)]!;
	const first = verbs[0] ?? head;
	if (first === null || first === undefined) return false;
	return clause.tokens.some(
		index =>
			index < first &&
			(tags[index] === 'noun' || tags[index] === 'name' || tags[index] === 'pronoun' || tags[index] === 'number'),
	);
}

/** A clause's own standing, or what the clause above makes of it: feared, denied, planned. */
function statusOf(scene: Scene, place: number): Status {
	const own = scene.predicates[place]!.status;
	const {parent, link} = scene.clauses[place]!;
	if (own !== 'asserted' || parent < 0 || link === 'adverbial' || link === 'relative') return own;
	const above = scene.predicates[parent]!;
	if (link === 'content') return above.ofContent ?? own;
	return scene.predicates[place]!.head === null || link === 'coordinate' ? statusOf(scene, parent) : own;
}

/** The date that the clause states, else that of the clause above (the speech), else null. */
function asOfOf(scene: Scene, place: number, found: Found, here: Here): string | null {
	for (let at = place; at >= 0; at = scene.clauses[at]!.parent) {
		const {times} = inClause(scene, scene.clauses[at]!, found, here);
		const time = times
			.map(index => found.times[index]!)
			.find(({role, value, grain}) => role === 'at' && value !== null && grain !== 'time');
		if (time) return time.value;
	}
	return null;
}

/** Keys of the clause's content words and names. */
function termsOf(
	text: string,
	scene: Scene,
	clause: Clause,
	participants: readonly Participant[],
	mentions: readonly Mention[],
): string[] {
	const {tokens, tags, meanings, named, words} = scene;
	const terms = new Set<string>();
	for (const index of clause.tokens)
		if (isContentTag(tags[index]) && !named(index) && !saysLittle(lemmaOf(tokens[index]!, tags[index]!), words))
			terms.add(termOf(tokens[index]!, tags[index]!, meanings[index]));
	for (const {mention} of participants) {
		const {start, end} = mentions[mention]!;
		terms.add(foldWord(text.slice(start, end)));
	}
	return [...terms];
}
