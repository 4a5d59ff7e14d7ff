import type {AnnotatedArticle, Claim} from '../annotate/annotation.ts';
import {bareSpeech} from '../language/concepts/telling.ts';
import {contains, overlaps, type Span} from '../text/span.ts';

/** Whether a passage of a claim says who speaks, and nothing of what is said: `One mother told the channel`. */
export function onlyCites({attributions}: AnnotatedArticle, {verbs, event}: Claim, passage: Span): boolean {
	const cited = attributions.filter(({cue}) => contains(passage, cue));
	if (cited.length > 0) return cited.every(({content}) => !overlaps(passage, content));
	const saysSo = bareSpeech.has(event) && verbs !== null && contains(passage, verbs);
	return saysSo && !attributions.some(({content}) => overlaps(passage, content));
}
