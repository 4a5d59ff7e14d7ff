import type {SearchHit} from '../core/search/hits.ts';
import type {FoundSoFar} from '../screens/foundSoFar.ts';
import type {Lookup} from '../screens/places/lookup.ts';

/** Results of an index that is older than a dossier: without what is gone, and without places in texts that have changed. */
export function resultsIn(results: FoundSoFar, lookup: Lookup): FoundSoFar {
	if (results === null || results === 'coming') return results;
	return {
		query: results.query,
		articles: results.articles.flatMap(hit => articleIn(hit, lookup) ?? []),
		actors: results.actors.filter(({place}) => isThere(place, lookup)),
		figures: results.figures.filter(({place}) => isThere(place, lookup)),
		facts: results.facts.filter(({place}) => isThere(place, lookup)),
		passages: results.passages.filter(({place}) => isThere(place, lookup) && !lookup.isUncompared(place.id)),
	};
}

const isThere = ({kind, id}: SearchHit['place'], lookup: Pick<Lookup, SearchHit['place']['kind']>): boolean =>
	lookup[kind](id) !== undefined;

/** An article that has changed is found by what it was, and opens at its top. */
function articleIn(hit: SearchHit, lookup: Lookup): SearchHit | null {
	const article = lookup.article(hit.place.id);
	if (!article) return null;
	if (!lookup.isUncompared(article.id)) return hit;
	const top = {start: 0, end: 0};
	return {...hit, place: {kind: 'article', id: article.id, span: top}, label: article.title, matches: []};
}
