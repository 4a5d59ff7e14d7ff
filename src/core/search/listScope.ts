import {placesOf} from '../dossier/groupedPlaces.ts';
import {excerptOf} from './excerpt.ts';
import {nothingWanted} from './highlight.ts';
import {articleHit, type SearchHit, topicHit} from './hits.ts';
import {passageSpan} from './passages.ts';
import {passageAt, type Scope} from './scope.ts';
import {sentencesOf, textOf} from './searchContent.ts';
import type {SearchIndex} from './searchIndex.ts';
import {sentenceAt} from './sentenceAt.ts';

type Listing = {
	readonly articles: readonly SearchHit[];
	readonly actors: readonly SearchHit[];
	readonly figures: readonly SearchHit[];
	readonly facts: readonly SearchHit[];
	readonly passages: readonly SearchHit[];
};

/** The first mention of the actors in each passage that names them. */
function mentionsIn(index: SearchIndex, scope: Scope, limit: number): SearchHit[] {
	const {content} = index;
	const seen = new Set<number>();
	const hits: SearchHit[] = [];
	for (const actor of scope.actors ?? []) {
		for (const {article, start, end} of placesOf(content.actors.mentions, actor)) {
			const passage = passageAt(index, {article, start});
			if (passage < 0 || seen.has(passage) || !scope.articles?.has(article) || hits.length >= limit) continue;
			seen.add(passage);
			const {id} = content.articles[article]!;
			const text = textOf(content, article);
			const sentence = sentenceAt(sentencesOf(content, article), start) ?? passageSpan(index.passages, passage);
			const excerpt = excerptOf(text, sentence, [{start, end, words: 0}]);
			hits.push({place: {kind: 'article', id, span: {start, end}}, ...excerpt, score: 1});
		}
	}
	return hits;
}

/** What is in the scopes of a query without words: its articles in the dossier's order, its actors and their mentions. */
export function listScope(
	index: SearchIndex,
	scope: Scope,
	limits: {readonly articles: number; readonly actors: number; readonly passages: number},
): Listing {
	const actors = [...(scope.actors ?? [])].sort((a, b) => a - b).slice(0, limits.actors);
	return {
		articles: [...(scope.articles ?? [])]
			.sort((a, b) => a - b)
			.slice(0, limits.articles)
			.map(article => articleHit(index, {article, passage: null, nearest: null}, 1, nothingWanted)),
		actors: actors.map(actor => topicHit({topic: index.topic(actor), nearest: null}, 1, nothingWanted)),
		figures: [],
		facts: [],
		passages: mentionsIn(index, scope, limits.passages),
	};
}
