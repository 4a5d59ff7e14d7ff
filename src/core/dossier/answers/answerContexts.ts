import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import {groupOf} from '../../language/concepts/concepts.ts';
import type {ActorIndex} from '../actors/actors.ts';

/**
 * For each sentence with a number, the keys of all its claims and of those of the sentence before, which tells of what it goes on, and
 * the actors it names. A title stands before the first sentence by chance.
 */
export function contextsOf(
	{article, sentences, claims, mentions}: AnnotatedArticle,
	actors: ActorIndex,
): Map<number, Set<string>> {
	const contexts = new Map<number, Set<string>>();
	for (const {sentence, counts} of claims) if (counts.length > 0) contexts.set(sentence, new Set());
	for (const {sentence, terms, participants} of claims) {
		const context = contexts.get(sentence);
		const isTitle = article.blocks[sentences[sentence]!.block]!.kind === 'title';
		const next = isTitle ? undefined : contexts.get(sentence + 1);
		for (const term of terms) {
			context?.add(groupOf(term));
			next?.add(groupOf(term));
		}
		if (context === undefined) continue;
		for (const {mention} of participants) {
			const actor = actors.actorOf(article.id, mentions[mention]!.chain);
			if (actor !== undefined) context.add(`@${actor}`);
		}
	}
	return contexts;
}
