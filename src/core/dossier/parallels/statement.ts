import type {AnnotatedArticle, Claim, Mention, Quantity, TimeExpression} from '../../annotate/annotation.ts';
import type {Block} from '../../article/article.ts';
import {hasOppositeAct} from '../../language/concepts/concepts.ts';
import {isTelling} from '../../language/concepts/telling.ts';
import {tellsFirstTime} from '../../language/firstTime.ts';
import {overlaps, type Span, sliceOf} from '../../text/span.ts';
import type {LanguageCode} from '../../text/token.ts';
import type {ActorIndex} from '../actors/actors.ts';
import type {ActorId} from '../dossier.ts';
import {addOnce, type ToldContent, toldContent} from './toldContent.ts';

/** A clause of a statement: what happens, with whom. */
export type Clause = {
	readonly claim: Claim;
	readonly event: string | null;
	readonly terms: readonly string[];
	/** Each once; of them those who do it. */
	readonly actors: readonly ActorId[];
	readonly agents: readonly ActorId[];
	/** It is said not to be so. */
	readonly denied: boolean;
};

/** A sentence as it is compared: what it speaks of, without its words. */
export type Statement = Span &
	ToldContent & {
		/** Index of the article and of the sentence in it. */
		readonly article: number;
		readonly sentence: number;
		readonly language: LanguageCode;
		/** Language-neutral keys of content words, in order. */
		readonly terms: readonly string[];
		/** Each once. */
		readonly actors: readonly ActorId[];
		/** Actors of the sentence before: whom its pronouns may mean. */
		readonly actorsBefore: readonly ActorId[];
		readonly clauses: readonly Clause[];
		readonly quantities: readonly Quantity[];
		readonly times: readonly TimeExpression[];
		readonly negated: boolean;
		/** Title, heading or one of the first two sentences: says in short what others say at length. */
		readonly leading: boolean;
		/** Heads a part of its article: names what is told under it. */
		readonly heading: boolean;
	};

/** Clauses, numbers and times of a sentence that are compared; what has more is a list that lost its full stops. */
const mostCompared = 40;

/** The statements of one article, given its place in the dossier. */
export function statementsIn(found: AnnotatedArticle, article: number, actors: ActorIndex): Statement[] {
	const mentions = bySentence(found, found.mentions);
	const claims = bySentence(found, found.claims);
	const quantities = bySentence(found, found.quantities);
	const times = bySentence(found, found.times);
	const actorOf: ActorOf = chain => actors.actorOf(found.article.id, chain);
	const attributions = bySentenceIndex(found.attributions, found.sentences.length);
	const actorsAt = mentions.map((here, index) => actorsNamed(here, found.sentences[index]!.implied, actorOf));
	const actorOfMention = ({chain}: Mention): ActorId | undefined => actorOf(chain);
	return found.sentences.map(({start, end, block, language, terms, termStarts}, sentence) => ({
		start,
		end,
		article,
		sentence,
		language,
		terms,
		...toldContent(
			{
				terms,
				termStarts,
				attributions: attributions[sentence]!,
				mentions: mentions[sentence]!,
				actors: actorsAt[sentence]!,
			},
			actorOfMention,
		),
		actors: actorsAt[sentence]!,
		actorsBefore: found.sentences[sentence - 1]?.block === block ? actorsAt[sentence - 1]! : noActors,
		clauses: clausesFrom(found, claims[sentence]!, actorOf),
		quantities: quantities[sentence]!.slice(0, mostCompared),
		times: times[sentence]!.slice(0, mostCompared),
		negated: claims[sentence]!.some(({negated}) => negated),
		leading: isLeading(found.article.blocks[block], sentence),
		heading: found.article.blocks[block]?.kind === 'heading',
	}));
}

/** The clauses of some sentences of an article, which are given by their places in it. */
export function clausesOf(found: AnnotatedArticle, sentences: readonly number[], actors: ActorIndex): Clause[][] {
	const claims = bySentence(found, found.claims);
	const actorOf: ActorOf = chain => actors.actorOf(found.article.id, chain);
	return sentences.map(sentence => clausesFrom(found, claims[sentence]!, actorOf));
}

