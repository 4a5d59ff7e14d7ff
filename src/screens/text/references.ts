import type {ArticleId} from '../../core/article/article.ts';
import {inTextOrder} from '../../core/text/span.ts';
import type {Lookup} from '../places/lookup.ts';
import type {Reference} from './textLine.ts';

const cache = new WeakMap<Lookup, Map<ArticleId, readonly Reference[]>>();

/** Everything in an article that can be walked to and opened, in text order; the outer of two nested ones first. */
export const referencesOf = (lookup: Lookup, id: ArticleId): readonly Reference[] => {
	let known = cache.get(lookup);
	if (!known) {
		known = new Map();
		cache.set(lookup, known);
	}
	let references = known.get(id);
	if (!references) {
		references = collect(lookup, id);
		known.set(id, references);
	}
	return references;
};

const collect = (lookup: Lookup, id: ArticleId): Reference[] => {
	const article = lookup.article(id);
	const links = (article?.styles ?? [])
		.filter(({kind}) => kind === 'link' || kind === 'footnote')
		.map(
			({kind, start, end, target}): Reference => ({kind: kind as 'link' | 'footnote', start, end, id: target ?? ''}),
		);
	const actors = lookup
		.mentionsOf(id)
		.map(({start, end, actor}): Reference => ({kind: 'actor', start, end, id: actor.id}));
	const figures = lookup
		.figuresOf(id)
		.map(({start, end, id: figure}): Reference => ({kind: 'figure', start, end, id: figure}));
	return [...actors, ...figures, ...links].sort(inTextOrder);
};
