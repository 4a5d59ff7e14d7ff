import {createBest, type Ranked} from './best.ts';
import {blend} from './blend.ts';
import type {Expansion} from './expandWord.ts';
import {labelList, type NearLabel} from './labelList.ts';
import type {Query} from './query.ts';
import {isUnlimited, type Scope, touchesScope} from './scope.ts';
import {allWords, type Scored} from './scoreDocuments.ts';
import type {SearchIndex} from './searchIndex.ts';
import {placesOfKind, type Topic, type TopicKind, topicsOfKind} from './topics.ts';

/** A topic that was found, and the spelling of it that Fuse found nearest. */
export type FoundTopic = {readonly topic: Topic; readonly nearest: NearLabel | null};

/** What the query means, and what it is limited to. */
export type Search = {
	readonly query: Query;
	/** For each word of the query the terms that it may stand for. */
	readonly words: readonly (readonly Expansion[])[];
	readonly scope: Scope;
	/** The spellings near to the words, of topics of every kind; null when the index must choose the candidates first. */
	readonly spellings: ReadonlyMap<number, NearLabel> | null;
};

/** Candidates of one kind that are handed to Fuse. */
const mostCandidates = 100;

/** What is spoken of often goes first among equals. */
const mentionWeight = 0.05;

const inScope = ({content}: SearchIndex, scope: Scope, {kind, number}: Pick<Topic, 'kind' | 'number'>): boolean =>
	(kind !== 'actor' || (scope.actors?.has(number) ?? true)) && touchesScope(scope, placesOfKind(content, kind), number);

/** Finds topics of one kind, given the score of all topics. */
export function findTopics(
	index: SearchIndex,
	kind: TopicKind,
	scored: Scored,
	{query, words, scope, spellings}: Search,
	limit: number,
): readonly Ranked<FoundTopic>[] {
	const {start, end} = topicsOfKind(index.content, kind);
	const accepts = (number: number): boolean =>
		number >= start && number < end && (isUnlimited(scope) || inScope(index, scope, {kind, number: number - start}));
	const candidates = createBest<number>(mostCandidates);
	const {found, scores} = scored;
	const all = allWords(words.length);
	let floor = Number.NEGATIVE_INFINITY;
	for (let number = start; number < end; number++)
		if (found[number] === all && scores[number]! > floor && accepts(number))
			floor = candidates.add(number, scores[number]!);
	const near =
		spellings ?? labelList(candidates.ranked.map(({item}) => [item, index.topic(item).spellings]))(query.words);
	const best = createBest<FoundTopic>(limit);
	for (const {number, score, label} of blend(candidates.ranked, near, accepts)) {
		const topic = index.topic(number);
		best.add({topic, nearest: label}, score * (1 + mentionWeight * Math.log1p(topic.mentions)));
	}
	return best.ranked;
}
