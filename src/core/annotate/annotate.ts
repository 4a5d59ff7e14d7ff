import type {Article} from '../article/article.ts';
import type {Languages} from '../language/language.ts';
import type {AnnotatedArticle} from './annotation.ts';
import {dateContext} from './articleDate.ts';
import {annotateAttributions} from './attributions.ts';
import {annotateClaims} from './claims.ts';
import type {Context} from './context.ts';
import {actorsMeant} from './implied.ts';
import {annotateMentions} from './mentions.ts';
import {annotateQuantities} from './quantities.ts';
import {sentencesOf} from './sentences.ts';
import {termsOf} from './terms.ts';
import {annotateTimes} from './times.ts';

/** Runs the extractors over an article, in order: each may use what those before it found. */
export function annotate(article: Article, languages: Languages): AnnotatedArticle {
	const context: Context = dateContext({article, sentences: sentencesOf(article, languages), languages});
	const times = annotateTimes(context);
	const mentions = annotateMentions(context);
	const quantities = annotateQuantities(context, times, mentions);
	const attributions = annotateAttributions(context, mentions, times, quantities);
	const claims = annotateClaims(context, {times, mentions, quantities, attributions});
	const actors = actorsMeant(context, mentions);
	const sentences = context.sentences.map((sentence, index) => {
		const {start, end, block, language} = sentence;
		const {implied, words} = actors[index]!;
		const {terms, termStarts} = termsOf(sentence, words, times, languages[language]);
		return {start, end, block, language, terms, termStarts, implied};
	});
	return {article: context.article, sentences, times, mentions, quantities, attributions, claims};
}
