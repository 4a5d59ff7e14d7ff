import {excerptOf} from './excerpt.ts';
import {articleHit, type SearchHit, topicHit} from './hits.ts';
import {passageAt, type Scope} from './scope.ts';
import type {SearchIndex} from './searchIndex.ts';
import {sentenceAround} from './sentencesByArticle.ts';

type Listing = {
	readonly articles: readonly SearchHit[];
	readonly actors: readonly SearchHit[];
	readonly figures: readonly SearchHit[];
	readonly facts: readonly SearchHit[];
	readonly passages: readonly SearchHit[];
};

const nothingWanted: ReadonlyMap<string, number> = new Map();

/** The first mention of the actors in each passage that names them. */
function mentionsIn(index: SearchIndex, scope: Scope, limit: number): SearchHit[] {
	const seen = new Set<number>();
	const hits: SearchHit[] = [];
	for (const actor of scope.actors ?? []) {
		for (const mention of index.dossier.actors[actor]!.mentions) {
			const passage = passageAt(index, mention);
			const article = index.passages[passage]?.article ?? -1;
			if (passage < 0 || seen.has(passage) || !scope.articles?.has(article) || hits.length >= limit) continue;
			seen.add(passage);
			const {id, text} = index.dossier.articles[article]!;
			const {start, end} = mention;
			const sentence = sentenceAround(index.sentences, mention) ?? index.passages[passage]!;
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
	const topics = index.topics.filter(({kind, number}) => kind === 'actor' && scope.actors?.has(number));
	return {
		articles: [...(scope.articles ?? [])]
			.sort((a, b) => a - b)
			.slice(0, limits.articles)
			.map(article => articleHit(index, {article, passage: null, nearest: null}, 1, nothingWanted)),
		actors: topics.slice(0, limits.actors).map(topic => topicHit(index, {topic, nearest: null}, 1, nothingWanted)),
		figures: [],
		facts: [],
		passages: mentionsIn(index, scope, limits.passages),
	};
}
