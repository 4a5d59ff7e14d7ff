import type {AnnotatedArticle} from '../../annotate/annotation.ts';
import type {Span} from '../../text/span.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {clauseWords, firstWordIn} from './quoteWords.ts';

/**
 * The words of a passage with the name of the person whom its first word means: the only one whom the sentence speaks of without a name. Null where
 * it begins with no such pronoun.
 */
export function namedOpening(
	words: string,
	found: AnnotatedArticle,
	sentence: number,
	quote: Span,
	actors: ActorIndex,
): string | null {
	const {article, sentences} = found;
	const {language, implied} = sentences[sentence]!;
	const first = firstWordIn(article.text, quote);
	if (first === undefined || implied.length !== 1 || !clauseWords[language].persons.has(first.form)) return null;
	const id = actors.actorOf(article.id, implied[0]!);
	const actor = id === undefined ? undefined : actors.actor(id);
	return actor?.kind === 'person' ? `${actor.name}${words.slice(first.end - quote.start)}` : null;
}