/**
 * For each sentence of an article the single dates that it names: an interval says less than it seems to. None of one that tells of a first
 * time: when that was is what sources differ in.
 */
export const datesOf = (found: AnnotatedArticle): readonly string[][] =>
	bySentence(found, found.times).map((times, sentence) =>
		times.length === 0 || isFirstTime(found, sentence)
			? []
			: times
					.slice(0, mostCompared)
					.flatMap(({value, role}) => (value !== null && role !== 'history' && /^[\d-]+$/u.test(value) ? [value] : [])),
	);

/** Whether a sentence of an article tells of a first time. */
export const isFirstTime = ({article, sentences}: AnnotatedArticle, sentence: number): boolean =>
	tellsFirstTime(sliceOf(article.text, sentences[sentence]!));

const noActors: readonly ActorId[] = [];

type ActorOf = (chain: number) => ActorId | undefined;

/** The actors whom a sentence names, and then those whom it means. */
function actorsNamed(mentions: readonly Mention[], implied: readonly number[], actorOf: ActorOf): readonly ActorId[] {
	if (mentions.length === 0 && implied.length === 0) return noActors;
	const actors: ActorId[] = [];
	for (let at = 0; at < mentions.length; at++) {
		const {chain} = mentions[at]!;
		addOnce(actors, actorOf(chain));
	}
	for (let place = 0; place < implied.length; place++) addOnce(actors, actorOf(implied[place]!));
	return actors;
}

const clausesFrom = (found: AnnotatedArticle, claims: readonly Claim[], actorOf: ActorOf): Clause[] =>
	claims.slice(0, mostCompared).map(claim => clauseOf(found, claim, actorOf));

function clauseOf({mentions}: AnnotatedArticle, claim: Claim, actorOf: ActorOf): Clause {
	const idOf = (mention: number) => actorOf(mentions[mention]?.chain ?? -1);
	const actors: ActorId[] = [];
	const agents: ActorId[] = [];
	for (let at = 0; at < claim.mentions.length; at++) addOnce(actors, idOf(claim.mentions[at]!));
	for (let place = 0; place < claim.participants.length; place++) {
		const {mention, role} = claim.participants[place]!;
		if (role === 'agent') addOnce(agents, idOf(mention));
	}
	return {
		claim,
		event: claim.event,
		terms: claim.terms,
		denied: (claim.negated && !leavesOpen(claim)) || claim.status === 'denied',
		actors,
		agents,
	};
}

/** `ni confirmé ni démenti ces envois`: what is not said to have happened is not said not to have. An act that has an opposite is what is denied itself: `did not accept the offer`. */
const leavesOpen = ({event, terms}: Claim): boolean =>
	event !== null && !isTelling(event) && !hasOppositeAct(event) && terms.some(isTelling);

const isLeading = (block: Block | undefined, sentence: number): boolean =>
	block?.kind === 'title' || block?.kind === 'heading' || sentence < 2;

/** Sorts attributions by the sentence that they were found in. */
function bySentenceIndex<Item extends {readonly sentence: number}>(
	items: readonly Item[],
	sentences: number,
): Item[][] {
	const sorted: Item[][] = Array.from({length: sentences}, () => []);
	for (const item of items) sorted[item.sentence]?.push(item);
	return sorted;
}

/** Sorts annotations, which stand in text order, into the sentences they lie in. */
function bySentence<Item extends Span>(found: AnnotatedArticle, items: readonly Item[]): (readonly Item[])[] {
	let next = 0;
	return found.sentences.map(sentence => {
		while (next < items.length && items[next]!.end <= sentence.start) next++;
		let here: Item[] | null = null;
		for (let index = next; index < items.length && items[index]!.start < sentence.end; index++) {
			if (!overlaps(items[index]!, sentence)) continue;
			here ??= [];
			here.push(items[index]!);
		}
		// Most sentences have nothing of most kinds.
		return here ?? nothing;
	});
}

const nothing: readonly never[] = [];
