import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {isLight} from '../../language/concepts/light.ts';
import type {ActorIndex} from '../actors/actors.ts';

/** What an article speaks of: numbers of its words and names, and how much it speaks of each; the squares of the weights add up to 1. */
export type ArticleProfile = {readonly keys: readonly number[]; readonly weights: Float64Array};

/** Tells the profiles of the articles of a dossier, with one numbering of words and names. */
export function articleProfiler(actors: ActorIndex): (article: AnnotatedArticle) => ArticleProfile {
	const numbers = new Map<string, number>();
	return article => profileOf(keysOf(article, actors), numbers);
}

/** The words and names of an article, as often as it uses them. */
function keysOf({article, sentences, mentions}: AnnotatedArticle, actors: ActorIndex): string[] {
	const keys = sentences.flatMap(({terms}) => terms.filter(term => !isLight(term)));
	for (let at = 0; at < mentions.length; at++) {
		const {chain} = mentions[at]!;
		const actor = actors.actorOf(article.id, chain);
		if (actor !== undefined) keys.push(`@${actor}`);
	}
	return keys;
}

function profileOf(used: readonly string[], numbers: Map<string, number>): ArticleProfile {
	const counts = new Map<number, number>();
	for (let at = 0; at < used.length; at++) {
		const key = used[at]!;
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		counts.set(number, (counts.get(number) ?? 0) + 1);
	}
	const weights = Float64Array.from(counts.values(), count => 1 + Math.log(count));
	const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
	return {keys: [...counts.keys()], weights: weights.map(weight => weight / norm)};
}
